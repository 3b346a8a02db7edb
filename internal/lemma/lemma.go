// Package lemma gives words their dictionary forms: said to say, mice to mouse, better to good.
//
// It knows what to cut from a word and what to put in its place by the longest ending that stands in a table, for each
// class of tags apart. The table is learned from treebanks: see [Rules].
package lemma

import (
	_ "embed"
	"strings"
)

// rules holds a line for each rule, in the order of bytes: the class, a letter; the ending, or "^" and a whole word; a tab;
// how many bytes to cut, a digit; what to put in their place. "Died\t3y" turns an ending "ied" of the past into "y".
//
//go:embed rules.txt
var rules string

// longestEnding is how many bytes an ending has at most; a whole word may be longer.
const longestEnding = 6

// longestWord is how many bytes a word has at most that stands in the table.
const longestWord = 32

// Class returns the class of a Penn tag, by which rules are kept apart.
func Class(tag string) byte {
	switch tag {
	case "NNS":
		return 'N'
	case "NNPS":
		return 'M'
	case "VBZ":
		return 'Z'
	case "VBD", "VBN":
		return 'D'
	case "VBG":
		return 'G'
	case "JJR", "RBR":
		return 'C'
	case "JJS", "RBS":
		return 'S'
	case "VB", "VBP":
		return 'V'
	case "MD":
		return 'X'
	case "NN":
		return 'n'
	case "JJ":
		return 'J'
	case "RB":
		return 'R'
	case "PRP", "PRP$":
		return 'P'
	case "NNP", "ADD":
		return 0
	}
	return 'O'
}

// HasEndings reports whether the words of a class change their endings, so that rules for endings are worth having.
func HasEndings(class byte) bool { return strings.IndexByte("NMZDGCS", class) >= 0 }

// Fold returns w as its lemma is sought: names as they are, other words in small letters, apostrophes straight.
func Fold(w, tag string) string {
	if c := Class(tag); c != 0 && c != 'M' {
		w = strings.ToLower(w)
	}
	return strings.ReplaceAll(w, "’", "'")
}

// Of returns the lemma of the word w, which has the Penn tag given. Names keep their capitals, other lemmas are in small
// letters but for adjectives and nouns that always have capitals. The lemma of "" is "".
func Of(w, tag string) string {
	class := Class(tag)
	w = Fold(w, tag)
	if class == 0 || len(w) > longestWord {
		return w
	}
	var buf [longestWord + 4]byte
	if r, ok := find(append(append(append(buf[:0], class, '^'), w...), '\t')); ok {
		return apply(w, r)
	}
	if HasEndings(class) {
		for n := min(longestEnding, len(w)); n >= 0; n-- {
			if r, ok := find(append(append(append(buf[:0], class), w[len(w)-n:]...), '\t')); ok {
				return apply(w, r)
			}
		}
	}
	return w
}

// apply cuts and completes w as the rule r says.
func apply(w, r string) string {
	cut := int(r[0] - '0')
	switch {
	case cut > len(w), cut == len(w) && len(r) == 1: // nothing would be left
		return w
	case len(r) == 1:
		return w[:len(w)-cut]
	}
	return w[:len(w)-cut] + r[1:]
}

// find returns what follows key on the line of rules that begins with it.
func find(key []byte) (string, bool) {
	lo, hi := 0, len(rules) // a line that begins with key begins at lo or after it and before hi
	for lo < hi {
		m := lo + (hi-lo)/2
		start := strings.LastIndexByte(rules[lo:m], '\n') + 1 + lo
		end := start + strings.IndexByte(rules[start:], '\n')
		line := rules[start:end]
		switch {
		case strings.HasPrefix(line, string(key)):
			return line[len(key):], true
		case line < string(key):
			lo = end + 1
		default:
			hi = start
		}
	}
	return "", false
}
