package eval

import (
	"fmt"
	"io"
	"strings"

	"github.com/newstext/newstext/article"
)

// PrintSpans writes how well found, which stands in the order of c.Docs, marks the sources, cues and contents of all
// attributions, thoughts among them, in the measure of CofeNet (Wang and others 2022): each run of words in a row counts once
// for each role, and has to be found exactly. Contents are scored a second time without a leading "that", which PolNeAR
// counts in and the library leaves out.
func PrintSpans(w io.Writer, c *Corpus, found []*Document) {
	roles := []struct {
		name  string
		spans func(d *Document, q Quote) []article.Span
	}{
		{"source", func(_ *Document, q Quote) []article.Span { return spanOf(q.Source) }},
		{"cue", func(_ *Document, q Quote) []article.Span { return spanOf(q.Cue) }},
		{"content", func(_ *Document, q Quote) []article.Span { return q.Parts }},
		{"content without that", (*Document).withoutThat},
	}
	fmt.Fprintf(w, "%d documents, spans found exactly\n", len(c.Docs))
	for _, r := range roles {
		var t tally
		for i, gold := range c.Docs {
			want, have := gold.runs(gold, r.spans), gold.runs(found[i], r.spans)
			for s := range want {
				t.addGold(have[s])
			}
			for s := range have {
				t.addFound(want[s])
			}
		}
		fmt.Fprintf(w, "  %-22s %s\n", r.name, t)
	}
}

// A wordRun is words in a row, by their first and last index.
type wordRun struct{ first, last int }

// runs returns the runs of d's words that the spans of the quotes of q make, those with no word between them as one.
func (d *Document) runs(q *Document, spans func(*Document, Quote) []article.Span) map[wordRun]bool {
	out := make(map[wordRun]bool)
	for _, one := range q.Quotes {
		s := d.words.in(spans(d, one)...)
		for i := 0; i < len(s); {
			k := i + 1
			for k < len(s) && s[k] == s[k-1]+1 {
				k++
			}
			out[wordRun{s[i], s[k-1]}] = true
			i = k
		}
	}
	return out
}

func spanOf(s *article.Span) []article.Span {
	if s == nil {
		return nil
	}
	return []article.Span{*s}
}

// withoutThat returns the parts of q, whose text is d's, without a leading "that".
func (d *Document) withoutThat(q Quote) []article.Span {
	var out []article.Span
	for _, p := range q.Parts {
		if rest, ok := strings.CutPrefix(p.In(d.Text), "that "); ok {
			p.Start = p.End - len(rest)
		}
		out = append(out, p)
	}
	return out
}
