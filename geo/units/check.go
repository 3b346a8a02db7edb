package units

import (
	"encoding"
	"fmt"
	"math"
	"strings"

	"github.com/newstext/newstext/article"
)

// Check returns nil where qs keeps every promise of [Quantity] for the article a: spans lie within the text, in order,
// without overlap, never empty; a bound at least is given where Vague is not set, none is infinite, Low is not above High;
// an open bound is one that was given; there is a unit; Of is a part of the text and Head one of Of; a Role is one of
// people; Change and Role are named values; other readings have the same bounds; SameAs is a quantity before it. Otherwise
// the error says what is wrong, as in "units: quantity 3: span 40:38 is inverted".
func Check(a *article.Article, qs []Quantity) error {
	at := 0
	for i, q := range qs {
		if err := check(a, q, at); err != nil {
			return fmt.Errorf("units: quantity %d: %w", i, err)
		}
		if q.SameAs < 0 || q.SameAs > i {
			return fmt.Errorf("units: quantity %d: same as quantity number %d, which does not stand before "+
				"it", i, q.SameAs)
		}
		at = q.Span.End
	}
	return nil
}

func check(a *article.Article, q Quantity, at int) error {
	switch s := q.Span; {
	case s.Start > s.End:
		return fmt.Errorf("span %v is inverted", s)
	case s.Start == s.End:
		return fmt.Errorf("span %v is empty", s)
	case s.Start < at:
		return fmt.Errorf("span %v begins before %d, where the one before it ends", s, at)
	case s.End > len(a.Text):
		return fmt.Errorf("span %v ends behind the text, at %d", s, len(a.Text))
	case q.Unit == "":
		return fmt.Errorf("no unit")
	case q.LowOpen && q.Low == nil:
		return fmt.Errorf("the low bound is open, but not given")
	case q.HighOpen && q.High == nil:
		return fmt.Errorf("the high bound is open, but not given")
	case !strings.Contains(a.Text, q.Of):
		return fmt.Errorf("the text has no %q", q.Of)
	case !strings.Contains(q.Of, q.Head) || (q.Head == "") != (q.Of == ""):
		return fmt.Errorf("the head %q is not one of %q", q.Head, q.Of)
	case q.Role != NoRole && !q.People:
		return fmt.Errorf("role %v of what are no people", q.Role)
	}
	for _, e := range [...]encoding.TextMarshaler{q.Confidence, q.Change, q.Role} {
		if _, err := e.MarshalText(); err != nil {
			return err
		}
	}
	if q.Low == nil && q.High == nil && q.Vague {
		return nil
	}
	if err := checkInterval(q.Low, q.High); err != nil {
		return err
	}
	for _, r := range q.Alternatives {
		if r.Unit == "" || (r.Low == nil) != (q.Low == nil) || (r.High == nil) != (q.High == nil) {
			return fmt.Errorf("the reading in %q has not the bounds of the other, or no unit", r.Unit)
		}
	}
	if q.SI == (SI{}) {
		return nil
	}
	if q.SI.Unit == "" || (q.SI.Low == nil) != (q.Low == nil) || (q.SI.High == nil) != (q.High == nil) {
		return fmt.Errorf("the interval in SI units has not the bounds of the other, or no unit")
	}
	return checkInterval(q.SI.Low, q.SI.High)
}

func checkInterval(low, high *float64) error {
	if low == nil && high == nil {
		return fmt.Errorf("no bound is given")
	}
	for _, v := range []*float64{low, high} {
		if v != nil && (math.IsNaN(*v) || math.IsInf(*v, 0)) {
			return fmt.Errorf("the bound %v is no number", *v)
		}
	}
	if low != nil && high != nil && *low > *high {
		return fmt.Errorf("the low bound %v is above the high bound %v", *low, *high)
	}
	return nil
}
