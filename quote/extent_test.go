package quote

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// TestAdding holds that a content ends before what the same source says besides.
func TestAdding(t *testing.T) {
	runCases(t, []extractCase{
		{"adding", "The mayor said the bridge was closed, adding that repairs would take a month.",
			[]string{"indirect; The mayor; said; the bridge was closed", "indirect; The mayor; adding; repairs would take a month"}},
		{"warning", "The mayor said the bridge was closed, warning that the river could rise again.",
			[]string{"indirect; The mayor; said; the bridge was closed", "indirect; The mayor; warning; the river could rise again"}},
		{"insisting", "Officials in Kisumu said the vote was fair, insisting that no ballots were missing.",
			[]string{"indirect; Officials in Kisumu; said; the vote was fair",
				"indirect; Officials in Kisumu; insisting; no ballots were missing"}},
		{"a participle that reports nothing", "The mayor said the bridge was closed, leaving the town without a road.",
			[]string{"indirect; The mayor; said; the bridge was closed, leaving the town without a road"}},
	})
}

// TestClasses holds that the table has a number of its own for each word, in their order.
func TestClasses(t *testing.T) {
	x := extraction{chooser: chooser{classes: openClasses()}}
	words := strings.Fields(classWords)
	for i, w := range words {
		x.hints = []hint{{hash: hashOf(w)}}
		require.Equal(t, i+1, x.class(0), w)
	}
	x.hints = []hint{{hash: hashOf("harbor")}}
	require.Zero(t, x.class(0))
	require.Equal(t, -1, x.class(1))
}
