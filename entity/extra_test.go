package entity

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/newstext/newstext/article"
)

func TestExtra(t *testing.T) {
	r := Recognizer{Extra: NewNames(map[string]Kind{
		"Blue Kestrel": Organization, "Blue Kestrel  Harbour": Facility, "Q": Person, "Paris": Unknown, "  ": Place,
		"Orva’s Bakers": Organization, "Ruiz": Organization,
	})}
	for _, c := range []struct {
		text, name string
		kind       Kind
		mentions   string
	}{
		{"The Blue Kestrel fell by 3 percent.", "Blue Kestrel", Organization, "Blue Kestrel"},
		{"Ships left Blue  Kestrel Harbour as Blue Kestrel looked on.", "Blue  Kestrel Harbour", Facility, "Blue  Kestrel Harbour"},
		{"Q denies it. He left.", "Q", Person, "Q|He"},
		{"The shop Orva’s Bakers closed.", "Orva’s Bakers", Organization, "Orva’s Bakers"},
		{"Mr Ruiz Ltd said Ruiz would appeal.", "Ruiz", Organization, "Ruiz|Ruiz"},
	} {
		a := article.Parse(c.text)
		set := r.Recognize(a)
		require.NoError(t, Check(a, set))
		e := named(set, c.name)
		require.Equal(t, c.kind, e.Kind, c.text)
		require.Equal(t, strings.Split(c.mentions, "|"), mentioned(c.text, e), c.text)
		require.Equal(t, "extra", e.Rule, c.text)
		require.Equal(t, article.High, e.Confidence, c.text)
	}
	require.Zero(t, named(r.Recognize(article.Parse("They met in Paris on Monday.")), "Paris").ID)
	require.NotZero(t, named(new(Recognizer).Recognize(article.Parse("They met in Paris on Monday.")), "Paris").ID)
	require.Nil(t, r.Recognize(article.Parse("")))
}

// TestExtraHostile checks that a list of names that all begin alike costs no more than the text is long.
func TestExtraHostile(t *testing.T) {
	r := Recognizer{Extra: NewNames(map[string]Kind{strings.Repeat("Orva ", 50): Place, "Orva": Person, "": Place})}
	a := article.Parse(strings.Repeat("Orva ", 20_000) + strings.Repeat("\n \n", 20_000) + "\xff\xfe Orva")
	require.NoError(t, Check(a, r.Recognize(a)))
}
