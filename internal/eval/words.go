package eval

import (
	"slices"
	"sort"
	"unicode"

	"github.com/newstext/newstext/article"
)

// words are the words of a text, in order: the runs of letters, marks and digits.
type words []article.Span

func split(text string) words {
	var out words
	start := -1
	for i, r := range text {
		switch {
		case unicode.IsLetter(r) || unicode.IsMark(r) || unicode.IsDigit(r):
			if start < 0 {
				start = i
			}
		case start >= 0:
			out = append(out, article.Span{Start: start, End: i})
			start = -1
		}
	}
	if start >= 0 {
		out = append(out, article.Span{Start: start, End: len(text)})
	}
	return out
}

// in returns the words that the spans touch.
func (w words) in(spans ...article.Span) set {
	var out set
	for _, s := range spans {
		first := sort.Search(len(w), func(i int) bool { return w[i].End > s.Start })
		for i := first; i < len(w) && w[i].Start < s.End; i++ {
			out = append(out, i)
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// A set holds indexes of words, each once, in rising order.
type set []int

// shared returns how many words a and b have in common.
func (a set) shared(b set) int {
	n := 0
	for len(a) > 0 && len(b) > 0 {
		switch x, y := a[0], b[0]; {
		case x < y:
			a = a[1:]
		case x > y:
			b = b[1:]
		default:
			n, a, b = n+1, a[1:], b[1:]
		}
	}
	return n
}

// touches reports whether a and b share a word.
func (a set) touches(b set) bool { return a.shared(b) > 0 }

// same reports whether a and b are the same words, and at least one.
func (a set) same(b set) bool { return len(a) > 0 && slices.Equal(a, b) }

// likeness returns what a and b share as a part of what they hold together: 1 where they are the same, 0 where they
// share nothing.
func (a set) likeness(b set) float64 {
	n := a.shared(b)
	return ratio(float64(n), float64(len(a)+len(b)-n))
}

// match pairs the sets of gold with those of found one to one, the most alike first, those that come first in gold and
// then in found where several are equally alike. Only sets that share a word and are at least that much alike are
// paired. The result holds for each of gold the index of its partner in found, or -1.
func match(gold, found []set, least float64) []int {
	type couple struct {
		gold, found int
		likeness    float64
	}
	var couples []couple
	for g, a := range gold {
		for f, b := range found {
			if l := a.likeness(b); l > 0 && l >= least {
				couples = append(couples, couple{g, f, l})
			}
		}
	}
	slices.SortStableFunc(couples, func(a, b couple) int {
		switch {
		case a.likeness > b.likeness:
			return -1
		case a.likeness < b.likeness:
			return 1
		}
		return 0
	})
	partner := slices.Repeat([]int{-1}, len(gold))
	taken := make([]bool, len(found))
	for _, c := range couples {
		if partner[c.gold] < 0 && !taken[c.found] {
			partner[c.gold], taken[c.found] = c.found, true
		}
	}
	return partner
}

// invert turns the partners of gold into the partners of n found.
func invert(partner []int, n int) []int {
	out := slices.Repeat([]int{-1}, n)
	for g, f := range partner {
		if f >= 0 {
			out[f] = g
		}
	}
	return out
}
