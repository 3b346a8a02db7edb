package eval

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/newstext/newstext/article"
)

// A Miss is one thing that the library got wrong.
type Miss struct {
	Doc    string       // the document's id
	Cause  string       // what went wrong: "wrong source: direct, rule said-name"
	Span   article.Span // where
	Text   string       // the text around it, on one line, with Span in double brackets
	Detail string       // what was wanted and what was found, where Cause and Text do not say
}

// String returns the miss as a line of text, or two.
func (m Miss) String() string {
	s := fmt.Sprintf("%s:%d  %s", m.Doc, m.Span.Start, m.Text)
	if m.Detail != "" {
		s += "\n      " + m.Detail
	}
	return s
}

// Misses returns what found, which stands in the order of c.Docs, has wrong in one layer: by cause, the most frequent
// first, and within a cause in the order of documents and text. It returns nil where c does not mark the layer.
func Misses(c *Corpus, found []*Document, layer string) []Miss {
	if !c.Has(layer) {
		return nil
	}
	var out []Miss
	for _, l := range layers {
		if l.name == layer {
			out = l.misses(c.pairs(found))
		}
	}
	count := make(map[string]int)
	for _, m := range out {
		count[m.Cause]++
	}
	slices.SortStableFunc(out, func(a, b Miss) int {
		return cmp.Or(cmp.Compare(count[b.Cause], count[a.Cause]), cmp.Compare(a.Cause, b.Cause))
	})
	return out
}

// miss returns a miss in d, whose text is that of gold. The rule, where there is one, is part of the cause.
func (d *Document) miss(span article.Span, cause, rule, detail string) Miss {
	if rule != "" {
		cause += ", rule " + rule
	}
	return Miss{Doc: d.ID, Cause: cause, Span: span, Text: around(d.Text, span), Detail: detail}
}

const (
	margin  = 70  // bytes of text shown on either side of a miss
	longest = 240 // bytes of a miss shown whole
)

// around returns s in double brackets with the text about it, on one line.
func around(text string, s article.Span) string {
	s.Start, s.End = clamp(s.Start, text), clamp(s.End, text)
	if s.IsEmpty() {
		s.End = s.Start
	}
	before := runeBorder(text, s.Start-margin)
	after := runeBorder(text, s.End+margin)
	return strings.Trim(oneLine(text[before:s.Start])+"[["+shorten(text[s.Start:s.End])+"]]"+oneLine(text[s.End:after]), " |")
}

// shorten leaves out the middle of a long text.
func shorten(s string) string {
	if len(s) > longest {
		s = s[:runeBorder(s, longest/2)] + " … " + s[runeBorder(s, len(s)-longest/2):]
	}
	return oneLine(s)
}

// oneLine shows line breaks as bars and other white space as single spaces, and keeps a space at either end.
func oneLine(s string) string {
	s = strings.ReplaceAll(s, "\n", " | ")
	out := strings.Join(strings.Fields(s), " ")
	if strings.HasPrefix(s, " ") && out != "" {
		out = " " + out
	}
	if strings.HasSuffix(s, " ") {
		out += " "
	}
	return out
}

func clamp(i int, text string) int { return max(0, min(i, len(text))) }

// runeBorder returns i, or the border before it where it lies outside of s or within a rune.
func runeBorder(s string, i int) int {
	i = clamp(i, s)
	for i > 0 && i < len(s) && !utf8.RuneStart(s[i]) {
		i--
	}
	return i
}

// cover returns the shortest span that holds all of spans.
func cover(spans []article.Span) article.Span {
	var out article.Span
	for _, s := range spans {
		out = out.Cover(s)
	}
	return out
}
