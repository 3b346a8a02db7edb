package article

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

var composeTests = []struct {
	name  string
	parts []Part
	want  string // kinds and texts of the paragraphs
}{
	{"nothing", nil, ""},
	{"blank", []Part{{Body, ""}, {Headline, " \n\u00a0"}, {Unknown, "\u200b"}}, ""},
	{"known", []Part{{Headline, "The sea, the storm, and what a small port does the morning after; a long read by our own correspondent on the coast."},
		{Byline, "Ana Ruiz and Li Wei"}, {Dateline, "Beira"}, {Unknown, "The port of Beira opened again.\n"}, {Caption, " A crane. "}, {Credit, "Jo Park"}}, `
headline: The sea, the storm, and what a small port does the morning after; a long read by our own correspondent on the coast.
byline: Ana Ruiz and Li Wei
dateline: Beira
body: The port of Beira opened again.
caption: A crane.
credit: Jo Park`},
	{"to be found", []Part{{Unknown, "Floods hit Beira"}, {Unknown, "By Ana Ruiz"}, {Unknown, "The river rose."}, {Unknown, "Related Story"}}, `
headline: Floods hit Beira
byline: By Ana Ruiz
body: The river rose.
boilerplate: Related Story`},
	{"one headline", []Part{{Unknown, "Mozambique"}, {Headline, "Floods hit Beira"}, {Unknown, "Thousands leave"}, {Unknown, "The river rose."}}, `
subheading: Mozambique
headline: Floods hit Beira
subheading: Thousands leave
body: The river rose.`},
	{"a title that is body", []Part{{Body, "Floods hit Beira"}, {Body, "The river rose."}}, `
body: Floods hit Beira
body: The river rose.`},
	{"blank lines within", []Part{{Unknown, "The river rose.\n\nThe town slept."}, {Kind(200), "It woke."}}, `
body: The river rose.⏎⏎The town slept.
body: It woke.`},
}

func TestCompose(t *testing.T) {
	for _, tt := range composeTests {
		a := Compose(tt.parts)
		if err := a.Check(); err != nil {
			t.Errorf("%s: %v", tt.name, err)
		}
		var texts, got []string
		for _, p := range tt.parts {
			texts = append(texts, p.Text)
		}
		if want := strings.Join(texts, "\n\n"); a.Text != want {
			t.Errorf("%s: the text is %q, want %q", tt.name, a.Text, want)
		}
		for _, p := range a.Paragraphs {
			got = append(got, p.Kind.String()+": "+strings.ReplaceAll(p.Span.In(a.Text), "\n", "⏎"))
		}
		if d := cmp.Diff(strings.TrimSpace(tt.want), strings.Join(got, "\n")); d != "" {
			t.Errorf("%s (-want +got):\n%s", tt.name, d)
		}
	}
}

// TestComposeDateline reads datelines that are known as such, however they are written.
func TestComposeDateline(t *testing.T) {
	tests := []struct{ text, place, date, agency string }{
		{"Beira", "Beira", "", ""},
		{"Lima, Peru, May 4", "Lima, Peru", "May 4", ""},
		{"New Delhi (Coast Wire) —", "New Delhi", "", "Coast Wire"},
		{"BEIRUT, Dec 13 (Reuters) -", "BEIRUT", "Dec 13", "Reuters"},
		{"13 December 2016, Rabat", "", "13 December 2016", ""},
		{"(", "", "", ""},
		{"—", "—", "", ""},
	}
	for _, tt := range tests {
		a := Compose([]Part{{Headline, "Boats are back"}, {Dateline, tt.text}, {Unknown, "The boats came back."}})
		if err := a.Check(); err != nil {
			t.Errorf("%q: %v", tt.text, err)
		}
		d := a.Dateline
		if d.Place.In(a.Text) != tt.place || d.Date.In(a.Text) != tt.date || d.Agency.In(a.Text) != tt.agency {
			t.Errorf("%q: place %q, date %q, agency %q", tt.text, d.Place.In(a.Text), d.Date.In(a.Text), d.Agency.In(a.Text))
		}
	}
	a := Compose([]Part{{Unknown, "LIMA, May 4 (AP) - It rained."}, {Body, "It rained."}})
	if a.Dateline.Place.In(a.Text) != "LIMA" {
		t.Errorf("run into the body: %v", a.Dateline)
	}
}

// FuzzCompose wants the promises of Article for any parts, and those of Parse where nothing is known.
func FuzzCompose(f *testing.F) {
	for _, text := range badInputs() {
		f.Add(text, "Kabul, May 4", uint8(Dateline))
	}
	f.Fuzz(func(t *testing.T, one, two string, kind uint8) {
		a := Compose([]Part{{Unknown, one}, {Kind(kind), two}, {Unknown, one}})
		if err := a.Check(); err != nil {
			t.Fatal(err)
		}
		if a.Text != one+"\n\n"+two+"\n\n"+one {
			t.Fatalf("the text is %q", a.Text)
		}
	})
}
