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
	natural := naturals(columns, rows)
	room := sc.width - indent + gutter
	for _, n := range natural {
		if n > 0 {
			room -= gutter
		}
	}
	widths := fit(columns, natural, room)
	var b strings.Builder
	for _, row := range rows {
		sc.row(&b, columns, widths, row)
	}
	return b.String()
}

// naturals returns the width that each column wants: that of its widest cell, within what it may.
func naturals(columns []column, rows [][]cell) []int {
	ws := make([]int, len(columns))
	for _, row := range rows {
		for i, c := range row {
			for _, p := range c {
				ws[i] = max(ws[i], cells(p.text))
			}
		}
	}
	for i, c := range columns {
		if c.most > 0 {
			ws[i] = min(ws[i], c.most)
		}
	}
	return ws
}

// fit returns widths that together take at most total, or little more where even columns of one cell are too many. A
// column that needs less than its share gets what it needs, and the others divide the rest.
func fit(columns []column, natural []int, total int) []int {
	ws := make([]int, len(columns))
	for settled := true; settled; {
		shares := 0
		for i, c := range columns {
			if ws[i] == 0 && natural[i] > 0 {
				shares += c.share
			}
		}
		settled = false
		rest := total
		for i, c := range columns {
			if ws[i] == 0 && natural[i] > 0 && (c.share == 0 || natural[i]*shares <= total*c.share) {
				ws[i], settled = natural[i], true
				rest -= natural[i]
			}
		}
		if !settled {
			for i, c := range columns {
				if ws[i] == 0 && natural[i] > 0 {
					ws[i] = max(1, total*c.share/shares)
				}
			}
		}
		total = rest
	}
	return ws
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
