package newstext_test

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/newstext/newstext/article"
	"github.com/stretchr/testify/require"
)

// A mark is a span to be shown within the text.
type mark struct {
	span        article.Span
	open, close string
}

// markUp returns text with the marks put in: of those that open at one place the longest first, of those that close at
// one place the last opened first.
func markUp(text string, marks []mark) string {
	opening := slices.Clone(marks)
	slices.SortStableFunc(opening, func(a, b mark) int { return a.span.Compare(b.span) })
	closing := slices.Clone(opening)
	slices.Reverse(closing)
	slices.SortStableFunc(closing, func(a, b mark) int { return cmp.Compare(a.span.End, b.span.End) })
	var b strings.Builder
	at := 0
	copyTo := func(i int) {
		b.WriteString(text[at:i])
		at = i
	}
	for len(closing) > 0 {
		if len(opening) > 0 && opening[0].span.Start < closing[0].span.End {
			copyTo(opening[0].span.Start)
			b.WriteString(opening[0].open)
			opening = opening[1:]
			continue
		}
		copyTo(closing[0].span.End)
		b.WriteString(closing[0].close)
		closing = closing[1:]
	}
	copyTo(len(text))
	return b.String()
}

// markedQuotes shows the quotes in the text: [1 “words”] {1 cue} <1 source>.
func (r reporter) markedQuotes() string {
	var marks []mark
	for i, q := range r.Quotes {
		add := func(s article.Span, open, close string) {
			if !s.IsEmpty() {
				marks = append(marks, mark{s, fmt.Sprintf("%s%d ", open, i+1), close})
			}
		}
		for _, p := range q.Parts {
			add(p, "[", "]")
		}
		add(q.Cue, "{", "}")
		add(q.Source, "<", ">")
	}
	return markUp(r.text, marks)
}

// markedNames shows the mentions of entities in the text, quantities and the places that are no entities:
// [1 Ana Ruiz] {2 million euros} <Lugo>.
func (r reporter) markedNames() string {
	var marks []mark
	for _, e := range r.Entities {
		for _, m := range e.Mentions {
			marks = append(marks, mark{m.Span, fmt.Sprintf("[%d ", e.ID), "]"})
		}
	}
	for _, q := range r.Quantities {
		marks = append(marks, mark{q.Span, "{", "}"})
	}
	for _, p := range r.Places {
		if p.Entity == 0 {
			marks = append(marks, mark{p.Span, "<", ">"})
		}
	}
	return markUp(r.text, marks)
}

func TestMarkUp(t *testing.T) {
	span := func(start, end int) article.Span { return article.Span{Start: start, End: end} }
	for _, test := range []struct {
		marks []mark
		want  string
	}{
		{nil, "abcdef"},
		{[]mark{{span(1, 3), "[", "]"}, {span(3, 4), "{", "}"}}, "a[bc]{d}ef"},
		{[]mark{{span(0, 2), "{", "}"}, {span(0, 6), "[", "]"}, {span(4, 6), "<", ">"}}, "[{ab}cd<ef>]"},
		{[]mark{{span(0, 4), "[", "]"}, {span(2, 6), "{", "}"}}, "[ab{cd]ef}"},
		{[]mark{{span(2, 4), "[", "]"}, {span(2, 4), "{", "}"}}, "ab[{cd}]ef"},
	} {
		require.Equal(t, test.want, markUp("abcdef", test.marks))
	}
}
