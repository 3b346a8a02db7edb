package units

import (
	"errors"
	"testing"

	"github.com/newstext/newstext/article"
)

func FuzzFind(f *testing.F) {
	for _, s := range []string{report, "", "½½½", "1e999999999", "-", "1,2,3,4", "$", "US$", "5ft 8in", "$-99.99", "1/0", "10 1/2", "5–10 people", "(5 km)", "²5 km²",
		"minus 5 degrees C", "tens of thousands of dollars", "99999999999999999999", "half a million", "aged 5-10", "12,34,567 rupees", "three-and-a-half-year-old",
		"between $5m and $10 million a year", "one in five", "a dozen or more", "210K", "8 (kg)", "Prices rose 5 % to 7 %.", "killed 14 soldiers and 3 officers", "14 people, including four, were hurt", "several villages, a few hours", "R25 N95 P10m in South Africa", "2.5×10−5", "$(0.12)", "absolute zero", "a day and a half", "11, 12 and 3 p.m.", "161 of the 300 seats", "per cent of twenty", "One child in ten", "500 pounds in Egypt", "\xff5\xff%", "5\u00adkm", "00", "5-foot-3-inch-tall"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		a := article.Parse(text)
		for _, finder := range []Finder{{}, {Country: "US", Vague: true}, {Country: "EG"}} {
			qs := finder.Find(a)
			if err := Check(a, qs); err != nil {
				t.Errorf("%+v: %q: %v", finder, text, err)
			}
			for _, q := range qs {
				_ = q.String()
				if c, err := q.Convert(q.SI.Unit); q.SI.Unit != "" && q.Change == NoChange && (err != nil || !near(c.Low, q.SI.Low) || !near(c.High, q.SI.High)) {
					t.Errorf("%q: have %v as %v by Convert, %v in SI", q.Span.In(text), c, err, q.SI)
				}
			}
		}
	})
}

func FuzzParse(f *testing.F) {
	for _, s := range []string{"", "12 parsnips", "1e999999999", "-", "½½½", "1,2,3,4", "$1.2bn", "less than 3 sq km", "5ft 8in", " 5 km. ", "5 km\n\n6 km", "0/0"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		q, err := Parse(s)
		var e *ParseError
		switch {
		case err == nil && (q.Span.Start < 0 || q.Span.End > len(s) || q.Unit == ""):
			t.Errorf("%q: have %+v", s, q)
		case err != nil && (!errors.As(err, &e) || e.Offset < 0 || e.Offset > len(s)):
			t.Errorf("%q: have %v", s, err)
		}
	})
}
