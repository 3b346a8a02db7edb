package nametag

import (
	"unicode"
	"unicode/utf8"

	"github.com/newstext/newstext/internal/lexicon"
)

// A Form tells how a word is written.
type form uint8

const (
	mark   form = iota // no letter and no digit
	number             // begins with a digit
	lower
	capital // begins with a capital, small letters follow
	initial // one capital, perhaps with a point
	upper   // capitals only
	inner   // small letter first, a capital later: al-Assad, iPhone
)

// capitalized reports whether f has a capital letter.
func (f form) capitalized() bool { return f >= capital }

// A word is what the features need to know of one token.
type word struct {
	text    string
	low     uint32 // hash without case
	shape   uint32 // hash of the kinds of letters
	class   lexicon.Class
	known   bool // whether class was looked up
	form    form
	tag     uint8  // its part of speech
	geo     uint16 // how it lies in the longest known phrase of places that covers it
	alone   uint8  // the same of other known phrases, with what they stand for
	spelled uint8  // where it stands in a name whose acronym follows in brackets: 1 first, 2 later
	run     int32  // where the run of capitalized words begins that it is in
	end     int32  // and where that ends; 0 for a word in none
}

// runs returns 0 where w stands in no run of capitalized words that tells anything, 1 where it is one by itself, else 2.
func (w *word) runs(m mode) uint8 {
	if m != plain {
		return 0
	}
	return uint8(min(w.end-w.run, 2))
}

// smallShape returns the hash of the shape of a word of n small letters.
func smallShape(n int) uint32 {
	const one = ((2166136261 ^ 'x') * 16777619) & 0xFFFFFFFF
	const more = ((one ^ 'x') * 16777619) & 0xFFFFFFFF
	if n == 1 {
		return one
	}
	return more
}

// formOf returns the form and the hash of the shape of w: of the kinds of its letters, runs of one kind longer than two
// cut to two.
func formOf(w string) (form, uint32) {
	shape := uint32(2166136261)
	last, same := byte(0), 0
	ups, lows, digits, letters := 0, 0, 0, 0
	firstUp := false
	for i, r := range w {
		var c byte
		switch {
		case r >= 'a' && r <= 'z':
			c = 'x'
		case r >= 'A' && r <= 'Z':
			c = 'X'
		case r >= '0' && r <= '9':
			c = 'd'
		case r < utf8.RuneSelf:
			c = byte(r)
		case unicode.IsUpper(r):
			c = 'X'
		case unicode.IsLetter(r):
			c = 'x'
		case r == '’' || r == '‘':
			c = '\''
		case unicode.IsDigit(r):
			c = 'd'
		default:
			c = '?'
		}
		switch c {
		case 'X':
			ups++
			letters++
			firstUp = firstUp || i == 0
		case 'x':
			lows++
			letters++
		case 'd':
			digits++
		}
		if c == last {
			if same++; same > 2 {
				continue
			}
		} else {
			last, same = c, 1
		}
		shape = (shape ^ uint32(c)) * 16777619
	}
	switch {
	case letters+digits == 0:
		return mark, shape
	case w[0] >= '0' && w[0] <= '9', letters == 0:
		return number, shape
	case ups == 0:
		return lower, shape
	case ups == 1 && lows == 0 && firstUp:
		return initial, shape
	case lows == 0:
		return upper, shape
	case firstUp:
		return capital, shape
	}
	return inner, shape
}
