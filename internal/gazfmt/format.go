// Package gazfmt knows the bytes of a gazetteer: how names become keys, how places and keys are written, and how they are
// read where they lie.
//
// A gazetteer is one string, so that it can be embedded in a binary, used where it lies, and never seen by the garbage
// collector. Numbers are little-endian:
//
//	magic      "NGAZ3\n" and two zeros
//	sum        u32: IEEE CRC-32 of everything after this field
//	sizes      10 × u32: bytes of version, number of places, of divisions, of boxes, of ids, bytes of names, number of bits of
//	           a bucket, number of entries, of lists, bytes of lists
//	version    text
//	places     n × 19 bytes, the most prominent first; see record.go
//	divisions  n × 7 bytes: countries, then first-order, then second-order divisions; see record.go
//	boxes      n × 11 bytes, in the order of the places that they are of; see record.go
//	ids        n × u24: places that have an id, in the order of their ids
//	names      the names of places, without order, end to end
//	buckets    (2^bits + 1) × u24: where each bucket of entries begins
//	entries    n × 5 bytes: what finds a place by name; see find.go
//	codes      1912 bytes: what the codes of lists stand for; nothing where there are no lists; see list.go
//	starts     (n + 15) / 16 × u24: where in lists every sixteenth list begins
//	lists      other names of the first n places
package gazfmt

import "fmt"

const (
	magic      = "NGAZ3\n\x00\x00"
	sizesAt    = len(magic) + 4
	headerSize = sizesAt + 10*4

	// MaxKey is the length of the longest key, in bytes.
	MaxKey = 60
	// maxPlaces is the greatest number of places that a gazetteer can hold.
	maxPlaces = 1<<24 - 2
	// maxDivisions is the greatest number of its divisions.
	maxDivisions = 1<<16 - 1

	noPlace = 1<<24 - 1 // of a country that is no place of the gazetteer
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

func u16(s string, i int) int { return int(s[i]) | int(s[i+1])<<8 }

func u24(s string, i int) int {
	return int(s[i]) | int(s[i+1])<<8 | int(s[i+2])<<16
}

func u40(s string, i int) int64 {
	return int64(s[i]) | int64(s[i+1])<<8 | int64(s[i+2])<<16 | int64(s[i+3])<<24 | int64(s[i+4])<<32
}

func put16(dst []byte, v int) []byte { return append(dst, byte(v), byte(v>>8)) }

func put24(dst []byte, v int) []byte { return append(dst, byte(v), byte(v>>8), byte(v>>16)) }

func put40(dst []byte, v int64) []byte {
	return append(dst, byte(v), byte(v>>8), byte(v>>16), byte(v>>24), byte(v>>32))
}
