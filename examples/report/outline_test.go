package main

import (
	"math"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/newstext/newstext/examples/report/land"
)

// TestLandPath compares drawings with the land itself, at points that lie clear of coasts: around the antimeridian and the
// poles, and where land lies opposite of the middle of the map.
func TestLandPath(t *testing.T) {
	if testing.Short() {
		t.Skip("-short: asks the whole land for every point")
	}
	views := map[string]view{
		"Levant":                        {lat: 36, lon: 37, halfX: 0.05, halfY: 0.04},
		"Sahara, all land":              {lat: 22, lon: 10, halfX: 0.1, halfY: 0.1},
		"Pacific, all sea":              {lat: -30, lon: -130, halfX: 0.05, halfY: 0.05},
		"Fiji, opposite of Mali":        {lat: -17, lon: 179, halfX: 0.1, halfY: 0.1},
		"Wellington, opposite of Ávila": {lat: -41, lon: 175, halfX: 0.4, halfY: 0.4},
		"Europe":                        {lat: 50, lon: 10, halfX: 0.4, halfY: 0.3},
		"Bering Strait":                 {lat: 66, lon: -175, halfX: 0.3, halfY: 0.2},
		"north pole":                    {lat: 90, lon: 0, halfX: 0.5, halfY: 0.5},
		"south pole":                    {lat: -90, lon: 0, halfX: 0.5, halfY: 0.5},
		"half the globe":                {lat: 10, lon: -60, halfX: 1, halfY: 1},
		"world":                         {world: true},
		"world of the Pacific":          {world: true, lon: 180},
	}
	for name, v := range views {
		f := frameOf(v, wide, nil)
		if v.world {
			f = worldFrame(v.lon, wide, nil)
		}
		rings := parse(t, landPath(f))
		points := 0
		for x := 25.0; x < f.width; x += 127 {
			for y := 25.0; y < f.height; y += 127 {
				lat, lon, ok := f.unproject(pos{x, y})
				if !ok {
					continue
				}
				sure, is := clear(lat, lon, 4/f.km()/111)
				if !sure {
					continue
				}
				points++
				require.Equal(t, is, holds(rings, pos{x, y}), "%s: %.2f, %.2f", name, lat, lon)
			}
		}
		require.Greater(t, points, 3, name)
	}
}

// unproject returns the point of the globe that f has at p, and false where it has none.
func (f frame) unproject(p pos) (lat, lon float64, ok bool) {
	x, y := f.x+(p.x-f.width/2)/f.scale, f.y-(p.y-f.height/2)/f.scale
	switch e := f.projection.(type) {
	case lambert:
		lat, lon = e.invert(x, y)
		return lat, lon, true
	case equalEarth:
		for lat = -89; ; lat += 0.05 { // slowly
			if _, at := e.unrolled(lat, 0); at >= y || lat > 89 {
				break
			}
		}
		one, _ := e.unrolled(lat, 1)
		return lat, turn(e.lon + x/one), math.Abs(x/one) < 179
	}
	return 0, 0, false
}

// clear reports whether all of the surroundings of a point are land, or all are sea, and which.
func clear(lat, lon, degrees float64) (sure, is bool) {
	is = land.At(land.Point{Lon: lon, Lat: lat})
	for i := range 4 {
		a := (float64(i) + 0.5) * math.Pi / 2
		p := land.Point{Lon: turn(lon + degrees*math.Sin(a)/max(0.02, math.Cos(lat*degree))), Lat: min(89.9, max(-89.9, lat+degrees*math.Cos(a)))}
		if land.At(p) != is {
			return false, is
		}
	}
	return true, is
}

// parse reads the d of a path as path writes it.
func parse(t *testing.T, d string) (rings [][]pos) {
	var x, y int
	for sub := range strings.SplitSeq(strings.TrimSuffix(d, "z"), "z") {
		var ring []pos
		numbers := strings.Fields(strings.NewReplacer("m", " ", "l", " ", "-", " -").Replace(sub))
		require.Zero(t, len(numbers)%2)
		for i := 0; i < len(numbers); i += 2 {
			dx, err := strconv.Atoi(numbers[i])
			require.NoError(t, err)
			dy, err := strconv.Atoi(numbers[i+1])
			require.NoError(t, err)
			x, y = x+dx, y+dy
			ring = append(ring, pos{float64(x) / 10, float64(y) / 10})
		}
		if len(ring) > 0 {
			x, y = tenths(ring[0].x), tenths(ring[0].y)
			rings = append(rings, ring)
		}
	}
	return rings
}

// holds reports whether p lies in rings by the even-odd rule.
func holds(rings [][]pos, p pos) (in bool) {
	for _, ring := range rings {
		a := ring[len(ring)-1]
		for _, b := range ring {
			if (a.y > p.y) != (b.y > p.y) && p.x < a.x+(b.x-a.x)*(p.y-a.y)/(b.y-a.y) {
				in = !in
			}
			a = b
		}
	}
	return in
}
