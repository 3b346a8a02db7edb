package eval

import (
	"fmt"
	"strconv"
)

// missPlaces lists places that were not recognized, put elsewhere, taken for another usage, or made up.
func missPlaces(pairs []pair) []Miss {
	var out []Miss
	for _, p := range pairs {
		m := matchPlaces(p)
		for g, x := range p.gold.Places {
			f := m.partner[g]
			if f < 0 {
				out = append(out, p.gold.miss(x.Span, "not recognized", "", "want "+x.Place.describe()))
				continue
			}
			y := p.found.Places[f]
			if !m.goldWords[g].same(m.foundWords[f]) {
				out = append(out, p.gold.miss(x.Span, "wrong extent", y.Rule, "found "+strconv.Quote(y.Span.In(p.gold.Text))))
			}
			if x.located() && !y.located() {
				out = append(out, p.gold.miss(x.Span, "not resolved", y.Rule, "want "+x.Place.describe()))
			} else if x.located() && errorKm(x, y) > x.limitKm() {
				out = append(out, p.gold.miss(x.Span, "wrong place", y.Rule,
					fmt.Sprintf("want %s; have %s, %.0f km off", x.Place.describe(), y.Place.describe(), errorKm(x, y))))
			}
			if (x.Usage == "literal" || x.Usage == "metonym") && x.Usage != y.Usage {
				out = append(out, p.gold.miss(x.Span, "wrong usage: "+x.Usage+" as "+y.Usage, y.Rule, ""))
			}
		}
		for f, y := range p.found.Places {
			if m.taken[f] < 0 {
				out = append(out, p.gold.miss(y.Span, "spurious: "+y.Usage, y.Rule, "have "+y.Place.describe()))
			}
		}
	}
	return out
}

func (l *Location) describe() string {
	switch {
	case l == nil:
		return "no place"
	case l.Lat == nil || l.Lon == nil:
		return l.Name
	}
	return fmt.Sprintf("%s %s (%.2f, %.2f) %d", l.Name, l.Country, *l.Lat, *l.Lon, l.ID)
}
