package usage

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/newstext/newstext/article"
	"github.com/newstext/newstext/internal/gazfmt"
	"github.com/newstext/newstext/internal/postag"
)

// at returns the first token of text that is word, as a name.
func at(text, word string, class Class) Name {
	a := article.Parse(text)
	a.Tag()
	for s := range a.Sentences() {
		var toks []Token
		for _, t := range s.Tokens {
			toks = append(toks, Token{t.Span.Start, t.Span.End, uint8(t.Tag)})
		}
		for i, t := range s.Tokens {
			if t.Span.In(text) == word {
				return Name{Text: text, Tokens: toks, First: i, Last: i + 1, Class: class}
			}
		}
	}
	return Name{}
}

func TestMetonym(t *testing.T) {
	for text, want := range map[string]bool{
		"Oslo rejected the offer.":                        true,
		"Rain fell in Oslo.":                              false,
		"The minister said Oslo had agreed to the terms.": true,
		"He moved to Oslo.":                               false,
		"The report accused Oslo of neglect.":             true,
	} {
		n := at(text, "Oslo", Capital)
		require.Equal(t, want, Metonym(&n) > 0, text)
	}
	require.LessOrEqual(t, Metonym(&Name{}), 1000, "a name without a sentence")
}

func TestMetonymAllocates(t *testing.T) {
	n := at("The minister said Oslo, Madrid and Rome had agreed.", "Oslo", Capital)
	require.Zero(t, testing.AllocsPerRun(10, func() { Metonym(&n) }))
}

func TestLists(t *testing.T) {
	text := "He hoped that Spain, Norway and the United States said no."
	n := at(text, "Norway", Country)
	require.Equal(t, "Spain", n.word(n.listStart()))
	require.Equal(t, "said", n.word(n.listEnd()))
	m := at(text, "Spain", Country)
	m.Tokens = n.Tokens
	require.True(t, Joined(&m, &n))
	require.False(t, Joined(&n, &m))
	require.False(t, Joined(&Name{}, &n))
}

func TestClassOf(t *testing.T) {
	require.Equal(t, Country, ClassOf(gazfmt.Country, "NO", "Norway", 5_000_000))
	require.Equal(t, Capital, ClassOf(gazfmt.City, "NO", "OSLO", 600_000))
	require.Equal(t, Capital, ClassOf(gazfmt.City, "BO", "La Paz", 800_000))
	require.Equal(t, Town, ClassOf(gazfmt.City, "NO", "Bergen", 300_000))
	require.Equal(t, Division, ClassOf(gazfmt.Admin1, "NO", "Viken", 0))
	require.Equal(t, Other, ClassOf(gazfmt.Sea, "", "North Sea", 0))
	require.Equal(t, Unlisted, ClassOf(0, "", "", 0))
}

// TestLong checks that the work on a name does not depend on the length of its sentence.
func TestLong(t *testing.T) {
	for _, part := range []string{", Paris and Rome ", " Paris", " said", " of", " and", " ,"} {
		text := strings.Repeat("Oslo"+part+" ", 1000)
		n := at(text, "Oslo", Capital)
		for i := range n.Tokens {
			n.First, n.Last = i, i+1
			require.Less(t, n.listEnd()-i, 100)
			require.Less(t, i-n.listStart(), 100)
			Metonym(&n)
		}
	}
}

// TestTags checks that the tags have the numbers that package postag gives them.
func TestTags(t *testing.T) {
	for name, tag := range map[string]int{"CD": tagCD, "IN": tagIN, "JJ": tagJJ, "MD": tagMD, "NN": tagNN, "NNS": tagNNS, "RB": tagRB, "TO": tagTO, "VB": tagVB,
		"VBD": tagVBD, "VBG": tagVBG, "VBN": tagVBN, "VBP": tagVBP, "VBZ": tagVBZ} {
		require.Equal(t, postag.Number(name), tag, name)
	}
}
