package eval

import (
	"math"
	"slices"
)

const (
	unresolvedKm = 20039 // half the equator: the error of a place that was not resolved
	usualKm      = 161   // a hundred miles: how near a resolution must be where gold does not say
)

// placeMatch holds the places of a pair as words, and which belongs to which.
type placeMatch struct {
	pair
	goldWords, foundWords []set
	partner               []int // of each place of gold, or -1
	taken                 []int // of each found place, or -1
}

func matchPlaces(p pair) placeMatch {
	m := placeMatch{pair: p}
	for _, x := range p.gold.Places {
		m.goldWords = append(m.goldWords, p.gold.words.in(x.Span))
	}
	for _, x := range p.found.Places {
		m.foundWords = append(m.foundWords, p.gold.words.in(x.Span))
	}
	m.partner = match(m.goldWords, m.foundWords, 0)
	m.taken = invert(m.partner, len(m.foundWords))
	return m
}

// errorKm returns how far b lies from a, which has a point.
func errorKm(a, b Place) float64 {
	if !b.located() {
		return unresolvedKm
	}
	return distanceKm(*a.Place.Lat, *a.Place.Lon, *b.Place.Lat, *b.Place.Lon)
}

// limitKm returns how far from p a resolution may lie.
func (p Place) limitKm() float64 {
	if p.WithinKm > 0 {
		return p.WithinKm
	}
	return usualKm
}

// distanceKm returns the length of the great circle between two points.
func distanceKm(lat1, lon1, lat2, lon2 float64) float64 {
	const radius, degree = 6371, math.Pi / 180
	s, t := math.Sin((lat2-lat1)*degree/2), math.Sin((lon2-lon1)*degree/2)
	h := s*s + math.Cos(lat1*degree)*math.Cos(lat2*degree)*t*t
	return 2 * radius * math.Asin(min(1, math.Sqrt(h)))
}

// placeCounts are the counts of the layer.
type placeCounts struct {
	exact, overlap, resolved tally
	matched, near            float64   // of those with a point that were recognized
	withID, sameID           float64   // of those with a GeoNames id that were recognized
	usage, sameUsage         float64   // of those marked as literal or metonym that were recognized
	metonyms                 tally     // among these
	errors                   []float64 // of all with a point, in km
}

func scorePlaces(pairs []pair) Section {
	var c placeCounts
	for _, p := range pairs {
		m := matchPlaces(p)
		for g, x := range p.gold.Places {
			f := m.partner[g]
			c.overlap.addGold(f >= 0)
			c.exact.addGold(f >= 0 && m.goldWords[g].same(m.foundWords[f]))
			if x.located() {
				c.resolved.gold++
			}
			switch {
			case f >= 0:
				c.addMatch(x, p.found.Places[f])
			case x.located():
				c.errors = append(c.errors, unresolvedKm)
			}
		}
		for f, w := range m.foundWords {
			c.overlap.addFound(m.taken[f] >= 0)
			c.exact.addFound(slices.ContainsFunc(m.goldWords, w.same))
			c.resolved.found++
		}
	}
	return c.section()
}

// addMatch counts place x of gold that was recognized as y.
func (c *placeCounts) addMatch(x, y Place) {
	if x.Usage == "literal" || x.Usage == "metonym" {
		c.usage++
		if x.Usage == y.Usage {
			c.sameUsage++
		}
		if x.Usage == "metonym" {
			c.metonyms.addGold(y.Usage == "metonym")
		}
		if y.Usage == "metonym" {
			c.metonyms.addFound(x.Usage == "metonym")
		}
	}
	if !x.located() {
		return
	}
	c.matched++
	d := errorKm(x, y)
	c.errors = append(c.errors, d)
	if d <= x.limitKm() {
		c.near++
		c.resolved.goldHit++
		c.resolved.foundHit++
	}
	if x.Place.ID != 0 {
		c.withID++
		if y.Place != nil && y.Place.ID == x.Place.ID {
			c.sameID++
		}
	}
}

func (c *placeCounts) section() Section {
	out := Section{Layer: "places", Title: "places"}
	out.row("recognised, exact", "%s", c.exact)
	out.row("recognised, overlap", "%s", c.overlap)
	out.main("exact F", c.exact.f())
	if c.usage > 0 {
		out.row("usage | recognised", "%.3f  metonyms P %.3f R %.3f  (%.0f, %.0f metonyms)", c.sameUsage/c.usage,
			c.metonyms.precision(), c.metonyms.recall(), c.usage, c.metonyms.gold)
		out.main("usage", c.sameUsage/c.usage)
	}
	n := float64(len(c.errors))
	if n == 0 {
		return out
	}
	slices.Sort(c.errors)
	sum, logs := 0.0, 0.0
	for _, e := range c.errors {
		sum += e
		logs += math.Log(e + 1)
	}
	out.row("resolved within 161 km | recognised", "%.3f  (%.0f recognised)", ratio(c.near, c.matched), c.matched)
	out.row("same GeoNames id | recognised", "%.3f  (%.0f with an id)", ratio(c.sameID, c.withID), c.withID)
	out.row("found and within 161 km", "%s", c.resolved)
	out.row("error over all (km)", "median %.0f  mean %.0f  AUC %.3f", c.errors[len(c.errors)/2], sum/n,
		logs/n/math.Log(unresolvedKm+1))
	out.main("near|recognized", ratio(c.near, c.matched))
	if c.withID > 0 {
		out.main("same id", ratio(c.sameID, c.withID))
	}
	out.main("found and near F", c.resolved.f())
	return out
}
