package usagetrain

import (
	"bytes"
	"io"
	"os"
	"testing"

	"github.com/stretchr/testify/require"
)

// TestFresh checks that the model is what Train makes of the corpus.
func TestFresh(t *testing.T) {
	const corpora = "../../../shared/corpora"
	if _, err := os.Stat(corpora + "/train/radio"); err != nil || testing.Short() {
		t.Skip("needs " + corpora + "/train/radio, and not -short")
	}
	want, err := Train(corpora, io.Discard)
	require.NoError(t, err)
	have, err := os.ReadFile("../usage/usage.dat")
	require.NoError(t, err)
	require.True(t, bytes.Equal(want, have), "usage.dat is out of date: go run ./internal/cmd/trainusage")
}
