package eval

import (
	"slices"

	"github.com/newstext/newstext/article"
)

// missSentences lists where sentences were joined that are two, and cut that are one.
func missSentences(pairs []pair) []Miss {
	var out []Miss
	for _, p := range pairs {
		g, f := lasts(p.gold.extents(p.gold)), lasts(p.found.extents(p.gold))
		for _, w := range g {
			if _, ok := slices.BinarySearch(f, w); !ok {
				out = append(out, p.gold.miss(p.gold.gap(w), "joined", "", ""))
			}
		}
		for _, w := range f {
			if _, ok := slices.BinarySearch(g, w); !ok {
				out = append(out, p.gold.miss(p.gold.gap(w), "split", "", ""))
			}
		}
	}
	return out
}

// gap returns what lies between word i and the next.
func (d *Document) gap(i int) article.Span {
	if i+1 < len(d.words) {
		return article.Span{Start: d.words[i].End, End: d.words[i+1].Start}
	}
	return article.Span{Start: d.words[i].End, End: len(d.Text)}
}

// missKinds lists paragraphs taken for another kind.
func missKinds(pairs []pair) []Miss {
	var out []Miss
	for _, p := range pairs {
		found := p.found.kindsByWord(p.gold)
		for _, g := range p.gold.Article.Paragraphs {
			w := p.gold.words.in(g.Span)
			if len(w) == 0 || found[w[0]] == g.Kind {
				continue
			}
			have := found[w[0]]
			if have == "" {
				have = "none"
			}
			out = append(out, p.gold.miss(g.Span, g.Kind+" as "+have, "", ""))
		}
	}
	return out
}
