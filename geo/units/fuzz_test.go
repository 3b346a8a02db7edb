package units

import (
	"testing"

	"github.com/newstext/newstext/article"
)

func FuzzFind(f *testing.F) {
	for _, s := range []string{report, "", "½½½", "1e999999999", "-", "1,2,3,4", "$", "US$", "5ft 8in", "$-99.99", "1/0", "10 1/2", "5–10 people", "(5 km)", "²5 km²",
		"minus 5 degrees C", "tens of thousands of dollars", "99999999999999999999", "half a million", "aged 5-10", "12,34,567 rupees", "three-and-a-half-year-old",
		"between $5m and $10 million a year", "one in five", "a dozen or more", "210K", "8 (kg)", "\xff5\xff%", "5\u00adkm", "00", "5-foot-3-inch-tall"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		a := article.Parse(text)
		if err := Check(a, Find(a)); err != nil {
			t.Errorf("%q: %v", text, err)
		}
	})
}
