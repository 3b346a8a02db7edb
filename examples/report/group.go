package main

import (
	"cmp"
	"math"
	"slices"
	"strconv"
	"strings"

	"github.com/newstext/newstext/geo"
)

// A group is what lies at one point of the map.
type group struct {
	at    pos
	spots []*spot // the place itself first, then what is placed at it
	times int
	r     float64 // of the sign
}

// group returns the spots that f shows, those at one point together, those named most often first.
func (f frame) group(spots []*spot) (out []*group) {
	for _, s := range spots {
		if !s.Located {
			continue
		}
		p := f.at(s.lat, s.lon)
		if !f.shows(p, 4) {
			continue
		}
		i := slices.IndexFunc(out, func(g *group) bool {
			return g.at.to(p) < 3 && (g.spots[0].precision == geo.Relative) == (s.precision == geo.Relative) && g.spots[0].isArea() == s.isArea()
		})
		if i < 0 {
			i = len(out)
			out = append(out, &group{at: p})
		}
		out[i].spots = append(out[i].spots, s)
		out[i].times += len(s.At)
	}
	for _, g := range out {
		slices.SortStableFunc(g.spots, func(a, b *spot) int {
			return cmp.Or(cmp.Compare(a.precision, b.precision), cmp.Compare(len(b.At), len(a.At)))
		})
	}
	slices.SortStableFunc(out, func(a, b *group) int { return cmp.Compare(b.times, a.times) })
	const many = 60 // from here on signs are smaller, to leave room for each other
	smaller := max(0.45, min(1, math.Sqrt(many/float64(max(1, len(out))))))
	for _, g := range out {
		g.r = g.radius() * smaller
	}
	return out
}

func (g *group) first() *spot { return g.spots[0] }

// radius is of the sign: its area grows with the number of times that the article names it.
func (g *group) radius() float64 {
	if g.first().isArea() {
		return 3.5
	}
	return min(12, 2+1.8*math.Sqrt(float64(g.times)))
}

func (g *group) class() string {
	s := g.first()
	class := "town"
	switch {
	case s.precision == geo.Relative:
		class = "relative"
	case s.isArea():
		class = "area"
	case s.precision == geo.Parent:
		class = "parent"
	}
	if s.metonym {
		class += " metonym"
	}
	return class
}

func (g *group) title() string {
	var names []string
	for _, s := range g.spots {
		names = append(names, s.Name)
	}
	return strings.Join(names, ", ") + ": named " + times(g.times)
}

func times(n int) string {
	switch n {
	case 1:
		return "once"
	case 2:
		return "twice"
	}
	return strconv.Itoa(n) + " times"
}
