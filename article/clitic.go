package article

import (
	"strings"
	"unicode/utf8"
)

// cliticCut returns where the clitic of the word w begins, as in Syria|’s, they|’re and do|n’t, or 0 where w has none.
// Names keep theirs whole where the apostrophe stands within: Ra’ad, Sa'd, O’Brien.
func cliticCut(w string) int {
	at := -1
	for i := len(w) - 1; i > 0 && i >= len(w)-5; i-- {
		if c := w[i]; c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' {
			continue
		}
		r, n := utf8.DecodeLastRuneInString(w[:i+1])
		if !isApostrophe(r) {
			return 0
		}
		at = i + 1 - n
		switch suffix := w[i+1:]; {
		case at == 0:
			return 0
		case suffix == "s", suffix == "S":
			return at
		case suffix == "t", suffix == "T":
			if b := w[at-1]; (b == 'n' || b == 'N') && at > 1 {
				return at - 1
			}
			return 0
		case strings.EqualFold(suffix, "re"), strings.EqualFold(suffix, "ve"), strings.EqualFold(suffix, "ll"),
			strings.EqualFold(suffix, "d"), strings.EqualFold(suffix, "m"):
			if !isUpper(w) || isPronoun(w[:at]) {
				return at
			}
		}
		return 0
	}
	return 0
}

// isPronoun reports whether w is a word that takes 'd, 'll, 'm, 're or 've also where it begins a sentence.
func isPronoun(w string) bool {
	return len(w) <= 5 && strings.Contains(" i you he she it we they who that there what how where this these those here ",
		" "+strings.ToLower(w)+" ")
}
