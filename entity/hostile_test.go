package entity

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/newstext/newstext/article"
)

// TestRecognizeHostile recognizes texts that are no news: without names, of names alone, of one surname, in capitals.
func TestRecognizeHostile(t *testing.T) {
	var list, family strings.Builder
	for i := range 5000 {
		fmt.Fprintf(&list, "Ana%c%c Ruiz%c%c, ", 'a'+i%26, 'a'+i/26%26, 'a'+i/7%26, 'a'+i/676)
	}
	for i := range 500 {
		fmt.Fprintf(&family, "%s Moreno met Mr Moreno, the mayor. He left. ", []string{"Ana", "Ben", "Carla", "Dario"}[i%4])
	}
	for _, text := range append([]string{
		"it rained all day and nobody came", list.String(), family.String(),
		strings.ToUpper("The minister of Chad, Ana Ruiz, met reporters in Paris. She said he had left. ") + "\n\nIT WAS LATE.",
		strings.Repeat("Orva Food Programme (OFP) ", 5000), strings.Repeat("he she him her ", 5000),
		strings.Repeat("In his speech, Ana Ruiz said he ", 3000), strings.Repeat("districts of Orva, ", 5000),
	}, hostile...) {
		a := article.Parse(text)
		plain := new(Recognizer).Recognize(a)
		require.NoError(t, Check(a, plain), "%.40q", text)
		a.Tag()
		require.NoError(t, Check(a, new(Recognizer).Recognize(a)), "%.40q", text)
	}
	require.Nil(t, new(Recognizer).Recognize(article.Parse("it rained all day and nobody came")))
}

// TestGenders holds what tells the gender and the number of a person.
func TestGenders(t *testing.T) {
	for _, c := range []struct {
		text, name string
		gender     Gender
		plural     bool
	}{
		{"Mrs {p Okri} left.", "Okri", Female, false},
		{"King {p Omar} left.", "Omar", Male, false},
		{"{p Fatima Okri} left.", "Fatima Okri", Female, false},
		{"{p X. Okri}, the chairwoman, left.", "X. Okri", Female, false},
		{"{p Okri} left. He was tired.", "Okri", Male, false},
		{"{p Okri} left.", "Okri", UnknownGender, false},
		{"Two officers left.", "Two officers", UnknownGender, true},
		{"A policewoman left.", "A policewoman", Female, false},
	} {
		_, set := recognize(c.text)
		if e := named(set, c.name); e.Gender != c.gender || e.Plural != c.plural {
			t.Errorf("%s: got %v, plural %v", c.text, e.Gender, e.Plural)
		}
	}
}
