package entity

import (
	"slices"
	"strings"
	"testing"
)

func TestLexicon(t *testing.T) {
	lines := strings.Split(strings.TrimSuffix(lexiconText, "\n"), "\n")
	var all []string
	for i, l := range lines {
		word, letters, ok := strings.Cut(l, " ")
		if !ok || word == "" || letters == "" || strings.Trim(letters, classLetters) != "" {
			t.Errorf("line %d: %q", i+1, l)
		}
		if c, ok := lookup(word); !ok || c != lettersClass(letters) {
			t.Errorf("%s: not found", word)
		}
		all = append(all, word)
	}
	if !slices.IsSorted(all) || len(slices.Compact(all)) != len(lines) {
		t.Error("not sorted, or a word stands twice")
	}
	for _, w := range []string{"", "\x00", "aaaa", "spokesma", "spokesmanx", "zzz", "\xff"} {
		if c, ok := lookup(w); ok {
			t.Errorf("%q: found %b", w, c)
		}
	}
}

func TestClassify(t *testing.T) {
	for _, c := range []struct {
		word string
		want class
	}{
		{"", 0},
		{"spokesman", person | male},
		{"spokeswomen", person | female | plural},
		{"Ministries", capital | body | plural},
		{"Gen.", capital | person | rank | honorific},
		{"ex-admiral", person | rank},
		{"vice-presidents", person | rank | plural},
		{"Iran-backed", capital | modifier},
		{"cardiologist", person},
		{"rheumatologists", person | plural},
		{"flabbergasted", past},
		{"yodelling", gerund},
		{"hopefully", adverb},
		{"isn’t", auxiliary},
		{"Orvaville", capital},
		{"É", capital},
		{strings.Repeat("x", 99), 0},
	} {
		if got := classify(c.word); got != c.want {
			t.Errorf("%s: got %b, want %b", c.word, got, c.want)
		}
		var cache classCache
		if got := cache.classify(c.word); got != c.want || cache.classify(c.word) != c.want {
			t.Errorf("%s from the cache: got %b, want %b", c.word, got, c.want)
		}
	}
}
