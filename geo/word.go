package geo

import "strings"

// hasWord reports whether list, words each within spaces, holds word.
func hasWord(list, word string) bool {
	if word == "" {
		return false
	}
	for rest := list; ; {
		i := strings.Index(rest, word)
		if i < 0 {
			return false
		}
		if i > 0 && rest[i-1] == ' ' && i+len(word) < len(rest) && rest[i+len(word)] == ' ' {
			return true
		}
		rest = rest[i+1:]
	}
}
