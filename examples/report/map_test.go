package main

import (
	"fmt"
	"math"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/newstext/newstext/article"
	"github.com/newstext/newstext/examples/report/land"
	"github.com/newstext/newstext/geo"
)

func TestProjections(t *testing.T) {
	for _, center := range [][2]float64{{0, 0}, {36, 37}, {-90, 0}, {90, 0}, {-17, 179}} {
		l := newLambert(center[0], center[1])
		x, y := l.project(center[0], center[1])
		require.InDelta(t, 0, math.Hypot(x, y), 1e-12)
		for lat := -85.0; lat <= 85; lat += 17 {
			for lon := -175.0; lon < 180; lon += 25 {
				gotLat, gotLon := l.invert(l.project(lat, lon))
				require.InDelta(t, lat, gotLat, 1e-6, "%v %v by %v", lat, lon, center)
				require.InDelta(t, 0, turn(gotLon-lon), 1e-6, "%v %v by %v", lat, lon, center)
			}
		}
	}
	// North is up and east to the right; a quarter of the globe is the square root of 2 away.
	x, y := newLambert(0, 10).project(0, 100)
	require.InDelta(t, math.Sqrt2, x, 1e-9)
	require.InDelta(t, 0, y, 1e-9)
	_, y = newLambert(0, 10).project(30, 10)
	require.Positive(t, y)
	// The corners that the authors of Equal Earth give, and its whole area: that of a sphere.
	x, _ = equalEarth{}.unrolled(0, 180)
	require.InDelta(t, 2.70663, x, 1e-5)
	_, y = equalEarth{}.unrolled(90, 0)
	require.InDelta(t, 1.31736, y, 1e-5)
	sum := 0.0
	for lat := -90.0; lat < 90; lat += 0.05 {
		x, _ := equalEarth{}.unrolled(lat+0.025, 180)
		_, top := equalEarth{}.unrolled(lat+0.05, 0)
		_, bottom := equalEarth{}.unrolled(lat, 0)
		sum += 2 * x * (top - bottom)
	}
	require.InDelta(t, 4*math.Pi, sum, 1e-3)
}

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

func town(name string, lat, lon float64, times int) *spot {
	s := &spot{Name: name, Located: true, kind: geo.City, precision: geo.Exact, lat: lat, lon: lon}
	for i := range times {
		s.At = append(s.At, passage{article.Span{Start: i, End: i + 1}, i})
	}
	return s
}

func TestViewOf(t *testing.T) {
	country := func(name string, lat, lon float64) *spot {
		s := town(name, lat, lon, 1)
		s.kind, s.box = geo.Country, geo.Box{South: lat - 4, North: lat + 4, West: lon - 5, East: lon + 5}
		return s
	}
	acts := func(s *spot) *spot {
		s.metonym = true
		return s
	}
	nowhere := &spot{Name: "Nowhere", At: []passage{{}}}
	tests := []struct {
		name     string
		spots    []*spot
		lat, lon float64
		km       float64 // from the middle to the farther edges
		world    bool
	}{
		{"none is located", []*spot{nowhere}, 0, 0, 0, true},
		{"one town", []*spot{town("Quito", -0.22, -78.51, 1)}, -0.22, -78.51, 70, false},
		{"a town in its country", []*spot{country("Peru", -10, -76), town("Lima", -12.04, -77.03, 1)}, -12.04, -77.03, 70, false},
		{"a country alone", []*spot{country("Peru", -10, -76)}, -10, -76, 444, false},
		{"a government far away", []*spot{town("Lima", -12.04, -77.03, 1), acts(town("Washington", 38.9, -77, 5))}, -12.04, -77.03, 70, false},
		{"governments alone", []*spot{acts(town("Lyon", 45.75, 4.85, 1)), acts(town("Bern", 46.95, 7.45, 1))}, 46.36, 6.14, 100, false},
		{"over the antimeridian", []*spot{town("Suva", -18, 178, 1), town("Apia", -14, -172, 1)}, -16.04, -176.97, 534, false},
		{"around the south pole", []*spot{town("A", -80, 0, 1), town("B", -80, 120, 1), town("C", -80, -120, 1)}, -87.5, 0, 963, false},
		{"one far from three", []*spot{town("A", 10, 10, 3), town("B", 11, 10, 2), town("C", 50, 100, 1)}, 10.5, 10, 70, false},
		{"as often there as here", []*spot{town("A", 10, 10, 3), town("C", 12, 30, 3)}, 11.17, 19.97, 1090, false},
		{"all over the world", []*spot{town("Lima", -12, -77, 1), town("Tokyo", 35.7, 139.7, 1), town("Oslo", 59.9, 10.7, 1)}, 0, 0, 0, true},
	}
	for _, tt := range tests {
		v := viewOf(tt.spots)
		require.Equal(t, tt.world, v.world, tt.name)
		if tt.world {
			continue
		}
		require.InDelta(t, tt.lat, v.lat, 0.05, tt.name)
		if tt.lat > -87 {
			require.InDelta(t, tt.lon, v.lon, 0.05, tt.name)
		}
		require.InDelta(t, tt.km, max(v.halfX, v.halfY)*earthRadius, 2, tt.name)
		f := frameOf(v, wide, tt.spots)
		require.True(t, f.shows(f.at(tt.spots[0].lat, tt.spots[0].lon), 20) || tt.name == "a town in its country", tt.name)
	}
}

// TestChart holds what is promised of any map: labels on it and apart, no sign off it, the same drawing again.
func TestChart(t *testing.T) {
	var spots []*spot
	for i := range 150 {
		spots = append(spots, town(fmt.Sprint("Town ", i), float64(i*37%120-50), float64(i*61%360-180), 1+i%9))
	}
	v := viewOf(spots)
	require.True(t, v.world)
	f := frameOf(v, wide, spots)
	c := chartOf("wide", f, spots, nil)
	require.Equal(t, c, chartOf("wide", f, spots, nil))
	require.Greater(t, len(c.Labels), 10)
	require.Greater(t, len(c.Signs), 100)
	for _, s := range c.Signs {
		require.True(t, s.X > 0 && s.X < c.Width && s.Y > 0 && s.Y < c.Height)
	}
	require.LessOrEqual(t, len(c.Desc), 600)
}

func TestLabeler(t *testing.T) {
	l := &labeler{width: 200, height: 100}
	p := pos{100, 50}
	l.cover(p, 5)
	anchors := ""
	for {
		got, ok := l.set(p, 5, 10, "name", []line{{Text: "Lima"}})
		if !ok {
			break
		}
		anchors += got.Anchor + " "
	}
	require.Equal(t, "start end middle middle ", anchors)
	for i, a := range l.taken {
		require.True(t, a.left >= 0 && a.top >= 0 && a.right <= 200 && a.bottom <= 100)
		for _, b := range l.taken[i+1:] {
			require.False(t, a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom, "%v %v", a, b)
		}
	}
	_, ok := l.set(pos{20, 20}, 5, 10, "name", []line{{Text: strings.Repeat("wide ", 20)}})
	require.False(t, ok, "wider than the map")
}

func TestOthers(t *testing.T) {
	var spots []*spot
	texts := func() (out []string) {
		for _, l := range others(spots) {
			out = append(out, l.Text)
		}
		return out
	}
	for _, name := range []string{"Sukkari", "Old Harbor Quarter", "Mill Street"} {
		spots = append(spots, town(name, 0, 0, 1))
	}
	require.Equal(t, []string{"Sukkari,", "Old Harbor Quarter,", "Mill Street"}, texts())
	for _, name := range []string{"The Long Northern Meadows", "Xanthippe"} {
		spots = append(spots, town(name, 0, 0, 1))
	}
	require.Equal(t, []string{"Sukkari,", "Old Harbor Quarter,", "and 3 more"}, texts())
}

func TestCompass(t *testing.T) {
	for bearing, want := range map[float64]string{0: "north", 22: "north", 23: "northeast", 90: "east", 270: "west", 337: "northwest", 338: "north", 359: "north"} {
		require.Equal(t, want, compass(bearing))
	}
}
