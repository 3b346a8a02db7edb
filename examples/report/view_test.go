package main

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/newstext/newstext/article"
	"github.com/newstext/newstext/geo"
)

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
