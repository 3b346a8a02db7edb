package main

import (
	"cmp"
	"math"
	"slices"

	"github.com/newstext/newstext/geo"
)

// A view is what a map shows: a disc around a point, or the whole world.
type view struct {
	lat, lon float64
	halfX    float64 // how far it goes west and east, in radii of the earth
	halfY    float64
	world    bool
}

const (
	leastHalf = 70 / earthRadius // so that a single town has some country around it
	worldFrom = 0.85             // a view that goes farther shows the world; 0.85 is 50 degrees
)

// viewOf returns the view on the places where the news is: those that the text means as places and that have a point of
// their own, but for the few that lie far from the rest. Where there is none, countries and the like have to do, or at last
// what stands for a government.
func viewOf(spots []*spot) view {
	var chosen []*spot
	for _, fits := range []func(*spot) bool{
		func(s *spot) bool { return !s.metonym && !s.isWide() },
		func(s *spot) bool { return !s.metonym },
		func(s *spot) bool { return true },
	} {
		for _, s := range spots {
			if s.Located && fits(s) {
				chosen = append(chosen, s)
			}
		}
		if len(chosen) > 0 {
			return around(together(chosen))
		}
	}
	return view{world: true}
}

// together returns spots without those that lie far from where most of the news is.
func together(spots []*spot) []*spot {
	total := 0
	first := spots[0]
	for _, s := range spots {
		total += len(s.At)
		if len(s.At) > len(first.At) {
			first = s
		}
	}
	type far struct {
		spot *spot
		km   float64
	}
	byDistance := make([]far, len(spots))
	for i, s := range spots {
		byDistance[i] = far{s, distance(s.lat, s.lon, first.lat, first.lon)}
	}
	slices.SortStableFunc(byDistance, func(a, b far) int { return cmp.Compare(a.km, b.km) })
	const near = 400 // kilometers that no reader minds
	covered := 0
	for i, f := range byDistance {
		if i > 0 && 4*covered >= 3*total && f.km > near && f.km > 2*byDistance[i-1].km {
			byDistance = byDistance[:i]
			break
		}
		covered += len(f.spot.At)
	}
	out := make([]*spot, len(byDistance))
	for i, f := range byDistance {
		out[i] = f.spot
	}
	return out
}

// around returns the view that holds spots.
func around(spots []*spot) view {
	var x, y, z float64
	for _, s := range spots {
		sin, cos := math.Sincos(s.lat * degree)
		sinLon, cosLon := math.Sincos(s.lon * degree)
		x, y, z = x+cos*cosLon, y+cos*sinLon, z+sin
	}
	v := view{lat: math.Atan2(z, math.Sqrt(x*x+y*y)) / degree, lon: math.Atan2(y, x) / degree}
	for range 3 { // each time from the middle of what the last one saw
		l := newLambert(v.lat, v.lon)
		west, south, east, north := math.Inf(1), math.Inf(1), math.Inf(-1), math.Inf(-1)
		for _, s := range spots {
			x, y := l.project(s.lat, s.lon)
			r := s.reach() / earthRadius
			west, east = min(west, x-r), max(east, x+r)
			south, north = min(south, y-r), max(north, y+r)
		}
		v.halfX, v.halfY = max(leastHalf, (east-west)/2), max(leastHalf, (north-south)/2)
		v.lat, v.lon = l.invert((west+east)/2, (south+north)/2)
	}
	v.world = max(v.halfX, v.halfY) > worldFrom
	return v
}

// reach returns how many kilometers around its point a spot takes.
func (s *spot) reach() float64 {
	switch {
	case s.precision == geo.Relative:
		return s.radius
	case s.box != geo.Box{} && s.isWide():
		return max(100, min(1500, 111*(s.box.North-s.box.South)/2))
	}
	return 0
}

// distance returns the kilometers between two points.
func distance(lat, lon, lat2, lon2 float64) float64 {
	dLat, dLon := math.Sin((lat2-lat)*degree/2), math.Sin((lon2-lon)*degree/2)
	h := dLat*dLat + math.Cos(lat*degree)*math.Cos(lat2*degree)*dLon*dLon
	return 2 * earthRadius * math.Asin(math.Sqrt(min(1, h)))
}

// frameOf lays v on paper of the given width, with room for labels around, and of a height between two thirds of the width
// and most of it.
func frameOf(v view, width float64, spots []*spot) frame {
	if v.world {
		return worldFrame(0, width, spots)
	}
	margin := max(24, 0.11*width)
	ratio := max(0.68, min(0.85, v.halfY/v.halfX))
	f := frame{projection: newLambert(v.lat, v.lon), width: width, height: math.Round(ratio * width)}
	f.scale = min((f.width/2-margin)/v.halfX, (f.height/2-margin)/v.halfY)
	return f
}

// worldFrame lays the world on paper of the given width, with a meridian in its middle that cuts no land in two and lies
// so that lon is not near the edges. Antarctica is cut off, unless one of spots is there.
func worldFrame(lon, width float64, spots []*spot) frame {
	e := equalEarth{11}
	if math.Abs(turn(lon-e.lon)) > 140 {
		e.lon = 150
	}
	south := -60.0
	for _, s := range spots {
		if s.Located && s.lat < -57 {
			south = -90
		}
	}
	right, _ := e.unrolled(0, 180)
	_, top := e.unrolled(84, 0)
	_, bottom := e.unrolled(south, 0)
	f := frame{projection: e, y: (top + bottom) / 2, width: width, scale: width / 2 / right}
	f.height = math.Round((top - bottom) * f.scale)
	return f
}
