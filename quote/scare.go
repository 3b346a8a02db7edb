package quote

import (
	"cmp"
	"slices"

	"github.com/newstext/newstext/article"
)

// scare keeps what the paragraph at work has in marks that is no speech: what is part of no quote found there, and names
// within the words of somebody that do not stand in marks themselves. head tells that the paragraph is none of the body.
func (x *extraction) scare(head bool) {
	v := &x.view
	head = head || v.headline()
	x.covered = slices.Grow(x.covered[:0], len(v.pairs))[:len(v.pairs)]
	clear(x.covered)
	for i := range x.found {
		for _, r := range x.found[i].parts {
			n, _ := slices.BinarySearchFunc(v.pairs, r.from, func(p pair, i int) int { return cmp.Compare(p.open, i) })
			for ; n < len(v.pairs) && v.pairs[n].open < r.to; n++ {
				x.covered[n] = max(x.covered[n], 1)
				if x.found[i].direct || v.pairs[n].role != title {
					x.covered[n] = 2
				}
			}
		}
	}
	for n := range v.pairs {
		p := &v.pairs[n]
		if x.covered[n] == 2 {
			continue
		}
		u := v.usage(p, head)
		if u == Speech || x.covered[n] == 1 && u != Title && u != Nickname {
			continue
		}
		q := Quote{Kind: Direct, Parts: []article.Span{v.span(p.open, p.close+1)}, Usage: u, Rule: "marks", Confidence: article.Medium}
		if u == ScareQuote {
			q.Confidence = article.Low
		}
		x.scares = append(x.scares, q)
	}
}

// withScares returns the quotes found with those that are no speech among them, in text order.
func (x *extraction) withScares() []Quote {
	if len(x.scares) == 0 {
		return x.out
	}
	all := append(x.out, x.scares...)
	slices.SortStableFunc(all, func(a, b Quote) int { return cmp.Compare(a.Parts[0].Start, b.Parts[0].Start) })
	return all
}
