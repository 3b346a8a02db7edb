package main

import (
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
	ID            string // and class
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
type disc struct {
	X, Y, R px
	Class   string
}

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

// chartOf draws the places of an article on f, and those of towns that find room.
func chartOf(id string, f frame, spots []*spot, towns []geo.Place) *chart {
	c := &chart{ID: id, Width: px(f.width), Height: px(f.height), Title: "Map of the places in the article"}
	c.Land, c.Grid = landPath(f), gridPath(f)
	c.Bar = barOf(f)
	names := &labeler{width: f.width, height: f.height}
	names.taken = append(names.taken, c.Bar.room())
	groups := f.group(spots)
	for _, g := range groups {
		if g.first().precision == geo.Relative {
			names.shade(g.at, f.clearance(g))
		}
		names.cover(g.at, min(g.r, f.clearance(g)))
		c.draw(f, g)
	}
	c.label(f, names, groups)
	c.orient(f, names, towns)
	c.Desc = describe(f, groups)
	return c
}

// draw adds the signs of g.
func (c *chart) draw(f frame, g *group) {
	r := g.r
	s := g.first()
	if s.precision == geo.Relative {
		d := disc{px(g.at.x), px(g.at.y), px(max(4, s.radius*f.km())), "disc"}
		if float64(d.R) > f.width/4 { // which would shade all of the map
			d.Class = "disc large"
		}
		c.Discs = append(c.Discs, d)
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
func describe(f frame, groups []*group) string {
	var b strings.Builder
	if _, world := f.projection.(equalEarth); world {
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
