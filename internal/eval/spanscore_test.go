package eval

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/newstext/newstext/article"
)

// Of testdata/tiny the sources "Mayor Ana Ruiz", "she", "residents" and "Lugo Port" are marked; "Ana Ruiz", "Mayor Ana Ruiz"
// and "Port" were found. All cues but "hope" were found, and the contents “Work goes on” and “No comment.” as they are.
func TestPrintSpans(t *testing.T) {
	c, found := readTiny(t)
	var b strings.Builder
	PrintSpans(&b, c, found)
	require.Equal(t, `2 documents, spans found exactly
  source                 P 0.333  R 0.250  F 0.286  (3 predicted, 4 gold)
  cue                    P 1.000  R 0.750  F 0.857  (3 predicted, 4 gold)
  content                P 0.400  R 0.400  F 0.400  (5 predicted, 5 gold)
  content without that   P 0.400  R 0.400  F 0.400  (5 predicted, 5 gold)
`, b.String())
}

// Parts with no word between them are one run, and a leading "that" counts or does not.
func TestRuns(t *testing.T) {
	d := &Document{Text: "He said that it is late. It is dark, he said."}
	d.words = split(d.Text)
	q := Quote{Parts: []article.Span{{Start: 8, End: 24}, {Start: 25, End: 35}}}
	one := &Document{Quotes: []Quote{q}}
	parts := func(_ *Document, q Quote) []article.Span { return q.Parts }
	require.Equal(t, map[wordRun]bool{{2, 8}: true}, d.runs(one, parts))
	require.Equal(t, map[wordRun]bool{{3, 8}: true}, d.runs(one, (*Document).withoutThat))
}

// Of the three quotes with a source in testdata/tiny, here of high confidence, one has the wrong one; of the two without, one was
// made up.
func TestPrintConfidence(t *testing.T) {
	c, found := readTiny(t)
	for _, d := range found {
		for i := range d.Quotes {
			d.Quotes[i].Confidence = "high"
			if d.Quotes[i].Source == nil && d.Quotes[i].Cue == nil {
				d.Quotes[i].Confidence = "low"
			}
		}
	}
	var b strings.Builder
	PrintConfidence(&b, c, found)
	require.Equal(t, `2 documents, quotes right in content and source
  high     0.667 of 3
  medium   0.000 of 0
  low      0.500 of 2
`, b.String())
}
