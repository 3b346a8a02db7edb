package article

import (
	"slices"
	"strings"
	"testing"
)

// TestFurnitureOrder holds the lists in the order that alike needs, and alike to what a look at every word finds.
func TestFurnitureOrder(t *testing.T) {
	lists := map[string][]string{"whole": wholeBoilerplate[:], "start": startBoilerplate[:], "credit": startCredit[:], "caption": startCaption[:]}
	for name, words := range lists {
		if !slices.IsSortedFunc(words, func(a, b string) int { return int(a[0]) - int(b[0]) }) {
			t.Errorf("%s is not in the order of first bytes", name)
		}
		for b := range 256 {
			s := string([]byte{byte(b)})
			var want []string
			for _, w := range words {
				if strings.HasPrefix(w, s) {
					want = append(want, w)
				}
			}
			if got := alike(words, s); !slices.Equal(got, want) {
				t.Errorf("%s: with %q start %q, want %q", name, s, got, want)
			}
		}
		if alike(words, "") != nil {
			t.Errorf("%s: a word starts with nothing", name)
		}
	}
}

// TestFurnitureParts holds that what is looked for first is in all that is looked for then.
func TestFurnitureParts(t *testing.T) {
	for _, w := range anywhere {
		if !strings.Contains(w.whole, w.part) {
			t.Errorf("%q is no part of %q", w.part, w.whole)
		}
		if !isBoilerplate("the report "+w.whole+" by anyone", 12) || isBoilerplate("the report "+w.whole[1:]+" by anyone", 12) {
			t.Errorf("%q is not found as it stands", w.whole)
		}
	}
	for _, w := range pictureCredits {
		if w != viaGetty && !strings.ContainsAny(w, "/:()") {
			t.Errorf("%q has none of the marks that it is looked for with", w)
		}
		if !isCaption("the port at noon " + w) {
			t.Errorf("%q ends no caption", w)
		}
	}
}

func TestFold(t *testing.T) {
	for _, tt := range []struct{ in, want string }{
		{"", ""},
		{" The  Port\tof\nLugo ", "the port of lugo"},
		{"It’s ‘ours’", "it's 'ours'"},
		{"ÉTÉ\u00ad Été\u00a0\u200bX", "été été x"},
		{"A\x00B\x7fC", "a b c"},
		{"[FILE: AP]@`{", "[file: ap]@`{"},
	} {
		if got := fold(tt.in); got != tt.want {
			t.Errorf("fold(%q) = %q, want %q", tt.in, got, tt.want)
		}
	}
	if got, want := fold(strings.Repeat("Ab ", 1000)), strings.Repeat("ab ", 132)+"a"; got != want {
		t.Errorf("a long text folds to %d bytes, %q", len(got), got)
	}
}
