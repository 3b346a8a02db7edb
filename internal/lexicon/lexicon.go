// Package lexicon holds what is known of words and phrases without their context: that "Fatima" is a woman's first name,
// "Lake Chad" a water and "minister" a title. A lexicon is a string that is searched where it lies; the phrases themselves
// are not in it, only 32-bit hashes of them, so that one phrase in some 20,000 unknown ones is taken for a known one.
//
// # Format
//
// All numbers are little-endian.
//
//	magic    "NTLX"
//	version  uint32, 1
//	checksum uint32, CRC-32 (IEEE) of everything behind it
//	entries  uint32
//	classes  uint32, at most 65536
//	note     uint32, the length of the note
//	index    65537 × uint32: entries whose hash has the upper half i stand at index[i] up to index[i+1]
//	entries  of 4 bytes, ascending: the lower half of the hash and the number of the class, both uint16
//	classes  of 4 bytes: a Class
//	note     what went in, as text
package lexicon

import (
	"fmt"

	"github.com/newstext/newstext/internal/rodata"
)

const (
	magic      = "NTLX"
	version    = 1
	headerSize = 24
	buckets    = 1 << 16
)

// A FormatError says what is wrong with a lexicon file, and at which byte.
type FormatError struct {
	Offset int
	Want   string // what should have been there
	Got    string
}

// Error describes e.
func (e *FormatError) Error() string {
	return fmt.Sprintf("lexicon: offset %d: want %s, got %s", e.Offset, e.Want, e.Got)
}

// A Lexicon tells the classes of phrases. It is immutable and safe for concurrent use.
type Lexicon struct {
	index, entries, classes string
	note                    string
}

// Open reads the lexicon in data, which it keeps and does not copy. The error is a *FormatError where data is no lexicon
// or is damaged.
func Open(data string) (*Lexicon, error) {
	if len(data) < headerSize || data[:4] != magic {
		return nil, &FormatError{0, "magic " + magic, fmt.Sprintf("%q", data[:min(4, len(data))])}
	}
	if v := rodata.Uint32(data, 4); v != version {
		return nil, &FormatError{4, fmt.Sprint("version ", version), fmt.Sprint(v)}
	}
	if want, got := rodata.Uint32(data, 8), rodata.Checksum(data[12:]); want != got {
		return nil, &FormatError{8, fmt.Sprintf("checksum %08x", want), fmt.Sprintf("%08x", got)}
	}
	entries, classes, note := uint64(rodata.Uint32(data, 12)), uint64(rodata.Uint32(data, 16)), uint64(rodata.Uint32(data, 20))
	if size := headerSize + 4*(buckets+1) + 4*entries + 4*classes + note; size != uint64(len(data)) {
		return nil, &FormatError{headerSize, fmt.Sprint(size, " bytes in all"), fmt.Sprint(len(data))}
	}
	l := &Lexicon{}
	at := uint64(headerSize)
	for _, part := range []struct {
		s *string
		n uint64
	}{{&l.index, 4 * (buckets + 1)}, {&l.entries, 4 * entries}, {&l.classes, 4 * classes}, {&l.note, note}} {
		*part.s = data[at : at+part.n]
		at += part.n
	}
	return l, l.check()
}

// check makes sure that every number of the file points at something.
func (l *Lexicon) check() error {
	last := uint32(0)
	for i := 0; i < len(l.index); i += 4 {
		n := rodata.Uint32(l.index, i)
		if n < last || int(n) > len(l.entries)/4 {
			return &FormatError{headerSize + i, fmt.Sprint(last, " to ", len(l.entries)/4), fmt.Sprint(n)}
		}
		last = n
	}
	for i := 0; i < len(l.entries); i += 4 {
		if c := int(u16(l.entries, i+2)); c >= len(l.classes)/4 {
			return &FormatError{headerSize + len(l.index) + i, fmt.Sprint("a class below ", len(l.classes)/4), fmt.Sprint(c)}
		}
	}
	return nil
}

// Note returns what the lexicon file says about itself.
func (l *Lexicon) Note() string { return l.note }

// Class returns the class of the phrase with the given hash, and 0 where it is not known.
func (l *Lexicon) Class(hash uint32) Class {
	b := int(hash >> 16)
	i, end := 4*int(rodata.Uint32(l.index, 4*b)), 4*int(rodata.Uint32(l.index, 4*b+4))
	for ; i < end; i += 4 {
		if u16(l.entries, i) == uint16(hash) {
			return Class(rodata.Uint32(l.classes, 4*int(u16(l.entries, i+2))))
		}
	}
	return 0
}

func u16(s string, i int) uint16 {
	s = s[i : i+2]
	return uint16(s[0]) | uint16(s[1])<<8
}
