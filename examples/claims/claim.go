package main

import (
	"cmp"

	"github.com/newstext/newstext"
	"github.com/newstext/newstext/article"
	"github.com/newstext/newstext/examples/internal/articles"
	"github.com/newstext/newstext/quote"
)

// A report is all that was found on a subject.
type report struct {
	Subject string  `json:"subject"`
	Unit    string  `json:"unit"` // of Low and High
	Claims  []claim `json:"claims"`
}

// A claim is one number on the subject.
type claim struct {
	Article  string         `json:"article"`
	Filed    string         `json:"filed,omitempty"`   // the dateline: "BEIRA, March 14"
	Speaker  string         `json:"speaker,omitempty"` // "" where the article says so itself
	Role     string         `json:"role,omitempty"`    // of the speaker
	Polarity quote.Polarity `json:"polarity,omitzero"` // denied, asked: no claim of the speaker's
	Written  string         `json:"written"`           // "more than 100 people"
	Low      *float64       `json:"low,omitempty"`
	High     *float64       `json:"high,omitempty"`
	LowOpen  bool           `json:"lowOpen,omitempty"`
	HighOpen bool           `json:"highOpen,omitempty"`
	Approx   bool           `json:"approx,omitempty"`
	Sentence string         `json:"sentence"`
	Span     article.Span   `json:"span"`              // of Written, in bytes of the article
	Clashes  int            `json:"clashes,omitempty"` // how many claims cannot be true with this one
	Against  []int          `json:"against,omitempty"` // which, counted from 1; the first of many
}

// claims returns what an article says on the subject, in text order. Headlines are left out: the article says it again,
// and with less haste.
func (x subject) claims(name string, z *newstext.Analysis) (out []claim) {
	a := z.Article
	said := quote.Statements(a, z.Entities, z.Quotes)
	for _, q := range z.Quantities {
		p, s := articles.At(a, q.Span.Start)
		if p.Kind == article.Headline || !x.matches(a, s, q) {
			continue
		}
		unit := q
		if x.unit != "count" {
			var err error
			if unit, err = q.Convert(x.unit); err != nil { // a length where an area is asked for
				continue
			}
		}
		c := claim{
			Article: name, Filed: articles.Filed(a),
			Written: q.Span.In(a.Text), Sentence: s.Span.In(a.Text), Span: q.Span,
			Low: unit.Low, High: unit.High, LowOpen: unit.LowOpen, HighOpen: unit.HighOpen, Approx: unit.Approx,
		}
		if i := innermost(z.Quotes, q.Span); i >= 0 {
			c.Speaker = cmp.Or(said[i].Name, said[i].Source, "somebody")
			c.Role = said[i].Role
			c.Polarity = said[i].Polarity
		}
		out = append(out, c)
	}
	return out
}

// innermost returns the shortest quote that has s among its words, -1 where there is none: of a report within a report
// the inner one.
func innermost(qs []quote.Quote, s article.Span) int {
	best, size := -1, 0
	for i, q := range qs {
		within, n := false, 0
		for _, p := range q.Parts {
			within = within || p.Contains(s)
			n += p.Len()
		}
		if within && (best < 0 || n < size) {
			best, size = i, n
		}
	}
	return best
}

// mostAgainst is how many others a claim names that it clashes with.
const mostAgainst = 20

// compare sets Against and Clashes of all claims. What a speaker denies or is asked is nobody's claim.
func compare(all []claim) {
	for i := range all {
		for j := range all {
			a, b := &all[i], &all[j]
			if a.Polarity != quote.Affirmed || b.Polarity != quote.Affirmed || !apart(a, b) && !apart(b, a) {
				continue
			}
			if a.Clashes++; a.Clashes <= mostAgainst {
				a.Against = append(a.Against, j+1)
			}
		}
	}
}

// apart reports whether all of a lies below all of b. What is said to be approximate may be a tenth off.
func apart(a, b *claim) bool {
	if a.High == nil || b.Low == nil {
		return false
	}
	high, low := *a.High, *b.Low
	if a.Approx {
		high *= 1.1
	}
	if b.Approx {
		low *= 0.9
	}
	return high < low || high == low && (a.HighOpen || b.LowOpen)
}
