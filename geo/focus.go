package geo

import (
	"slices"

	"github.com/newstext/newstext/article"
)

// A Focus is what an article is about: the countries, divisions and other places that it names, or names something in.
type Focus struct {
	Countries []Count `json:"countries,omitempty"`
	Divisions []Count `json:"divisions,omitempty"` // of the first order
	Places    []Count `json:"places,omitempty"`    // towns and all others
}

// A Count is a place with how often an article speaks of it.
type Count struct {
	Place Place `json:"place"`
	Count int   `json:"count"` // of its names, and of names of what lies in it
	Score int   `json:"score"` // the same, where names in headlines, datelines and leads count more
}

// What a name counts for by where it stands.
const (
	inBody     = 2
	inLead     = 4 // the first paragraph of the body
	inHeadline = 6
)

// Focus returns what a is about by its places: each list has the highest score first, and of the same score what is named
// first. Names that are part of others ("Bank of Ireland") count half. Focus returns the zero Focus where no place is
// known.
func (r *Resolver) Focus(a *article.Article, places []Resolved) Focus {
	g := r.Gazetteer
	if g == nil {
		g = World()
	}
	weight := weigher(a)
	var f Focus
	for i := range places {
		p := &places[i]
		w := weight(p.Span)
		if p.Place == (Place{}) || p.Place.Kind == Unknown && p.Place.Country == "" {
			continue
		}
		if p.Usage == Embedded {
			w /= 2
		}
		if k := g.data.CountryDivision(p.Place.Country); k > 0 {
			if d, _ := g.data.Division(k); d.Place >= 0 {
				add(&f.Countries, g.place(d.Place), w)
			}
		}
		switch {
		case p.Place.Kind == Country:
			continue
		case p.Place.Kind == Admin1:
			add(&f.Divisions, p.Place, w)
			continue
		}
		if d, ok := g.data.Division(g.admin1(p.Place.Country, p.Place.Admin1)); ok {
			add(&f.Divisions, g.place(d.Place), w)
		}
		add(&f.Places, p.Place, w)
	}
	for _, list := range []*[]Count{&f.Countries, &f.Divisions, &f.Places} {
		slices.SortStableFunc(*list, func(a, b Count) int { return b.Score - a.Score })
	}
	return f
}

// add counts p once more in list.
func add(list *[]Count, p Place, weight int) {
	for i := range *list {
		if c := &(*list)[i]; c.Place == p {
			c.Count++
			c.Score += weight
			return
		}
	}
	if len(*list) < mostCounted {
		*list = append(*list, Count{p, 1, weight})
	}
}

// mostCounted is how many places of a list are told apart: more than any article is about.
const mostCounted = 500

// weigher returns what says for names, in text order, what each counts.
func weigher(a *article.Article) func(article.Span) int {
	k, lead := 0, true
	return func(s article.Span) int {
		for k < len(a.Paragraphs) && a.Paragraphs[k].Span.End <= s.Start {
			if a.Paragraphs[k].Kind == article.Body {
				lead = false
			}
			k++
		}
		switch {
		case k == len(a.Paragraphs):
			return inBody
		case a.Paragraphs[k].Kind == article.Headline:
			return inHeadline
		case a.Paragraphs[k].Kind == article.Body && lead || a.Dateline.Span.Overlaps(s):
			return inLead
		}
		return inBody
	}
}
