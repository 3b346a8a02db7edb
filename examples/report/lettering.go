package main

import (
	"fmt"
	"strings"

	"github.com/newstext/newstext/geo"
)

// label names the groups, as far as there is room.
func (c *chart) label(f frame, names *labeler, groups []*group) {
	for _, g := range groups {
		s := g.first()
		class, size, r := "name", 13.0, f.clearance(g)
		lines := []line{{Text: short(s.Name, 28), Class: "main"}}
		switch {
		case s.precision == geo.Relative:
			size, lines[0].Class = 11.5, "sub"
		case s.isArea():
			class = "name wide"
		}
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

// clearance is how far labels keep from the point of g: off its sign or, unless that is large, off its disc.
func (f frame) clearance(g *group) float64 {
	const large = 30
	if s := g.first(); s.precision == geo.Relative {
		return max(4, min(large, s.radius*f.km()))
	}
	return g.r
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
