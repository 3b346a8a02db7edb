package nametag

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/newstext/newstext/internal/lexicon"
)

// TestRows tags more words than there are rows, twice with the same memory: every name must have the margin that fresh memory
// gives it.
func TestRows(t *testing.T) {
	tagger := toy(t)
	var s Scratch
	for range 2 {
		for i := range 3 * rowCount {
			for _, text := range []string{"he in Kiel%d .", "he Mr Kiel%d Ostrova%[1]d", "near %[1]dKIEL"} {
				text = fmt.Sprintf(text, i)
				require.Equal(t, tagger.Tag(nil, sentence(text), new(Scratch)), tagger.Tag(nil, sentence(text), &s), text)
			}
		}
	}
}

// TestRowsOfTwo tags with two taggers by turns: neither may take what the other summed.
func TestRowsOfTwo(t *testing.T) {
	one, other := toy(t), toy(t)
	other.Lexicon = lexiconOf(t, map[string]lexicon.Class{"kiel": lexicon.City, "mr": lexicon.Title})
	var s Scratch
	for range 3 {
		for _, tagger := range []*Tagger{one, other} {
			d := sentence("he in Kiel .")
			require.Equal(t, tagger.Tag(nil, sentence("he in Kiel ."), new(Scratch)), tagger.Tag(nil, d, &s))
		}
	}
}

// TestKeyOf gives words that differ in one thing that their features tell apart.
func TestKeyOf(t *testing.T) {
	w := word{text: "Kiel", form: capital, run: 3, end: 4}
	key, ok := keyOf(&w, plain)
	require.True(t, ok)
	again, _ := keyOf(&word{text: "Kiel", form: capital, run: 7, end: 8}, plain)
	require.Equal(t, key, again)
	for _, other := range []word{
		{text: "KIEL", run: 3, end: 4}, {text: "Kiel"}, {text: "Kiel", run: 3, end: 5}, {text: "Kiel\x00", run: 3, end: 4},
		{text: "Kiel", run: 3, end: 4, geo: 1}, {text: "Kiel", run: 3, end: 4, alone: 1}, {text: "Kiel", run: 3, end: 4, spelled: 1},
	} {
		got, ok := keyOf(&other, plain)
		require.True(t, ok)
		require.NotEqual(t, key, got, "%+v", other)
	}
	titledKey, _ := keyOf(&w, titled)
	require.NotEqual(t, key, titledKey)
	_, ok = keyOf(&word{text: "Llanfairpwllgwyngyllgogery"}, plain)
	require.False(t, ok)
}

// TestSmallShape compares the short way to the shape of most words with the long one.
func TestSmallShape(t *testing.T) {
	for _, w := range []string{"a", "it", "rain", "neighbourhoods"} {
		f, shape := formOf(w)
		require.Equal(t, lower, f)
		require.Equal(t, shape, smallShape(len(w)), w)
	}
}

func TestDecided(t *testing.T) {
	row := make([]int32, Tags)
	require.False(t, decided(row))
	row[Outside], row[Begin+2*Place], row[Begin+2*Person], row[Inside+2*Place] = 50, early+49, 20, 900
	require.False(t, decided(row))
	row[Begin+2*Place]++
	require.True(t, decided(row))
	require.EqualValues(t, 50+sure, row[Begin+2*Place])
	row[Outside] = row[Begin+2*Place] + early
	require.True(t, decided(row))
}

// TestFindSmall gives a word that stands in both cases, and one that stands in small letters alone, which the table leaves out.
func TestFindSmall(t *testing.T) {
	d := new(Document)
	for _, s := range [][]string{{"then", "Rose", "left"}, {"a", "rose", "by", "a", "rose"}} {
		for _, w := range s {
			d.Add(w, 0)
		}
		d.EndSentence()
	}
	d.prepare(emptyLexicon(t))
	require.EqualValues(t, 2, d.seen.at(lexicon.Hash("rose")).lower)
	require.EqualValues(t, 1, d.seen.at(lexicon.Hash("rose")).capital)
	require.False(t, d.seen.find(lexicon.Hash("a")).used)
}
