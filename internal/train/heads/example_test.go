package heads

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/newstext/newstext/internal/depparse"
	"github.com/newstext/newstext/internal/postag"
	"github.com/newstext/newstext/internal/train/treebank"
)

// sentence makes a sentence of words, tags, heads counted from 1, and relations; a word with a leading underscore follows
// the one before without a space.
func sentence(rows ...[3]any) *treebank.Sentence {
	var s treebank.Sentence
	for _, r := range rows {
		form := r[0].(string)
		if form[0] == '_' {
			form = form[1:]
		} else if s.Text != "" {
			s.Text += " "
		}
		start := len(s.Text)
		s.Text += form
		s.Tokens = append(s.Tokens, treebank.Token{Start: start, End: len(s.Text), Form: form, Tag: "NN", Head: r[1].(int) - 1,
			Relation: r[2].(string)})
	}
	return &s
}

func names(rels []uint8) []string {
	out := make([]string, len(rels))
	for i, r := range rels {
		out[i] = depparse.Relations[r]
	}
	return out
}

func TestProject(t *testing.T) {
	for _, test := range []struct {
		name  string
		in    *treebank.Sentence
		words []string
		heads []int32
		rels  []string
	}{
		{
			"a token over several words takes the head that lies outside",
			sentence([3]any{"Army", 3, "obl"}, [3]any{"_-", 3, "punct"}, [3]any{"_led", 4, "amod"}, [3]any{"rebels", 5, "nsubj:outer"},
				[3]any{"fled", 0, "root"}),
			[]string{"Army-led", "rebels", "fled"}, []int32{1, 2, -1}, []string{"amod", "nsubj", "root"},
		},
		{
			"marks that share a word depend on the same",
			sentence([3]any{"Go", 0, "root"}, [3]any{"_!?!", 1, "punct"}),
			[]string{"Go", "!", "?", "!"}, []int32{-1, 0, 0, 0}, []string{"root", "punct", "punct", "punct"},
		},
	} {
		t.Run(test.name, func(t *testing.T) {
			e := project(test.in)
			require.Equal(t, test.words, e.words)
			require.Equal(t, test.heads, e.heads)
			require.Equal(t, test.rels, names(e.rels))
			require.True(t, e.tree())
		})
	}
}

func TestTree(t *testing.T) {
	require.True(t, (&example{heads: []int32{1, -1, 1}}).tree())
	require.False(t, (&example{heads: []int32{1, 0, -1}}).tree(), "a cycle")
	require.False(t, (&example{heads: []int32{-1, -1}}).tree(), "two roots")
	require.False(t, (&example{}).tree(), "no root")
}

func TestConvert(t *testing.T) {
	e := convert([]silverWord{
		{"Ana", "NNP", "PERSON", "compound", 1},
		{"Lima", "NNP", "PERSON", "nsubj", 2},
		{"saw", "VBD", "O", "root", -1},
		{"cats", "NNS", "O", "dobj", 2},
		{"and", "CC", "O", "cc", 3},
		{"dogs", "NNS", "O", "conj", 3},
		{"in", "IN", "O", "case", 7},
		{"Rio", "NNP", "LOCATION", "nmod", 2},
	})
	require.Equal(t, []int32{2, 0, -1, 2, 5, 3, 7, 2}, e.heads)
	require.Equal(t, []string{"nsubj", "flat", "root", "obj", "cc", "conj", "case", "obl"}, names(e.rels))
	require.True(t, e.tree())
	require.Empty(t, convert([]silverWord{{"a", "DT", "O", "det", 7}}).words, "a head that is not there")
}

// tagged makes an example of words and their tags.
func tagged(rows ...[2]string) *example {
	e := &example{}
	for _, r := range rows {
		e.words = append(e.words, r[0])
		e.tags = append(e.tags, uint8(postag.Number(r[1])))
	}
	return e
}

func TestChunked(t *testing.T) {
	e := tagged([2]string{"Ana", "NNP"}, [2]string{"Lima", "NNP"}, [2]string{",", ","}, [2]string{"a", "DT"},
		[2]string{"doctor", "NN"}, [2]string{",", ","}, [2]string{"She", "PRP"}, [2]string{"said", "VBD"}, [2]string{"it", "PRP"},
		[2]string{"rains", "VBZ"}, [2]string{".", "."})
	require.Equal(t, []fact{{explained, 1, 4, 4}, {speakers, 7, 6, 6}, {contents, 7, 8, 9}}, e.chunked())
	e = tagged([2]string{"Rain", "NN"}, [2]string{",", ","}, [2]string{"said", "VBD"}, [2]string{"the", "DT"}, [2]string{"doctor", "NN"})
	require.Contains(t, e.chunked(), fact{speakers, 2, 4, 4}, "a subject behind its verb")
}
