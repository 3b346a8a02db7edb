// Package gazfmt knows the bytes of a gazetteer: how names become keys, how places and keys are written, and how they are
// read where they lie.
//
// A gazetteer is one string, so that it can be embedded in a binary, used where it lies, and never seen by the garbage
// collector. Numbers are little-endian:
//
//	magic    "NGAZ1\n" and two zeros
//	sum      u32: IEEE CRC-32 of everything after this field
//	sizes    7 × u32: bytes of version, number of places, of first-order divisions, of blocks, of ids, bytes of names, of keys
//	version  text
//	places   n × 21 bytes, the most prominent first; see record.go
//	admin1   n × u24: the place that is the division
//	ids      n × u24: places that have an id, in the order of their ids
//	blocks   n × u32: where in keys each block begins
//	names    the names of places, without order, end to end
//	keys     blocks of 16 keys in byte order: see find.go
package gazfmt

import "fmt"

const (
	magic      = "NGAZ1\n\x00\x00"
	sizesAt    = len(magic) + 4
	headerSize = sizesAt + 7*4

	// MaxKey is the length of the longest key, in bytes.
	MaxKey = 60
	// MaxPlaces is the greatest number of places that a gazetteer can hold.
	MaxPlaces = 1<<24 - 1
)

// A FormatError tells where the bytes of a gazetteer are wrong.
type FormatError struct {
	Offset int // of the first byte that is wrong
	Err    error
}

func fault(offset int, format string, args ...any) *FormatError {
	return &FormatError{offset, fmt.Errorf(format, args...)}
}

// Error describes e.
func (e *FormatError) Error() string {
	return fmt.Sprintf("malformed gazetteer at byte %d: %v", e.Offset, e.Err)
}

// Unwrap returns the cause.
func (e *FormatError) Unwrap() error { return e.Err }

func u24(s string, i int) int {
	return int(s[i]) | int(s[i+1])<<8 | int(s[i+2])<<16
}

func u32(s string, i int) uint32 {
	return uint32(s[i]) | uint32(s[i+1])<<8 | uint32(s[i+2])<<16 | uint32(s[i+3])<<24
}

func put24(dst []byte, v int) []byte { return append(dst, byte(v), byte(v>>8), byte(v>>16)) }
