package rodata

import (
	"encoding/binary"
	"hash/crc32"
	"strings"
	"testing"
)

func TestUint32(t *testing.T) {
	s := "\x01\x02\xfe\xff\x80\x00"
	for i := range len(s) - 3 {
		if got, want := Uint32(s, i), binary.LittleEndian.Uint32([]byte(s[i:])); got != want {
			t.Errorf("Uint32(%q, %d) = %d, want %d", s, i, got, want)
		}
	}
}

func TestUint64(t *testing.T) {
	s := "\x01\x02\xfe\xff\x80\x00\x07\x90\x11\x00"
	for i := range len(s) - 7 {
		if got, want := Uint64(s, i), binary.LittleEndian.Uint64([]byte(s[i:])); got != want {
			t.Errorf("Uint64(%q, %d) = %d, want %d", s, i, got, want)
		}
	}
}

func TestChecksum(t *testing.T) {
	for _, n := range []int{0, 1, 4095, 4096, 4097, 10_000} {
		s := strings.Repeat("Lugo ", n)[:n]
		if got, want := Checksum(s), crc32.ChecksumIEEE([]byte(s)); got != want {
			t.Errorf("of %d bytes: %08x, want %08x", n, got, want)
		}
	}
}
