package geo

import (
	"strings"

	"github.com/newstext/newstext/article"
	"github.com/newstext/newstext/internal/enum"
	"github.com/newstext/newstext/internal/gazfmt"
)

// A Reckoned tells where something is that the text places by another place: "40 km west of Aleppo", "northwest Syria".
type Reckoned struct {
	Span     article.Span `json:"span"` // the whole expression as written, the name included
	Relation Relation     `json:"relation"`
	Bearing  float64      `json:"bearing"`            // degrees clockwise from north; 0 where the text names no direction
	Distance float64      `json:"distance,omitempty"` // kilometers from the place, as the text says; 0 where it does not
	Lat      float64      `json:"lat"`                // the point that was reckoned, in degrees north
	Lon      float64      `json:"lon"`                // and east
	Radius   float64      `json:"radius"`             // kilometers around it within which the text may mean, by a rough guess
}

// A Relation is how something lies to a place.
type Relation uint8

// The relations.
const (
	UnknownRelation Relation = iota
	Offset                   // away from it: "40 km west of Aleppo", "north of the city"
	Part                     // a part of it: "northwest Syria"
	Around                   // at its edge or beside it: "the outskirts of Homs"
	Between                  // between it and the place named next, or before: "the road between Homs and Hama"
)

var relationNames = enum.Names{Type: "Relation", List: []string{"unknown", "offset", "part", "around", "between"}}

// String returns the name of r as JSON gives it: "offset", "part".
func (r Relation) String() string { return relationNames.String(uint8(r)) }

// MarshalText gives r by name, and an error where r is none of the constants.
func (r Relation) MarshalText() ([]byte, error) { return relationNames.Marshal(uint8(r)) }

// UnmarshalText sets r to the relation named text, and returns an error where there is none.
func (r *Relation) UnmarshalText(text []byte) error {
	v, err := relationNames.Unmarshal(text)
	*r = Relation(v)
	return err
}

// relative returns what the words around name i say of where by its place something is, and false where they say nothing.
func (x *resolution) relative(i int) (Reckoned, bool) {
	t := &x.names[i]
	p := x.groups[t.group].place
	if rel, ok := x.between(i); ok {
		return rel, true
	}
	if r, ok := x.offset(t, p); ok {
		return r, true
	}
	return x.part(t, p)
}

// offset reads what stands before "of" and a name: "40 km west of", "the western outskirts of".
func (x *resolution) offset(t *toponym, p int) (Reckoned, bool) {
	k := t.first - 1
	if x.word(t, k) == "the" {
		k--
	}
	rel := Reckoned{Relation: Offset}
	meters, bearing, start := 0, none, k
	switch x.word(t, k) {
	case "off":
		m, n := x.distance(t, k-1)
		if n == 0 {
			return rel, false
		}
		meters, start = m, k-n
	case "of", "from":
		start = k
		k--
		if b, n := x.direction(t, k); n > 0 && b != center {
			bearing, k = b, k-n
			start = k + 1
			if x.word(t, k) == "the" {
				k--
			}
			if w := x.word(t, k); w == "to" || w == "just" {
				start, k = k, k-1
			}
		} else if x.word(t, k+1) == "of" {
			if !hasWord(edges, x.word(t, k)) {
				return rel, false
			}
			rel.Relation, start = Around, k
			if b, n := x.direction(t, k-1); n > 0 {
				bearing, start = b, k-n
			}
			return x.reckon(rel, t, p, start, 0, bearing), true
		}
		if m, n := x.distance(t, k); n > 0 {
			meters, start = m, k-n+1
		} else if bearing == none {
			return rel, false // "from Aleppo"
		}
	default:
		return rel, false
	}
	return x.reckon(rel, t, p, start, meters, bearing), true
}

// edges are words for what lies around a town.
const edges = " outskirts suburbs countryside vicinity outside edge edges fringes fringe surroundings environs "

// part reads a direction just before a name, or at its beginning: "northwest Syria"; and "countryside" just after it.
func (x *resolution) part(t *toponym, p int) (Reckoned, bool) {
	rel, start := Reckoned{Relation: Part}, t.first
	bearing, n := x.direction(t, t.first-1)
	if n > 0 {
		start -= n
		if w := x.word(t, t.first-1); !isAdjective(w) && x.kindOf(p) == City && isCapital(x.a.Text, t.tokens[t.first-1]) {
			n = 0 // "North Haven"
		}
	} else if t.last-t.first > 1 && x.g.find(t.name) == (gazfmt.Cursor{}) {
		if k := t.first + 1; hasWord(directions, x.word(t, t.first)) {
			if bearing, n = x.direction(t, t.first); n > 1 || k > t.last {
				n = 0
			}
		}
	}
	around := x.word(t, t.last) == "countryside" || x.word(t, t.last) == "outskirts" || x.word(t, t.last) == "suburbs"
	switch {
	case n > 0 && around, around:
		rel.Relation = Around
		if n == 0 {
			bearing = none
		}
	case n == 0:
		return rel, false
	}
	return x.reckon(rel, t, p, start, 0, bearing), true
}

// between reads "the road between Homs and Hama".
func (x *resolution) between(i int) (Reckoned, bool) {
	first := i
	if i > 0 && x.word(&x.names[i], x.names[i].first-1) == "and" {
		first = i - 1
	}
	if first+1 >= len(x.names) {
		return Reckoned{}, false
	}
	t, u := &x.names[first], &x.names[first+1]
	if !x.atEnd(t) || !t.sameSentence(u) || t.last+1 != u.first || x.word(t, t.last) != "and" || t.group == 0 || u.group == 0 {
		return Reckoned{}, false
	}
	p, q := x.groups[t.group].place, x.groups[u.group].place
	if p < 0 || q < 0 || p == q {
		return Reckoned{}, false
	}
	a, b := x.g.data.Place(p), x.g.data.Place(q)
	at := midpoint(a.Lat, a.Lon, b.Lat, b.Lon)
	rel := Reckoned{Span: t.tokens[t.first-1].Span.Cover(u.span), Relation: Between, Radius: float64(root(squared(a.Lat, a.Lon, b.Lat, b.Lon))/2 + 1)}
	rel.Lat, rel.Lon = at.degrees()
	return rel, true
}

// atEnd reports whether t is one end of what lies between two places: "the road between Homs and Hama".
func (x *resolution) atEnd(t *toponym) bool {
	return x.word(t, t.first-1) == "between" && (x.follows(t, roads) || x.follows(t, ways))
}

// ways are words for what may lie between two places.
const ways = " route rail line stretch area region border frontier village town valley desert bridge tunnel halfway " +
	"midway somewhere located lies lying situated crashed fell derailed stranded stopped distance corridor pass river strait waters sea checkpoint " +
	"crossing zone desert hills mountains section pipeline "

// reckon fills in the point of rel: meters from place p, or, where the text gives no distance, as far as the place is large.
func (x *resolution) reckon(rel Reckoned, t *toponym, p, start, meters int, bearing compass) Reckoned {
	r := x.g.data.Place(p)
	at := point{r.Lat, r.Lon}
	height, width := x.extent(p)
	rel.Span = t.tokens[start].Span.Cover(t.span)
	rel.Distance = float64(meters) / 1000
	if bearing < center {
		rel.Bearing = float64(bearing) * 22.5
	}
	reach := (height + width) / 4 // kilometers from its middle to its edge, times one half
	switch {
	case rel.Relation == Offset && meters > 0:
		at = at.move(bearing, meters)
		rel.Radius = float64(meters/5000 + 1)
		if bearing == none {
			rel.Radius = rel.Distance
		}
	case rel.Relation == Offset:
		if _, ok := x.g.data.Box(p); ok {
			at = x.middle(p)
		}
		at = at.move(bearing, reach*3*1000)
		rel.Radius = float64(reach*2 + 1)
	case rel.Relation == Part:
		height, width = height*250, width*250 // a quarter of it, in meters
		if bearing%4 == 2 {
			height, width = height*7/5, width*7/5 // corners lie farther
		}
		at = x.middle(p).shift(bearing, height, width)
		rel.Radius = float64(reach + 1)
	default:
		at = at.move(bearing, reach*2*1000)
		rel.Radius = float64(reach*2 + 1)
	}
	rel.Lat, rel.Lon = at.degrees()
	return rel
}

// extent returns how high and how wide place p is, in kilometers: by its box, or by a guess from its kind and people.
func (x *resolution) extent(p int) (height, width int) {
	if b, ok := x.g.data.Box(p); ok {
		w := b.East - b.West
		if w < 0 {
			w += 36000
		}
		return (b.North - b.South) * 111 / 100, w * int(cosine((b.North+b.South)*50)) * 111 / 100_000
	}
	r := x.g.data.Place(p)
	switch Kind(r.Kind) {
	case City, District:
		n := 4
		for people := r.Population; people > 20_000; people /= 2 {
			n += 2
		}
		return n, n
	case Admin2, Island, Lake:
		return 40, 40
	case Country, Admin1, Region, Sea, Desert:
		return 200, 200
	}
	return 20, 20
}

// middle returns the middle of place p: of its box, or else its point.
func (x *resolution) middle(p int) point {
	b, ok := x.g.data.Box(p)
	if !ok {
		r := x.g.data.Place(p)
		return point{r.Lat, r.Lon}
	}
	w := b.East - b.West
	if w < 0 {
		w += 36000
	}
	return point{(b.South + b.North) * 50, b.West*100 + w*50}.onGlobe()
}

// isAdjective reports whether a word for a direction is one that stands before names of all kinds: "northern".
func isAdjective(w string) bool { return strings.HasSuffix(w, "ern") || w == "central" }
