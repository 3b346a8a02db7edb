package main

import (
	"bytes"
	"errors"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/stretchr/testify/require"

	"github.com/newstext/newstext/examples/internal/exampletest"
)

// TestGolden holds the report on the article within, at two widths, and the one on the fixture.
func TestGolden(t *testing.T) {
	for _, width := range []int{80, 200} {
		columns := strconv.Itoa(width)
		t.Run(columns, func(t *testing.T) {
			t.Setenv("COLUMNS", columns)
			got := mustRun(t, "")
			exampletest.Golden(t, filepath.Join("testdata", "aleppo-"+columns+".golden"), got)
			checkColumns(t, got, width)

			got = screen{width: width}.report(fixture(t))
			exampletest.Golden(t, filepath.Join("testdata", "fixture-"+columns+".golden"), got)
			checkColumns(t, got, width)
		})
	}
}

// TestReadme holds the output that README.md shows: the first lines of the golden file.
func TestReadme(t *testing.T) {
	t.Setenv("COLUMNS", "80")
	const shown = 24
	want := mustRun(t, "")
	if lines := strings.SplitAfter(want, "\n"); len(lines) > shown {
		want = strings.Join(lines[:shown], "") + "…\n"
	}
	exampletest.Readme(t, "text", want)
}

func TestArguments(t *testing.T) {
	t.Setenv("COLUMNS", "80")
	path := filepath.Join(t.TempDir(), "a.txt")
	require.NoError(t, os.WriteFile(path, []byte("Rain fell on Quito.\n"), 0o644))
	missing := filepath.Join(t.TempDir(), "none.txt")
	tests := []struct {
		name, stdin    string
		args           []string
		status         int
		stdout, stderr string // what each begins with; "" for nothing at all
	}{
		{name: "path", args: []string{path}, stdout: "1 paragraph, 1 sentence, 4 words.\n"},
		{name: "stdin", args: []string{"-"}, stdin: "It snowed in Oslo, too.\n\nMuch.", stdout: "2 paragraphs, 2 sentences, 6 words.\n"},
		{name: "empty", args: []string{"-"}, stdout: "The text holds nothing.\n"},
		{name: "white space", args: []string{"-"}, stdin: " \n\n\t\u00a0\n", stdout: "The text holds nothing.\n"},
		{name: "missing", args: []string{missing}, status: 2, stderr: "aleppo: open " + missing + ":"},
		{name: "folder", args: []string{filepath.Dir(path)}, status: 2, stderr: "aleppo: read " + filepath.Dir(path) + ":"},
		{name: "two", args: []string{path, path}, status: 2, stderr: "aleppo: want one article, have 2\n"},
		{name: "flag", args: []string{"-x"}, status: 2, stderr: "flag provided but not defined: -x\n"},
		{name: "help", args: []string{"-h"}, stderr: "usage: aleppo [path | -]\n"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			var stdout, stderr bytes.Buffer
			status := run(t.Context(), tt.args, strings.NewReader(tt.stdin), &stdout, &stderr)
			require.Equal(t, tt.status, status)
			requireHead(t, tt.stdout, stdout.String())
			requireHead(t, tt.stderr, stderr.String())
			if tt.name == "missing" {
				require.Equal(t, 1, strings.Count(stderr.String(), "\n"))
			}
		})
	}
}

// TestBrokenInput holds the promise of one clear line where reading or writing fails.
func TestBrokenInput(t *testing.T) {
	broken := errors.New("the disk is gone")
	var stdout, stderr bytes.Buffer
	require.Equal(t, 2, run(t.Context(), []string{"-"}, iotest.ErrReader(broken), &stdout, &stderr))
	require.Empty(t, stdout.String())
	require.Equal(t, "aleppo: the disk is gone\n", stderr.String())

	stderr.Reset()
	require.Equal(t, 1, run(t.Context(), nil, nil, failingWriter{broken}, &stderr))
	require.Equal(t, "aleppo: the disk is gone\n", stderr.String())
}

type failingWriter struct{ err error }

func (w failingWriter) Write([]byte) (int, error) { return 0, w.err }

func mustRun(t *testing.T, stdin string, args ...string) string {
	t.Helper()
	var stdout, stderr bytes.Buffer
	require.Equal(t, 0, run(t.Context(), args, strings.NewReader(stdin), &stdout, &stderr), stderr.String())
	return stdout.String()
}

// checkColumns checks what no golden file can promise for other texts: lines within the width, and none that ends in
// spaces.
func checkColumns(t *testing.T, out string, width int) {
	t.Helper()
	for line := range strings.Lines(out) {
		line = strings.TrimSuffix(line, "\n")
		require.LessOrEqual(t, cells(line), width, line)
		require.Equal(t, strings.TrimRight(line, " "), line)
		require.NotContains(t, line, "\x1b")
	}
}

func requireHead(t *testing.T, head, s string) {
	t.Helper()
	if head == "" {
		require.Empty(t, s)
		return
	}
	require.True(t, strings.HasPrefix(s, head), "want %q at the start of %q", head, s)
}
