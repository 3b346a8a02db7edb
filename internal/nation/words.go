package nation

import (
	"iter"
	"strings"
)

// Words walks over every word for every nation: its names, the adjectives and the nouns for its people, each with the
// nation's code, nations in the order of their codes and the word that serves best first.
func Words() iter.Seq2[string, Word] {
	return func(yield func(string, Word) bool) {
		for line := range strings.Lines(table) {
			if line[0] == '#' {
				continue
			}
			for w, form := range words(strings.TrimSuffix(line, "\n")) {
				if !yield(w, Word{line[:2], form}) {
					return
				}
			}
		}
	}
}

// A Word is what a word says: its nation's code and its form.
type Word struct {
	Code string
	Form Form
}

// words walks over the words of one line of nations.txt. Its last two fields are the other names, split by ";", and the
// adjectives, split by ";" too: "Thai" stands for "Thai" and "Thais"; "Spanish=Spaniard,Spaniards" names the nouns, and
// "Philippine=" has none.
func words(line string) iter.Seq2[string, Form] {
	return func(yield func(string, Form) bool) {
		for range 7 {
			_, line, _ = strings.Cut(line, "|")
		}
		name, line, _ := strings.Cut(line, "|")
		others, demonyms, _ := strings.Cut(line, "|")
		if !yield(name, Name) {
			return
		}
		for w := range strings.SplitSeq(others, ";") {
			if w != "" && !yield(w, Name) {
				return
			}
		}
		for d := range strings.SplitSeq(demonyms, ";") {
			adjective, nouns, irregular := strings.Cut(d, "=")
			if adjective == "" {
				continue
			}
			if !irregular {
				nouns = adjective + "s"
			}
			if !yield(adjective, Adjective) {
				return
			}
			for w := range strings.SplitSeq(nouns, ",") {
				if w != "" && w != adjective && !yield(w, People) {
					return
				}
			}
		}
	}
}
