package main

import (
	"math"
	"testing"

	"github.com/stretchr/testify/require"
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
