package main

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/newstext/newstext"
	"github.com/newstext/newstext/article"
	"github.com/newstext/newstext/entity"
	"github.com/newstext/newstext/geo"
	"github.com/newstext/newstext/geo/units"
	"github.com/newstext/newstext/quote"
)

// The fixture holds what a report must show well: wide characters, a word wider than its column, an escape sequence, a
// hyphen that does not show, names that nothing is known about.
const fixtureText = `Ferry sinks off Palawan with 120 aboard
By Lucia Mendez
PUERTO PRINCESA, March 3 (Island Wire) - About 120 people were aboard, the coast guard said, and 30 to 40 are missing.
“We heard a bang, and then the lights went out,” said 王小明 (Wang Xiaoming), a deck hand from Kaohsiung who had joined the ship in Manila two days earlier.
“Nobody told us anything.”
A harbor official, who was not authorized to speak, said the hull had been “patched ` + "\x1b[31m" + `again and again” since 2009.
Philip` + "\u00ad" + `pine rescuers searched more than 1,500 square miles west of Brooke’s Point; Manila asked Tokyo for help.
“Ask llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogoginniaidverylongword,” she wrote.
The fare was $12.50.
Sign up for our newsletter`

// fixture returns an analysis of fixtureText made by hand, so that the report can be tested apart from the library.
func fixture(t *testing.T) *newstext.Analysis {
	t.Helper()
	a := article.Parse(fixtureText)
	kinds := []article.Kind{article.Headline, article.Byline, article.Body, article.Body, article.Body, article.Body,
		article.Body, article.Body, article.Body, article.Boilerplate}
	require.Len(t, a.Paragraphs, len(kinds))
	for i, k := range kinds {
		a.Paragraphs[i].Kind = k
	}
	at := func(s string) article.Span {
		i := strings.Index(fixtureText, s)
		require.GreaterOrEqual(t, i, 0, s)
		return article.Span{Start: i, End: i + len(s)}
	}
	last := func(s string) article.Span {
		i := strings.LastIndex(fixtureText, s)
		return article.Span{Start: i, End: i + len(s)}
	}
	name := func(s string) entity.Mention { return entity.Mention{Span: at(s), Form: entity.Name} }
	nominal := func(s string) entity.Mention { return entity.Mention{Span: at(s), Form: entity.Nominal} }
	f := func(v float64) *float64 { return &v }
	palawan := geo.Place{ID: 1696177, Name: "Palawan", Kind: geo.Island, Country: "PH", Lat: 9.5, Lon: 118.5}
	manila := geo.Place{ID: 1701668, Name: "Manila", Kind: geo.City, Country: "PH", Lat: 14.6042, Lon: 120.9822}

	a.Dateline = article.Filing{
		Span: at("PUERTO PRINCESA, March 3 (Island Wire) -"), Place: at("PUERTO PRINCESA"), Date: at("March 3"),
		Agency: at("Island Wire"),
	}
	return &newstext.Analysis{
		Article: a,
		Entities: entity.Set{
			{ID: 1, Kind: entity.Place, Name: "Palawan", Mentions: []entity.Mention{name("Palawan")}},
			{ID: 2, Kind: entity.Person, Name: "Lucia Mendez", Mentions: []entity.Mention{name("Lucia Mendez")}},
			{ID: 3, Kind: entity.Organization, Name: "coast guard", Mentions: []entity.Mention{nominal("coast guard")}},
			{ID: 4, Kind: entity.Person, Name: "王小明", Title: "Mr", Role: "a deck hand from Kaohsiung who had joined the ship in Manila two days earlier",
				Mentions: []entity.Mention{name("王小明"), name("Wang Xiaoming")}},
			{ID: 5, Kind: entity.Person, Name: "A harbor official", Mentions: []entity.Mention{nominal("A harbor official")}},
			{ID: 6, Kind: entity.Place, Name: "Manila", Mentions: []entity.Mention{name("Manila"), {Span: last("Manila"), Form: entity.Name}}},
			{ID: 7, Kind: entity.Group, Name: "Philip\u00adpine", Mentions: []entity.Mention{name("Philip\u00adpine")}},
		},
		Quotes: []quote.Quote{
			{Kind: quote.Indirect, Parts: []article.Span{at("About 120 people were aboard"), at("30 to 40 are missing")},
				Cue: at("said"), Source: at("the coast guard"), Speaker: 3},
			{Kind: quote.Direct, Parts: []article.Span{at("“We heard a bang, and then the lights went out,”")}, Cue: at("said"),
				Source: at("王小明 (Wang Xiaoming)"), Speaker: 4},
			{Kind: quote.Direct, Parts: []article.Span{at("“Nobody told us anything.”")}, Speaker: 4},
			{Kind: quote.Mixed, Parts: []article.Span{at("the hull had been “patched \x1b[31magain and again” since 2009")},
				Cue: at("said"), Source: at("A harbor official"), Speaker: 5},
			{Kind: quote.Direct, Cue: at("wrote"), Source: at("she"), Parts: []article.Span{
				at("“Ask llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogoginniaidverylongword,”")}},
			{Kind: quote.Indirect, Parts: []article.Span{at("The fare was $12.50")}},
		},
		Places: []geo.Resolved{
			{Span: at("Palawan"), Entity: 1, Usage: geo.Literal, Precision: geo.Exact, Place: palawan},
			{Span: at("Kaohsiung"), Usage: geo.Literal},
			{Span: at("Manila"), Entity: 6, Usage: geo.Literal, Precision: geo.Exact, Place: manila},
			{Span: at("Manila"), Entity: 6, Usage: geo.Literal, Precision: geo.Exact, Place: manila},
			{Span: at("Philip\u00adpine"), Usage: geo.Demonym, Precision: geo.Exact,
				Place: geo.Place{ID: 1694008, Name: "Philippines", Kind: geo.Country, Country: "PH", Lat: 13, Lon: 122}},
			{Span: at("Brooke’s Point"), Usage: geo.Literal, Precision: geo.Parent, Place: palawan},
			{Span: last("Manila"), Usage: geo.Metonym, Precision: geo.Relative, Place: manila},
			{Span: at("Tokyo"), Usage: geo.Embedded, Precision: geo.Exact,
				Place: geo.Place{Name: "nowhere", Kind: geo.Sea, Lat: -0.25, Lon: -179.999}},
		},
		Quantities: []units.Quantity{
			{Span: at("120"), Low: f(120), High: f(120), Unit: "count", Of: "aboard"},
			{Span: at("About 120"), Low: f(120), High: f(120), Approx: true, Unit: "count", Of: "people"},
			{Span: at("30 to 40"), Low: f(30), High: f(40), Unit: "count"},
			{Span: at("more than 1,500 square miles"), Low: f(1500), LowOpen: true, Unit: "square-mile",
				SI: units.SI{Low: f(3884982165.504), Unit: "square-meter"}},
			{Span: at("$12.50"), Low: f(12.5), High: f(12.5), Unit: "USD", Of: "The fare"},
		},
	}
}
