package entity

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/newstext/newstext/article"
)

// TestEvidence holds that the words around a name that nobody knows tell of its kind.
func TestEvidence(t *testing.T) {
	for _, c := range []struct {
		text, name string
		want       Kind
	}{
		{"Fighting went on near Tarvola. Prices in Tarvola have doubled since May.", "Tarvola", Place},
		{"Tarvola, the main town of the district, was calm.", "Tarvola", Place},
		{"A resident of Oro Malki said the road was shut.", "Oro Malki", Place},
		{"Zembrik is a company that sells seeds. Zembrik was sold last year.", "Zembrik", Organization},
		{"The rebel movement Sélika took the airport. Sélika has not commented.", "Sélika", Organization},
		{"The Ministry of Irrigation (Mirrig) will pay. Mirrig has no money.", "Mirrig", Organization},
		{"Yatama leader Ruben Oduya walked out. Yatama has nine seats.", "Yatama", Organization},
		{"Loans went to firms such as Danvers, Polk and Orme.", "Danvers", Organization},
		{"Zembrik said it had lost two trucks.", "Zembrik", Organization},
		{"Putin aide Igor Levitin flew to Baku.", "Igor Levitin", Person},
		{"Amara Nwosu, a teacher, called the police.", "Amara Nwosu", Person},
		{"Troops moved on the districts of Sukkor, Tel Zar and Amrava, the military source said.", "Amrava", Place},
		{"Russia, a neighbor of Japan, sent ships.", "Russia", Place},
	} {
		a := article.Parse("Rain closes roads\n\nTrains ran late on Sunday, and several roads were closed.\n\n" + c.text)
		a.Tag()
		set := new(Recognizer).Recognize(a)
		require.NoError(t, Check(a, set))
		kind, found := Other, false
		for i := range set {
			if set[i].Name == c.name {
				kind, found = set[i].Kind, true
			}
		}
		require.True(t, found, "%s: %s", c.name, c.text)
		require.Equal(t, c.want, kind, "%s: %s", c.name, c.text)
	}
}

// TestTitlesOnly holds that a title alone names nobody.
func TestTitlesOnly(t *testing.T) {
	cache := &newBuilder().d.cache
	for name, want := range map[string]bool{
		"His Highness": true, "Royal Highness": true, "Amir": true, "Assistant Undersecretary": true, "Vice Chairman": true,
		"Rep. King": false, "Dean Baker": false, "Chairman Lee": false, "Deputy Cook": false, "Baker": false, "": false,
	} {
		require.Equal(t, want, cache.titlesOnly(name), name)
	}
}
