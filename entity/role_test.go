package entity

import (
	"slices"
	"strings"
	"testing"
)

// TestRoles holds constructions in the manner of many agencies: the text with its names marked, the person, and the words
// of the person's roles.
func TestRoles(t *testing.T) {
	for _, c := range []struct{ text, name, roles string }{
		// before the name
		{"{g Orvian} Prime Minister {p Ana Ruiz} resigned.", "Ana Ruiz", "Orvian Prime Minister"},
		{"{l Orvia}'s interior minister, {p Ana Ruiz}, resigned.", "Ana Ruiz", "Orvia's interior minister"},
		{"Talks with {o Red Cross} spokeswoman {p Ana Ruiz} failed.", "Ana Ruiz", "Red Cross spokeswoman"},
		{"Former Finance Minister {p Ben Okri} was freed.", "Ben Okri", "Former Finance Minister"},
		{"He spoke to acting police chief {p Ben Okri} on Friday.", "Ben Okri", "acting police chief"},
		{"The head of the {o Orvian Football Federation}, {p Ben Okri}, declined to comment.", "Ben Okri", "The head of the Orvian Football Federation"},
		{"{o UN} Special Envoy for {l Orvia} {p Ana Ruiz} arrived.", "Ana Ruiz", "UN Special Envoy for Orvia"},
		{"Deputy Prime Minister for Economic Affairs {p Ana Ruiz} said no.", "Ana Ruiz", "Deputy Prime Minister for Economic Affairs"},
		{"{l Orvia} captain {p Ben Okri} scored twice.", "Ben Okri", "Orvia captain"},
		{"They met General {p Omar Bashari} in the capital.", "Omar Bashari", "General"},
		{"Defence Minister General {p Omar Bashari} denied it.", "Omar Bashari", "Defence Minister|General"},
		{"Lt. Gen. {p Omar Bashari} took command.", "Omar Bashari", "Lt. Gen."},
		{"A spokesman for the union, {p Ben Okri}, told reporters.", "Ben Okri", "A spokesman for the union"},
		{"The company's chief executive {p Ben Okri} sold his shares.", "Ben Okri", "company's chief executive"},
		{"Opposition leader and former president {p Ana Ruiz} won.", "Ana Ruiz", "Opposition leader|former president"},
		{"Climate scientist {p Ana Ruiz} disagrees.", "Ana Ruiz", "Climate scientist"},
		{"The 34-year-old striker {p Ben Okri} limped off.", "Ben Okri", "34-year-old striker"},
		{"His wife, {p Ana Ruiz}, was unhurt.", "Ana Ruiz", "His wife"},
		{"Presidents {p Ana Ruiz} and {p Ben Okri} signed the treaty.", "Ben Okri", "Presidents"},
		{"Military spokesman Colonel {p Ben Okri} gave no figures.", "Ben Okri", "Military spokesman|Colonel"},
		{"Police commissioner {p Ben Okri} said two men were held.", "Ben Okri", "Police commissioner"},
		{"{g Orvian} human rights lawyer {p Ana Ruiz} was released.", "Ana Ruiz", "Orvian human rights lawyer"},
		{"Conservative lawmaker {p Ben Okri} left the chamber.", "Ben Okri", "Conservative lawmaker"},
		{"Secretary of State {p Ana Ruiz} flew home.", "Ana Ruiz", "Secretary of State"},
		{"Attorney General {p Ana Ruiz} will appeal.", "Ana Ruiz", "Attorney General"},
		{"The group's founder, former journalist {p Ben Okri}, fled.", "Ben Okri", "The group's founder|former journalist"},
		{"Residents accused local warlord {p Ben Okri} of theft.", "Ben Okri", "local warlord"},
		{"The {o UN Commissioner for Ports}, {p Ana Ruiz}, left.", "Ana Ruiz", "UN Commissioner for Ports"},
		// after the name
		{"{p Ana Ruiz}, mayor of {l Port Orva}, opened the bridge.", "Ana Ruiz", "mayor of Port Orva"},
		{"{p Ana Ruiz}, the finance minister, said so.", "Ana Ruiz", "the finance minister"},
		{"“No,” said {p Ana Ruiz}, a professor of economics at the {o University of Orvia}.", "Ana Ruiz",
			"a professor of economics at the University of Orvia"},
		{"{p Ana Ruiz}, 45, a nurse from {l Port Orva}, saw it.", "Ana Ruiz", "a nurse from Port Orva"},
		{"{p Ana Ruiz}, who is the chief prosecutor, appealed.", "Ana Ruiz", "the chief prosecutor"},
		{"{p Ana Ruiz}, who heads the commission, appealed.", "Ana Ruiz", "heads the commission"},
		{"{p Ben Okri} is a former army officer.", "Ben Okri", "a former army officer"},
		{"{p Ben Okri} became president of the federation in May.", "Ben Okri", "president of the federation"},
		{"{p Ben Okri} resigned as chairman of the bank.", "Ben Okri", "chairman of the bank"},
		{"{p Ben Okri}, chief economist at {o Orva Capital}, expects a rise.", "Ben Okri", "chief economist at Orva Capital"},
		{"{p Ben Okri}, executive director of {o Orva Watch}, called it a crime.", "Ben Okri", "executive director of Orva Watch"},
		{"“It was dark,” said {p Ben Okri}, a farmer.", "Ben Okri", "a farmer"},
		{"{p Ben Okri} – the party's deputy leader – stayed away.", "Ben Okri", "the party's deputy leader"},
		// none
		{"{p Ana Ruiz}, who declined to be identified, said so.", "Ana Ruiz", ""},
		{"Police arrested {p Ben Okri} on Friday.", "Ben Okri", ""},
		{"{p Ana Ruiz}'s spokesman denied it.", "Ana Ruiz", ""},
		{"He told reporters Mr. {p Okri} was ill.", "Okri", ""},
		{"{p Ana Ruiz}, {p Ben Okri} and the king met.", "Ana Ruiz", ""},
		{"The report that President {p Ana Ruiz} fell was false.", "Ana Ruiz", "President"},
		{"Soldiers ousted President {p Ana Ruiz} in June.", "Ana Ruiz", "President"},
	} {
		text, set := recognize(c.text)
		e := named(set, c.name)
		var got []string
		for _, r := range e.Roles {
			got = append(got, r.Span.In(text))
		}
		want := strings.Split(c.roles, "|")
		if c.roles == "" {
			want = nil
		}
		if !slices.Equal(got, want) {
			t.Errorf("%s\n got %q\nwant %q", text, got, want)
		}
	}
}

func TestRoleFields(t *testing.T) {
	_, set := recognize("Former {o Orva Bank} chairman {p Ben Okri} met acting {g Orvian} president {p Ana Ruiz}. Mrs {p Ruiz} smiled.")
	okri, ruiz := named(set, "Ben Okri"), named(set, "Ana Ruiz")
	if r := okri.Roles[0]; !r.Former || r.Acting || set[r.Affiliation-1].Name != "Orva Bank" {
		t.Errorf("got %+v", r)
	}
	if r := ruiz.Roles[0]; r.Former || !r.Acting || set[r.Affiliation-1].Name != "Orvian" {
		t.Errorf("got %+v", r)
	}
	if ruiz.Title != "Mrs" || ruiz.Gender != Female || ruiz.Role != "acting Orvian president" {
		t.Errorf("got %+v", ruiz)
	}
}

func TestTitles(t *testing.T) {
	for _, c := range []struct{ text, name, title string }{
		{"Sheikh {p Omar Bashari} prayed.", "Omar Bashari", "Sheikh"},
		{"{p Sheikh Omar Bashari} prayed.", "Omar Bashari", "Sheikh"}, // a name that was marked with its title
		{"Sir {p Ben Okri} bowed.", "Ben Okri", "Sir"},
		{"Sgt {p Ben Okri} died.", "Ben Okri", "Sgt"},
		{"President {p Ana Ruiz} won.", "Ana Ruiz", "President"},
		{"{g Orvian} Foreign Minister {p Ana Ruiz} won.", "Ana Ruiz", "Foreign Minister"},
		{"Vice Admiral {p Ben Okri} sailed.", "Ben Okri", "Vice Admiral"},
		{"teacher {p Ben Okri} spoke", "Ben Okri", ""},
	} {
		if _, set := recognize(c.text); named(set, c.name).Title != c.title {
			t.Errorf("%s: got title %q, want %q", c.text, named(set, c.name).Title, c.title)
		}
	}
}
