package article

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// Each paragraph stands with its kind before it.
var kindTests = []struct{ name, text string }{
	{"wire report", `
headline: Rebels take port city as talks stall
byline: By Ana Ruiz and Li Wei
body: BEIRUT, Dec. 13 (AP) — The army left the port on Monday.
body: “We had no choice,” Gen. Karim Aziz said.
credit: (Reporting by Tom Perry in Beirut; Editing by Angus Black)
boilerplate: © 2016 Example Media. All rights reserved.`},
	{"web page", `
headline: Why is bread so dear in Lagos?
dateline: Published: 13 December 2016, 10:42 GMT
caption: Photo: A baker in Surulere. (AP Photo/Jim Doe)
body: Bread costs twice as much as a year ago.
boilerplate: Advertisement
subheading: What bakers say
body: Flour is the reason, bakers say. Many have closed.
boilerplate: Read more: Five things to know about flour
body: The government promised help.
list: • Cheaper flour from March
list: • No tax on ovens
boilerplate: Sign up for our newsletter
boilerplate: Related Stories`},
	{"speech is no title", `
body: The mayor left early.
body: “There could be many more.”
body: “Never again!”
body: She was asked why.
body: He did not answer`},
	{"a byline is no sentence", `
body: By Monday the river had reached the bridge.
body: By the time help came, the bridge was gone.`},
	{"office after the name", `
headline: Council votes to sell the harbor
byline: Maria Vella, Staff Writer
body: VALLETTA — The council voted to sell the harbor.`},
	{"numbered items", `
body: Two things must happen.
list: 1. The dam must be mended.
list: 2. The road must be built.`},
	{"credits at the end", `
body: The talks ended without a deal.
credit: Additional reporting by Li Wei in Beijing
credit: Associated Press writer Jo Park contributed to this report.`},
	{"all is title", `
headline: Floods hit Beira
subheading: Mayor resigns`},
	{"one line", `
body: Floods hit Beira`},
}

func TestKinds(t *testing.T) {
	for _, tt := range kindTests {
		var text []string
		for l := range strings.Lines(strings.TrimSpace(tt.text)) {
			_, l, _ = strings.Cut(strings.TrimSpace(l), ": ")
			text = append(text, l)
		}
		a := Parse(strings.Join(text, "\n"))
		var got []string
		for _, p := range a.Paragraphs {
			got = append(got, p.Kind.String()+": "+p.Span.In(a.Text))
		}
		if d := cmp.Diff(strings.TrimSpace(tt.text), strings.Join(got, "\n")); d != "" {
			t.Errorf("%s (-want +got):\n%s", tt.name, d)
		}
	}
}

var datelineTests = []struct{ text, place, date, agency string }{
	{"BEIRUT, Dec 13 (Reuters) - The army left.", "BEIRUT", "Dec 13", "Reuters"},
	{"BEIRUT (Reuters) - The army left.", "BEIRUT", "", "Reuters"},
	{"Kabul (AFP) – The army left.", "Kabul", "", "AFP"},
	{"WINSTON-SALEM, N.C. (AP) -- The army left.", "WINSTON-SALEM, N.C.", "", "AP"},
	{"PHNOM PENH, May 27 (Xinhua) -- The army left.", "PHNOM PENH", "May 27", "Xinhua"},
	{"SÃO PAULO — The army left.", "SÃO PAULO", "", ""},
	{"LONDON, Tuesday, Dec. 13, 2016 — The army left.", "LONDON", "Tuesday, Dec. 13, 2016", ""},
	{"NEW DELHI: The army left.", "NEW DELHI", "", ""},
	{"(Reuters) - The army left.", "", "", "Reuters"},
	{"CASTEL GANDOLFO, Italy (AP) _ The army left.", "CASTEL GANDOLFO, Italy", "", "AP"},
	{"KAMPALA, Uganda — The army left.", "KAMPALA, Uganda", "", ""},
	{"GENEVA, 13 December 2016 (UN News)", "GENEVA", "13 December 2016", "UN News"},
	// none
	{"The army left the port.", "", "", ""},
	{"Aleppo — once the largest city — fell.", "", "", ""},
	{"UN: the army left.", "", "", ""},
	{"UN, France — both left.", "", "", ""},
	{"He said (again) - and left.", "", "", ""},
	{"WATCH: The army leaves.", "", "", ""},
	{"The World Food Programme (WFP) said the army left.", "", "", ""},
}

func TestDatelines(t *testing.T) {
	for _, tt := range datelineTests {
		a := Parse(tt.text)
		d := a.Dateline
		if d.Place.In(a.Text) != tt.place || d.Date.In(a.Text) != tt.date || d.Agency.In(a.Text) != tt.agency {
			t.Errorf("%q: place %q, date %q, agency %q", tt.text, d.Place.In(a.Text), d.Date.In(a.Text), d.Agency.In(a.Text))
		}
		if (d == Filing{}) != (tt.place == "" && tt.agency == "") {
			t.Errorf("%q: dateline is %v", tt.text, d)
		}
	}
}

// TestDatelineBelowTitles sees to it that the dateline is looked for in the first paragraph of the body and nowhere else.
func TestDatelineBelowTitles(t *testing.T) {
	const body = "The council met late.\nLIMA (AP) — The council met."
	if a := Parse("Council meets\nBy Jo Park\nLIMA (AP) — The council met."); a.Dateline.Place.In(a.Text) != "LIMA" {
		t.Errorf("below headline and byline: %v", a.Dateline)
	}
	if a := Parse("Council meets\nLIMA, Dec 13 (AP)\nThe council met."); a.Dateline.Place.In(a.Text) != "LIMA" || a.Paragraphs[1].Kind != Dateline {
		t.Errorf("in a paragraph of its own: %v, kind %v", a.Dateline, a.Paragraphs[1].Kind)
	}
	if a := Parse(body); a.Dateline != (Filing{}) {
		t.Errorf("in the second paragraph: %v", a.Dateline)
	}
}
