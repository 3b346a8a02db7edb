package lexicon_test

import (
	"errors"
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/newstext/newstext/internal/lexicon"
)

func pack(t testing.TB, words map[string]lexicon.Class) []byte {
	t.Helper()
	classes := map[uint32]lexicon.Class{}
	for w, c := range words {
		classes[lexicon.HashPhrase(w)] = c
	}
	data, err := lexicon.Pack(classes, "a few words")
	require.NoError(t, err)
	return data
}

func few(t testing.TB) []byte {
	return pack(t, map[string]lexicon.Class{
		"oslo":       lexicon.City,
		"lake chad":  lexicon.Water,
		"lake":       lexicon.Make(0, 0, 0, 0, 1, 0),
		"ingrid":     lexicon.Make(lexicon.PersonMostly, lexicon.PersonMostly, 0, lexicon.Female, 0, 0),
		"côte d'or":  lexicon.Admin2,
		"governor":   lexicon.Title,
		"federation": lexicon.Make(lexicon.ThingMostly, 0, lexicon.ThingMostly, 0, 0, 0),
	})
}

func TestClass(t *testing.T) {
	l, err := lexicon.Open(string(few(t)))
	require.NoError(t, err)
	require.Equal(t, "a few words", l.Note())
	require.Equal(t, lexicon.City, l.Class(lexicon.Hash("OSLO")))
	require.Equal(t, lexicon.Water, l.Class(lexicon.Join(lexicon.Hash("Lake"), lexicon.Hash("Chad"))))
	require.Equal(t, lexicon.Admin2, l.Class(lexicon.HashPhrase("CÔTE D’OR")))
	require.Equal(t, 1, l.Class(lexicon.Hash("Lake")).Longer())
	require.Zero(t, l.Class(lexicon.Hash("Bergen")))
	c := l.Class(lexicon.Hash("Ingrid"))
	require.Equal(t, lexicon.PersonMostly, c.Alone())
	require.Equal(t, lexicon.PersonMostly, c.First())
	require.Equal(t, lexicon.NoLeaning, c.Last())
	require.Equal(t, lexicon.Female, c.Sex())
	require.Equal(t, lexicon.ThingMostly, l.Class(lexicon.Hash("federation")).Last())
}

func TestMake(t *testing.T) {
	for alone := lexicon.NoLeaning; alone <= lexicon.Mixed; alone++ {
		for longer := range 5 {
			c := lexicon.Make(alone, lexicon.Mixed, lexicon.ThingOften, lexicon.Male, longer, lexicon.Title|lexicon.Country)
			require.Equal(t, alone, c.Alone())
			require.Equal(t, lexicon.Mixed, c.First())
			require.Equal(t, lexicon.ThingOften, c.Last())
			require.Equal(t, lexicon.Male, c.Sex())
			require.Equal(t, min(longer, 3), c.Longer())
			require.Equal(t, lexicon.Title|lexicon.Country, c&(lexicon.Geo|lexicon.Title|lexicon.Calendar|lexicon.Function|lexicon.Demonym))
		}
	}
}

func TestHash(t *testing.T) {
	for _, same := range [][2]string{{"Łódź", "łódź"}, {"Ra’ad", "ra'ad"}, {"1,200", "3,400"}, {"co\u00ADop", "coop"}, {"ÉCOLE", "École"}} {
		require.Equal(t, lexicon.Hash(same[0]), lexicon.Hash(same[1]), same)
	}
	require.NotEqual(t, lexicon.HashPhrase("new york"), lexicon.HashPhrase("york new"))
}

func TestHashSmall(t *testing.T) {
	for _, w := range []string{"a", "river", "zzz"} {
		h, ok := lexicon.HashSmall(w)
		require.True(t, ok)
		require.Equal(t, lexicon.Hash(w), h)
	}
	for _, w := range []string{"", "River", "cafés", "x-ray", "b2"} {
		_, ok := lexicon.HashSmall(w)
		require.False(t, ok, w)
	}
}

// TestManyWords packs more words than there are buckets and finds every one of them again.
func TestManyWords(t *testing.T) {
	classes := map[uint32]lexicon.Class{}
	for i := range 100_000 {
		classes[uint32(i)*2654435761] = lexicon.Class(i%1000 + 1)
	}
	data, err := lexicon.Pack(classes, "")
	require.NoError(t, err)
	again, err := lexicon.Pack(classes, "")
	require.NoError(t, err)
	require.True(t, string(data) == string(again))
	l, err := lexicon.Open(string(data))
	require.NoError(t, err)
	for h, c := range classes {
		require.Equal(t, c, l.Class(h))
	}
}

func TestDamage(t *testing.T) {
	data := few(t)
	for _, i := range []int{0, 5, 9, 12, 17, 21, 24, 1000, len(data) - 60, len(data) - 1} {
		bad := append([]byte(nil), data...)
		bad[i] ^= 0x40
		_, err := lexicon.Open(string(bad))
		var format *lexicon.FormatError
		require.True(t, errors.As(err, &format), "byte %d", i)
	}
	for _, n := range []int{0, 3, 23, 24, 300, len(data) - 1} {
		_, err := lexicon.Open(string(data[:n]))
		require.Error(t, err, fmt.Sprint(n))
	}
}
