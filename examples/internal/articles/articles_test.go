package articles

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/stretchr/testify/require"

	"github.com/newstext/newstext/article"
	_ "github.com/newstext/newstext/examples/internal/exampletest" // -update
)

func TestTexts(t *testing.T) {
	dir := t.TempDir()
	for _, name := range []string{"b.txt", "a.txt", "c/d.txt", "e.md"} {
		path := filepath.Join(dir, filepath.FromSlash(name))
		require.NoError(t, os.MkdirAll(filepath.Dir(path), 0o755))
		require.NoError(t, os.WriteFile(path, []byte("text of "+name), 0o644))
	}
	none := filepath.Join(dir, "none.txt")
	var got, failures []string
	failed := func(path string, err error) { failures = append(failures, path+": "+err.Error()) }
	for name, text := range Texts([]string{filepath.Join(dir, "e.md"), none, dir, "-"}, strings.NewReader("Rain."), failed) {
		got = append(got, name+": "+text)
	}
	require.Equal(t, []string{"e: text of e.md", "a: text of a.txt", "b: text of b.txt", "c/d: text of c/d.txt", "stdin: Rain."}, got)
	require.Equal(t, []string{none + ": no such file or directory"}, failures)

	failures = nil
	for range Texts([]string{"-"}, iotest.ErrReader(errors.New("the line is dead")), failed) {
		t.Error("a text that cannot be read")
	}
	require.Equal(t, []string{"-: the line is dead"}, failures)

	n := 0
	for range Texts([]string{dir, dir, "-"}, nil, failed) {
		n++
		break
	}
	require.Equal(t, 1, n)
}

func TestWriteCSV(t *testing.T) {
	var b strings.Builder
	require.NoError(t, WriteCSV(&b, [][]string{
		{"name", "words"},
		{"=cmd|' /C calc'!A1", "+1"},
		{"-2", "@sum"},
		{" =1", "\t=1"},
		{"a, b", "say \"hi\"\nthen go"},
		{"“=1”", ""},
	}))
	require.Equal(t, "name,words\n'=cmd|' /C calc'!A1,'+1\n'-2,'@sum\n'=1,'=1\n\"a, b\",\"say \"\"hi\"\" then go\"\n“=1”,\n", b.String())
}

func TestPlain(t *testing.T) {
	require.Equal(t, "a [31mred b c d", Plain(" a\x1b[31mred\n\nb\u009bc \u202ed\u202c "))
}

func TestAt(t *testing.T) {
	const text = "LIMA, May 9 (Agency) - It rained.  It stopped.\n\nThen the sun came."
	a := article.Parse(text)
	require.Equal(t, "LIMA, May 9", Filed(a))
	require.Empty(t, Filed(article.Parse("It rained.")))
	for i := range len(text) {
		p, s := At(a, i)
		var wantP article.Paragraph
		var wantS article.Sentence
		at := article.Span{Start: i, End: i + 1}
		for _, q := range a.Paragraphs {
			if q.Span.Contains(at) {
				wantP = q
			}
		}
		for q := range a.Sentences() {
			if q.Span.Contains(at) {
				wantS = q
			}
		}
		require.Equal(t, wantP, p, i)
		require.Equal(t, wantS, s, i)
	}
	p, s := At(a, len(text))
	require.Zero(t, p)
	require.Zero(t, s)
}
