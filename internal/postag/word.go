package postag

import "unicode/utf8"

// A word is what features ask of a word.
type word struct {
	low    uint32 // hash of the word in small letters, digits as 0
	head   uint32 // hash of its first bytes
	tail   [4]uint32
	shape  uint32
	class  uint32 // what the dictionary says of it, 0 for nothing
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
	h := uint32(fnvBasis)
	for i := 0; i < len(w); i++ {
		c := lower(w[i])
		switch {
		case c >= '0' && c <= '9':
			c = '0'
		case c == 0xE2 && i+2 < len(w) && w[i+1] == 0x80 && w[i+2]&^1 == 0x98: // ‘ and ’
			c = '\''
			i += 2
		}
		h = (h ^ uint32(c)) * fnvPrime
	}
	return h
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
	w := word{low: Hash(s), shape: shape(s, first)}
	h := uint32(fnvBasis)
	for i := range w.tail {
		if i < len(s) {
			h = (h ^ uint32(lower(s[len(s)-1-i]))) * fnvPrime
		}
		w.tail[i] = h
	}
	h = fnvBasis
	for i := 0; i < 3 && i < len(s); i++ {
		h = (h ^ uint32(lower(s[i]))) * fnvPrime
	}
	w.head = h
	w.capped = w.shape&capital != 0
	w.long = !w.capped && w.shape&small != 0 && len(s) > 3
	return w
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

func shape(s string, first bool) uint32 {
	var sh uint32
	up, low := 0, 0
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case c >= 'A' && c <= 'Z':
			up++
			if i == 0 {
				sh |= capital
			}
		case c >= 'a' && c <= 'z':
			low++
		case c >= '0' && c <= '9':
			sh |= digits
		case c == '-':
			sh |= hyphen
		case c == '.':
			sh |= point
		case c >= utf8.RuneSelf:
			sh |= foreign
		}
	}
	switch {
	case up > 1 && low == 0:
		sh |= capitals
	case up > 1 && low > 0, up == 1 && low > 0 && sh&capital == 0:
		sh |= mixed
	}
	if low > 0 {
		sh |= small
	}
	if first {
		sh |= initial
	}
	return sh
}
