package formats

import (
	"slices"
	"strings"

	"github.com/newstext/newstext/article"
	"github.com/newstext/newstext/entity"
	"github.com/newstext/newstext/geo"
	"github.com/newstext/newstext/geo/units"
)

// A displacy is what displaCy, the visualizer of spaCy, renders with manual=True: "ents" with style="ent", "spans" and
// "tokens", which may overlap, with style="span". Starts and ends count runes.
type displacy struct {
	Title  string   `json:"title"`
	Text   string   `json:"text"`
	Ents   []ent    `json:"ents"`
	Spans  []ent    `json:"spans"`
	Tokens []string `json:"tokens"`
}

type ent struct {
	Start      int    `json:"start"`
	End        int    `json:"end"`
	StartToken *int   `json:"start_token,omitempty"`
	EndToken   *int   `json:"end_token,omitempty"`
	Label      string `json:"label"`
	ID         string `json:"kb_id,omitempty"`
	URL        string `json:"kb_url,omitempty"`
}

func writeDisplacy(d *Document) ([][]byte, error) {
	out := displacy{Title: d.ID, Text: d.Article.Text, Ents: []ent{}, Spans: []ent{}, Tokens: []string{}}
	o := article.NewOffsets(d.Article.Text)
	var starts, ends []int // of the tokens, in bytes
	cuts := d.cuts()
	for s := range d.Article.Sentences() {
		for _, r := range rows(s, cuts) {
			starts, ends = append(starts, r.Start), append(ends, r.End)
			out.Tokens = append(out.Tokens, r.In(d.Article.Text))
		}
	}
	places := make(map[article.Span]geo.Place)
	for _, p := range d.Places {
		places[p.Span] = p.Place
	}
	labels := d.displacyLabels(places)
	end := 0
	for _, l := range labels {
		r := o.RuneSpan(l.Span)
		e := ent{Start: r.Start, End: r.End, Label: l.label}
		if p := places[l.Span]; p.ID != 0 && (l.label == "GPE" || l.label == "LOC") {
			e.ID, e.URL = itoa(p.ID), geoNames(p)
		}
		if !isQuoteLabel(l.label) && l.Start >= end {
			out.Ents = append(out.Ents, e)
			end = l.End
		}
		first, _ := slices.BinarySearch(starts, l.Start)
		last, _ := slices.BinarySearch(ends, l.End)
		last++
		e.StartToken, e.EndToken = &first, &last
		out.Spans = append(out.Spans, e)
	}
	return line(out)
}

// displacyLabels returns names, quotes and quantities with the labels that displaCy has colors for, where it has.
func (d *Document) displacyLabels(places map[article.Span]geo.Place) []labeled {
	var l layer
	for _, m := range d.mentions() {
		if m.form == entity.Name {
			l.add(m.Span, displacyName(m.entity.Kind, places[m.Span].Kind))
		}
	}
	for _, q := range d.Quotes {
		for _, p := range q.Parts {
			l.add(p, "QUOTE")
		}
		l.add(q.Cue, "CUE")
		l.add(q.Source, "SOURCE")
	}
	for _, q := range d.Quantities {
		l.add(q.Span, displacyQuantity(q))
	}
	l.sort()
	return l.labels
}

func isQuoteLabel(label string) bool { return label == "QUOTE" || label == "CUE" || label == "SOURCE" }

func displacyName(k entity.Kind, p geo.Kind) string {
	switch k {
	case entity.Organization:
		return "ORG"
	case entity.Place:
		switch p {
		case geo.Country, geo.Admin1, geo.Admin2, geo.City:
			return "GPE"
		}
		return "LOC"
	case entity.Group:
		return "NORP"
	case entity.Facility:
		return "FAC"
	}
	return strings.ToUpper(k.String())
}

func displacyQuantity(q units.Quantity) string {
	switch {
	case q.Unit == "percent":
		return "PERCENT"
	case q.Unit == "count":
		return "CARDINAL"
	case len(q.Unit) == 3 && strings.ToUpper(q.Unit) == q.Unit:
		return "MONEY"
	}
	return "QUANTITY"
}
