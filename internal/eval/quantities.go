package eval

import (
	"math"
	"slices"
)

// sameBound reports whether two bounds are both open, or the same number but for rounding.
func sameBound(a, b *float64) bool {
	if a == nil || b == nil {
		return a == b
	}
	return math.Abs(*a-*b) <= 1e-6*max(1, math.Abs(*a))
}

func sameValue(a, b Amount) bool { return sameBound(a.Low, b.Low) && sameBound(a.High, b.High) }

func sameAmount(a, b Amount) bool { return sameValue(a, b) && a.Unit == b.Unit }

// countAmounts counts the quantities of p that share words and agree.
func (t *tally) countAmounts(p pair, agree func(gold, found Amount) bool) {
	same := func(g, f Amount) bool {
		return p.gold.words.in(g.Span).touches(p.gold.words.in(f.Span)) && agree(g, f)
	}
	for _, g := range p.gold.Quantities {
		t.addGold(slices.ContainsFunc(p.found.Quantities, func(f Amount) bool { return same(g, f) }))
	}
	for _, f := range p.found.Quantities {
		t.addFound(slices.ContainsFunc(p.gold.Quantities, func(g Amount) bool { return same(g, f) }))
	}
}

func scoreQuantities(pairs []pair) Section {
	out := Section{Layer: "quantities", Title: "quantities"}
	var spans, values, amounts tally
	for _, p := range pairs {
		spans.countAmounts(p, func(_, _ Amount) bool { return true })
		values.countAmounts(p, sameValue)
		amounts.countAmounts(p, sameAmount)
	}
	out.row("found (overlap)", "%s", spans)
	out.row("value", "%s", values)
	out.row("value and unit", "%s", amounts)
	out.main("value F", values.f())
	out.main("value and unit P", amounts.precision())
	out.main("R", amounts.recall())
	out.main("F", amounts.f())
	return out
}
