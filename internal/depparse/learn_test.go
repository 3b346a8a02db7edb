package depparse

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/newstext/newstext/internal/linmodel"
	"github.com/newstext/newstext/internal/postag"
)

// A lesson is words with their tags, heads counted from 1, and relations.
type lesson struct{ words, tags, heads, rels string }

var lessons = []lesson{
	{"The dam burst on Monday .", "DT NN VBD IN NNP .", "2 3 0 5 3 3", "det nsubj root case obl punct"},
	{"Officials said the road was closed .", "NNS VBD DT NN VBD VBN .", "2 0 4 6 6 2 2", "nsubj root det nsubj:pass aux:pass ccomp punct"},
	{"She met Ana Lopez , a nurse .", "PRP VBD NNP NNP , DT NN .", "2 0 2 3 7 7 3 2", "nsubj root obj flat punct det appos punct"},
	{"They sold rice and maize in Lagos .", "PRP VBD NN CC NN IN NNP .", "2 0 2 5 3 7 2 2", "nsubj root obj cc conj case obl punct"},
	// An arc that crosses another: what happened belongs to the vote, behind the verb.
	{"A vote is due today on reform .", "DT NN VBZ JJ NN IN NN .", "2 4 4 0 4 7 2 4", "det nsubj cop root obl:unmarked case nmod punct"},
}

// fill puts the lesson into s, and returns its heads and relations.
func (l lesson) fill(s *Sentence) (heads []int32, rels []uint8) {
	tags, hs, rs := strings.Fields(l.tags), strings.Fields(l.heads), strings.Fields(l.rels)
	s.Reset()
	for i, w := range strings.Fields(l.words) {
		s.Add(w, uint8(postag.Number(tags[i])))
		heads, rels = append(heads, int32(hs[i][0])-'1'), append(rels, Number(rs[i]))
	}
	return heads, rels
}

func TestLearn(t *testing.T) {
	train := func() (moves, names []byte, wrong int) {
		l := NewLearner()
		var s Sentence
		for range 30 {
			wrong = 0
			for _, x := range lessons {
				heads, rels := x.fill(&s)
				wrong += l.Learn(&s, heads, rels, true)
			}
		}
		return l.Moves(2000, 4, "moves"), l.Names(1).Pack(4, 0, "names"), wrong
	}
	moves, names, wrong := train()
	require.Zero(t, wrong, "the last round makes no mistake")
	again, namesAgain, _ := train()
	require.Equal(t, moves, again)
	require.Equal(t, names, namesAgain)
	var p Parser
	var err error
	p.Moves, err = OpenTable(string(moves))
	require.NoError(t, err)
	p.Names, err = linmodel.Open(string(names))
	require.NoError(t, err)
	for i, x := range lessons {
		var s Sentence
		heads, rels := x.fill(&s)
		got, gotRels := p.Parse(&s)
		if i == len(lessons)-1 { // no arc of the parser crosses another
			heads[6] = 3
			require.Equal(t, heads, got, x.words)
			continue
		}
		require.Equal(t, heads, got, x.words)
		require.Equal(t, rels, gotRels, x.words)
	}
}

func TestLearnLeavesLongSentencesOut(t *testing.T) {
	var s Sentence
	for range longest + 1 {
		s.Add("go", uint8(postag.Number("VB")))
	}
	require.Zero(t, NewLearner().Learn(&s, nil, nil, true))
}
