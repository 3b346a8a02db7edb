// Package rodata reads numbers from embedded strings where they lie, without copying them.
package rodata

import "hash/crc32"

// Uint32 returns the little-endian number at byte i of s.
func Uint32(s string, i int) uint32 {
	s = s[i : i+4]
	return uint32(s[0]) | uint32(s[1])<<8 | uint32(s[2])<<16 | uint32(s[3])<<24
}

// Uint64 returns the little-endian number at byte i of s.
func Uint64(s string, i int) uint64 {
	s = s[i : i+8]
	return uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 |
		uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
}

// Checksum is crc32.ChecksumIEEE for strings: it copies a block at a time instead of the whole.
func Checksum(s string) uint32 {
	var block [4096]byte
	sum := uint32(0)
	for len(s) > 0 {
		n := copy(block[:], s)
		sum = crc32.Update(sum, crc32.IEEETable, block[:n])
		s = s[n:]
	}
	return sum
}
