package lexicon

import (
	"unicode"
	"unicode/utf8"
)

const (
	fnvOffset = 2166136261
	fnvPrime  = 16777619
)

// Hash returns the hash of a word, the same for all cases and for both apostrophes; digits are all alike, and soft hyphens
// and joiners are passed over.
func Hash(word string) uint32 {
	h := uint32(fnvOffset)
	for i := 0; i < len(word); i++ {
		c := word[i]
		switch {
		case c >= utf8.RuneSelf:
			return hashRunes(h, word[i:])
		case c >= 'A' && c <= 'Z':
			c |= 0x20
		case c >= '0' && c <= '9':
			c = '0'
		}
		h = (h ^ uint32(c)) * fnvPrime
	}
	return finish(h)
}

// HashSmall returns the hash of a word of small letters from a to z, and false for any other.
func HashSmall(word string) (hash uint32, ok bool) {
	h := uint32(fnvOffset)
	for i := 0; i < len(word); i++ {
		c := word[i]
		if c < 'a' || c > 'z' {
			return 0, false
		}
		h = (h ^ uint32(c)) * fnvPrime
	}
	return finish(h), len(word) > 0
}

func hashRunes(h uint32, word string) uint32 {
	var buf [utf8.UTFMax]byte
	for _, r := range word {
		switch {
		case r == '\u00AD' || r == '\u200C' || r == '\u200D' || r == '\uFEFF':
			continue
		case r == '’' || r == '‘' || r == 'ʼ':
			r = '\''
		case r >= '0' && r <= '9':
			r = '0'
		case r < utf8.RuneSelf:
			if r >= 'A' && r <= 'Z' {
				r |= 0x20
			}
		default:
			r = unicode.ToLower(r)
		}
		for _, c := range buf[:utf8.EncodeRune(buf[:], r)] {
			h = (h ^ uint32(c)) * fnvPrime
		}
	}
	return finish(h)
}

// finish spreads the last bytes of a word over the whole hash.
func finish(h uint32) uint32 {
	h ^= h >> 16
	h *= 0x85EBCA6B
	h ^= h >> 13
	return h
}

// Join returns the hash of a phrase that goes on with a word: Join(Hash("new"), Hash("york")).
func Join(phrase, word uint32) uint32 { return finish(phrase*31 + word) }
