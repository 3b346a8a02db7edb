package eval

import (
	"slices"
	"strconv"
)

// missQuantities lists quantities that were not found, or found with another value or unit, or made up.
func missQuantities(pairs []pair) []Miss {
	var out []Miss
	for _, p := range pairs {
		touch := func(a, b Amount) bool { return p.gold.words.in(a.Span).touches(p.gold.words.in(b.Span)) }
		for _, g := range p.gold.Quantities {
			i := firstOf(p.found.Quantities,
				func(f Amount) bool { return touch(g, f) && sameAmount(g, f) },
				func(f Amount) bool { return touch(g, f) && sameValue(g, f) },
				func(f Amount) bool { return touch(g, f) })
			if i < 0 {
				out = append(out, p.gold.miss(g.Span, "missed", "", "want "+g.describe()))
				continue
			}
			f := p.found.Quantities[i]
			detail := "want " + g.describe() + "; have " + f.describe() + " in " + strconv.Quote(f.Span.In(p.gold.Text))
			if !sameValue(g, f) {
				out = append(out, p.gold.miss(g.Span, "wrong value", f.Rule, detail))
			} else if g.Unit != f.Unit {
				out = append(out, p.gold.miss(g.Span, "wrong unit: "+g.Unit+" as "+f.Unit, f.Rule, detail))
			}
		}
		for _, f := range p.found.Quantities {
			if !slices.ContainsFunc(p.gold.Quantities, func(g Amount) bool { return touch(g, f) }) {
				out = append(out, p.gold.miss(f.Span, "spurious", f.Rule, "have "+f.describe()))
			}
		}
	}
	return out
}

func (a Amount) describe() string {
	bound := func(b *float64) string {
		if b == nil {
			return "…"
		}
		return strconv.FormatFloat(*b, 'g', -1, 64)
	}
	if a.Low != nil && a.High != nil && *a.Low == *a.High {
		return bound(a.Low) + " " + a.Unit
	}
	return bound(a.Low) + " to " + bound(a.High) + " " + a.Unit
}
