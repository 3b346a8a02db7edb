package main

import (
	"math"
	"slices"

	"github.com/newstext/newstext/examples/report/land"
)

// landPath returns the land on f as the d of a path, in tenths of its units, to be filled by the even-odd rule.
func landPath(f frame) string {
	var p path
	// Beyond the edges, so that they show no coast of their own.
	const beyond = 6
	box := rect{-beyond, -beyond, f.width + beyond, f.height + beyond}
	if l, ok := f.projection.(lambert); ok && land.At(land.Point{Lon: turn(l.lon + 180), Lat: -l.lat}) {
		// The land around the point opposite of the center goes around everything: its outline is a hole in it.
		p.ring([]pos{{box.left, box.top}, {box.right, box.top}, {box.right, box.bottom}, {box.left, box.bottom}})
	}
	for coast := range land.Rings() {
		for _, ring := range f.rings(coast) {
			ring = simplify(clip(ring, box), 0.5)
			if len(ring) > 2 && math.Abs(area(ring)) > 1.5 {
				p.ring(ring)
			}
		}
	}
	return p.String()
}

// rings returns a ring of the globe as rings on f.
func (f frame) rings(coast []land.Point) [][]pos {
	switch p := f.projection.(type) {
	case lambert:
		return [][]pos{f.around(coast)}
	case equalEarth:
		return f.unrolled(p, coast)
	}
	return nil
}

// around projects a ring on a map that shows the globe as a disc.
func (f frame) around(coast []land.Point) []pos {
	ring := make([]pos, 0, len(coast))
	a := coast[len(coast)-1]
	last := f.at(a.Lat, a.Lon)
	for _, b := range coast {
		next := f.at(b.Lat, b.Lon)
		// Where a line is long on the map, near the point opposite of the center, it is in truth a curve.
		if n := int(min(64, last.to(next)/f.scale/0.05)); n > 1 {
			for i := 1; i < n; i++ {
				t := float64(i) / float64(n)
				ring = append(ring, f.at(a.Lat+(b.Lat-a.Lat)*t, a.Lon+turn(b.Lon-a.Lon)*t))
			}
		}
		ring = append(ring, next)
		a, last = b, next
	}
	return ring
}

// unrolled projects a ring on a map of the world, which cuts it where it crosses the map's edges.
func (f frame) unrolled(e equalEarth, coast []land.Point) (out [][]pos) {
	ring := make([]pos, 0, len(coast)+3) // degrees east of the middle, going on beyond 180, and north
	x, west, east := turn(coast[0].Lon-e.lon), 180.0, -180.0
	last := coast[0]
	for _, p := range coast {
		x += turn(p.Lon - last.Lon)
		ring = append(ring, pos{x, p.Lat})
		west, east = min(west, x), max(east, x)
		last = p
	}
	if end := x + turn(coast[0].Lon-last.Lon); math.Abs(end-ring[0].x) > 1 { // around the south pole
		ring = append(ring, pos{end, coast[0].Lat}, pos{end, -90}, pos{ring[0].x, -90})
		west, east = min(west, end), max(east, end)
	}
	for _, by := range []float64{-360, 0, 360} {
		if west+by > 180 || east+by < -180 {
			continue
		}
		moved := slices.Clone(ring)
		for i := range moved {
			moved[i].x += by
		}
		cut := clip(moved, rect{-180, -90, 180, 90})
		onMap := make([]pos, 0, len(cut))
		for i, p := range cut {
			q := cut[(i+len(cut)-1)%len(cut)]
			n := 1
			if math.Abs(p.x-q.x) < 1e-9 && math.Abs(p.x) > 180-1e-9 { // along an edge, which is curved
				n = 1 + int(math.Abs(p.y-q.y)/3)
			}
			for j := 1; j <= n; j++ {
				t := float64(j) / float64(n)
				onMap = append(onMap, f.onPaper(e.unrolled(q.y+(p.y-q.y)*t, q.x+(p.x-q.x)*t)))
			}
		}
		out = append(out, onMap)
	}
	return out
}
