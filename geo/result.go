package geo

import (
	"math/bits"

	"github.com/newstext/newstext/article"
	"github.com/newstext/newstext/internal/nation"
)

// results returns what was found.
func (x *resolution) results() []Resolved {
	out := make([]Resolved, 0, len(x.names))
	for i := range x.names {
		t := &x.names[i]
		r := Resolved{Span: t.span, Entity: t.entity, Usage: t.usage}
		switch {
		case t.coordinates:
			r.Place = Place{Name: t.span.In(x.a.Text)}
			r.Place.Lat, r.Place.Lon = t.point.degrees()
			r.Precision, r.Confidence, r.Rule = Exact, article.High, "coordinates"
		case t.usage == Demonym:
			x.demonym(t, &r)
		case t.group != 0 && x.groups[t.group].place >= 0:
			gr := &x.groups[t.group]
			if gr.whole.Name == "" {
				gr.whole = x.g.place(gr.place)
			}
			r.Place, r.Precision, r.Rule = gr.whole, Exact, gr.rule
			r.Confidence = confidence(gr)
			r.Score, r.Alternatives = gr.score, x.alternatives(gr)
			if t.usage == Literal {
				if at, ok := x.relative(i); ok {
					r.Reckoned, r.Precision = at, Relative
				}
			}
		case t.group != 0 && t.parent >= 0:
			p := x.g.place(t.parent)
			kind := unlistedKind(x.groups[t.group].want, p.Kind)
			r.Place = Place{Name: t.span.In(x.a.Text), Kind: kind, Country: p.Country, Admin1: p.Admin1, Lat: p.Lat, Lon: p.Lon}
			r.Precision, r.Rule, r.Confidence = Parent, "parent", article.Low
			if isNeighborhood(t.want) {
				r.Confidence = article.Medium
			}
		default:
			r.Rule = "unknown"
		}
		out = append(out, r)
	}
	return out
}

// unlistedKind returns the kind of an unlisted place by what the words around it ask for and the kind of what holds it.
func unlistedKind(w want, parent Kind) Kind {
	switch {
	case w == wantTown:
		return City
	case isNeighborhood(w):
		return District
	case bits.OnesCount32(uint32(w)) == 1 && w != wantCountry:
		return Kind(bits.TrailingZeros32(uint32(w)))
	case parent == City:
		return District
	}
	return Unknown
}

// demonym fills in the country of a demonym.
func (x *resolution) demonym(t *toponym, r *Resolved) {
	n, ok := nation.ByCode(t.country)
	if !ok {
		return
	}
	p, ok := x.g.ByID(n.ID)
	if !ok {
		return
	}
	r.Place, r.Precision, r.Rule, r.Confidence = p, Exact, "demonym", article.High
}

// confidence says how sure the choice of a group is.
func confidence(gr *group) article.Confidence {
	switch {
	case gr.rule == "inside" || gr.margin >= 100 || gr.support && gr.margin >= 60:
		return article.High
	case gr.support || gr.margin >= 40:
		return article.Medium
	}
	return article.Low
}

// rivalry is how far below the choice the score of an alternative may be.
const rivalry = 150

// alternatives returns the next best places of gr, made once.
func (x *resolution) alternatives(gr *group) []Alternative {
	if gr.listed == nil && gr.others[0].place >= 0 {
		gr.listed = make([]Alternative, 0, mostAlternatives)
		for _, o := range gr.others {
			if o.place >= 0 && o.place != gr.place && o.score > gr.score-rivalry {
				gr.listed = append(gr.listed, Alternative{x.g.place(o.place), o.score})
			}
		}
	}
	if len(gr.listed) == 0 {
		return nil
	}
	return gr.listed
}
