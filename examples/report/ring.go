package main

import (
	"math"
	"slices"
	"strconv"
)

// A rect is a part of a drawing.
type rect struct{ left, top, right, bottom float64 }

// clip returns the part of a ring in r, by the method of Sutherland and Hodgman.
func clip(ring []pos, r rect) []pos {
	ring = clipSide(ring, func(p pos) float64 { return p.x - r.left })
	ring = clipSide(ring, func(p pos) float64 { return r.right - p.x })
	ring = clipSide(ring, func(p pos) float64 { return p.y - r.top })
	return clipSide(ring, func(p pos) float64 { return r.bottom - p.y })
}

// clipSide returns the part of a ring where inside is not negative.
func clipSide(ring []pos, inside func(pos) float64) []pos {
	if !slices.ContainsFunc(ring, func(p pos) bool { return inside(p) < 0 }) {
		return ring
	}
	var out []pos
	for i, b := range ring {
		a := ring[(i+len(ring)-1)%len(ring)]
		da, db := inside(a), inside(b)
		if (da < 0) != (db < 0) {
			t := da / (da - db)
			out = append(out, pos{a.x + (b.x-a.x)*t, a.y + (b.y-a.y)*t})
		}
		if db >= 0 {
			out = append(out, b)
		}
	}
	return out
}

// simplify leaves out points of a ring that lie within tolerance of the rest, by the method of Douglas and Peucker.
func simplify(ring []pos, tolerance float64) []pos {
	if len(ring) < 4 {
		return ring
	}
	keep := make([]bool, len(ring)+1)
	keep[0] = true
	point := func(i int) pos { return ring[i%len(ring)] }
	type part struct{ from, to int }
	for parts := []part{{0, len(ring)}}; len(parts) > 0; {
		p := parts[len(parts)-1]
		parts = parts[:len(parts)-1]
		farthest, at := tolerance, -1
		for i := p.from + 1; i < p.to; i++ {
			if d := offLine(point(i), point(p.from), point(p.to)); d > farthest {
				farthest, at = d, i
			}
		}
		if at >= 0 {
			keep[at] = true
			parts = append(parts, part{p.from, at}, part{at, p.to})
		}
	}
	var out []pos
	for i, p := range ring {
		if keep[i] {
			out = append(out, p)
		}
	}
	return out
}

// offLine returns how far p is from the line from a to b.
func offLine(p, a, b pos) float64 {
	if l := (b.x-a.x)*(b.x-a.x) + (b.y-a.y)*(b.y-a.y); l > 0 {
		t := max(0, min(1, ((p.x-a.x)*(b.x-a.x)+(p.y-a.y)*(b.y-a.y))/l))
		a = pos{a.x + (b.x-a.x)*t, a.y + (b.y-a.y)*t}
	}
	return p.to(a)
}

// area returns the area of a ring, negative where it goes the other way around.
func area(ring []pos) (sum float64) {
	for i, b := range ring {
		a := ring[(i+len(ring)-1)%len(ring)]
		sum += a.x*b.y - b.x*a.y
	}
	return sum / 2
}

// A path is the d of an SVG path in the making: whole tenths of a unit, each point relative to the one before.
type path struct {
	d    []byte
	x, y int
}

func (p *path) String() string { return string(p.d) }

func (p *path) ring(ring []pos) {
	p.line(ring)
	p.d = append(p.d, 'z')
	p.x, p.y = tenths(ring[0].x), tenths(ring[0].y)
}

func (p *path) line(line []pos) {
	for i, q := range line {
		x, y := tenths(q.x), tenths(q.y)
		switch {
		case i == 0:
			p.d = append(p.d, 'm')
			p.number(x-p.x, true)
			p.number(y-p.y, false)
		case x == p.x && y == p.y:
			continue
		default:
			if i == 1 {
				p.d = append(p.d, 'l')
			}
			p.number(x-p.x, i == 1)
			p.number(y-p.y, false)
		}
		p.x, p.y = x, y
	}
}

// number appends n; a minus parts it from the number before as a space does.
func (p *path) number(n int, first bool) {
	if !first && n >= 0 {
		p.d = append(p.d, ' ')
	}
	p.d = strconv.AppendInt(p.d, int64(n), 10)
}

func tenths(v float64) int { return int(math.Round(v * 10)) }
