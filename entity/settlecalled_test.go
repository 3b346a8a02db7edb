package entity

import "testing"

// TestCalled holds texts with a name that the tagger was not sure of, and the kind of its entity.
func TestCalled(t *testing.T) {
	for _, c := range []struct {
		text string
		want Kind
	}{
		{"{o?Rita} won the match. She plays again on Friday.", Person},
		{"{x?Rita} then said her boat sank.", Person},
		{"{l?Bayonu} won the match. He plays again on Friday.", Person},
		{"They named her {o?Rita} after a ship she had seen.", Person},
		{"{l?Lucia}’s mother said she was safe.", Person},
		{"{o?Bayonu}, a farmer in the hills, fled.", Person},
		{"{x?Bayonu}, 34, fled.", Person},
		{"{o?Bayonu}, a company of brewers, closed.", Organization},
		{"In {l?Bayonu}, 1999, rain fell.", Place},
		{"{o Rita} won the match. She plays again on Friday.", Organization},     // the tagger was sure
		{"{o?Rita} won the match. He plays again on Friday.", Organization},      // not her gender
		{"{o?Rita} won the match. The crowd left.", Organization},                // nobody is called anything
		{"She sailed the {o?Rita} to the island where she lives.", Organization}, // with an article
		{"{l?Bayonu} lies on a lake. Its mayor left.", Place},
		{"The train to {l?Bayonu} was late. She waited.", Place},
		{"He lives near {l?Rita}. She does not.", Place},
		{"{o?RITA} closed. She left.", Organization}, // an acronym
		{"{l?France} won the match. He cheered.", Place},
	} {
		text, set := recognize(c.text)
		for _, e := range set {
			if e.Mentions[0].Form == Name && e.Kind != c.want {
				t.Errorf("%s: %s is a %v, want %v", text, e.Name, e.Kind, c.want)
			}
		}
	}
}
