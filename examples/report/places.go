package main

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/newstext/newstext"
	"github.com/newstext/newstext/article"
	"github.com/newstext/newstext/examples/internal/wording"
	"github.com/newstext/newstext/geo"
)

// A spot is a place of the article: a row of the table and, where it is located, a sign on the map. Names that mean one
// point make one spot.
type spot struct {
	Name    string
	Kind    string // "town", or how the point was reckoned; "" where it is not located
	In      string // the division and the country
	How     string // what else is to be told of the point
	Located bool
	At      []passage // where the text names it

	kind      geo.Kind
	precision geo.Precision
	lat, lon  float64
	from      [2]float64 // of a relative spot: the latitude and longitude that it is reckoned from
	radius    float64    // kilometers
	box       geo.Box
	metonym   bool // only ever stands for its government, team or people
}

// A passage is where the text names a spot.
type passage struct {
	span article.Span
	n    int // counted from 1, over all spots
}

func (p passage) id() string { return "name-" + strconv.Itoa(p.n) }

// ID is id for the template.
func (p passage) ID() string { return p.id() }

// spotsOf returns the places that an article names, in the order of their first names.
func spotsOf(x *newstext.Analysis) (out []*spot) {
	type key struct {
		name     string // of places that are not located
		place    geo.Place
		reckoned [2]float64
	}
	known := make(map[key]*spot)
	for i, r := range x.Places {
		k := key{place: r.Place}
		switch {
		case r.Place == geo.Place{}:
			k.name = oneLine(r.Span.In(x.Article.Text))
		case r.Precision == geo.Relative:
			k.reckoned = [2]float64{r.Reckoned.Lat, r.Reckoned.Lon}
			if r.Reckoned.Relation == geo.Between { // of both places the same
				k.place = geo.Place{}
			}
		}
		s := known[k]
		if s == nil {
			s = newSpot(x.Article, r)
			known[k] = s
			out = append(out, s)
		}
		s.At = append(s.At, passage{r.Span, i + 1})
		s.metonym = s.metonym && r.Usage == geo.Metonym
	}
	return out
}

// Number returns the number of the thing at index i, as readers count.
func (*spot) Number(i int) int { return i + 1 }

func newSpot(a *article.Article, r geo.Resolved) *spot {
	p := r.Place
	s := &spot{Name: oneLine(r.Span.In(a.Text)), precision: r.Precision, metonym: true}
	if p == (geo.Place{}) {
		return s
	}
	s.Located, s.Kind, s.kind = true, kindWords(p.Kind), p.Kind
	s.lat, s.lon, s.box = p.Lat, p.Lon, p.Box
	s.In = inside(p)
	if r.Precision == geo.Exact && geo.Normalize(p.Name) != geo.Normalize(s.Name) {
		s.Kind += " (" + p.Name + ")"
	}
	switch r.Precision {
	case geo.Parent:
		s.How = "placed at the city that holds it"
		if p.Kind != geo.District {
			s.How = "placed at the place that holds it"
		}
	case geo.Relative:
		s.Name = oneLine(r.Reckoned.Span.In(a.Text))
		s.lat, s.lon, s.radius = r.Reckoned.Lat, r.Reckoned.Lon, r.Reckoned.Radius
		s.from, s.box = [2]float64{p.Lat, p.Lon}, geo.Box{}
		s.Kind, s.In = reckoning(r), ""
	}
	return s
}

// reckoning tells how a point was reckoned from another place.
func reckoning(r geo.Resolved) string {
	var b strings.Builder
	if r.Reckoned.Relation == geo.Between {
		b.WriteString("reckoned halfway")
	} else {
		b.WriteString("reckoned from " + r.Place.Name)
	}
	if d := r.Reckoned.Distance; d > 0 {
		b.WriteString(fmt.Sprintf(", %s km", wording.Number(d)))
	}
	if rel := r.Reckoned.Relation; rel == geo.Offset || rel == geo.Part {
		b.WriteString(" to the " + compass(r.Reckoned.Bearing))
	}
	fmt.Fprintf(&b, ", within about %s km", wording.Number(float64(int(r.Reckoned.Radius+0.5))))
	return b.String()
}

// compass returns the point of the compass nearest to a bearing, of eight.
func compass(bearing float64) string {
	points := [...]string{"north", "northeast", "east", "southeast", "south", "southwest", "west", "northwest"}
	return points[int(bearing/45+0.5)%len(points)]
}

// inside returns what holds a place, as far as its name does not say the same: "Idlib, Syria".
func inside(p geo.Place) string {
	var parts []string
	if p.Admin1 != "" && p.Admin1 != p.Name {
		parts = append(parts, p.Admin1)
	}
	if country := wording.Country(p.Country); country != "" && p.Kind != geo.Country {
		parts = append(parts, country)
	}
	return strings.Join(parts, ", ")
}

func kindWords(k geo.Kind) string {
	switch k {
	case geo.Admin1:
		return "state or province"
	case geo.Admin2:
		return "county or district"
	case geo.City:
		return "town"
	case geo.District:
		return "part of a town"
	}
	return k.String()
}

// isArea reports whether a point is only where a map would set the name: of countries, seas, rivers and the like.
func (s *spot) isArea() bool {
	if s.precision == geo.Relative {
		return false
	}
	switch s.kind {
	case geo.City, geo.District, geo.Airport:
		return false
	}
	return true
}

// isWide reports whether s is too large for its point to tell where the news is.
func (s *spot) isWide() bool {
	if s.precision == geo.Relative {
		return s.radius > 100
	}
	switch s.kind {
	case geo.Continent, geo.Country, geo.Region, geo.Sea, geo.River, geo.Desert:
		return true
	}
	return false
}
