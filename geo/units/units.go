// Package units finds how much an article says: numbers, money, percentages, counts and measures, normalized.
package units

import "github.com/newstext/newstext/article"

// A Quantity is a number of the text with what it measures: an interval of values and their unit.
//
// Low and High are the bounds that the text states. A single value has both, equal. A bound that was not stated is nil,
// never 0: "more than 3 km" has Low 3, LowOpen, and no High.
type Quantity struct {
	Span       article.Span       `json:"span"` // with its bounds and unit: "less than 3 sq km"
	Low        *float64           `json:"low,omitempty"`
	High       *float64           `json:"high,omitempty"`
	LowOpen    bool               `json:"lowOpen,omitempty"`  // Low itself is excluded: "more than"
	HighOpen   bool               `json:"highOpen,omitempty"` // High itself is excluded: "less than"
	Approx     bool               `json:"approx,omitempty"`   // "about", "some", "nearly"
	Unit       string             `json:"unit"`               // see the package comment
	SI         SI                 `json:"si,omitzero"`        // the same in SI units; zero where Unit has no such
	Of         string             `json:"of,omitempty"`       // what is counted or measured, as written: "children, women and men"
	Confidence article.Confidence `json:"confidence,omitzero"`
	Rule       string             `json:"rule,omitempty"` // what decided; for debugging, not covered by compatibility
}

// An SI is a quantity's interval in SI units.
type SI struct {
	Low  *float64 `json:"low,omitempty"`
	High *float64 `json:"high,omitempty"`
	Unit string   `json:"unit"` // CLDR identifier: "square-meter"
}

// Find returns the quantities of a, in text order. It returns nil where there are none.
func Find(a *article.Article) []Quantity { return nil }
