package eval

import (
	"cmp"
	"slices"
)

// An extent is a sentence by its first and its last word.
type extent struct{ first, last int }

func byEnds(a, b extent) int {
	return cmp.Or(cmp.Compare(a.first, b.first), cmp.Compare(a.last, b.last))
}

// extents returns the sentences of d that hold words of gold's text, each once, in order.
func (d *Document) extents(gold *Document) []extent {
	var out []extent
	for _, p := range d.Article.Paragraphs {
		for _, s := range p.Sentences {
			if w := gold.words.in(s.Span); len(w) > 0 {
				out = append(out, extent{w[0], w[len(w)-1]})
			}
		}
	}
	slices.SortFunc(out, byEnds)
	return slices.Compact(out)
}

// lasts returns the last words of sentences, each once, in order.
func lasts(list []extent) set {
	var out set
	for _, e := range list {
		out = append(out, e.last)
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// countSets adds what two lists in order, of things each once, have in common.
func countSets[T comparable](t *tally, gold, found []T, order func(a, b T) int) {
	t.gold += float64(len(gold))
	t.found += float64(len(found))
	for _, g := range gold {
		if _, ok := slices.BinarySearchFunc(found, g, order); ok {
			t.goldHit++
			t.foundHit++
		}
	}
}

// scoreSentences compares the ends of sentences, and whole sentences.
func scoreSentences(pairs []pair) Section {
	out := Section{Layer: "sentences", Title: "sentences"}
	var ends, whole tally
	faultless := 0.0
	for _, p := range pairs {
		g, f := p.gold.extents(p.gold), p.found.extents(p.gold)
		countSets(&ends, lasts(g), lasts(f), cmp.Compare)
		countSets(&whole, g, f, byEnds)
		if slices.Equal(g, f) {
			faultless++
		}
	}
	out.row("ends", "%s", ends)
	out.row("whole sentences", "%s", whole)
	out.row("documents without a fault", "%.3f", ratio(faultless, float64(len(pairs))))
	out.main("ends F", ends.f())
	out.main("whole F", whole.f())
	out.main("without a fault", ratio(faultless, float64(len(pairs))))
	return out
}
