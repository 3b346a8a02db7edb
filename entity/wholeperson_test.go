package entity

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/newstext/newstext/article"
)

// TestWholePersons holds that persons have their names whole, and are persons.
func TestWholePersons(t *testing.T) {
	for text, want := range map[string]string{
		"The director, Ms Agnes Nasimiyu, denied it.":                     "Agnes Nasimiyu",
		"The clerk’s advocate, Mpho Sithole SC, rose.":                    "Mpho Sithole",
		"Captain Ernesto “Boy” Lagman begged families to move.":           "Ernesto “Boy” Lagman",
		"The house of laundrywoman Teresita Ocampo stood near the river.": "Teresita Ocampo",
	} {
		a := article.Parse("Rain closes roads\n\nTrains ran late on Sunday.\n\n" + text)
		a.Tag()
		var have []string
		for _, e := range new(Recognizer).Recognize(a) {
			if e.Kind == Person {
				have = append(have, e.Name)
			}
		}
		require.Contains(t, have, want)
	}
	for _, e := range new(Recognizer).Recognize(article.Parse("Trains ran late.\n\nSporting KC beat Orlando City SC on Sunday.")) {
		require.NotEqual(t, Person, e.Kind, "%s is a club", e.Name)
	}
	require.False(t, nicknamed(" and "))
	require.False(t, nicknamed(" “Boy, ” "))
	require.False(t, nicknamed(" “”  "))
	require.True(t, nicknamed(` "Boy" `))
}
