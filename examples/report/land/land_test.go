package land

import (
	"math"
	"testing"

	"github.com/stretchr/testify/require"

	_ "github.com/newstext/newstext/examples/internal/exampletest" // -update
)

func TestAt(t *testing.T) {
	tests := []struct {
		name     string
		lat, lon float64
		want     bool
	}{
		{"Timbuktu", 16.77, -3.01, true},
		{"Ulaanbaatar", 47.91, 106.88, true},
		{"middle of the Atlantic", 0, -30, false},
		{"middle of the Pacific", 0, -150, false},
		{"south pole", -90, 0, true},
		{"Vostok station", -78.46, 106.84, true},
		{"north pole", 90, 0, false},
		{"Caspian Sea", 42, 50.5, false},
		{"Chukotka, west of the antimeridian", 67, 178, true},
		{"Chukotka, east of the antimeridian", 66.5, -177, true},
		{"sea south of Chukotka, on the antimeridian", 58, 180, false},
		{"Taveuni, on the antimeridian", -16.85, 180, true},
		{"Madagascar", -19, 46.7, true},
	}
	for _, tt := range tests {
		require.Equal(t, tt.want, At(Point{tt.lon, tt.lat}), tt.name)
	}
}

// TestRings holds what maps rely on: points on the globe, and no step that could be taken either way around it.
func TestRings(t *testing.T) {
	rings, around := 0, 0
	for ring := range Rings() {
		rings++
		require.GreaterOrEqual(t, len(ring), 3)
		require.LessOrEqual(t, len(ring), 40_000)
		sum, a := 0.0, ring[len(ring)-1]
		for _, b := range ring {
			step := turn(b.Lon - a.Lon)
			if math.Abs(b.Lon) > 180 || math.Abs(b.Lat) >= 90 || math.Abs(step) > 30 {
				t.Fatal(a, b)
			}
			sum += step
			a = b
		}
		if math.Abs(sum) > 1 {
			around++
		}
	}
	require.Greater(t, rings, 3000)
	require.Equal(t, 1, around, "Antarctica alone goes around a pole")
}
