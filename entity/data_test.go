package entity

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/newstext/newstext/internal/lexicon"
	"github.com/newstext/newstext/internal/linmodel"
	"github.com/newstext/newstext/internal/nametag"
)

// TestData opens the embedded files: they must fit the code, say under which licence they are, and be small and quick to open.
func TestData(t *testing.T) {
	best := time.Hour
	for range 5 {
		start := time.Now()
		m, err := linmodel.Open(namesData)
		require.NoError(t, err)
		l, err := lexicon.Open(lexiconData)
		require.NoError(t, err)
		best = min(best, time.Since(start))
		require.Equal(t, nametag.Tags, m.Tags(), "names.dat is out of date: run internal/cmd/trainnames")
		require.Contains(t, m.Note(), "CC BY-SA 4.0")
		require.Contains(t, l.Note(), "CC BY 4.0")
	}
	require.Less(t, best, 20*time.Millisecond) // 5 on a machine that does nothing else
	require.Less(t, len(namesData)+len(lexiconData), 4<<20)
}
