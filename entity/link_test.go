package entity

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/newstext/newstext/article"
)

// TestLink holds texts with their names marked, and an entity with its mentions.
func TestLink(t *testing.T) {
	for _, c := range []struct{ text, name, mentions string }{
		// persons
		{"{p Ana Ruiz} won. {p Ruiz} is 40.", "Ana Ruiz", "Ana Ruiz|Ruiz"},
		{"{p Ruiz} won. {p Ana Ruiz} is 40.", "Ana Ruiz", "Ruiz|Ana Ruiz"},
		{"{p Ana Ruiz} won. {p Ana María Ruiz} is 40. {p Ruiz} left.", "Ana María Ruiz", "Ana Ruiz|Ana María Ruiz|Ruiz"},
		{"{p A. Ruiz} won. {p Ana Ruiz} is 40.", "A. Ruiz", "A. Ruiz|Ana Ruiz"},
		{"{p Ana Ruiz} and {p Ben Ruiz} won. {p Ana Ruiz} is 40.", "Ana Ruiz", "Ana Ruiz|Ana Ruiz"},
		{"{p Ben Ruiz} and Mrs {p Ana Ruiz} won. Mr {p Ruiz} is 40.", "Ben Ruiz", "Ben Ruiz|Ruiz"},
		{"President {p Ben Ruiz} met {p Tom Ruiz}. President {p Ruiz} left.", "Ben Ruiz", "Ben Ruiz|Ruiz"},
		{"{p Omar al-Bashari} won. {p Bashari} is 40. {p Al-Bashari} left.", "Omar al-Bashari", "Omar al-Bashari|Bashari|Al-Bashari"},
		{"{p Omar el-Bashari} won. {p Omar al Bashari} is 40.", "Omar el-Bashari", "Omar el-Bashari|Omar al Bashari"},
		{"{p Mohamed Bashari} won. Mr {p Muhammad Bashari} is 40.", "Mohamed Bashari", "Mohamed Bashari|Muhammad Bashari"},
		{"{p Li Wenzhao} won. {p Li} is 40.", "Li Wenzhao", "Li Wenzhao|Li"},
		{"{p Jan van der Poel} won. {p Van der Poel} is 40. {p Poel} left.", "Jan van der Poel", "Jan van der Poel|Van der Poel|Poel"},
		{"{p Tom Reed Jr.} won. {p Reed} is 40.", "Tom Reed Jr.", "Tom Reed Jr.|Reed"},
		{"{p Marie-José Perec} won. {p Marie-Jose Perec} is 40.", "Marie-José Perec", "Marie-José Perec|Marie-Jose Perec"},
		{"{p Rosa Paz} won. {p Rosa Paz Ibarra} is 40. {p Ibarra} left.", "Rosa Paz Ibarra", "Rosa Paz|Rosa Paz Ibarra|Ibarra"},
		{"{p Rosa Paz Ibarra} won. {p Rosa Paz} is 40.", "Rosa Paz Ibarra", "Rosa Paz Ibarra|Rosa Paz"},
		{"{p Rosa Paz Ibarra} met {p Rosa Paz Luna}. {p Rosa Paz} is 40.", "Rosa Paz", "Rosa Paz"},
		{"Mr {p Ali Omar} won. Mrs {p Ali Omar Deeb} is 40.", "Ali Omar", "Ali Omar"},
		{"{p Ana Ruiz} won. {p Ruiz}’s house burned.", "Ana Ruiz", "Ana Ruiz|Ruiz"},
		// families and couples
		{"The {o Okris} fled. {p Ben Okri} is 40. The {p Okris} said they slept.", "Okris", "Okris|Okris|they"},
		{"The {o Joneses} fled. {p Ben Jones} said he slept.", "Ben Jones", "Ben Jones|he"},
		{"{p Ben Okri} and his wife {p Rosa} fled. Mrs {p Okri} slept. {p Okri} left.", "Ben Okri", "Ben Okri|his|Okri"},
		{"{p Ben Okri} and his wife, {p Rosa}, fled. Mrs {p Okri} slept.", "Rosa", "Rosa|Okri"},
		{"{p Ben Okri} met {p Rosa}. Mrs {p Okri} slept.", "Rosa", "Rosa"},
		{"{p Carlos} and {p Rosa Paz} died. Mr {p Paz} was 40.", "Carlos", "Carlos|Paz"},
		{"Mrs {p Okri} fled. {p Ben Okri} is 40. {p Okri} slept.", "Ben Okri", "Ben Okri|Okri"},
		{"Mrs {p Rosa Paz-Okri} and Mr {p Ben Okri} fled. Mrs {p Okri} slept.", "Rosa Paz-Okri", "Rosa Paz-Okri|Okri"},
		// organizations and places
		{"The {l Orva City} Council met. {l Orva City} slept.", "Orva City Council", "Orva City Council"},
		{"The {g Democratic} {o Party} lost. Every {g Democratic} voter knows.", "Democratic Party", "Democratic Party"},
		{"The districts of {p Seif Orva}, {l Lida} and {p Nor} fell.", "Seif Orva", "Seif Orva"},
		{"The {o Orva Food Programme} ({o OFP}) fled. {o OFP} is small.", "Orva Food Programme", "Orva Food Programme|OFP|OFP"},
		{"The {o OFP} ({o Orva Food Programme}) fled.", "Orva Food Programme", "OFP|Orva Food Programme"},
		{"The {o United Nations} met. The {o U.N.} left. {o UN} staff stayed.", "United Nations", "United Nations|U.N.|UN"},
		{"{o Orva Steel Corp.} fell. {o Orva Steel} rose.", "Orva Steel Corp.", "Orva Steel Corp.|Orva Steel"},
		{"{o Volta AG} fell. {o Volta} rose.", "Volta AG", "Volta AG|Volta"},
		{"{l Orvia} fell. {g Orvian} troops rose. {l Orvia} stood.", "Orvia", "Orvia|Orvia"},
		{"{o UN Security Council} met. The {o Security Council} voted.", "UN Security Council", "UN Security Council|Security Council"},
		{"{l Orva} fell. {o Orva} rose. {l Orva} stood.", "Orva", "Orva|Orva|Orva"},
		{"The {o Board of Orva Dockers} and the {o Bank of Orva Divers} met. {o BOD} left.", "BOD", "BOD"},
	} {
		text, set := recognize(c.text)
		if got := mentioned(text, named(set, c.name)); !slices.Equal(got, strings.Split(c.mentions, "|")) {
			t.Errorf("%s: %s\n got %q\nwant %q", text, c.name, got, c.mentions)
		}
	}
}

func TestDoubt(t *testing.T) {
	_, set := recognize("{p Ana Ruiz} and {p Ben Ruiz} won. {p Ruiz} is 40. {p Tom Reed} lost.")
	ben, tom := named(set, "Ben Ruiz"), named(set, "Tom Reed")
	if ben.Confidence != article.Low || ben.Rule != "shared-surname" {
		t.Errorf("got %v by %s", ben.Confidence, ben.Rule)
	}
	if tom.Confidence != article.High || tom.Rule != "name" {
		t.Errorf("got %v by %s", tom.Confidence, tom.Rule)
	}
}

func TestLinkNothing(t *testing.T) {
	if set := new(Recognizer).link(article.Parse(""), nil); set != nil {
		t.Errorf("got %v", set)
	}
}

// TestPlaceLists gives lists of names, some with the word of what they all are.
func TestPlaceLists(t *testing.T) {
	for text, want := range map[string]Kind{
		"The districts of {p Seif Orva}, {l Lida} and {l Nor} fell.":        Place,
		"Fighting went on in {l Lida} and {p Seif Orva} districts.":         Place,
		"They hold the {p Seif Orva}, {l Lida} and {l Nor} provinces.":      Place,
		"They hold {p Seif Orva} and parts of the {l Lida} districts.":      Place,
		"They met {p Seif Orva} and {p Ben Ruiz} in provinces of the east.": Person,
		"They met {p Seif Orva} and {p Ben Ruiz}":                           Person,
	} {
		_, set := recognize(text)
		if got := named(set, "Seif Orva").Kind; got != want {
			t.Errorf("%s: got %v", text, got)
		}
	}
}

// TestCompleteLists gives texts with names that the tagger found, and all of them in the end.
func TestCompleteLists(t *testing.T) {
	for text, want := range map[string]string{
		"They took the Orva, {l Lida} and parts of {l Nor} districts.":        "Orva Lida Nor",
		"They took {l Lida}, Seif Orva and {l Nor} provinces.":                "Lida Seif Orva Nor",
		"They took Orva and Nor districts.":                                   "",
		"Orva, {l Lida} and {l Nor} provinces fell.":                          "Lida Nor",
		"On Monday Orva met {p Ana Ruiz} and walked through empty districts.": "Ana Ruiz",
		"They took {l Lida} and {l Nor}. The Orva districts held.":            "Lida Nor",
	} {
		plain, names := unmarkNames(text)
		a := article.Parse(plain)
		var got []string
		for _, n := range completeLists(a, names) {
			got = append(got, n.span.In(plain))
		}
		if have := strings.Join(got, " "); have != want {
			t.Errorf("%s: got %q, want %q", plain, have, want)
		}
	}
}

func TestBrokenLines(t *testing.T) {
	_, set := recognize("{p Ana\nRuiz}, the mayor\nof {l Lugo}, left on Friday.")
	if got := set[0].Name + ", " + set[0].Role; got != "Ana Ruiz, the mayor of Lugo" {
		t.Errorf("got %q", got)
	}
}

func TestCapitals(t *testing.T) {
	text, set := recognize("{p ANA RUIZ} WINS IN {l ORVIA}\n\n{p Ana Ruiz} won in {l Orvia} on Friday.")
	if got := mentioned(text, named(set, "Ana Ruiz")); len(got) != 2 {
		t.Errorf("got %q", got)
	}
	_, set = recognize("{l LUGO}, Spain ({o EFE}) - Rain fell in {l Lugo}.")
	for i, want := range []string{"Lugo", "EFE"} {
		if set[i].Name != want {
			t.Errorf("got %q, want %q", set[i].Name, want)
		}
	}
}

// TestManyNames checks that what a text of many names says of each does not depend on how many there are.
func TestManyNames(t *testing.T) {
	var b strings.Builder
	for i := range 5000 {
		fmt.Fprintf(&b, "{p Ana%d Ruiz%d}, mayor of {l Orva%d}, left. ", i, i, i)
	}
	text, set := recognize(b.String())
	e := named(set, "Ana4321 Ruiz4321")
	if e.Role != "mayor of Orva4321" || len(mentioned(text, e)) != 1 {
		t.Errorf("got %+v", e)
	}
	_, set = recognize(strings.Repeat("{p Ana Ruiz} met {p Ben Ruiz} and {p Ruiz}. ", 500))
	if len(set) > 3 {
		t.Errorf("got %d persons of one surname", len(set))
	}
}
