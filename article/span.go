package article

import (
	"cmp"
	"strconv"
)

// A Span is a half-open range of bytes of an article's text: text[Start:End].
// The zero Span is empty; as a field it means that there is none.
type Span struct {
	Start int `json:"start"`
	End   int `json:"end"`
}

// In returns the part of text that s covers, sharing its memory. It returns "" where s does not lie within text.
func (s Span) In(text string) string {
	if s.Start < 0 || s.End > len(text) || s.Start >= s.End {
		return ""
	}
	return text[s.Start:s.End]
}

// Len returns the number of bytes in s, 0 for an inverted span.
func (s Span) Len() int { return max(0, s.End-s.Start) }

// IsEmpty reports whether s covers no bytes.
func (s Span) IsEmpty() bool { return s.Start >= s.End }

// Contains reports whether every byte of t is in s. An empty t is contained where its Start lies in s or at its edge.
func (s Span) Contains(t Span) bool { return s.Start <= t.Start && t.End <= s.End }

// Overlaps reports whether s and t share a byte.
func (s Span) Overlaps(t Span) bool {
	return s.Start < t.End && t.Start < s.End && !s.IsEmpty() && !t.IsEmpty()
}

// Intersect returns the bytes that s and t share, or the zero Span where they share none.
func (s Span) Intersect(t Span) Span {
	u := Span{max(s.Start, t.Start), min(s.End, t.End)}
	if u.IsEmpty() {
		return Span{}
	}
	return u
}

// Cover returns the shortest span that contains both s and t. An empty span adds nothing.
func (s Span) Cover(t Span) Span {
	switch {
	case s.IsEmpty():
		return t
	case t.IsEmpty():
		return s
	}
	return Span{min(s.Start, t.Start), max(s.End, t.End)}
}

// Compare orders spans by Start, and of those that start together the longer first, so that an enclosing span comes
// before what it encloses. It returns -1, 0 or +1.
func (s Span) Compare(t Span) int {
	if c := cmp.Compare(s.Start, t.Start); c != 0 {
		return c
	}
	return cmp.Compare(t.End, s.End)
}

// String returns the span as a slice expression without its brackets: "12:40" for text[12:40].
func (s Span) String() string { return strconv.Itoa(s.Start) + ":" + strconv.Itoa(s.End) }
