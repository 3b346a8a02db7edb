package entity

import (
	"slices"
	"strings"
	"testing"
)

// TestRolesLate holds constructions that were written after the rules were finished. Of these 24, 21 came out right at
// once; the other three made the rules better.
func TestRolesLate(t *testing.T) {
	for _, c := range []struct{ text, name, roles string }{
		{"Nobel laureate {p Ana Ruiz} turned 80.", "Ana Ruiz", "Nobel laureate"},
		{"The {o IMF}’s mission chief, {p Ben Okri}, left on Monday.", "Ben Okri", "The IMF’s mission chief"},
		{"{o Orva Air} chief executive officer {p Ana Ruiz} bought it.", "Ana Ruiz", "Orva Air chief executive officer"},
		{"Interim coach {p Ben Okri} was sacked.", "Ben Okri", "Interim coach"},
		{"“Stop,” said {p Ana Ruiz}, whose son was killed.", "Ana Ruiz", ""},
		{"“Stop,” said {p Ana Ruiz}, head of the drivers’ union.", "Ana Ruiz", "head of the drivers’ union"},
		{"Supreme Court judge {p Ben Okri} dissented.", "Ben Okri", "Supreme Court judge"},
		{"{p Ben Okri}, then the minister of health, knew.", "Ben Okri", "the minister of health"},
		{"The ministry's spokesperson {p Ana Ruiz} denied it.", "Ana Ruiz", "ministry's spokesperson"},
		{"Lawyer {p Ana Ruiz} argued that the law was void.", "Ana Ruiz", "Lawyer"},
		{"{g Orvian} singer-songwriter {p Ana Ruiz} cancelled.", "Ana Ruiz", "Orvian singer-songwriter"},
		{"{o Orva United} manager {p Ben Okri} was pleased.", "Ben Okri", "Orva United manager"},
		{"Acting on a tip, police held {p Ben Okri}, a 29-year-old baker.", "Ben Okri", "a 29-year-old baker"},
		{"Health officials led by Dr {p Ana Ruiz} arrived.", "Ana Ruiz", "Dr"},
		{"{p Ana Ruiz}, who chairs the board, resigned.", "Ana Ruiz", "chairs the board"},
		{"{p Ana Ruiz} was appointed ambassador to {l Lidia}.", "Ana Ruiz", "ambassador to Lidia"},
		{"{p Ben Okri} has been mayor since 2009.", "Ben Okri", "mayor"},
		{"His deputy {p Ben Okri} took over.", "Ben Okri", "His deputy"},
		{"Rebel commander {p Ben Okri} surrendered.", "Ben Okri", "Rebel commander"},
		{"Crown Prince {p Omar} abdicated.", "Omar", "Crown Prince"},
		{"{p Ben Okri}, the bank’s chief Asia economist, agreed.", "Ben Okri", "the bank’s chief Asia economist"},
		{"Permanent secretary in the ministry of mines, {p Ben Okri}, spoke.", "Ben Okri", "Permanent secretary in the ministry of mines"},
		{"{p Ana Ruiz} and her husband {p Ben Okri} fled.", "Ben Okri", "her husband"},
		{"Chief Justice {p Ana Ruiz} swore him in.", "Ana Ruiz", "Chief Justice"},
	} {
		text, set := recognize(c.text)
		var got, want []string
		for _, r := range named(set, c.name).Roles {
			got = append(got, r.Span.In(text))
		}
		if c.roles != "" {
			want = strings.Split(c.roles, "|")
		}
		if !slices.Equal(got, want) {
			t.Errorf("%s\n got %q\nwant %q", text, got, want)
		}
	}
}
