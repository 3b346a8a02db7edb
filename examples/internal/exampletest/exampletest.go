// Package exampletest holds what the examples print to golden files and to the blocks of their READMEs. The flag -update
// of go test, which it defines, writes both anew.
package exampletest

import (
	"flag"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

var update = flag.Bool("update", false, "rewrite the golden files and the output in README.md")

// Golden wants got to be what the file at path holds.
func Golden(t *testing.T, path, got string) {
	t.Helper()
	if *update {
		require.NoError(t, os.WriteFile(path, []byte(got), 0o644))
		return
	}
	want, err := os.ReadFile(path)
	require.NoError(t, err, "go test -update writes it")
	a, b := strings.Split(string(want), "\n"), strings.Split(got, "\n") // a whole page would be too long to be shown
	for i := range min(len(a), len(b)) {
		require.Equal(t, a[i], b[i], "%s is out of date in line %d: go test -update", path, i+1)
	}
	require.Equal(t, len(a), len(b), "%s is out of date in how many lines it has: go test -update", path)
}

// Readme wants got to be what the first block of a kind, "text" or "json", holds in the README.md of the folder.
func Readme(t *testing.T, kind, got string) {
	t.Helper()
	const path, fence = "README.md", "```"
	readme, err := os.ReadFile(path)
	require.NoError(t, err)
	head, rest, ok := strings.Cut(string(readme), fence+kind+"\n")
	require.True(t, ok, "%s has no block of %s", path, kind)
	want, tail, ok := strings.Cut(rest, fence+"\n")
	require.True(t, ok, "%s has a block of %s without end", path, kind)
	if *update {
		require.NoError(t, os.WriteFile(path, []byte(head+fence+kind+"\n"+got+fence+"\n"+tail), 0o644))
		return
	}
	require.Equal(t, want, got, "%s is out of date: go test -update", path)
}
