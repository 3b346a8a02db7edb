package main

import "unicode"

// A label is a name on the map.
type label struct {
	X, Y   px
	Anchor string // "start", "middle" or "end"
	Class  string
	Lines  []line
}

// A line is a line of a label.
type line struct {
	Text  string
	Class string
	X     px
	DY    string // from the line before
}

// wider tells how much wider the letters of a line are than plain ones.
func (l line) wider() float64 {
	if l.Class == "main" { // bold, or set apart
		return 1.13
	}
	return 0.95
}

// A labeler sets labels where they cover neither a sign nor another label.
type labeler struct {
	width, height float64
	taken         []rect
	shaded        []rect // where a label is only where there is no other room
}

// cover keeps labels off the disc around p.
func (l *labeler) cover(p pos, r float64) {
	l.taken = append(l.taken, rect{p.x - r, p.y - r, p.x + r, p.y + r})
}

// shade makes labels avoid the disc around p.
func (l *labeler) shade(p pos, r float64) {
	l.shaded = append(l.shaded, rect{p.x - r, p.y - r, p.x + r, p.y + r})
}

// set returns a label for the sign at p, of radius r, and takes the room for it; false where there is none. Size is the
// height of letters in units.
func (l *labeler) set(p pos, r, size float64, class string, lines []line) (label, bool) {
	lineHeight := 1.2 * size
	width, height := 0.0, lineHeight*float64(len(lines))
	for _, ln := range lines {
		width = max(width, size*widthOf(ln.Text)*ln.wider())
	}
	gap := r + 3
	diagonal := 0.7*r + 2
	places := [...]struct {
		anchor string
		x, top float64
	}{
		{"start", p.x + gap, p.y - 0.55*lineHeight},
		{"end", p.x - gap, p.y - 0.55*lineHeight},
		{"middle", p.x, p.y - gap - height},
		{"middle", p.x, p.y + gap},
		{"start", p.x + diagonal, p.y - diagonal - height},
		{"start", p.x + diagonal, p.y + diagonal},
		{"end", p.x - diagonal, p.y - diagonal - height},
		{"end", p.x - diagonal, p.y + diagonal},
	}
	for _, avoid := range [][]rect{l.shaded, nil} {
		for _, at := range places {
			box := rect{at.x, at.top, at.x + width, at.top + height}
			switch at.anchor {
			case "end":
				box.left, box.right = box.left-width, box.right-width
			case "middle":
				box.left, box.right = box.left-width/2, box.right-width/2
			}
			if l.free(box) && !overlap(box, avoid) {
				l.taken = append(l.taken, box)
				return newLabel(at.anchor, pos{at.x, at.top + 0.85*size}, class, lines), true
			}
		}
	}
	return label{}, false
}

func newLabel(anchor string, at pos, class string, lines []line) label {
	out := label{X: px(at.x), Y: px(at.y), Anchor: anchor, Class: class}
	for i, ln := range lines {
		ln.X, ln.DY = out.X, "1.2em"
		if i == 0 {
			ln.DY = "0"
		}
		out.Lines = append(out.Lines, ln)
	}
	return out
}

func (l *labeler) free(box rect) bool {
	if box.left < 2 || box.top < 2 || box.right > l.width-2 || box.bottom > l.height-2 {
		return false
	}
	return !overlap(box, l.taken)
}

// overlap reports whether box has a point in common with one of others.
func overlap(box rect, others []rect) bool {
	for _, t := range others {
		if box.left < t.right && t.left < box.right && box.top < t.bottom && t.top < box.bottom {
			return true
		}
	}
	return false
}

// widthOf returns about how wide s is in a sans-serif font, as a multiple of its size: rather too wide than too narrow.
func widthOf(s string) (width float64) {
	for _, r := range s {
		switch {
		case unicode.Is(unicode.Mn, r) || unicode.Is(unicode.Cf, r):
		case r >= 0x1100 && unicode.In(r, unicode.Han, unicode.Hangul, unicode.Hiragana, unicode.Katakana):
			width++
		case r == ' ' || r == 'i' || r == 'l' || r == 'j' || r == ',' || r == '.' || r == '’':
			width += 0.33
		case unicode.IsUpper(r) || r == 'm' || r == 'w':
			width += 0.78
		default:
			width += 0.6
		}
	}
	return width
}
