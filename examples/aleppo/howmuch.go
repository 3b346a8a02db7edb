package main

import (
	"math"
	"strconv"
	"strings"

	"github.com/newstext/newstext"
)

var quantityColumns = []column{{share: 5}, {share: 4, right: true}, {share: 2}, {share: 4, right: true}, {share: 2},
	{share: 4}}

// quantityRows returns a row for each quantity, in text order: as written, value, unit, value and unit in SI, of what.
func quantityRows(x *newstext.Analysis) (rows [][]cell) {
	for _, q := range x.Quantities {
		si, unit := "", ""
		if q.SI.Unit != q.Unit { // else it would say the same again
			si, unit = interval(q.SI.Low, q.SI.High, q.LowOpen, q.HighOpen, q.Approx), unitName(q.SI.Unit)
		}
		rows = append(rows, []cell{
			text(clean(q.Span.In(x.Article.Text)), cyan),
			text(interval(q.Low, q.High, q.LowOpen, q.HighOpen, q.Approx), bold),
			text(unitName(q.Unit), plain),
			text(si, plain),
			text(unit, plain),
			text(clean(q.Of), faint),
		})
	}
	return rows
}

// unitName returns a unit of CLDR in words: "square kilometer" for "square-kilometer".
func unitName(id string) string { return strings.ReplaceAll(clean(id), "-", " ") }

// interval returns the bounds that a text states: "82", "≥10", "<3", "5 to 7", with ~ where they are rough.
func interval(low, high *float64, lowOpen, highOpen, rough bool) string {
	s := ""
	switch {
	case low == nil && high == nil:
		return s
	case high == nil:
		s = bound(">", "≥", lowOpen) + number(*low)
	case low == nil:
		s = bound("<", "≤", highOpen) + number(*high)
	case *low == *high:
		s = number(*low)
	case lowOpen || highOpen:
		s = bound(">", "≥", lowOpen) + number(*low) + ", " + bound("<", "≤", highOpen) + number(*high)
	default:
		s = number(*low) + " to " + number(*high)
	}
	if rough {
		return "~" + s
	}
	return s
}

func bound(open, closed string, isOpen bool) string {
	if isOpen {
		return open
	}
	return closed
}

// number returns v with commas between thousands, to six digits where it is no whole number, and to all of its whole
// ones; very large and very small numbers in powers of ten.
func number(v float64) string {
	size := math.Abs(v)
	if size >= 1e16 || v != 0 && size < 1e-4 {
		return strconv.FormatFloat(v, 'g', 6, 64)
	}
	decimals := 5
	for ; size >= 10 && decimals > 0; size /= 10 {
		decimals--
	}
	s := strconv.FormatFloat(v, 'f', decimals, 64)
	if strings.Contains(s, ".") {
		s = strings.TrimRight(strings.TrimRight(s, "0"), ".")
	}
	return grouped(s)
}

// grouped returns the digits of s with commas between thousands.
func grouped(s string) string {
	whole, fraction, _ := strings.Cut(s, ".")
	if fraction != "" {
		fraction = "." + fraction
	}
	first := 0
	if strings.HasPrefix(whole, "-") {
		first = 1
	}
	for i := len(whole) - 3; i > first; i -= 3 {
		whole = whole[:i] + "," + whole[i:]
	}
	return whole + fraction
}
