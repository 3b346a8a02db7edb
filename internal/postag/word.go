package postag

import "unicode/utf8"

// A word is what features ask of a word.
type word struct {
	text   string // its last bytes, maxWord at most; none beyond the ends of a sentence
	low    uint32 // hash of the word in small letters, digits as 0
	shape  uint32
	class  uint32 // what the dictionary says of it, 0 for nothing
	set    uint64 // the tags it can have, a bit each
	sole   uint8  // the tag it always has, 0 where it may have several
	capped bool
	long   bool // four letters or more, the first of them small
}

const (
	fnvBasis = 2166136261
	fnvPrime = 16777619
)

// Hash returns the hash of w in small letters, with digits as 0 and straight apostrophes: the key of the dictionary.
func Hash(w string) uint32 {
	hash, _ := read(w)
	return hash
}

// read returns the Hash of s and its shape, in one pass over its bytes.
func read(s string) (hash, shape uint32) {
	hash = fnvBasis
	up := 0
	for i := 0; i < len(s); i++ {
		c := s[i]
		switch {
		case c-'a' <= 'z'-'a':
			shape |= small
		case c-'A' <= 'Z'-'A':
			if up++; i == 0 {
				shape |= capital
			}
			c |= 0x20
		case c-'0' <= 9:
			shape |= digits
			c = '0'
		case c == '-':
			shape |= hyphen
		case c == '.':
			shape |= point
		case c >= utf8.RuneSelf:
			shape |= foreign
			if c == 0xE2 && i+2 < len(s) && s[i+1] == 0x80 && s[i+2]&^1 == 0x98 { // ‘ and ’
				c = '\''
				i += 2
			}
		}
		hash = (hash ^ uint32(c)) * fnvPrime
	}
	switch {
	case up > 1 && shape&small == 0:
		shape |= capitals
	case up > 1, up == 1 && shape&(small|capital) == small:
		shape |= mixed
	}
	return hash, shape
}

func lower(c byte) byte {
	if c >= 'A' && c <= 'Z' {
		return c | 0x20
	}
	return c
}

// maxWord is how many bytes of a word its shape is read from. No word of news is longer; a megabyte without a space is.
const maxWord = 64

func makeWord(s string, first bool) word {
	if len(s) > maxWord {
		s = s[len(s)-maxWord:]
	}
	hash, shape := read(s)
	if first {
		shape |= initial
	}
	capped := shape&capital != 0
	return word{text: s, low: hash, shape: shape, capped: capped, long: !capped && shape&small != 0 && len(s) > 3}
}

// tail returns the hash of the last n bytes of w, from the last one on, or of all that it has.
func (w *word) tail(n int) uint32 {
	if w.text == "" {
		return edgeHash
	}
	h := uint32(fnvBasis)
	for i := len(w.text) - 1; i >= 0 && n > 0; i, n = i-1, n-1 {
		h = (h ^ uint32(lower(w.text[i]))) * fnvPrime
	}
	return h
}

// head returns the hash of the first three bytes of w, or of all that it has.
func (w *word) head() uint32 {
	h := uint32(fnvBasis)
	for i := 0; i < len(w.text) && i < 3; i++ {
		h = (h ^ uint32(lower(w.text[i]))) * fnvPrime
	}
	return h
}

// The bits of a shape.
const (
	digits = 1 << iota
	hyphen
	point
	foreign // letters or marks beyond ASCII
	capital // the first letter
	capitals
	mixed // a capital within
	small
	initial // the first word of its sentence
)
