package units

import (
	"math"
	"strconv"
	"strings"

	"golang.org/x/text/language"
	"golang.org/x/text/message"
	locale "golang.org/x/text/number"
)

// String returns q in plain English: "less than 3 square kilometers", "about 1.2 billion USD", "5 to 10 percent", "at least
// 14 people".
func (q Quantity) String() string {
	return q.format(spell)
}

// Format returns q in plain English as String does, converted to unit, a CLDR identifier such as that of q.SI, or as it is
// where unit is "". Numbers are written in the way of tag, rounded to four significant digits where they were converted.
// The error is a [*ConvertError].
func (q Quantity) Format(tag language.Tag, unit string) (string, error) {
	options := []locale.Option{locale.MaxFractionDigits(6)}
	if unit != "" && unit != q.Unit {
		var err error
		if q, err = q.Convert(unit); err != nil {
			return "", err
		}
		options = []locale.Option{locale.Precision(4)}
	}
	p := message.NewPrinter(tag)
	return q.format(func(v float64) string {
		if math.Abs(v) >= 1e4 {
			return p.Sprint(locale.Decimal(v, locale.MaxFractionDigits(0)))
		}
		return p.Sprint(locale.Decimal(v, options...))
	}), nil
}

// format writes q with its numbers spelled by num.
func (q Quantity) format(num func(float64) string) string {
	var b strings.Builder
	if q.Approx && q.Low != nil && q.High != nil {
		b.WriteString("about ")
	}
	one := false
	switch low, high := q.Low, q.High; {
	case low == nil && high == nil:
		b.Reset()
		b.WriteString("some")
	case low == nil && q.HighOpen:
		b.WriteString("less than " + num(*high))
	case low == nil:
		b.WriteString("at most " + num(*high))
	case high == nil && q.LowOpen:
		b.WriteString("more than " + num(*low))
	case high == nil:
		b.WriteString("at least " + num(*low))
	case *low == *high:
		b.WriteString(num(*low))
		one = *low == 1
	default:
		b.WriteString(num(*low) + " to " + num(*high))
	}
	unit := q.Unit
	if unit == "count" {
		unit = strings.Join(strings.Fields(q.Of), " ")
	} else {
		unit = unitName(unit, one)
	}
	if unit != "" {
		b.WriteString(" " + unit)
	}
	if q.Per != "" {
		b.WriteString(" per " + strings.ReplaceAll(q.Per, "-", " "))
	}
	return b.String()
}

// spell writes v in full, with commas, and in millions from there on.
func spell(v float64) string {
	for _, m := range [...]struct {
		value float64
		name  string
	}{{1e12, " trillion"}, {1e9, " billion"}, {1e6, " million"}} {
		if math.Abs(v) >= m.value && math.Abs(v) < 1e15 {
			return strconv.FormatFloat(math.Round(v/m.value*1000)/1000, 'f', -1, 64) + m.name
		}
	}
	s := strconv.FormatFloat(v, 'g', 6, 64)
	if v == math.Trunc(v) && math.Abs(v) < 1e15 {
		s = strconv.FormatFloat(v, 'f', -1, 64)
	}
	whole, rest, _ := strings.Cut(s, ".")
	if strings.ContainsAny(s, "eIN") {
		return s
	}
	digits := len(strings.TrimPrefix(whole, "-"))
	for at := digits - 3; at > 0; at -= 3 {
		i := len(whole) - digits + at
		whole = whole[:i] + "," + whole[i:]
	}
	if rest != "" {
		return whole + "." + rest
	}
	return whole
}

// unitName returns the English name of a unit, for one of it or for several.
func unitName(id string, one bool) string {
	switch id {
	case "celsius", "fahrenheit":
		id = "degree-" + strings.ToUpper(id[:1]) + id[1:]
	case "percent", "permille":
		return id
	}
	if len(id) == 3 && allCapitals(id) {
		return id
	}
	if age, ok := strings.CutSuffix(id, "-person"); ok {
		return plural(age, one) + " old"
	}
	above, below, per := strings.Cut(id, "-per-")
	words := strings.Split(above, "-")
	at := len(words) - 1 // what stands in the plural
	if words[0] == "degree" || words[0] == "gallon" || words[0] == "pint" || words[0] == "quart" || words[0] == "acre" {
		at = 0
	} else if len(words) == 3 && words[0] == "fluid" {
		at = 1
	}
	words[at] = plural(words[at], one)
	name := strings.Join(words, " ")
	if above == "acre-foot" {
		name = "acre-" + plural("foot", one)
	}
	if per {
		name += " per " + strings.ReplaceAll(below, "-", " ")
	}
	return strings.TrimSpace(name)
}

func plural(word string, one bool) string {
	switch {
	case one, word == "":
		return word
	case word == "foot":
		return "feet"
	case word == "inch":
		return "inches"
	case word == "century":
		return "centuries"
	case strings.HasSuffix(word, "hertz"), strings.HasSuffix(word, "power"), word == "imperial", word == "squared", word == "troy":
		return word
	}
	return word + "s"
}
