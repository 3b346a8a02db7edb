package main

import (
	"slices"
	"strings"
	"unicode"

	"github.com/newstext/newstext/article"
)

// A mark is something that the page shows about a passage of the text. Marks may lie within others and overlap them.
type mark struct {
	span  article.Span
	layer layer
	class string
	id    string // of the element, for links to it
	href  string // what the passage links to
	title string
	quote string // number of the quote whose words these are
	by    *badge // set before the mark where it begins
}

// A layer says which of two marks on the same passage lies around the other.
type layer uint8

const (
	quoteLayer layer = iota
	cueLayer
	quantityLayer
	nameLayer
	placeLayer
)

// A badge is the number of a speaker, before the words.
type badge struct {
	Class, Href, Number, Label string
	Link                       bool // false within a link, which cannot hold another
}

// A piece is a part of the text between two boundaries, or an element that begins or ends there. Of the fields one is set:
// Text, Open, Badge or Close.
type piece struct {
	Text  string
	Open  *element
	Badge *badge
	Close string // name of the element
}

// An element is what shows a mark, or a part of it.
type element struct{ Name, Class, ID, Href, Title, Quote string }

// pieces cuts the passage s of text at every boundary of marks, which lie within s. A mark is one element, unless it
// overlaps another that began before: then it is two, one within the other and one behind.
func pieces(text string, s article.Span, marks []mark) (out []piece) {
	slices.SortStableFunc(marks, func(a, b mark) int {
		if c := a.span.Compare(b.span); c != 0 {
			return c
		}
		return int(a.layer) - int(b.layer)
	})
	var open []opened
	for at := s.Start; ; {
		boundary := s.End
		if len(marks) > 0 {
			boundary = min(boundary, marks[0].span.Start)
		}
		for _, o := range open {
			boundary = min(boundary, o.mark.span.End)
		}
		if at < boundary {
			out = append(out, piece{Text: readable(text[at:boundary])})
			at = boundary
		}
		out, open = closeAt(out, open, at)
		if at == s.End {
			return out
		}
		for ; len(marks) > 0 && marks[0].span.Start <= at; marks = marks[1:] {
			if b := marks[0].by; b != nil {
				b.Link = !within(open)
				out = append(out, piece{Badge: b})
			}
			out, open = openMark(out, open, marks[0])
		}
	}
}

// readable returns s with U+FFFD for bytes that are no UTF-8 and for control characters, which pages must not hold.
func readable(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsControl(r) && !unicode.IsSpace(r) {
			return unicode.ReplacementChar
		}
		return r
	}, strings.ToValidUTF8(s, "\uFFFD"))
}

// An opened is a mark whose element is open.
type opened struct {
	mark mark
	name string
}

func within(open []opened) bool {
	return slices.ContainsFunc(open, func(o opened) bool { return o.name == "a" })
}

func openMark(out []piece, open []opened, m mark) ([]piece, []opened) {
	e := &element{Name: "span", Class: m.class, ID: m.id, Title: m.title, Quote: m.quote}
	if m.href != "" && !within(open) {
		e.Name, e.Href = "a", m.href
	}
	m.id = ""
	return append(out, piece{Open: e}), append(open, opened{m, e.Name})
}

// closeAt closes the elements of the marks that end at position at. Those within them that go on are closed, too, and
// opened again.
func closeAt(out []piece, open []opened, at int) ([]piece, []opened) {
	i := slices.IndexFunc(open, func(o opened) bool { return o.mark.span.End <= at })
	if i < 0 {
		return out, open
	}
	for j := len(open) - 1; j >= i; j-- {
		out = append(out, piece{Close: open[j].name})
	}
	inner := slices.Clone(open[i:])
	open = open[:i]
	for _, o := range inner {
		if o.mark.span.End > at {
			out, open = openMark(out, open, o.mark)
		}
	}
	return out, open
}

// byParagraph returns for each paragraph the marks that lie in it, cut at its ends.
func byParagraph(paragraphs []article.Paragraph, marks []mark) [][]mark {
	out := make([][]mark, len(paragraphs))
	for _, m := range marks {
		i, _ := slices.BinarySearchFunc(paragraphs, m.span.Start, func(p article.Paragraph, at int) int {
			if p.Span.End <= at {
				return -1
			}
			return +1
		})
		for ; i < len(paragraphs) && paragraphs[i].Span.Start < m.span.End; i++ {
			part := m
			if part.span = m.span.Intersect(paragraphs[i].Span); part.span.IsEmpty() {
				continue
			}
			out[i] = append(out[i], part)
			m.id, m.by = "", nil
		}
	}
	return out
}
