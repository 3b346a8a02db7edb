package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/newstext/newstext"
	"github.com/newstext/newstext/examples/annotate/internal/formats"
	"github.com/newstext/newstext/examples/internal/exampletest"
)

// TestGolden holds the lines of two short articles, indented so that they can be read.
func TestGolden(t *testing.T) {
	out, _ := runOK(t, "", "-text=false", filepath.Join("testdata", "text"))
	var got bytes.Buffer
	for line := range strings.Lines(out) {
		require.NoError(t, json.Indent(&got, []byte(line), "", " "))
	}
	exampletest.Golden(t, filepath.Join("testdata", "lines.golden"), got.String())
}

// TestReadme holds the output that README.md shows.
func TestReadme(t *testing.T) {
	var stdout, stderr bytes.Buffer
	args := []string{"-text=false", filepath.Join("testdata", "text"), "none.txt"}
	require.Equal(t, failed, run(t.Context(), args, nil, &stdout, &stderr))
	var want strings.Builder
	for line := range strings.Lines(stdout.String()) {
		var x struct {
			ID         string          `json:"id"`
			Entities   json.RawMessage `json:"entities,omitempty"`
			Quotes     json.RawMessage `json:"quotes,omitempty"`
			Places     json.RawMessage `json:"places,omitempty"`
			Quantities json.RawMessage `json:"quantities,omitempty"`
			Error      string          `json:"error,omitempty"`
		}
		require.NoError(t, json.Unmarshal([]byte(line), &x))
		b, err := json.Marshal(x)
		require.NoError(t, err)
		want.WriteString(string(b) + "\n")
	}
	exampletest.Readme(t, "json", want.String())

	out, _ := runOK(t, "", "-format=conll", filepath.Join("testdata", "text", "road.txt"))
	exampletest.Readme(t, "text", strings.Join(strings.SplitAfter(out, "\n")[35:42], ""))
}

// TestRoundTrip checks that a line holds all that the library found.
func TestRoundTrip(t *testing.T) {
	const text = "“Enough,” said Ana <Ruiz> of Lima & Callao.\n\nRelated Story\n"
	out, _ := runOK(t, text)
	var got struct {
		ID string
		newstext.Analysis
	}
	require.NoError(t, json.Unmarshal([]byte(out), &got))
	require.Equal(t, "stdin", got.ID)
	require.Equal(t, *newstext.Analyze(text), got.Analysis)
	require.True(t, strings.HasPrefix(out, `{"id":"stdin","article":{"text":"“Enough,” said Ana <Ruiz> of Lima & Callao.`), out)
	require.Equal(t, 1, strings.Count(out, "\n"))

	out, _ = runOK(t, text, "-text=false", "-")
	require.True(t, strings.HasPrefix(out, `{"id":"stdin","article":{"paragraphs":`), out)
	require.NotContains(t, out, "Ruiz of Lima")
}

func TestFlags(t *testing.T) {
	tests := []struct {
		name   string
		args   []string
		status error
		stderr string // what it begins with
	}{
		{"unknown", []string{"-x"}, misused, "flag provided but not defined: -x\n"},
		{"format", []string{"-format=xml"}, misused, "annotate: want -format jsonl, brat, conll, webanno, displacy, geojson or schema, have \"xml\"\n"},
		{"brat", []string{"-format=brat"}, misused, "annotate: want a folder, -o, for the two files"},
		{"no text", []string{"-format=conll", "-text=false"}, misused, "annotate: want -text=false with JSON lines only, have -format conll\n"},
		{"no number", []string{"-j", "many"}, misused, `invalid value "many" for flag -j`},
		{"no worker", []string{"-j", "0"}, misused, "annotate: want at least one worker, have -j 0\n"},
		{"help", []string{"-h"}, nil, "usage: annotate "},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			var stdout, stderr bytes.Buffer
			require.Equal(t, tt.status, run(t.Context(), tt.args, strings.NewReader("Never read."), &stdout, &stderr))
			require.Empty(t, stdout.String())
			require.True(t, strings.HasPrefix(stderr.String(), tt.stderr), stderr.String())
		})
	}
}

// TestUnreadable checks that a document that cannot be read has its line in its place, and that the rest goes on.
func TestUnreadable(t *testing.T) {
	dir := t.TempDir()
	write(t, dir, "a.txt", "One.")
	write(t, dir, "b.txt", "Two.")
	none := filepath.Join(dir, "none.txt")
	var stdout, stderr bytes.Buffer
	args := []string{filepath.Join(dir, "a.txt"), none, "-", filepath.Join(dir, "b.txt")}
	require.Equal(t, failed, run(t.Context(), args, brokenReader{}, &stdout, &stderr))
	require.Empty(t, stderr.String())
	lines := strings.Split(stdout.String(), "\n")
	require.Len(t, lines, 5)
	require.Contains(t, lines[0], `{"id":"a","article":`)
	require.Equal(t, `{"id":"none","error":"open `+none+`: no such file or directory"}`, lines[1])
	require.Equal(t, `{"id":"stdin","error":"the line is dead"}`, lines[2])
	require.Contains(t, lines[3], `{"id":"b","article":`)
}

type brokenReader struct{}

func (brokenReader) Read([]byte) (int, error) { return 0, errors.New("the line is dead") }

// TestFailingWriter checks that the program says why it cannot write, except where the reader has gone.
func TestFailingWriter(t *testing.T) {
	var stderr bytes.Buffer
	require.Equal(t, failed, run(t.Context(), nil, strings.NewReader("One."), failingWriter{}, &stderr))
	require.Equal(t, "annotate: the disk is full\n", stderr.String())

	r, w, err := os.Pipe()
	require.NoError(t, err)
	defer w.Close()
	require.NoError(t, r.Close())
	stderr.Reset()
	require.Equal(t, failed, run(t.Context(), nil, strings.NewReader("One."), w, &stderr))
	require.Empty(t, stderr.String())
}

type failingWriter struct{}

func (failingWriter) Write([]byte) (int, error) { return 0, errors.New("the disk is full") }

// TestCorpus checks the ids against those of a corpus, which the scorer matches by.
func TestCorpus(t *testing.T) {
	corpus := filepath.Join("..", "..", "..", "shared", "corpora", "aleppo")
	gold, err := os.ReadFile(filepath.Join(corpus, "gold.jsonl"))
	if err != nil {
		t.Skipf("%s is missing: it lies beside the repository", corpus)
	}
	out, _ := runOK(t, "", filepath.Join(corpus, "text"))
	require.Equal(t, ids(t, string(gold)), ids(t, out))
}

// ids returns the ids of JSON lines.
func ids(t *testing.T, lines string) (ids []string) {
	t.Helper()
	for line := range strings.Lines(lines) {
		var d struct{ ID string }
		require.NoError(t, json.Unmarshal([]byte(line), &d))
		ids = append(ids, d.ID)
	}
	return ids
}

// jsonl is the job that prints JSON lines with their text.
func jsonl(t *testing.T) job {
	t.Helper()
	format, ok := formats.ByName("jsonl")
	require.True(t, ok)
	return job{format, true}
}

// runOK runs the program, which must succeed.
func runOK(t *testing.T, stdin string, args ...string) (stdout, stderr string) {
	t.Helper()
	var o, e bytes.Buffer
	require.NoError(t, run(t.Context(), args, strings.NewReader(stdin), &o, &e), e.String())
	return o.String(), e.String()
}

func write(t *testing.T, dir, name, text string) {
	t.Helper()
	path := filepath.Join(dir, name)
	require.NoError(t, os.MkdirAll(filepath.Dir(path), 0o755))
	require.NoError(t, os.WriteFile(path, []byte(text), 0o644))
}
