package geo

import (
	"math/bits"
	"strings"

	"github.com/newstext/newstext/internal/gazfmt"
)

// mostCandidates is how many places of one name are weighed: more than any but a dozen names have.
const mostCandidates = 160

// A candidate is a place that a name may mean, or that may hold another.
type candidate struct {
	place    int32
	base     int32 // what speaks for it whatever the article says
	lat, lon int32
	admin1   int32 // its first-order division where it is one, or lies in one
	in       int32 // the smallest division that it is, or lies in
	nation   int16 // its country, by countryIndex
	kind     Kind
}

func (x *resolution) candidate(p int) candidate {
	r := x.g.data.Place(p)
	return candidate{place: int32(p), lat: int32(r.Lat), lon: int32(r.Lon), admin1: int32(r.Admin1), in: int32(r.In), nation: int16(countryIndex(r.Country)), kind: Kind(r.Kind)}
}

// listCandidates makes the list of the places after cursor c, which key finds. Groups that have both in common share it, so that
// the lists of all groups are no longer than those of the names.
func (x *resolution) listCandidates(gr *group, id int) {
	if first, ok := x.byKey[gr.key]; !ok {
		x.byKey[gr.key] = id
	} else if h := &x.groups[first]; h.cursor == gr.cursor {
		gr.from, gr.to = h.from, h.to
		return
	}
	gr.from = int32(len(x.candidates))
	c, countyKey := gr.cursor, hasFeature(gr.key)
	known := int16(-1) // the country of a city that the world knows by this name
	for range mostCandidates {
		p, next, ok := x.g.data.Next(c)
		if !ok {
			break
		}
		one := x.candidate(p)
		one.base = int32(x.prominence(&one, gr.key, countyKey))
		switch {
		case known < 0 && one.kind == City && one.place < knownCities:
			known = one.nation
		case known >= 0 && one.nation == known && one.place >= smallPlace:
			one.base += forLesser
		}
		x.candidates = append(x.candidates, one)
		c = next
	}
	gr.to = int32(len(x.candidates))
}

// prominence returns what speaks for a candidate by itself: how prominent it is among all places, its kind, and whether key, by
// which it was found, is the name that the gazetteer shows. A key with a word for a kind of place may name a county.
func (x *resolution) prominence(c *candidate, key string, countyKey bool) int {
	s := perDoubling*18 - ilog(int(c.place)+1)
	switch c.kind {
	case Country:
		return s + forCountry
	case Continent, Region, Sea, Admin1:
		return s
	}
	shown := sameKey(x.g.data.Name(int(c.place)), key)
	switch {
	case shown:
	case c.place < bigPlace: // "Kiev", "New York"
		s += forOtherName / 3
	default:
		s += forOtherName
	}
	if c.kind == Admin2 && !(shown && countyKey) {
		s += forCounty
	}
	return s
}

// holds reports whether r lies in c, as far as that can be told.
func (c *candidate) holds(r *candidate) bool {
	switch c.kind {
	case Country:
		return r.nation == c.nation && r.kind != Country
	case Admin1:
		return r.admin1 == c.admin1 && r.kind != Admin1
	case Admin2, City:
		return r.admin1 == c.admin1 && r.nation == c.nation && r.kind != Admin1 && r.within(60, c)
	case Region, Island:
		return r.kind > Country && r.within(600, c)
	}
	return false
}

func (c *candidate) within(km int64, d *candidate) bool {
	return within(km, int(c.lat), int(c.lon), int(d.lat), int(d.lon))
}

// sameKey reports whether name has the given key, or has it but for a "City" at its end: "New York City".
func sameKey(name, key string) bool {
	if len(name) > gazfmt.MaxKey {
		return false
	}
	var room [2 * gazfmt.MaxKey]byte
	have := gazfmt.Key(room[:0], name)
	return string(have) == key || len(have) > len(" city") && string(have[:len(have)-len(" city")]) == key && strings.HasSuffix(name, " City")
}

// hasFeature reports whether the last or first word of a key is a word for a kind of place.
func hasFeature(key string) bool {
	for i := len(key) - 1; i >= 0; i-- {
		if key[i] == ' ' {
			w, _ := feature(key[i+1:])
			return w != 0 || len(key) > 7 && key[:7] == "county "
		}
	}
	return false
}

// ilog returns perDoubling times the binary logarithm of n, rounded down.
func ilog(n int) int {
	l := bits.Len(uint(n)) - 1
	return perDoubling*l + (n<<4>>l)&15
}
