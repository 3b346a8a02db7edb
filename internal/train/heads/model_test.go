package heads

import (
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/newstext/newstext/internal/depparse"
	"github.com/newstext/newstext/internal/linmodel"
	"github.com/newstext/newstext/internal/postag"
)

// TestModel parses plain sentences with the files that package article embeds: it fails where they and the code part.
func TestModel(t *testing.T) {
	file := func(name string) string {
		data, err := os.ReadFile("../../../article/" + name)
		if os.IsNotExist(err) {
			t.Skipf("article/%s is missing: go run ./internal/cmd/trainheads", name)
		}
		require.NoError(t, err)
		return string(data)
	}
	var tagger postag.Tagger
	var parser depparse.Parser
	var err error
	tagger.Model, err = linmodel.Open(file("tags.dat"))
	require.NoError(t, err)
	tagger.Dictionary, err = postag.OpenDictionary(file("dictionary.dat"))
	require.NoError(t, err)
	parser.Moves, err = depparse.OpenTable(file("heads.dat"))
	require.NoError(t, err)
	parser.Names, err = linmodel.Open(file("relations.dat"))
	require.NoError(t, err)
	for _, test := range []struct{ text, want string }{
		{
			"The minister said that the bridge will open in May .",
			"det>minister nsubj>said root mark>open det>bridge nsubj>open aux>open ccomp>said case>May obl>open punct>said",
		},
		{
			"Two farmers were arrested .",
			"nummod>farmers nsubj:pass>arrested aux:pass>arrested root punct>arrested",
		},
		{
			"Her brother bought old books and new maps .",
			"nmod:poss>brother nsubj>bought root amod>books obj>bought cc>maps amod>maps conj>books punct>bought",
		},
	} {
		words := strings.Fields(test.text)
		var ts postag.Sentence
		var s depparse.Sentence
		for _, w := range words {
			ts.Add(w)
		}
		for i, tag := range tagger.Tag(&ts) {
			s.Add(words[i], tag)
		}
		heads, rels := parser.Parse(&s)
		var got []string
		for i, h := range heads {
			arc := depparse.Relations[rels[i]]
			if h >= 0 {
				arc += ">" + words[h]
			}
			got = append(got, arc)
		}
		require.Equal(t, test.want, strings.Join(got, " "), test.text)
	}
}
