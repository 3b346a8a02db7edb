package units

import (
	"fmt"
	"strings"

	"github.com/newstext/newstext/article"
)

// A Problem is what a string lacks that is no quantity.
type Problem string

const (
	NoNumber    Problem = "no number"       // "many", "", and also a date or a score: "3 May"
	UnknownUnit Problem = "unknown unit"    // "12 parsnips"
	ExtraText   Problem = "unexpected text" // "5 km or so they say"
)

// A ParseError says why and where a string is no quantity.
type ParseError struct {
	Input   string
	Problem Problem
	Offset  int // in bytes
}

// Error returns text such as `units: "12 parsnips": unknown unit at byte 3`. A long input is cut.
func (e *ParseError) Error() string {
	in := e.Input
	if len(in) > 64 {
		in = in[:64] + "…"
	}
	return fmt.Sprintf("units: %q: %s at byte %d", in, e.Problem, e.Offset)
}

// Parse returns the quantity that is all of s but for white space, a full stop at its end: "less than 3 sq km", "$1.2bn", "two dozen",
// "14 people". People may be counted; any other noun is an unknown unit. The error is a [*ParseError].
func Parse(s string) (Quantity, error) {
	rest := func(i int) int {
		return i + len(s[i:]) - len(strings.TrimLeft(s[i:], " \t\r\n\u00a0"))
	}
	fail := func(p Problem, at int) (Quantity, error) {
		return Quantity{}, &ParseError{s, p, min(at, len(s))}
	}
	a := article.Parse(s)
	f := finder{text: s}
	for i := range a.Paragraphs {
		for j := range a.Paragraphs[i].Sentences {
			f.find(&a.Paragraphs[i].Sentences[j])
		}
	}
	start := rest(0)
	if len(f.out) == 0 {
		return fail(NoNumber, start)
	}
	q := f.out[0]
	if q.Span.Start > start {
		return fail(ExtraText, start)
	}
	if q.Unit == "count" && q.Of != "" && !q.People {
		return fail(UnknownUnit, strings.LastIndex(s[:q.Span.End], q.Of))
	}
	at := rest(q.Span.End)
	switch r := strings.TrimRight(s[at:], " \t\r\n\u00a0"); {
	case r == "", r == ".":
		return q, nil
	case q.Unit == "count" && q.Of == "" && isLetter(r[0]):
		return fail(UnknownUnit, at)
	}
	return fail(ExtraText, at)
}
