package article

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// layoutTests give a text and its paragraphs, each with its line breaks shown as "/".
var layoutTests = []struct {
	name, text string
	want       []string
}{
	{"a paragraph a line", "Floods hit Beira.\nNobody was hurt.\nThe rain goes on.", []string{"Floods hit Beira.", "Nobody was hurt.", "The rain goes on."}},
	{"blank lines", "Floods hit Beira.\n\n\nNobody was hurt.\n \t\nThe rain goes on.", []string{"Floods hit Beira.", "Nobody was hurt.", "The rain goes on."}},
	{"CRLF", "Floods hit Beira.\r\nNobody was hurt.\r\n\r\nMore rain.", []string{"Floods hit Beira.", "Nobody was hurt.", "More rain."}},
	{"old Mac, NEL and U+2028", "One fell.\rTwo fell.\u0085Three fell.\u2028Four fell.\u2029Five fell.", []string{"One fell.", "Two fell.", "Three fell.", "Four fell.", "Five fell."}},
	{"white space of all kinds around", "\ufeff  \u00a0One fell.\u200b\t \n\u3000Two fell.\x00\n", []string{"One fell.", "Two fell."}},
	{"nothing", " \n\t\r\n\u00a0\u200b\ufeff", nil},
	{"hard-wrapped, blank lines", `The river rose for a third day on
Tuesday and reached the market of
Beira, where traders carried rice
to the roof of the old customs
house.

Nobody was hurt, the mayor said,
but she asked people to leave.
`, []string{
		"The river rose for a third day on/Tuesday and reached the market of/Beira, where traders carried rice/to the roof of the old customs/house.",
		"Nobody was hurt, the mayor said,/but she asked people to leave."}},
	{"hard-wrapped, indented, no blank lines", `    The river rose for a third day on
Tuesday and reached the market of the
town, where traders carried rice.
    Nobody was hurt, the mayor said, and
she asked people to leave their homes
before the next tide, expected late on
Wednesday.
    The rain goes on.`, []string{
		"The river rose for a third day on/Tuesday and reached the market of the/town, where traders carried rice.",
		"Nobody was hurt, the mayor said, and/she asked people to leave their homes/before the next tide, expected late on/Wednesday.",
		"The rain goes on."}},
	{"hard-wrapped, short last lines", `The river rose for a third day on
Tuesday and reached the market of
the old town.
Nobody was hurt, the mayor said,
but she asked people to leave by
the weekend.`, []string{
		"The river rose for a third day on/Tuesday and reached the market of/the old town.",
		"Nobody was hurt, the mayor said,/but she asked people to leave by/the weekend."}},
	{"a headline over wrapped text", `Floods in Beira
The river rose for a third day on
Tuesday and reached the market of
the old town, where traders moved
rice to the roof.`, []string{"Floods in Beira",
		"The river rose for a third day on/Tuesday and reached the market of/the old town, where traders moved/rice to the roof."}},
	{"a break that a link left", "The mayor, who once\ncalled\nthe dam a toy, has resigned.\nThe governor did not comment.", []string{
		"The mayor, who once/called/the dam a toy, has resigned.", "The governor did not comment."}},
	{"bullets", "The plan:\n• a dam\n• a road\n- a port", []string{"The plan:", "• a dam", "• a road", "- a port"}},
	{"headlines", "Floods hit Beira\nMayor resigns over dam\nPort closes until Friday", []string{"Floods hit Beira", "Mayor resigns over dam", "Port closes until Friday"}},
}

func TestLayout(t *testing.T) {
	for _, tt := range layoutTests {
		var got []string
		for _, s := range layOut(tt.text) {
			got = append(got, strings.ReplaceAll(s.In(tt.text), "\n", "/"))
		}
		if d := cmp.Diff(tt.want, got); d != "" {
			t.Errorf("%s (-want +got):\n%s", tt.name, d)
		}
	}
}
