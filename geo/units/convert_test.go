package units

import (
	"errors"
	"math/big"
	"testing"

	"golang.org/x/text/language"
)

func TestConvert(t *testing.T) {
	for _, test := range []struct{ value, from, to, want string }{
		{"1", "mile", "kilometer", "201168/125000"},
		{"2/3", "yard", "foot", "2"},
		{"451", "fahrenheit", "celsius", "2095/9"},
		{"1", "kilowatt-hour", "joule", "3600000"},
		{"60", "mile-per-hour", "kilometer-per-hour", "301752/3125"},
		{"18", "month-person", "year-person", "3/2"},
		{"5", "percent", "permille", "50"},
		{"1", "yobibyte", "byte", "1208925819614629174706176"},
	} {
		v, _ := new(big.Rat).SetString(test.value)
		want, _ := new(big.Rat).SetString(test.want)
		have, err := Convert(v, test.from, test.to)
		if err != nil || have.Cmp(want) != 0 {
			t.Errorf("%s %s: have %v %s, %v, want %v", test.value, test.from, have, test.to, err, want)
		}
	}
	for _, test := range []struct{ from, to, want string }{
		{"kilogram", "meter", `units: cannot convert "kilogram" to "meter"`},
		{"USD", "EUR", `units: cannot convert "USD" to "EUR": no scale of "USD" is known`},
		{"mile", "parsnip", `units: cannot convert "mile" to "parsnip": no scale of "parsnip" is known`},
		{"mile", "", `units: cannot convert "mile" to ""`},
	} {
		_, err := Convert(big.NewRat(1, 1), test.from, test.to)
		var e *ConvertError
		if !errors.As(err, &e) || err.Error() != test.want {
			t.Errorf("have %v, want %s", err, test.want)
		}
	}
}

func TestQuantityConvert(t *testing.T) {
	for _, test := range []struct{ text, unit, want string }{
		{"less than 3 sq km", "hectare", "less than 300 hectares"},
		{"6 feet", "centimeter", "182.88 centimeters"},
		{"between 10 and 20 miles", "kilometer", "16.0934 to 32.1869 kilometers"},
		{"5 km", "kilometer", "5 kilometers"},
	} {
		q, err := Parse(test.text)
		if err == nil {
			q, err = q.Convert(test.unit)
		}
		if err != nil || q.String() != test.want {
			t.Errorf("%s: have %v, %v, want %s", test.text, q, err, test.want)
		}
	}
	q := Find(parsed("It rose by 9 degrees Fahrenheit."))[0]
	if c, err := q.Convert("celsius"); err != nil || *c.Low != 5 {
		t.Errorf("a rise by 9°F: have %v, %v, want one by 5°C", c, err)
	}
	if _, err := q.Convert("meter"); err == nil {
		t.Error("a temperature in meters: want an error")
	}
}

// TestExact holds that the fractions of the words come back from their floats.
func TestExact(t *testing.T) {
	for _, test := range []struct{ text, want string }{
		{"two-thirds", "2/3"}, {"0.1 km", "1/10"}, {"three-sevenths", "3/7"}, {"$1.2bn", "1200000000/1"}, {"12.345 tonnes", "2469/200"},
		{"1/3 mile", "1/3"}, {"minus 3.7 C", "-37/10"},
	} {
		q, err := Parse(test.text)
		if err != nil {
			t.Errorf("%s: %v", test.text, err)
			continue
		}
		if low, high := q.Exact(); low.String() != test.want || high.String() != test.want {
			t.Errorf("%s: have %v and %v, want %s", test.text, low, high, test.want)
		}
	}
	q, _ := Parse("more than 5 km")
	if low, high := q.Exact(); low == nil || high != nil {
		t.Errorf("more than 5 km: have %v, %v", low, high)
	}
}

func TestFormat(t *testing.T) {
	for _, test := range []struct {
		text, unit string
		tag        language.Tag
		want       string
	}{
		{"less than 3 sq km", "square-meter", language.English, "less than 3,000,000 square meters"},
		{"less than 3 sq km", "square-meter", language.German, "less than 3.000.000 square meters"},
		{"6 feet", "meter", language.English, "1.829 meters"},
		{"1.5 million euros", "", language.French, "1\u00a0500\u00a0000 EUR"},
		{"12,34,567 people", "", language.MustParse("en-IN"), "12,34,567 people"},
	} {
		q, err := Parse(test.text)
		if err != nil {
			t.Fatal(err)
		}
		if have, err := q.Format(test.tag, test.unit); err != nil || have != test.want {
			t.Errorf("%s: have %q, %v, want %q", test.text, have, err, test.want)
		}
	}
	q, _ := Parse("6 feet")
	if _, err := q.Format(language.English, "kilogram"); err == nil {
		t.Error("feet in kilograms: want an error")
	}
}
