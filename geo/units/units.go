// Package units finds how much an article says: numbers, money, percentages, counts, ages and measures, normalized.
//
//	a := article.Parse(text)
//	for _, q := range units.Find(a) {
//		if q.High != nil {
//			fmt.Println(q.Span.In(a.Text), *q.High, q.Unit)
//		}
//	}
//
// A number is written in digits or words, or both, and may be vague: "dozens" are at least 24, "thousands" at least two
// thousand, "tens of thousands" from 10,000 to 100,000. The words around it give its bounds: "less than", "up to",
// "between … and", its part in a change: "rose 5 percent to 7 percent", and what befell the people it counts: "14 dead
// and 30 wounded". Years, dates, times of day, scores, telephone and house numbers, ordinals, multiples ("four times the
// price") and the numbers in names are no quantities.
//
// # Units
//
// Unit is a CLDR unit identifier ("square-kilometer", "kilometer-per-hour", "year-person" for an age in years), an ISO
// 4217 code for money ("EUR"), "percent", "percentage-point", or "count" for everything that is counted, also for
// fractions ("two-thirds of voters"). Where a unit can be converted exactly, SI gives the interval in SI units, and
// [Quantity.Convert] in any other; [Parse] reads a single string.
//
// # Positions
//
// Spans are bytes of the article's text. The span of a quantity takes in its bounds and unit, and for a count also what is
// counted: "at least 46 women, men and children". Quantities come in text order and do not overlap.
//
// # Concurrency
//
// Find and Check read the article and change nothing; any number of goroutines may call them at once.
//
// # Data
//
// Conversion factors and names of currencies come from the Unicode CLDR 48.2; with the spellings of news they lie in the
// binary as text, 30 kB in all, searched in place. DATA.md says what else went in.
package units

//go:generate go run gen.go -cldr $CLDR

import "github.com/newstext/newstext/article"

// A Quantity is a number of the text with what it measures: an interval of values and their unit.
//
// Low and High are the bounds that the text states. A single value has both, equal. A bound that was not stated is nil,
// never 0: "more than 3 km" has Low 3, LowOpen, and no High. One of them at least is given, but for the words without any
// number that [Finder] finds only when asked.
//
// Confidence is High where the unit or what is counted is written by the number, Medium where a unit was assumed or what
// is counted only guessed, Low for a bare number ("killing 14").
type Quantity struct {
	Span         article.Span       `json:"span"` // with its bounds and unit: "less than 7 sq km"
	Low          *float64           `json:"low,omitempty"`
	High         *float64           `json:"high,omitempty"`
	LowOpen      bool               `json:"lowOpen,omitempty"`      // Low itself is excluded: "more than"
	HighOpen     bool               `json:"highOpen,omitempty"`     // High itself is excluded: "less than"
	Approx       bool               `json:"approx,omitempty"`       // "about", "some", "nearly"
	Vague        bool               `json:"vague,omitempty"`        // an order of magnitude: "dozens", "several hundred"
	Change       Change             `json:"change,omitzero"`        // what it is of a change: "rose 5 percent" Up, "to 7 percent" To
	Unit         string             `json:"unit"`                   // see the package comment
	Per          string             `json:"per,omitempty"`          // what it is said for each of, where Unit does not say it: "hour" of "$15 an hour"
	Assumed      bool               `json:"assumed,omitempty"`      // Unit is the likeliest of several: a bare $, "rupees", "tons"
	Alternatives []Reading          `json:"alternatives,omitempty"` // what else the words may mean, likeliest first; not all currencies of a name
	SI           SI                 `json:"si,omitzero"`            // the same in SI units; zero where Unit has no such
	SameAs       int                `json:"sameAs,omitempty"`       // n where it says the nth quantity, counted from 1, again in another unit: "(50 miles)"
	Of           string             `json:"of,omitempty"`           // what is counted or measured, as written: "armed men, women and children"
	Head         string             `json:"head,omitempty"`         // the noun that Of is built on, the first of several: "men"
	People       bool               `json:"people,omitempty"`       // people are counted
	Role         Role               `json:"role,omitzero"`          // what befell those counted: "killed 82" Killed
	Confidence   article.Confidence `json:"confidence,omitzero"`
	Rule         string             `json:"rule,omitempty"` // what decided; for debugging, not covered by compatibility
}

// An SI is a quantity's interval in SI units.
type SI struct {
	Low  *float64 `json:"low,omitempty"`
	High *float64 `json:"high,omitempty"`
	Unit string   `json:"unit"` // CLDR identifier: "square-meter"
}

// A Reading is another interval and unit that the words of a quantity may mean. It is open where the quantity is.
type Reading struct {
	Low  *float64 `json:"low,omitempty"`
	High *float64 `json:"high,omitempty"`
	Unit string   `json:"unit"`
}

// Find returns the quantities of a, in text order: those of the zero [Finder].
func Find(a *article.Article) []Quantity { return Finder{}.Find(a) }

// A Finder finds quantities. Its zero value is ready to use, and Find may be called by any number of goroutines at once.
type Finder struct {
	// Country is where the outlet, or the dateline, is: an ISO 3166 code such as "AU". It decides which money a bare $ or
	// £ and "dollars" or "francs" are, which scale "40 degrees" in talk of the weather is on, and whose gallons are meant.
	// Where it is empty, names of countries in the text decide of words, and the likeliest of signs.
	Country string
	// Vague asks also for quantities without any bound: "several villages", "a few hours". Vague is set on them, and
	// Low and High are nil.
	Vague bool
}

// Find returns the quantities of a, in text order. It returns nil where there are none. Paragraphs that are no news, such
// as bylines and credits, are not read. The time is linear in the length of the text.
func (o Finder) Find(a *article.Article) []Quantity {
	f := finder{text: a.Text, filed: a.Dateline.Span.End, options: o}
	for i := range a.Paragraphs {
		p := &a.Paragraphs[i]
		if p.Kind != article.Unknown && !p.Kind.IsNews() {
			continue
		}
		f.title = p.Kind == article.Headline
		for j := range p.Sentences {
			f.find(&p.Sentences[j])
		}
	}
	return f.out
}
