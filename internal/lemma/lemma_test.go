package lemma

import (
	"slices"
	"strings"
	"testing"
)

func TestOf(t *testing.T) {
	for _, tt := range []struct{ word, tag, want string }{
		{"rebels", "NNS", "rebel"}, {"cities", "NNS", "city"}, {"children", "NNS", "child"}, {"women", "NNS", "woman"},
		{"losses", "NNS", "loss"}, {"churches", "NNS", "church"}, {"lives", "NNS", "life"}, {"militiamen", "NNS", "militiaman"},
		{"said", "VBD", "say"}, {"told", "VBN", "tell"}, {"denied", "VBD", "deny"}, {"agreed", "VBD", "agree"},
		{"stopped", "VBN", "stop"}, {"hoped", "VBD", "hope"}, {"added", "VBD", "add"}, {"accused", "VBN", "accuse"},
		{"saying", "VBG", "say"}, {"lying", "VBG", "lie"}, {"writing", "VBG", "write"}, {"running", "VBG", "run"},
		{"says", "VBZ", "say"}, {"tries", "VBZ", "try"}, {"does", "VBZ", "do"}, {"’s", "POS", "'s"},
		{"larger", "JJR", "large"}, {"worst", "JJS", "bad"}, {"biggest", "JJS", "big"}, {"earlier", "RBR", "early"},
		{"Aleppo", "NNP", "Aleppo"}, {"Democrats", "NNPS", "Democrat"}, {"The", "DT", "the"}, {"n’t", "RB", "not"},
		{"ca", "MD", "can"}, {"", "NN", ""}, {"s", "NNS", "s"}, {"Word", "", "word"},
		{strings.Repeat("s", 100), "NNS", strings.Repeat("s", 100)},
	} {
		if got := Of(tt.word, tt.tag); got != tt.want {
			t.Errorf("Of(%q, %q) = %q, want %q", tt.word, tt.tag, got, tt.want)
		}
	}
}

// TestRules holds the table to its format, and the search to a plain scan of it.
func TestRules(t *testing.T) {
	lines := strings.SplitAfter(strings.TrimSuffix(rules, "\n"), "\n")
	if !slices.IsSorted(lines) || !strings.HasSuffix(rules, "\n") {
		t.Fatal("rules.txt is not in order")
	}
	for _, l := range lines {
		k, r, ok := strings.Cut(strings.TrimSuffix(l, "\n"), "\t")
		if !ok || k == "" || r == "" || r[0] < '0' || r[0] > '9' {
			t.Errorf("%q: want a class and an ending, a tab, a digit and an ending", l)
			continue
		}
		if got, ok := find([]byte(k + "\t")); !ok || got != r {
			t.Errorf("find(%q) = %q, %v, want %q", k, got, ok, r)
		}
		if _, ok := find([]byte(k + "\x00\t")); ok {
			t.Errorf("find(%q) finds something", k+"\x00")
		}
	}
}

func FuzzOf(f *testing.F) {
	f.Add("said", "VBD")
	f.Add("\xff’s", "NNS")
	f.Fuzz(func(t *testing.T, w, tag string) {
		if got := Of(w, tag); len(got) > 3*len(w)+8 {
			t.Errorf("Of(%q, %q) = %q", w, tag, got)
		}
	})
}
