package main

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestID(t *testing.T) {
	tests := map[string]string{
		"a.txt":                      "a",
		"news/2016/a.b.txt":          "a.b",
		"report.md":                  "report",
		"report":                     "report",
		".txt":                       ".txt",
		filepath.Join("x", "y", "z"): "z",
	}
	for path, want := range tests {
		require.Equal(t, want, id(path), path)
	}
}

// TestFolder checks which files of a folder are read, and in which order.
func TestFolder(t *testing.T) {
	dir := t.TempDir()
	for _, name := range []string{"b.txt", "a.txt", "c/z.txt", "c/d/e.txt", "a2.md", "10.txt", "9.txt", "c.txt"} {
		write(t, dir, filepath.FromSlash(name), name)
	}
	out, _ := runOK(t, "One.", filepath.Join(dir, "b.txt"), dir, "-")
	require.Equal(t, []string{"b", "10", "9", "a", "b", "e", "z", "c", "stdin"}, ids(t, out))

	link := filepath.Join(t.TempDir(), "link")
	if err := os.Symlink(dir, link); err != nil {
		t.Skip("no symbolic links here:", err)
	}
	require.NoError(t, os.Symlink(dir, filepath.Join(dir, "c", "circle")))
	out, _ = runOK(t, "", link)
	require.Equal(t, []string{"10", "9", "a", "b", "e", "z", "c"}, ids(t, out))
}

func TestEmptyFolder(t *testing.T) {
	out, _ := runOK(t, "", t.TempDir())
	require.Empty(t, out)
}

// TestLockedFolder checks that a folder that cannot be listed is a line like a document that cannot be read.
func TestLockedFolder(t *testing.T) {
	dir := t.TempDir()
	write(t, dir, "a.txt", "One.")
	write(t, dir, "b/b.txt", "Two.")
	write(t, dir, "c.txt", "Three.")
	locked := filepath.Join(dir, "b")
	require.NoError(t, os.Chmod(locked, 0))
	defer os.Chmod(locked, 0o755)
	if _, err := os.ReadDir(locked); err == nil {
		t.Skip("this user may read everything")
	}
	var results []result
	for r := range annotate(t.Context(), documents([]string{dir}, nil), 1, jsonl(t)) {
		results = append(results, r)
	}
	require.Len(t, results, 3)
	require.Error(t, results[1].err)
	require.Contains(t, string(results[1].files[0]), `{"id":"b","error":`)
}

// TestEnough checks that a walk ends where no more is wanted.
func TestEnough(t *testing.T) {
	dir := t.TempDir()
	write(t, dir, "a.txt", "One.")
	write(t, dir, "b.txt", "Two.")
	n := 0
	for range documents([]string{dir, dir, "-"}, nil) {
		n++
		break
	}
	require.Equal(t, 1, n)
}
