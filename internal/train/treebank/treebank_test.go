package treebank

import (
	"compress/gzip"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// A sentence with a contraction, a compound cut at its hyphens, and a word that the text leaves out.
const sample = `# sent_id = 1
# text = They don't back Iran-led talks.
1	They	they	PRON	PRP	_	4	nsubj	_	_
2-3	don't	_	_	_	_	_	_	_	_
2	do	do	AUX	VBP	_	4	aux	_	_
3	n't	not	PART	RB	_	4	advmod	_	_
4	back	back	VERB	VB	_	0	root	_	_
4.1	ghost	ghost	NOUN	NN	_	_	_	_	_
5	Iran	Iran	PROPN	NNP	_	7	obl	_	SpaceAfter=No
6	-	-	PUNCT	HYPH	_	7	punct	_	SpaceAfter=No
7	led	lead	VERB	VBN	_	8	amod	_	_
8	talks	talk	NOUN	NNS	_	4	obj	_	SpaceAfter=No
9	.	.	PUNCT	.	_	4	punct	_	_

`

func write(t *testing.T, text string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "x.conllu.gz")
	f, err := os.Create(path)
	require.NoError(t, err)
	z := gzip.NewWriter(f)
	_, err = z.Write([]byte(text))
	require.NoError(t, err)
	require.NoError(t, z.Close())
	require.NoError(t, f.Close())
	return path
}

func TestRead(t *testing.T) {
	ss, err := Read(write(t, sample))
	require.NoError(t, err)
	require.Len(t, ss, 1)
	s := ss[0]
	require.Equal(t, "They don't back Iran-led talks.", s.Text)
	require.Len(t, s.Tokens, 9)
	require.Equal(t, Token{16, 20, "Iran", "Iran", "NNP", 6, "obl"}, s.Tokens[4])
	var words, tags []string
	for _, w := range s.Words() {
		words = append(words, w.Text)
		tags = append(tags, s.Tag(w))
	}
	require.Equal(t, "They do n't back Iran-led talks .", strings.Join(words, " "))
	require.Equal(t, "PRP VBP RB VB JJ NNS .", strings.Join(tags, " "))
}

func TestReadErrors(t *testing.T) {
	for _, tt := range []struct{ from, to, want string }{
		{"1\tThey", "1 They", "want 10 columns, have 9"},
		{"5\tIran", "6\tIran", `want word 5, have "6"`},
		{"2-3\t", "2-x\t", `want a range of words, have "2-x"`},
		{"NNS\t_\t4", "NNS\t_\tfour", `want the number of a head, have "four"`},
	} {
		_, err := Read(write(t, strings.Replace(sample, tt.from, tt.to, 1)))
		var f *FormatError
		require.True(t, errors.As(err, &f), "%v", err)
		require.ErrorContains(t, err, tt.want)
		require.Positive(t, f.Line)
	}
	_, err := Read(filepath.Join(t.TempDir(), "none"))
	require.ErrorIs(t, err, os.ErrNotExist)
}
