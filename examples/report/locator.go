package main

import "math"

// locator returns a small map of the world with all places, and with what the frame of the main map shows.
// It returns nil where that adds nothing: around a pole, where all places are on the main map.
func locator(v view, main frame, spots []*spot) *chart {
	f := worldFrame(v.lon, 340, spots)
	c := &chart{ID: "locator", Width: px(f.width), Height: px(f.height), Title: "Where in the world the map lies"}
	c.Land, c.Grid = landPath(f), gridPath(f)
	c.Frame = f.outline(main)
	if center := f.at(v.lat, v.lon); main.width/main.km()*f.km() < 10 { // too small to be seen
		c.Frame = ""
		c.Discs = append(c.Discs, disc{px(center.x), px(center.y), 5, "disc"})
	}
	var beyond []*spot
	for _, s := range spots {
		if s.Located && !main.shows(main.at(s.lat, s.lon), 4) {
			beyond = append(beyond, s)
		}
	}
	if c.Frame == "" && c.Discs == nil && len(beyond) == 0 {
		return nil
	}
	names := &labeler{width: f.width, height: f.height}
	names.cover(f.at(v.lat, v.lon), 6)
	groups := f.group(beyond)
	for _, g := range groups {
		names.cover(g.at, 2.5)
		c.Signs = append(c.Signs, sign{px(g.at.x), px(g.at.y), 2.5, g.class(), g.title()})
	}
	for _, g := range groups {
		if l, ok := names.set(g.at, 2.5, 11, "name", []line{{Text: short(g.first().Name, 20), Class: "main"}}); ok {
			c.Labels = append(c.Labels, l)
		}
	}
	c.Desc = describe(f, groups)
	return c
}

// outline returns the edges of main on the world, as the d of a path; "" where they go around a pole.
func (f frame) outline(main frame) string {
	l, ok := main.projection.(lambert)
	if !ok {
		return ""
	}
	for _, pole := range []float64{-90, 90} {
		if main.shows(main.at(pole, 0), 0) {
			return ""
		}
	}
	corners := []pos{{-0.5, -0.5}, {0.5, -0.5}, {0.5, 0.5}, {-0.5, 0.5}}
	const bends = 8
	ring := make([]pos, 0, len(corners)*bends)
	for i, a := range corners {
		b := corners[(i+1)%len(corners)]
		for j := range bends {
			t := float64(j) / bends
			lat, lon := l.invert((a.x+(b.x-a.x)*t)*main.width/main.scale, (a.y+(b.y-a.y)*t)*main.height/main.scale)
			ring = append(ring, f.at(lat, lon))
		}
	}
	var p path
	line := []pos{ring[0]}
	for i, a := range ring {
		b := ring[(i+1)%len(ring)]
		if math.Abs(b.x-a.x) > f.width/2 { // over the edge of the world
			p.line(line)
			line = nil
		}
		line = append(line, b)
	}
	p.line(line)
	return p.String()
}
