package formats

import (
	"slices"

	"github.com/newstext/newstext/article"
)

// A row is a token, or a part of one where a span begins or ends within it, as Iran does in Iran-backed.
type row struct {
	article.Span
	tag article.Tag
}

// rows returns the tokens of a sentence, parted at cuts.
func rows(s article.Sentence, cuts []int) []row {
	var out []row
	for _, t := range s.Tokens {
		start := t.Span.Start
		i, _ := slices.BinarySearch(cuts, start+1)
		for ; i < len(cuts) && cuts[i] < t.Span.End; i++ {
			out = append(out, row{article.Span{Start: start, End: cuts[i]}, t.Tag})
			start = cuts[i]
		}
		out = append(out, row{article.Span{Start: start, End: t.Span.End}, t.Tag})
	}
	return out
}

// cuts returns where the document's spans begin and end, in order.
func (d *Document) cuts() []int {
	var out []int
	add := func(spans ...article.Span) {
		for _, s := range spans {
			if !s.IsEmpty() {
				out = append(out, s.Start, s.End)
			}
		}
	}
	for _, m := range d.mentions() {
		add(m.Span)
	}
	for _, q := range d.Quotes {
		add(q.Parts...)
		add(q.Cue, q.Source)
	}
	for _, p := range d.Places {
		add(p.Span)
	}
	for _, q := range d.Quantities {
		add(q.Span)
	}
	slices.Sort(out)
	return slices.Compact(out)
}
