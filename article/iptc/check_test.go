package iptc

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/newstext/newstext/article"
)

// TestCheck breaks every promise of an item, one at a time.
func TestCheck(t *testing.T) {
	span := func(start, end int) []article.Span { return []article.Span{{Start: start, End: end}} }
	tests := []struct {
		name   string
		change func(it *Item)
		want   string
	}{
		{"none", func(*Item) {}, ""},
		{"format", func(it *Item) { it.Format = UnknownFormat }, "iptc: format is unknown"},
		{"another format", func(it *Item) { it.Format = NewsML + 1 }, "iptc: format is Format(4)"},
		{"kind", func(it *Item) { it.Parts[0].Kind = 200 }, "iptc: part 0: want a Kind of 0 to 9, have 200"},
		{"empty part", func(it *Item) { it.Parts[1].Text = "" }, "iptc: part 1 is empty"},
		{"concept", func(it *Item) { it.Subjects = []Concept{{Rel: "about"}} }, "iptc: subjects: concept 0: has neither a name nor an identifier"},
		{"span", func(it *Item) { it.Persons[0].Mentions = span(1, 99) }, "iptc: persons: concept 0: span 1:99 is no part of the text after 0"},
		{"order", func(it *Item) { it.Persons[0].Mentions = append(span(8, 9), span(0, 3)...) },
			"iptc: persons: concept 0: span 0:3 is no part of the text after 8"},
		{"rune", func(it *Item) { it.Places = []Concept{{Name: "León", Mentions: span(7, 10)}} }, "iptc: places: concept 0: span 7:10 cuts a rune"},
	}
	for _, tt := range tests {
		it := &Item{Format: NITF, Parts: []article.Part{{Kind: article.Headline, Text: "Storm"}, {Text: "León said."}},
			Persons: []Concept{{Name: "León", Mentions: span(7, 12)}}}
		tt.change(it)
		if err := it.Check(); tt.want == "" {
			require.NoError(t, err, tt.name)
		} else {
			require.EqualError(t, err, tt.want, tt.name)
		}
	}
}
