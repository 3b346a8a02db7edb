package eval

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/newstext/newstext/geo"
	"github.com/stretchr/testify/require"
)

// corpusOf writes a corpus with the given gold.jsonl and a text of five bytes with the id "a".
func corpusOf(t *testing.T, gold string) string {
	dir := t.TempDir()
	require.NoError(t, os.Mkdir(filepath.Join(dir, "text"), 0o777))
	require.NoError(t, os.WriteFile(filepath.Join(dir, "text", "a.txt"), []byte("Lugo."), 0o666))
	require.NoError(t, os.WriteFile(filepath.Join(dir, "gold.jsonl"), []byte(gold), 0o666))
	return dir
}

func TestReadErrors(t *testing.T) {
	for _, test := range []struct{ gold, want string }{
		{`{"id":"a"}` + "\n{", "gold.jsonl:2: unexpected end of JSON input"},
		{`{"id":"a"}` + "\n\n" + `{"id":"a.txt"}`, `gold.jsonl:3: id "a" is that of line 1`},
		{`{}`, "gold.jsonl:1: want an id, have none"},
		{`{"id":"b"}`, "gold.jsonl:1: open "},
		{`{"id":"a","quotes":[{"parts":[{"start":3,"end":6}]}]}`, "gold.jsonl:1: a: quote 0: span 3:6 is not within a text of 5 bytes"},
		{`{"id":"a","places":[{"span":{"start":3,"end":2}}]}`, "gold.jsonl:1: a: place 0: span 3:2 is not within a text of 5 bytes"},
		{`{"id":"a","entities":[{"mentions":[{"span":{"start":-1,"end":2}}]}]}`, "gold.jsonl:1: a: mention of entity 0: span -1:2 is not"},
	} {
		_, err := Read(corpusOf(t, test.gold))
		require.ErrorContains(t, err, test.want)
		var format *FormatError
		require.ErrorAs(t, err, &format)
	}
}

func TestNoCorpus(t *testing.T) {
	dir := t.TempDir()
	_, err := Read(dir)
	require.ErrorIs(t, err, ErrNoCorpus)
	_, err = Find(dir)
	require.ErrorIs(t, err, ErrNoCorpus)
	_, err = Find(filepath.Join(dir, "none"))
	require.ErrorIs(t, err, os.ErrNotExist)
}

func TestReadPredictions(t *testing.T) {
	c, err := Read(corpusOf(t, `{"id":"a"}`))
	require.NoError(t, err)
	file := filepath.Join(c.Dir, "pred.jsonl")
	require.NoError(t, os.WriteFile(file, []byte(`{"id":"other/b.txt","error":"no such file"}`), 0o666))
	found, missing, err := c.ReadPredictions(file)
	require.NoError(t, err)
	require.Equal(t, 1, missing)
	require.Equal(t, []*Document{{ID: "a"}}, found)
	_, _, err = c.ReadPredictions(filepath.Join(c.Dir, "none"))
	require.ErrorIs(t, err, os.ErrNotExist)
}

// Spans beyond the text in predictions of other programs are tolerated everywhere.
func TestWildPredictions(t *testing.T) {
	c, err := Read("testdata/tiny")
	require.NoError(t, err)
	file := filepath.Join(t.TempDir(), "pred.jsonl")
	wild := `{"start":-5,"end":99999}`
	require.NoError(t, os.WriteFile(file, []byte(`{"id":"port","entities":[{"kind":"place","mentions":[{"span":`+wild+
		`}],"roles":[{"span":`+wild+`}]}],"quotes":[{"kind":"odd","parts":[`+wild+`,{"start":9,"end":2}],"cue":`+wild+
		`}],"places":[{"span":`+wild+`}],"quantities":[{"span":`+wild+`}],"article":{"paragraphs":[{"span":`+wild+
		`,"sentences":[{"span":`+wild+`}]}]}}`), 0o666))
	found, _, err := c.ReadPredictions(file)
	require.NoError(t, err)
	require.NotEmpty(t, Score(c, found, ""))
	for _, l := range Layers() {
		for _, m := range Misses(c, found, l) {
			require.NotEmpty(t, m.String())
		}
	}
}

func TestGoldPlaces(t *testing.T) {
	c, err := Read("testdata/tiny")
	require.NoError(t, err)
	c.Docs[0].Places = append([]Place{c.Docs[0].Places[1]}, c.Docs[0].Places...) // out of order, and one twice
	ents := c.Docs[0].placeEntities()
	require.Len(t, ents, 2)
	require.Equal(t, "Lugo", ents[0].Name)
	require.Equal(t, "Porto", ents[1].Name)
	require.Len(t, ents[1].Mentions, 1)
	for _, p := range GoldPlaces(c.Docs[0]).Places {
		require.NotEqual(t, geo.UnknownUsage, p.Usage)
	}
}
