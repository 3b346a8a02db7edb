package units

import (
	"errors"
	"strings"
	"testing"
)

func TestParse(t *testing.T) {
	for _, test := range []struct{ in, want string }{
		{"less than 3 sq km", "less than 3 square kilometers"},
		{"$1.2bn", "1.2 billion USD"},
		{" two dozen ", "24"},
		{"14 people", "14 people"},
		{"at least 1,400 refugees", "at least 1,400 refugees"},
		{"about 5ft 8in", "about 5.66667 feet"},
		{"40 degrees C", "40 degrees Celsius"},
		{"20 mph", "20 miles per hour"},
		{"6-month-old", "6 months old"},
		{"5 km.", "5 kilometers"},
		{"1 inch", "1 inch"},
		{"300 kWh", "300 kilowatt hours"},
		{"2 acre-feet", "2 acre-feet"},
		{"between 5 and 10 percent", "5 to 10 percent"},
		{"up to 40,000 barrels a day", "at most 40,000 barrels per day"},
		{"no less than €2m", "at least 2 million EUR"},
		{"tens of thousands", "about 10,000 to 100,000"},
		{"0.000001 g", "1e-06 grams"},
		{"-1,234.5 dollars", "-1,234.5 USD"},
	} {
		q, err := Parse(test.in)
		if err != nil {
			t.Errorf("%q: %v", test.in, err)
		} else if have := q.String(); have != test.want {
			t.Errorf("%q: have %s, want %s", test.in, have, test.want)
		}
	}
}

func TestParseError(t *testing.T) {
	for _, test := range []struct{ in, want string }{
		{"12 parsnips", `units: "12 parsnips": unknown unit at byte 3`},
		{"12 xyz", `units: "12 xyz": unknown unit at byte 3`},
		{"", `units: "": no number at byte 0`},
		{"  many", `units: "  many": no number at byte 2`},
		{"km", `units: "km": no number at byte 0`},
		{"3 May", `units: "3 May": no number at byte 0`},
		{"1e999999999", `units: "1e999999999": no number at byte 0`},
		{"½½½", `units: "½½½": no number at byte 0`},
		{"-", `units: "-": no number at byte 0`},
		{"1,2,3,4", `units: "1,2,3,4": unexpected text at byte 1`},
		{"5 km or so they say", `units: "5 km or so they say": unexpected text at byte 11`},
		{"it is 5 km", `units: "it is 5 km": unexpected text at byte 0`},
	} {
		_, err := Parse(test.in)
		var e *ParseError
		if !errors.As(err, &e) || err.Error() != test.want {
			t.Errorf("%q: have %v, want %s", test.in, err, test.want)
		}
	}
	if _, err := Parse(strings.Repeat("9", 1<<20)); err == nil || len(err.Error()) > 120 {
		t.Errorf("a million digits: have %v", err)
	}
}
