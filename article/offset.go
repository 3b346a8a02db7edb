package article

import (
	"sort"
	"unicode/utf8"
)

// step is how many bytes lie between two samples of an Offsets: a position costs at most that many bytes of reading.
const step = 128

// Offsets converts positions in a text between bytes, as this library counts, runes, as Python and most annotation tools
// do, and UTF-16 code units, as JavaScript, Java and browsers do. A byte that is no UTF-8 counts as one rune and one
// unit, as it does where it is read as U+FFFD.
//
// A position within a rune counts as the position at which the rune begins. A position before the text counts as 0, one
// beyond it as its end. An Offsets is safe for concurrent use.
type Offsets struct {
	text    string
	samples []sample // of every step bytes, at rune borders; nil where all is ASCII
	end     sample
}

type sample struct{ byte, rune, unit int }

// NewOffsets returns the converter for text. It reads text once; a text of ASCII alone takes no memory.
func NewOffsets(text string) *Offsets {
	o := &Offsets{text: text}
	var at sample
	ascii := true
	for at.byte < len(text) {
		if at.byte >= len(o.samples)*step {
			o.samples = append(o.samples, at)
		}
		ascii = ascii && text[at.byte] < utf8.RuneSelf
		at = o.next(at)
	}
	if ascii {
		o.samples = nil
	}
	o.end = at
	return o
}

// next returns the position after the rune at s.
func (o *Offsets) next(s sample) sample {
	if o.text[s.byte] < utf8.RuneSelf {
		return sample{s.byte + 1, s.rune + 1, s.unit + 1}
	}
	r, n := utf8.DecodeRuneInString(o.text[s.byte:])
	units := 1
	if r >= 0x10000 {
		units = 2
	}
	return sample{s.byte + n, s.rune + 1, s.unit + units}
}

// find returns the last rune border at which key is at most want.
func (o *Offsets) find(want int, key func(sample) int) sample {
	switch {
	case want <= 0:
		return sample{}
	case want >= key(o.end):
		return o.end
	case o.samples == nil:
		return sample{want, want, want}
	}
	s := o.samples[sort.Search(len(o.samples), func(i int) bool { return key(o.samples[i]) > want })-1]
	for {
		n := o.next(s)
		if key(n) > want {
			return s
		}
		s = n
	}
}

func byByte(s sample) int { return s.byte }
func byRune(s sample) int { return s.rune }
func byUnit(s sample) int { return s.unit }

// Rune returns the position in runes of the byte position i.
func (o *Offsets) Rune(i int) int { return o.find(i, byByte).rune }

// UTF16 returns the position in UTF-16 code units of the byte position i.
func (o *Offsets) UTF16(i int) int { return o.find(i, byByte).unit }

// FromRune returns the byte position of rune i.
func (o *Offsets) FromRune(i int) int { return o.find(i, byRune).byte }

// FromUTF16 returns the byte position of UTF-16 code unit i; for the second half of a pair, that of its rune.
func (o *Offsets) FromUTF16(i int) int { return o.find(i, byUnit).byte }

// RuneSpan returns s, a span of bytes, as a span of runes.
func (o *Offsets) RuneSpan(s Span) Span { return Span{o.Rune(s.Start), o.Rune(s.End)} }

// UTF16Span returns s, a span of bytes, as a span of UTF-16 code units.
func (o *Offsets) UTF16Span(s Span) Span { return Span{o.UTF16(s.Start), o.UTF16(s.End)} }

// FromRuneSpan returns s, a span of runes, as a span of bytes.
func (o *Offsets) FromRuneSpan(s Span) Span { return Span{o.FromRune(s.Start), o.FromRune(s.End)} }

// FromUTF16Span returns s, a span of UTF-16 code units, as a span of bytes.
func (o *Offsets) FromUTF16Span(s Span) Span { return Span{o.FromUTF16(s.Start), o.FromUTF16(s.End)} }
