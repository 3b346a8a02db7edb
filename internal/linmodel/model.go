// Package linmodel holds linear models of sequences: many sparse features a position, a weight for each feature and tag,
// and a weight for each pair of tags that follow one another.
//
// A model is a string that is read where it lies, so that an embedded one costs neither start-up time nor heap. Features
// are 32-bit hashes, weights and scores are integers, and so every platform ranks alike.
//
// # Format
//
// All numbers are little-endian.
//
//	magic     "NTLM"
//	version   uint32, 2
//	checksum  uint32, CRC-32 (IEEE) of everything behind it
//	tags      uint32, at most 64
//	buckets   uint32, how many there are, at most 2^24
//	weights   uint32, the bytes of the weights
//	note      uint32, the length of the note
//	trans     tags × tags int16, the weight of tag b after tag a at a*tags+b; -32768 forbids it
//	directory buckets × 12 bytes
//	weights
//	note      what the model was trained on, as text
//
// A feature f has the hash h = f × 0x9E3779B1, its bucket is number h × buckets / 2^32, and it is known there by two bytes: a
// mark, the second byte of h, or 1 in place of 0, and a check, the first. The directory holds for every bucket where its
// weights begin, in the lower 31 bits of an uint32, and the marks of up to eight features, 0 where there is none. The upper
// bit tells that features did not fit, and were put into the bucket that follows, the first behind the last.
//
// The weights of a bucket are counted by pairs of bytes. Those of n features begin with n+1 bytes, each the number of pairs
// before feature i, with the n checks between them. Then come the features: one of (tags+1)/2 pairs or more begins with a
// row, the weight of every tag as uint8, 128 more than it is, and a byte to fill up; what follows, or all of it, is pairs of
// a tag, uint8, and a weight, int8. So a weight may be beyond int8. Sixteen zeros stand behind the last bucket.
//
// An unknown feature takes one look into the directory, which a processor keeps at hand, and a known one a second into a
// line or two of the weights. Of unknown features one in 10,000 or so passes for a known one.
package linmodel

import (
	"fmt"

	"github.com/newstext/newstext/internal/rodata"
)

const (
	magic      = "NTLM"
	version    = 2
	headerSize = 28
	recordSize = 12 // of a bucket in the directory
	slots      = 8  // of a bucket
	more       = 1 << 31
	spread     = 0x9E3779B1
	padding    = 16  // bytes behind the weights
	zero       = 128 // a weight of zero in a row
	// MaxTags is the largest number of tags that a model can have.
	MaxTags = 64
	// Forbidden is the weight of a pair of tags that cannot follow one another.
	Forbidden = -32768
)

// A FormatError says what is wrong with a model file, and at which byte.
type FormatError struct {
	Offset int
	Want   string // what should have been there
	Got    string
}

// Error describes e.
func (e *FormatError) Error() string {
	return fmt.Sprintf("linmodel: offset %d: want %s, got %s", e.Offset, e.Want, e.Got)
}

// A Model scores tags by features. It is immutable and safe for concurrent use.
type Model struct {
	chain
	row       int  // bytes of a row
	short     bool // a row takes three numbers of eight bytes
	buckets   uint64
	directory string
	weights   string
	note      string
}

// Open reads the model in data, which it keeps and does not copy. The error is a *FormatError where data is no model or is
// damaged.
func Open(data string) (*Model, error) {
	if len(data) < headerSize || data[:4] != magic {
		return nil, &FormatError{0, "magic " + magic, fmt.Sprintf("%q", data[:min(4, len(data))])}
	}
	if v := rodata.Uint32(data, 4); v != version {
		return nil, &FormatError{4, fmt.Sprint("version ", version), fmt.Sprint(v)}
	}
	if want, got := rodata.Uint32(data, 8), rodata.Checksum(data[12:]); want != got {
		return nil, &FormatError{8, fmt.Sprintf("checksum %08x", want), fmt.Sprintf("%08x", got)}
	}
	tags, buckets, weights, note := rodata.Uint32(data, 12), rodata.Uint32(data, 16), rodata.Uint32(data, 20), rodata.Uint32(data, 24)
	if tags < 1 || tags > MaxTags {
		return nil, &FormatError{12, "1 to 64 tags", fmt.Sprint(tags)}
	}
	if buckets < 1 || buckets > 1<<24 {
		return nil, &FormatError{16, "1 to 2^24 buckets", fmt.Sprint(buckets)}
	}
	if weights < padding || weights >= more {
		return nil, &FormatError{20, "16 to 2^31 bytes of weights", fmt.Sprint(weights)}
	}
	size := headerSize + 2*uint64(tags)*uint64(tags) + recordSize*uint64(buckets) + uint64(weights) + uint64(note)
	if size != uint64(len(data)) {
		return nil, &FormatError{headerSize, fmt.Sprint(size, " bytes in all"), fmt.Sprint(len(data))}
	}
	m := &Model{row: rowSize(int(tags)), short: tags > 16 && tags <= 24, buckets: uint64(buckets)}
	m.chain, data = readChain(int(tags), data[headerSize:])
	at := headerSize + 2*int(tags)*int(tags)
	m.directory, data = data[:recordSize*int(buckets)], data[recordSize*int(buckets):]
	m.weights, m.note = data[:weights], data[weights:]
	if err := m.check(at); err != nil {
		return nil, err
	}
	return m, nil
}

// check makes sure that no bucket points beyond the weights, that every tag is one, and that there is a bucket that the
// search does not go on from. The directory begins at byte base of the file.
func (m *Model) check(base int) error {
	ends := false
	for i := 0; i < len(m.directory); i += recordSize {
		at := rodata.Uint32(m.directory, i)
		ends = ends || at < more
		n := used(rodata.Uint64(m.directory, i+4))
		if err := m.checkBucket(int64(at&^more), n); err != nil {
			err.Offset += base + len(m.directory)
			return err
		}
	}
	if !ends {
		return &FormatError{base, "a bucket that the search ends at", "none"}
	}
	return nil
}

// checkBucket looks at the n features of the bucket whose weights begin at byte at. The error counts bytes from there.
func (m *Model) checkBucket(at int64, n int) *FormatError {
	room := int64(len(m.weights)) - padding - at
	rest := room - 2*int64(n) - 1
	if room < 0 || n > 0 && rest < 0 {
		return &FormatError{int(min(at, int64(len(m.weights)))), fmt.Sprint(n, " features"), "the end"}
	}
	if n == 0 {
		return nil
	}
	w := m.weights[at:]
	last := byte(0)
	for i := range n + 1 {
		start := w[2*i]
		if start < last || i == 0 && start > 0 || 2*int64(start) > rest {
			return &FormatError{int(at) + 2*i, fmt.Sprint("pairs from ", last, " to ", rest/2), fmt.Sprint(start)}
		}
		last = start
	}
	for i := range n {
		from, to := weightsOf(w, n, i)
		if to-from >= m.row {
			from += m.row
		}
		for ; from < to; from += 2 {
			if int(w[from]) >= m.tags {
				return &FormatError{int(at) + from, fmt.Sprint("a tag below ", m.tags), fmt.Sprint(w[from])}
			}
		}
	}
	return nil
}

// rowSize returns how many bytes a row of weights takes.
func rowSize(tags int) int { return (tags + 1) &^ 1 }

// Note returns what the model file says about itself.
func (m *Model) Note() string { return m.note }
