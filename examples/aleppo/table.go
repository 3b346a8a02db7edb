package main

import "strings"

const (
	gutter = 2 // spaces between columns
	indent = 2 // spaces before the first
)

// A cell is what a row holds in one column: parts below each other, each wrapped in its column.
type cell []part

type part struct {
	text  string
	style style
}

// text returns a cell of one part.
func text(s string, t style) cell { return cell{{s, t}} }

// A column is as wide as its widest cell where there is room for all.
type column struct {
	share int  // its part of the room where there is too little; a column with none never gives way
	most  int  // widest that it may be, 0 for any
	right bool // lines end at the right, as numbers do
}

// table returns rows laid out in columns within the width of the screen. Columns that hold nothing are left out.
func (sc screen) table(columns []column, rows [][]cell) string {
	wanted := measure(columns, rows)
	room := sc.width - indent + gutter
	for _, n := range wanted {
		if n.natural > 0 {
			room -= gutter
		}
	}
	widths := fit(columns, wanted, room)
	var b strings.Builder
	for _, row := range rows {
		sc.row(&b, columns, widths, row)
	}
	return b.String()
}

// row appends the lines of one row to b; none ends in spaces.
func (sc screen) row(b *strings.Builder, columns []column, widths []int, row []cell) {
	wrapped := make([]cell, len(row))
	height := 0
	for i, c := range row {
		for _, p := range c {
			for _, l := range wrap(p.text, max(1, widths[i])) {
				wrapped[i] = append(wrapped[i], part{l, p.style})
			}
		}
		height = max(height, len(wrapped[i]))
	}
	for y := range height {
		left, at := indent, 0
		for i, c := range wrapped {
			if y < len(c) && c[y].text != "" {
				n, to := cells(c[y].text), left
				if columns[i].right {
					to += widths[i] - n
				}
				b.WriteString(strings.Repeat(" ", max(0, to-at)))
				b.WriteString(sc.paint(c[y].style, c[y].text))
				at = to + n
			}
			if widths[i] > 0 {
				left += widths[i] + gutter
			}
		}
		b.WriteByte('\n')
	}
}
