package main

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

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
