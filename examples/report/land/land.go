// Package land holds the coasts of the world, for maps: Natural Earth at 1:10 million, without any border.
package land

import (
	_ "embed"
	"iter"
)

//go:generate go run gen.go -input ${NEWSTEXT_LAND}

// Rings, one after another: the number of points, then for each point how far it is east and north of the one before, in
// steps of the grid; numbers as in encoding/binary, unsigned and signed. DATA.md tells where they come from.
//
//go:embed land.dat
var data string

// perDegree is how many steps of the grid make a degree.
const perDegree = 200

// A Point is a place on the globe, in degrees east and north.
type Point struct{ Lon, Lat float64 }

// Rings walks over the outlines of all lands and, between them, of the Caspian Sea, which is a hole in one. The last point
// of a ring is joined to its first. A ring may cross the antimeridian, where its longitude jumps, and the one of Antarctica
// goes around a pole. The slice is used again for the next ring.
func Rings() iter.Seq[[]Point] {
	return func(yield func([]Point) bool) {
		ring := make([]Point, 0, 40_000) // as the longest has
		for at := 0; at < len(data); {
			n, x, y := uint64(0), int64(0), int64(0)
			n, at = unsigned(at)
			ring = ring[:0]
			for range n {
				var dx, dy int64
				dx, at = signed(at)
				dy, at = signed(at)
				x, y = x+dx, y+dy
				ring = append(ring, Point{float64(x) / perDegree, float64(y) / perDegree})
			}
			if !yield(ring) {
				return
			}
		}
	}
}

// unsigned returns the number that begins at byte i of the data, and where the next one begins.
func unsigned(i int) (v uint64, next int) {
	for shift := 0; ; shift += 7 {
		b := data[i]
		i++
		v |= uint64(b&0x7f) << shift
		if b < 0x80 {
			return v, i
		}
	}
}

func signed(i int) (v int64, next int) {
	u, next := unsigned(i)
	v = int64(u >> 1)
	if u&1 != 0 {
		v = ^v
	}
	return v, next
}

// At reports whether there is land at p.
func At(p Point) bool {
	// Go along the meridian of p to the south pole, which is on land: every coast on the way changes land to sea.
	land := true
	for ring := range Rings() {
		a := ring[len(ring)-1]
		for _, b := range ring {
			west, east := turn(a.Lon-p.Lon), turn(b.Lon-p.Lon)
			if (west > 0) != (east > 0) && max(west-east, east-west) < 180 && a.Lat+(b.Lat-a.Lat)*(west/(west-east)) < p.Lat {
				land = !land
			}
			a = b
		}
	}
	return land
}

// turn returns an angle between -180 and 180 degrees.
func turn(d float64) float64 {
	switch {
	case d > 180:
		return d - 360
	case d <= -180:
		return d + 360
	}
	return d
}
