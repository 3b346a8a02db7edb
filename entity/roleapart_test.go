package entity

import (
	"slices"
	"strings"
	"testing"
)

// rolesApart were written after the rules for roles were finished, and are kept apart from the tables that the rules were
// made with.
var rolesApart = []struct{ text, name, roles string }{
	{"Turnout was low, said electoral commissioner {p Ana Ruiz}.", "Ana Ruiz", "electoral commissioner"},
	{"{o Orva Post} correspondent {p Ben Okri} was freed on Sunday.", "Ben Okri", "Orva Post correspondent"},
	{"The {l Lidia} government’s chief spokesman, {p Ben Okri}, declined to comment.", "Ben Okri", "The Lidia government’s chief spokesman"},
	{"{p Ana Ruiz}, a political analyst at {o Orva University}, said the vote was close.", "Ana Ruiz", "a political analyst at Orva University"},
	{"{p Ben Okri}, 61, who was once prime minister, was jailed.", "Ben Okri", "prime minister"},
	{"Ex-president {p Ben Okri} returned from exile.", "Ben Okri", "Ex-president"},
	{"Outgoing {o World Bank} president {p Ana Ruiz} warned of debt.", "Ana Ruiz", "Outgoing World Bank president"},
	{"{g Lidian} police chief {p Ben Okri} told reporters that three men were held.", "Ben Okri", "Lidian police chief"},
	{"Mr {p Okri}, the shadow chancellor, called it a disgrace.", "Okri", "the shadow chancellor"},
	{"Captain {p Ana Ruiz} scored twice.", "Ana Ruiz", "Captain"},
	{"The plane’s pilot, {p Ben Okri}, survived.", "Ben Okri", "The plane’s pilot"},
	{"{p Ana Ruiz}, mother of two, said she had lost everything.", "Ana Ruiz", "mother of two"},
	{"{p Ben Okri} (Labour leader) agreed.", "Ben Okri", "Labour leader"},
	{"Deputy Prime Minister and Defence Minister {p Ana Ruiz} resigned.", "Ana Ruiz", "Deputy Prime Minister|Defence Minister"},
	{"Archbishop of {l Orva} {p Ben Okri} led the prayers.", "Ben Okri", "Archbishop of Orva"},
	{"Opposition lawmaker {p Ana Ruiz} walked out.", "Ana Ruiz", "Opposition lawmaker"},
	{"{p Ben Okri}, who is {l Lidia}’s ambassador to the {o UN}, abstained.", "Ben Okri", "Lidia’s ambassador to the UN"},
	{"Goalkeeper {p Ben Okri} was injured.", "Ben Okri", "Goalkeeper"},
	{"Shopkeeper {p Ana Ruiz}, 45, fled with her children.", "Ana Ruiz", "Shopkeeper"},
	{"The late king {p Omar} built it.", "Omar", "late king"},
	{"{p Ana Ruiz} was sworn in as governor of {l Orva} on Monday.", "Ana Ruiz", "governor of Orva"},
	{"In the port of {l Orva}, {l Lida} and {p Ana Ruiz}, the mayor said, nothing moved.", "Ana Ruiz", ""},
	{"{p Ana Ruiz}, the {o Orva High Commissioner for Refugees}, agreed.", "Ana Ruiz", "the Orva High Commissioner for Refugees"},
}

func TestRolesApart(t *testing.T) {
	right := 0
	for _, c := range rolesApart {
		text, set := recognize(c.text)
		var got, want []string
		for _, r := range named(set, c.name).Roles {
			got = append(got, r.Span.In(text))
		}
		if c.roles != "" {
			want = strings.Split(c.roles, "|")
		}
		if slices.Equal(got, want) {
			right++
		} else {
			t.Logf("%s\n got %q\nwant %q", text, got, want)
		}
	}
	t.Logf("%d of %d right", right, len(rolesApart))
	if right*10 < len(rolesApart)*9 {
		t.Errorf("%d of %d right, want nine of ten", right, len(rolesApart))
	}
}
