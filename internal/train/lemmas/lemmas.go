// Package lemmas learns the rules of package lemma.
package lemmas

import (
	"fmt"
	"path/filepath"
	"slices"
	"strings"

	"github.com/newstext/newstext/internal/lemma"
	"github.com/newstext/newstext/internal/train/treebank"
)

// An edit turns a word into its lemma: bytes cut from its end, and what comes in their place.
type edit struct {
	cut int
	add string
}

// editOf returns the edit that turns w into l.
func editOf(w, l string) edit {
	i := 0
	for i < len(w) && i < len(l) && w[i] == l[i] {
		i++
	}
	return edit{len(w) - i, l[i:]}
}

// A key is a class and an ending, or "^" and a whole word.
type key struct {
	class  byte
	ending string
}

// tallies count the edits seen for each key.
type tallies map[key]map[edit]int

func (t tallies) add(k key, e edit, n int) {
	if t[k] == nil {
		t[k] = map[edit]int{}
	}
	t[k][e] += n
}

// best returns the edit seen most often for k, of several the shortest, and how often any was.
func (t tallies) best(k key) (top edit, all int) {
	n := -1
	for e, v := range t[k] {
		all += v
		if v > n || v == n && (e.cut < top.cut || e.cut == top.cut && e.add < top.add) {
			top, n = e, v
		}
	}
	return top, all
}

// Train learns rules from the treebanks under corpora/train/syntax and returns the table.
func Train(corpora string) ([]byte, error) {
	syntax := filepath.Join(corpora, "train", "syntax")
	words := tallies{}
	for _, name := range []string{"ewt-train", "gum-ccby-train"} {
		ss, err := treebank.Read(filepath.Join(syntax, name+".conllu.gz"))
		if err != nil {
			return nil, err
		}
		for _, s := range ss {
			for _, t := range s.Tokens {
				if c := lemma.Class(t.Tag); c != 0 && t.Lemma != "_" {
					f := lemma.Fold(t.Form, t.Tag)
					words.add(key{c, f}, editOf(f, t.Lemma), 1)
				}
			}
		}
	}
	return learn(words), nil
}

// learn finds for every class the endings that tell the edit, and the words that are exceptions. An ending counts each
// word once, however often it was seen: rules are for the words that were not.
func learn(words tallies) []byte {
	endings := tallies{}
	for k := range words {
		e, _ := words.best(k)
		if !lemma.HasEndings(k.class) {
			continue
		}
		for n := 0; n <= min(len(k.ending), 6); n++ {
			endings.add(key{k.class, k.ending[len(k.ending)-n:]}, e, 1)
		}
	}
	keys := make([]key, 0, len(endings))
	for k := range endings {
		keys = append(keys, k)
	}
	slices.SortFunc(keys, func(a, b key) int {
		if d := len(a.ending) - len(b.ending); d != 0 {
			return d
		}
		return strings.Compare(string(a.class)+a.ending, string(b.class)+b.ending)
	})
	kept := map[key]edit{}
	for _, k := range keys {
		e, n := endings.best(k)
		if was, ok := longest(kept, k.class, k.ending); k.ending != "" && (n < 2 || ok && was == e) {
			continue
		}
		kept[k] = e
	}
	for k := range words {
		e, n := words.best(k)
		was, _ := longest(kept, k.class, k.ending)
		if was != e && (n > 1 || lemma.HasEndings(k.class)) && e.cut < 10 {
			kept[key{k.class, "^" + k.ending}] = e
		}
	}
	var lines []string
	for k, e := range kept {
		lines = append(lines, fmt.Sprintf("%c%s\t%d%s\n", k.class, k.ending, e.cut, e.add))
	}
	slices.Sort(lines)
	return []byte(strings.Join(lines, ""))
}

// longest returns the edit of the longest ending of w in kept.
func longest(kept map[key]edit, class byte, w string) (edit, bool) {
	for n := min(len(w), 6); n >= 0; n-- {
		if e, ok := kept[key{class, w[len(w)-n:]}]; ok {
			return e, true
		}
	}
	return edit{}, false
}
