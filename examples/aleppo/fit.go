package main

import "strings"

// A need is how wide a column wants to be: so that no cell wraps, and at least so that no word breaks.
type need struct{ natural, least int }

// A word wider than this may break.
const widestWord = 16

func measure(columns []column, rows [][]cell) []need {
	needs := make([]need, len(columns))
	for i, c := range columns {
		n := &needs[i]
		for _, row := range rows {
			for _, p := range row[i] {
				n.natural = max(n.natural, cells(p.text))
				for word := range strings.FieldsSeq(p.text) {
					n.least = max(n.least, min(cells(word), widestWord))
				}
			}
		}
		if c.most > 0 {
			n.natural = min(n.natural, c.most)
		}
		if c.share == 0 {
			n.least = n.natural
		}
	}
	return needs
}

// fit returns widths that together take at most total, or little more where even columns of one cell are too many.
//
// A column without a share gets what it needs, one whose words are wider than its share what they need, and one that
// needs less than its share only that; the others divide the rest. Where there is no room for all words, they break.
func fit(columns []column, needs []need, total int) []int {
	words := 0
	for _, n := range needs {
		words += n.least
	}
	broken := words > total
	ws := make([]int, len(columns))
	// settle sets the widths that width returns for columns without one, until it returns 0 for all. Shares are of room.
	settle := func(width func(c column, n need, room, shares int) int) {
		for again := true; again; {
			again = false
			room, shares := total, 0
			for i, c := range columns {
				if ws[i] == 0 && needs[i].natural > 0 {
					shares += c.share
				}
			}
			for i, c := range columns {
				if ws[i] == 0 && needs[i].natural > 0 {
					ws[i] = width(c, needs[i], room, shares)
					total -= ws[i]
					again = again || ws[i] > 0
				}
			}
		}
	}
	settle(func(c column, n need, _, _ int) int {
		if c.share == 0 {
			return n.natural
		}
		return 0
	})
	settle(func(c column, n need, room, shares int) int {
		if !broken && n.least*shares > room*c.share {
			return n.least
		}
		return 0
	})
	settle(func(c column, n need, room, shares int) int {
		if n.natural*shares <= room*c.share {
			return n.natural
		}
		return 0
	})
	settle(func(c column, n need, room, shares int) int { return max(1, room*c.share/shares) })
	return ws
}
