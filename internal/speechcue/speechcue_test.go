package speechcue

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func TestReportsSpeech(t *testing.T) {
	for _, cue := range []string{"said", "According to", "has been telling", "announced", "pointed out", "Points out", "re-stated", "in a statement"} {
		require.True(t, IsSpeech(cue), cue)
	}
	for _, cue := range []string{"", "thought", "hopes", "want", "point", "out", "pointed outward", "disappoint out", "seems", "unsaid"} {
		require.False(t, IsSpeech(cue), cue)
	}
}
