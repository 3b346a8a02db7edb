package geo_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/newstext/newstext/article"
	"github.com/newstext/newstext/entity"
	"github.com/newstext/newstext/geo"
)

// troubleTests are sentences with what users of other geoparsers have reported as wrong: countries that become villages or
// buildings, states that are passed over, names that are common words. Nothing is marked in them.
var troubleTests = []struct{ why, text, want string }{
	{"countries are no buildings", "Snow fell across the USA and France on Tuesday.",
		"USA: United States country US literal exact; France: France country FR literal exact"},
	{"nor universities", "Trade between China and the U.S. fell last year.",
		"China: China country CN literal exact; U.S.: United States country US literal exact"},
	{"a state of two letters", "The ship left Long Beach, CA, on Monday.",
		"Long Beach: Long Beach city US literal exact; CA: California admin1 US literal exact"},
	{"and others", "Offices in Wilmington, DE, and Arlington, VA, were closed.",
		"Wilmington: Wilmington city US literal exact; DE: Delaware admin1 US literal exact; Arlington: Arlington city US literal exact; " +
			"VA: Virginia admin1 US literal exact"},
	{"a state in full", "A fire in Bangor, Maine, killed two people.",
		"Bangor: Bangor city US literal exact; Maine: Maine admin1 US literal exact"},
	{"a dateline", "TROY, N.C. (AP) -- Deputies found the boat on Sunday.",
		"TROY: Troy city US literal exact; N.C.: North Carolina admin1 US literal exact"},
	{"a country of two letters", "Researchers in Durham, UK, found the same.",
		"Durham: Durham city GB literal exact; UK: United Kingdom country GB literal exact"},
	{"not where everybody acts", "Missiles hit Odessa and Kharkiv. The United States condemned the attack and will send an envoy to Geneva.",
		"Odessa: Odesa city UA literal exact; Kharkiv: Kharkiv city UA literal exact; United States: United States country US metonym exact; " +
			"Geneva: Geneva city CH literal exact"},
	{"a state, not a hamlet", "Tornadoes crossed Oklahoma and Kansas overnight.",
		"Oklahoma: Oklahoma admin1 US literal exact; Kansas: Kansas admin1 US literal exact"},
	{"the capital, not the state", "Diplomats in Washington and London said little.",
		"Washington: Washington city US literal exact; London: London city GB literal exact"},
	{"the state, not the capital", "Wildfires spread in Washington, Oregon and Idaho.",
		"Washington: Washington admin1 US literal exact; Oregon: Oregon admin1 US literal exact; Idaho: Idaho admin1 US literal exact"},
	{"parts of continents", "Gas prices rose across Western Europe and North Africa.",
		"Western Europe: Western Europe region  literal exact; North Africa: North Africa region  literal exact"},
	{"a continent", "The disease is spreading again in Africa.", "Africa: Africa continent  literal exact"},
	{"accents, and none", "Trains between Medellín and Bogota were late.",
		"Medellín: Medellín city CO literal relative; Bogota: Bogotá city CO literal relative"},
	{"many words", "Police in Rio de Janeiro and in Santa Cruz de la Sierra agreed.",
		"Rio de Janeiro: Rio de Janeiro city BR literal exact; Santa Cruz de la Sierra: Santa Cruz de la Sierra city BO literal exact"},
	{"not all in America", "Rain stopped play in Melbourne and Bristol.",
		"Melbourne: Melbourne city AU literal exact; Bristol: Bristol city GB literal exact"},
	{"common words", "Nice as it was, they can remove it. Mobile phones were off.", ""},
	{"persons", "Paris Hilton and Chad Smith met Jordan Peele.", ""},
}

func TestTroubles(t *testing.T) {
	for _, tt := range troubleTests {
		t.Run(tt.why, func(t *testing.T) {
			a := article.Parse(tt.text)
			a.Tag()
			ents := new(entity.Recognizer).Recognize(a)
			have := new(geo.Resolver).Resolve(a, ents)
			require.NoError(t, geo.Check(a, ents, have))
			require.Equal(t, tt.want, describe(tt.text, have))
		})
	}
}

// TestHierarchy checks that every place leads up to its country, whether an article names that or not.
func TestHierarchy(t *testing.T) {
	g := geo.World()
	for name, want := range map[string]string{
		"Enugu":         "Enugu State, Nigeria, Africa",
		"Uttar Pradesh": "India, Asia",
		"Chile":         "South America",
	} {
		p, ok := first(g, name)
		require.True(t, ok)
		var up []string
		for p, ok = g.Parent(p); ok; p, ok = g.Parent(p) {
			if p.Kind != geo.Admin2 {
				up = append(up, p.Name)
			}
		}
		require.Equal(t, want, strings.Join(up, ", "), name)
	}
}

// TestOddNames looks up what is no name.
func TestOddNames(t *testing.T) {
	g := geo.World()
	for _, name := range []string{strings.Repeat("a", 1<<20), strings.Repeat("Saint ", 1<<17), strings.Repeat("é", 1<<19), "…—!?", "\u200f\u200e\u202e", "\u0301\u0301",
		strings.Repeat("\u200f", 1<<19), "\x00", "'", "the", "St."} {
		require.Empty(t, slices.Collect(g.Lookup(name)), "%.20q", name)
	}
	for _, name := range []string{"\u200fHoms\u200e", "\u202aHoms\u202c", "  homs…", "«HOMS»"} {
		p, ok := first(g, name)
		require.True(t, ok && p.Country == "SY", "%q", name)
	}
}
