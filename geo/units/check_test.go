package units

import (
	"testing"

	"github.com/newstext/newstext/article"
)

func TestCheck(t *testing.T) {
	a := article.Parse("It takes 5 km.")
	five, six := 5.0, 6.0
	good := Quantity{Span: article.Span{Start: 9, End: 13}, Low: &five, High: &five, Unit: "kilometer"}
	if err := Check(a, []Quantity{good}); err != nil {
		t.Error(err)
	}
	for want, spoil := range map[string]func(q *Quantity){
		"units: quantity 0: span 9:8 is inverted":                                                 func(q *Quantity) { q.Span.End = 8 },
		"units: quantity 0: span 9:99 ends behind the text, at 14":                                func(q *Quantity) { q.Span.End = 99 },
		"units: quantity 0: no unit":                                                              func(q *Quantity) { q.Unit = "" },
		"units: quantity 0: no bound is given":                                                    func(q *Quantity) { q.Low, q.High = nil, nil },
		"units: quantity 0: the low bound 6 is above the high bound 5":                            func(q *Quantity) { q.Low = &six },
		"units: quantity 0: the high bound is open, but not given":                                func(q *Quantity) { q.High, q.HighOpen = nil, true },
		`units: quantity 0: the text has no "rice"`:                                               func(q *Quantity) { q.Of = "rice" },
		"units: quantity 0: same as quantity number 1, which does not stand before it":            func(q *Quantity) { q.SameAs = 1 },
		"units: quantity 0: the interval in SI units has not the bounds of the other, or no unit": func(q *Quantity) { q.SI.Unit = "meter" },
	} {
		bad := good
		spoil(&bad)
		if err := Check(a, []Quantity{bad}); err == nil || err.Error() != want {
			t.Errorf("have %v, want %s", err, want)
		}
	}
}
