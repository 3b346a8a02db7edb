// Package wording puts values of an analysis into the words that the examples share.
package wording

import (
	"math"
	"strconv"
	"strings"

	"golang.org/x/text/language"
	"golang.org/x/text/language/display"
)

// Unit returns a unit of CLDR in words: "square kilometer" for "square-kilometer".
func Unit(id string) string { return strings.ReplaceAll(id, "-", " ") }

// Country returns the English name for an ISO 3166-1 code, or the code where it has none.
func Country(code string) string {
	r, err := language.ParseRegion(code)
	if err != nil {
		return code
	}
	if name := display.English.Regions().Name(r); name != "" {
		return name
	}
	return code
}

// Interval returns the bounds that a text states: "82", "≥10", "<3", "5 to 7", with ~ where they are rough.
func Interval(low, high *float64, lowOpen, highOpen, rough bool) string {
	s := ""
	switch {
	case low == nil && high == nil:
		return s
	case high == nil:
		s = bound(">", "≥", lowOpen) + Number(*low)
	case low == nil:
		s = bound("<", "≤", highOpen) + Number(*high)
	case *low == *high:
		s = Number(*low)
	case lowOpen || highOpen:
		s = bound(">", "≥", lowOpen) + Number(*low) + ", " + bound("<", "≤", highOpen) + Number(*high)
	default:
		s = Number(*low) + " to " + Number(*high)
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

// Number returns v with commas between thousands, to six digits where it is no whole number, and to all of its whole
// ones; very large and very small numbers in powers of ten.
func Number(v float64) string {
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
	return Grouped(s)
}

// Grouped returns the digits of s with commas between thousands.
func Grouped(s string) string {
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
