package entity

import (
	"slices"
	"strings"
	"testing"

	"github.com/newstext/newstext/article"
)

// TestNominals holds texts with their names marked, and an entity with its mentions.
func TestNominals(t *testing.T) {
	for _, c := range []struct{ text, name, mentions string }{
		{"The port fell, a military source said. The military source gave no figures.", "a military source", "military source|military source"},
		{"A senior {g Orvian} official, who declined to be identified, said so.", "A senior Orvian official", "senior Orvian official"},
		{"Residents fled. They took what they could.", "Residents", "Residents|They|they"},
		{"The spokesman for the coast guard said so. “It is bad,” he told radio.", "The spokesman for the coast guard", "spokesman for the coast guard|he"},
		{"The {g Orvian} army fled. The army was beaten.", "The Orvian army", "Orvian army|army"},
		{"The {g Orvian} army met the {g Lidian} army. The {g Lidian} army fled.", "the Lidian army", "Lidian army|Lidian army"},
		{"Police shot a man. Police later apologised.", "Police", "Police|Police"},
		{"Two officials resigned. A third official stayed.", "Two officials", "Two officials"},
		{"{l Orvia}’s government denied it. The government is weak.", "Orvia’s government", "Orvia’s government|government"},
		{"The interior ministry said so. The ministry gave no figures.", "The interior ministry", "interior ministry|ministry"},
		{"{o Orva Watch} sued. The group wants answers.", "Orva Watch", "Orva Watch|group"},
		{"The {o Ministry of Mines} refused. The ministry is broke.", "Ministry of Mines", "Ministry of Mines|ministry"},
		{"The aid group {o Orva Relief} left. {o Orva Relief} was tired.", "Orva Relief", "aid group|Orva Relief|Orva Relief"},
		{"Prime Minister {p Ana Ruiz} won. The prime minister is 40.", "Ana Ruiz", "Ana Ruiz|prime minister"},
		{"{g Orvian} President {p Ana Ruiz} won. The {g Orvian} leader is 40.", "Ana Ruiz", "Ana Ruiz|Orvian leader"},
		{"{p Ana Ruiz}, a spokeswoman for the airline, said so. The spokeswoman gave no names.", "Ana Ruiz", "Ana Ruiz|spokeswoman"},
		{"Witnesses saw smoke. One of the witnesses ran.", "Witnesses", "Witnesses|witnesses"},
		{"The rebels denied it. The rebels hold two towns.", "The rebels", "rebels|rebels"},
		{"An analyst with {o Orva Capital} said so.", "An analyst with Orva Capital", "analyst with Orva Capital"},
		{"“We are lost,” a 34-year-old shopkeeper said.", "a 34-year-old shopkeeper", "34-year-old shopkeeper"},
		{"According to a diplomat in the capital, talks failed.", "a diplomat", "diplomat"},
		{"{o Orva Capital} said so. The bakers’ association said no.", "Orva Capital", "Orva Capital"},
		{"The doctor said his patients slept.", "The doctor", "doctor|his"},
		{"The company’s lawyers appealed.", "The company’s lawyers", "company’s lawyers"},
		{"Senior officials in {l Orvia} said so. Officials gave no figures.", "Senior officials in Orvia", "Senior officials in Orvia|Officials"},
		{"{g Lidian} prosecutors charged him. Prosecutors also searched his farm.", "Lidian prosecutors", "Lidian prosecutors|Prosecutors"},
		{"Residents fled. The army moved in to protect residents.", "Residents", "Residents"},
		{"Fishermen met a man in {l Lugo}.", "Fishermen", "Fishermen"},
		{"Every company lost money. The company that won is small.", "Every company", "Every company"},
		{"The mayor’s car was hit. {l Lugo} mayor {p Ana Ruiz} was unhurt. The mayor blamed nobody.", "Ana Ruiz", "Ana Ruiz|mayor"},
		{"{o Orva Steel} lost money. The team won again.", "Orva Steel", "Orva Steel"},
		{"{p Ana Ruiz} lost her seat in May. In {l Lugo}, the {g Lidian} lawmaker blamed nobody.", "Ana Ruiz", "Ana Ruiz|her|Lidian lawmaker"},
		{"{p Ana Ruiz} ran. The race took an hour. The 19-year-old student said it hurt.", "Ana Ruiz", "Ana Ruiz|19-year-old student"},
		{"{p Ana Ruiz} met {p Omar Beck}. The {g Lidian} lawmaker smiled.", "Ana Ruiz", "Ana Ruiz"},
		{"{p Ana Ruiz} ran. The 54-year-old said it hurt.", "Ana Ruiz", "Ana Ruiz|54-year-old"},
		{"{p Ana Ruiz} ran. The 54-year-old, a former judge, said she was glad.", "Ana Ruiz", "Ana Ruiz|54-year-old|she"},
		{"{p Ana Ruiz} ran. The 54-year-old bridge said nothing.", "Ana Ruiz", "Ana Ruiz"},
		{"{p Ana Ruiz} met {p Omar Beck}. The 54-year-old smiled.", "Ana Ruiz", "Ana Ruiz"},
		{"{p Ana Ruiz} ran. The mother of two said it hurt.", "Ana Ruiz", "Ana Ruiz|mother of two"},
		{"{p Omar Beck} ran. The mother of two said it hurt.", "Omar Beck", "Omar Beck"},
		{"{p Ana Ruiz} ran. The mother of the winner said it hurt.", "Ana Ruiz", "Ana Ruiz"},
		{"{l LUGO} - Mayor {p Ana Ruiz} on Monday sued. The 54-year-old said it hurt.", "Ana Ruiz", "Ana Ruiz|54-year-old"},
		{"{p Ana Ruiz} ran. She believed the {g Lidian} judge was late.", "Ana Ruiz", "Ana Ruiz|She"},
		{"{p Ana Ruiz} ran. The {g Lidian} businessman cheered.", "Ana Ruiz", "Ana Ruiz"},
		{"Officials resigned. Zoo officials denied it. The officials gave no reason.", "Zoo officials", "Zoo officials|officials"},
		{"The public services ministry refused.", "The public services ministry", "public services ministry"},
		{"{o Orva Relief} left in May, the state roads agency said.", "Orva Relief", "Orva Relief"},
		{"Imam {p Omar Beck} spoke. The cleric asked for calm.", "Omar Beck", "Omar Beck|cleric"},
		{"Energy Minister {p Ana Ruiz} met Prime Minister {p Omar Beck}. The leader smiled.", "Omar Beck", "Omar Beck|leader"},
	} {
		text, set := recognize(c.text)
		if got := mentioned(text, named(set, c.name)); !slices.Equal(got, strings.Split(c.mentions, "|")) {
			t.Errorf("%s: %s\n got %q\nwant %q\n(%v)", text, c.name, got, c.mentions, allNames(set))
		}
	}
}

func TestNominalKinds(t *testing.T) {
	_, set := recognize("The army, residents, a nurse and the rebels agreed.")
	for name, want := range map[string]Entity{
		"The army":   {Kind: Organization},
		"residents":  {Kind: Person, Plural: true},
		"a nurse":    {Kind: Person},
		"the rebels": {Kind: Group, Plural: true},
	} {
		if e := named(set, name); e.Kind != want.Kind || e.Plural != want.Plural {
			t.Errorf("%s: got %v, plural %v", name, e.Kind, e.Plural)
		}
	}
}

// TestNoNominals holds words that look like nouns of people and are none.
func TestNoNominals(t *testing.T) {
	for _, c := range []struct{ text, name string }{
		{"He reports from the front.", "reports"},
		{"The army base burned.", "army"},
		{"The country report named nobody.", "The country"},
		{"Foreign Minister {p Ana Ruiz} left.", "Foreign Minister"},
		{"{p Ana Ruiz}, the mayor, left.", "the mayor"},
	} {
		if _, set := recognize(c.text); slices.Contains(allNames(set), c.name) {
			t.Errorf("%s: %s is an entity", c.text, c.name)
		}
	}
}

func allNames(s Set) []string {
	var out []string
	for _, e := range s {
		out = append(out, e.Name)
	}
	return out
}

// TestNominalsTagged holds what tags tell: "report" is no verb here.
func TestNominalsTagged(t *testing.T) {
	a := article.Parse("A police report had gone missing. Police in Bergen said so.")
	a.Tag()
	set := new(Recognizer).Recognize(a)
	if got := mentioned(a.Text, named(set, "Police in Bergen")); !slices.Equal(got, []string{"Police in Bergen"}) {
		t.Errorf("got %q of %v", got, set)
	}
}

// TestNominalBeforeAdjective holds that an adjective or a participle behind a noun, which tags tell, does not take its phrase away.
func TestNominalBeforeAdjective(t *testing.T) {
	for text, want := range map[string]string{
		"A driver stuck in the jam said he was hungry.":             "A driver",
		"A person familiar with the plan said the talks were dead.": "A person",
		"A source close to the bank said it would be sold.":         "A source",
	} {
		set := new(Recognizer).Recognize(article.Parse(text).Tagged())
		if !slices.Contains(allNames(set), want) {
			t.Errorf("%s: no %q among %q", text, want, allNames(set))
		}
	}
}

// TestNominalsAndVerbs holds what tags tell of nouns and verbs that look alike.
func TestNominalsAndVerbs(t *testing.T) {
	for _, c := range []struct{ text, has, hasNot string }{
		{"Pedro Sitoe, a fisherman, lost two sons.", "two sons", "lost two sons"},
		{"An estimated two dozen sailors left the wounded captain.", "the wounded captain", "captain"},
		{"The officer who commands it left Lugo.", "The officer", "commands"},
		{"Nobody knows a law that exists to protect the sailors.", "the sailors", "exists"},
	} {
		a := article.Parse(c.text)
		a.Tag()
		names := allNames(new(Recognizer).Recognize(a))
		if !slices.Contains(names, c.has) || slices.Contains(names, c.hasNot) {
			t.Errorf("%s: got %q, want %s, not %s", c.text, names, c.has, c.hasNot)
		}
	}
}

// TestNominalAgency holds that the agency that filed the report is not who "the company" or "it" is.
func TestNominalAgency(t *testing.T) {
	text := "LAGOS, May 3 (Delta Press) - A tanker sank on Friday, the company said. It gave no date."
	set := new(Recognizer).Recognize(article.Parse(text).Tagged())
	if got := mentioned(text, named(set, "Delta Press")); !slices.Equal(got, []string{"Delta Press"}) {
		t.Errorf("Delta Press is also %q", got[1:])
	}
	if got := mentioned(text, named(set, "the company")); len(got) == 0 {
		t.Errorf("no company among %q", allNames(set))
	}
}

// TestNominalAfterName holds that a report of an organization is a report.
func TestNominalAfterName(t *testing.T) {
	text := "A United Nations report says the lake is dry. The report names nobody."
	set := new(Recognizer).Recognize(article.Parse(text).Tagged())
	if got := mentioned(text, named(set, "A United Nations report")); !slices.Equal(got, []string{"United Nations report", "report"}) {
		t.Errorf("got %q of %q", got, allNames(set))
	}
}
