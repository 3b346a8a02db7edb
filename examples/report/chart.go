package main

import (
	"cmp"
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"

	"github.com/newstext/newstext/examples/internal/wording"
	"github.com/newstext/newstext/geo"
)

// A chart is a map as the template draws it.
type chart struct {
	ID            string
	Class         string
	Width, Height px
	Title, Desc   string
	Land, Grid    string // the d of paths, in tenths of a unit
	Frame         string // what another map shows, likewise; "" for none
	Discs         []disc
	Arrows        []arrow
	Signs         []sign
	Labels        []label
	Bar           *bar
}

// A disc is where something may be that the text places by another place.
type disc struct{ X, Y, R px }

// An arrow goes from a place to what the text places by it.
type arrow struct{ X1, Y1, X2, Y2 px }

// A sign stands for a place. A town is a circle, an area a square.
type sign struct {
	X, Y, R px
	Class   string
	Title   string
}

// Left and Size are of the square.
func (s sign) Left() px { return s.X - s.R }
func (s sign) Top() px  { return s.Y - s.R }
func (s sign) Size() px { return 2 * s.R }

// A bar shows how long a round number of kilometers is.
type bar struct {
	Left, Right, Y, TextY px
	Text                  string
}

// px is a length in a drawing, written with one decimal at most.
type px float64

func (p px) String() string {
	return strconv.FormatFloat(math.Round(float64(p)*10)/10+0, 'f', -1, 64)
}

// chartOf draws the places of an article in a view, on paper of the given width.
func chartOf(id string, v view, width float64, spots []*spot, towns func(frame) []geo.Place) *chart {
	f := frameOf(v, width, spots)
	c := &chart{ID: id, Class: id, Width: px(f.width), Height: px(f.height), Title: "Map of the places in the article"}
	c.Land, c.Grid = landPath(f), gridPath(f)
	c.Bar = barOf(f)
	names := &labeler{width: f.width, height: f.height}
	names.taken = append(names.taken, c.Bar.room())
	groups := f.group(spots)
	for _, g := range groups {
		names.cover(g.at, g.r)
		c.draw(f, g)
	}
	c.label(f, names, groups)
	if towns != nil {
		c.orient(f, names, towns(f))
	}
	c.Desc = describe(f, groups, v.world)
	return c
}

// A group is what lies at one point of the map.
type group struct {
	at    pos
	spots []*spot // the place itself first, then what is placed at it
	times int
	r     float64 // of the sign
}

// group returns the spots that f shows, those at one point together, those named most often first.
func (f frame) group(spots []*spot) (out []*group) {
	for _, s := range spots {
		if !s.Located {
			continue
		}
		p := f.at(s.lat, s.lon)
		if !f.shows(p, 4) {
			continue
		}
		i := slices.IndexFunc(out, func(g *group) bool {
			return g.at.to(p) < 3 && (g.spots[0].precision == geo.Relative) == (s.precision == geo.Relative) && g.spots[0].isArea() == s.isArea()
		})
		if i < 0 {
			i = len(out)
			out = append(out, &group{at: p})
		}
		out[i].spots = append(out[i].spots, s)
		out[i].times += len(s.At)
	}
	for _, g := range out {
		slices.SortStableFunc(g.spots, func(a, b *spot) int {
			return cmp.Or(cmp.Compare(a.precision, b.precision), cmp.Compare(len(b.At), len(a.At)))
		})
	}
	slices.SortStableFunc(out, func(a, b *group) int { return cmp.Compare(b.times, a.times) })
	const many = 60 // from here on signs are smaller, to leave room for each other
	smaller := max(0.45, min(1, math.Sqrt(many/float64(max(1, len(out))))))
	for _, g := range out {
		g.r = g.radius() * smaller
	}
	return out
}

func (g *group) first() *spot { return g.spots[0] }

// radius is of the sign: its area grows with the number of times that the article names it.
func (g *group) radius() float64 {
	if g.first().isArea() {
		return 3.5
	}
	return min(12, 2+1.8*math.Sqrt(float64(g.times)))
}

func (g *group) class() string {
	s := g.first()
	class := "town"
	switch {
	case s.precision == geo.Relative:
		class = "relative"
	case s.isArea():
		class = "area"
	case s.precision == geo.Parent:
		class = "parent"
	}
	if s.metonym {
		class += " metonym"
	}
	return class
}

func (g *group) title() string {
	var names []string
	for _, s := range g.spots {
		names = append(names, s.Name)
	}
	return strings.Join(names, ", ") + ": named " + times(g.times)
}

func times(n int) string {
	switch n {
	case 1:
		return "once"
	case 2:
		return "twice"
	}
	return strconv.Itoa(n) + " times"
}

// draw adds the signs of g.
func (c *chart) draw(f frame, g *group) {
	r := g.r
	s := g.first()
	if s.precision == geo.Relative {
		c.Discs = append(c.Discs, disc{px(g.at.x), px(g.at.y), px(max(4, s.radius*f.km()))})
		if from := f.at(s.from[0], s.from[1]); from.to(g.at) > 8 {
			t := 1 - 4/from.to(g.at)
			c.Arrows = append(c.Arrows, arrow{px(from.x), px(from.y), px(from.x + (g.at.x-from.x)*t), px(from.y + (g.at.y-from.y)*t)})
		}
		r = 2.5
	}
	c.Signs = append(c.Signs, sign{px(g.at.x), px(g.at.y), px(r), g.class(), g.title()})
	if g.class() != "parent" && slices.ContainsFunc(g.spots, func(s *spot) bool { return s.precision == geo.Parent }) {
		c.Signs = append(c.Signs, sign{px(g.at.x), px(g.at.y), px(r + 3.5), "parent ring", g.title()})
	}
}

// label names the groups, as far as there is room.
func (c *chart) label(f frame, names *labeler, groups []*group) {
	size := 13.0
	for _, g := range groups {
		s := g.first()
		class, r := "name", g.r
		switch {
		case s.precision == geo.Relative:
			class, r = "name minor", max(4, min(24, s.radius*f.km()))
		case s.isArea():
			class = "name wide"
		}
		lines := []line{{Text: short(s.Name, 28), Class: "main"}}
		if len(g.spots) > 1 {
			r += 4
			lines = append(lines, others(g.spots[1:])...)
		}
		l, ok := names.set(g.at, r, size, class, lines)
		if !ok && len(lines) > 1 {
			l, ok = names.set(g.at, r, size, class, lines[:1])
		}
		if ok {
			c.Labels = append(c.Labels, l)
		}
	}
}

// others returns the names of what is placed at a point beside the first, in at most three lines.
func others(spots []*spot) (lines []line) {
	const wide, most = 26, 3
	class := "also"
	if spots[0].precision == geo.Parent {
		class = "sub"
	}
	var text string
	for i, s := range spots {
		name := short(s.Name, wide-4)
		if i < len(spots)-1 {
			name += ","
		}
		switch {
		case text == "":
			text = name
		case len([]rune(text))+1+len([]rune(name)) <= wide:
			text += " " + name
		case len(lines) == most-1:
			return append(lines, line{Text: fmt.Sprintf("and %d more", len(spots)-i+strings.Count(text, ",")), Class: class})
		default:
			lines = append(lines, line{Text: text, Class: class})
			text = name
		}
	}
	return append(lines, line{Text: text, Class: class})
}

// short returns s, or its beginning with an ellipsis where it is longer than most letters.
func short(s string, most int) string {
	r := []rune(s)
	if len(r) <= most {
		return s
	}
	return strings.TrimRight(string(r[:most-1]), " ,") + "…"
}

// orient adds a few towns that the article does not name, so that readers know where they are.
func (c *chart) orient(f frame, names *labeler, towns []geo.Place) {
	most := int(f.width / 90)
	for _, t := range towns {
		p := f.at(t.Lat, t.Lon)
		const r = 2
		if most == 0 {
			return
		}
		if !names.free(rect{p.x - 14, p.y - 14, p.x + 14, p.y + 14}) {
			continue
		}
		if l, ok := names.set(p, r, 11, "name town", []line{{Text: t.Name, Class: "main"}}); ok {
			names.cover(p, r)
			c.Labels = append(c.Labels, l)
			c.Signs = append(c.Signs, sign{px(p.x), px(p.y), r, "orient", t.Name})
			most--
		}
	}
}

// room is what the bar takes, with its text.
func (b *bar) room() rect {
	right := max(float64(b.Right), float64(b.Left)+11*widthOf(b.Text)) + 4
	return rect{0, float64(b.TextY) - 12, right, float64(b.Y) + 10}
}

// barOf returns a bar of a round number of kilometers, at most a quarter of the map long.
func barOf(f frame) *bar {
	perKM, suffix := f.km(), ""
	if e, ok := f.projection.(equalEarth); ok {
		x, _ := e.unrolled(0, 1)
		perKM, suffix = x*f.scale/(earthRadius*degree), " at the equator"
	}
	long := 1.0
	for _, step := range []float64{2, 2.5, 2, 2, 2.5, 2, 2, 2.5, 2, 2, 2.5, 2} {
		if long*step*perKM > f.width/4 {
			break
		}
		long *= step
	}
	return &bar{Left: 12, Right: px(12 + long*perKM), Y: px(f.height - 10), TextY: px(f.height - 15), Text: wording.Number(long) + " km" + suffix}
}

// describe tells in words what a map shows.
func describe(f frame, groups []*group, world bool) string {
	var b strings.Builder
	if world {
		b.WriteString("The world.")
	} else {
		fmt.Fprintf(&b, "About %s by %s kilometers.", wording.Number(round2(f.width/f.km())), wording.Number(round2(f.height/f.km())))
	}
	for i, g := range groups {
		if i == 12 {
			fmt.Fprintf(&b, " And %d more.", len(groups)-i)
			break
		}
		fmt.Fprintf(&b, " %s.", g.title())
	}
	return b.String()
}

// round2 returns v to two digits.
func round2(v float64) float64 {
	unit := 1.0
	for v/unit >= 100 {
		unit *= 10
	}
	return math.Round(v/unit) * unit
}

// locator returns a small map of the world with all places, and with what the frame of the main map shows.
// It returns nil where that adds nothing: around a pole, where all places are on the main map.
func locator(v view, main frame, spots []*spot) *chart {
	f := worldFrame(v.lon, 340, spots)
	c := &chart{ID: "locator", Class: "locator", Width: px(f.width), Height: px(f.height), Title: "Where in the world the map lies"}
	c.Land, c.Grid = landPath(f), gridPath(f)
	c.Frame = f.outline(main)
	if center := f.at(v.lat, v.lon); main.width/main.km()*f.km() < 10 { // too small to be seen
		c.Frame = ""
		c.Discs = append(c.Discs, disc{px(center.x), px(center.y), 5})
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
	c.Desc = describe(f, groups, true)
	return c
}

// outline returns the edges of main on the world, "" where they go around a pole.
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
	var ring []pos
	for i, a := range corners {
		b := corners[(i+1)%len(corners)]
		for j := range bends {
			t := float64(j) / bends
			lat, lon := l.invert((a.x+(b.x-a.x)*t)*main.width/main.scale, (a.y+(b.y-a.y)*t)*main.height/main.scale)
			ring = append(ring, f.at(lat, lon))
		}
	}
	var p path
	p.ring(ring)
	return p.String()
}
