package gazfmt

import (
	"bytes"
	"strings"

	"github.com/newstext/newstext/internal/textnorm"
)

// Key appends to dst the key of a name: its folded form (textnorm.Append) without a leading "the", and with "saint" for
// "st", "sainte" for "ste", "mount" for "mt" and "fort" for "ft" before another word.
func Key(dst []byte, name string) []byte {
	start := len(dst)
	dst = textnorm.Append(dst, name)
	if bytes.HasPrefix(dst[start:], []byte("the ")) {
		dst = append(dst[:start], dst[start+4:]...)
	}
	if !abbreviated(dst[start:]) {
		return dst
	}
	var room [2 * MaxKey]byte
	words := append(room[:0], dst[start:]...)
	dst = dst[:start]
	for len(words) > 0 {
		word, rest, more := bytes.Cut(words, []byte(" "))
		words = rest
		if full := unabbreviated(word); full != "" && more {
			dst = append(dst, full...)
		} else {
			dst = append(dst, word...)
		}
		if more {
			dst = append(dst, ' ')
		}
	}
	return dst
}

// abbreviated reports whether a word of key may be one that Key writes out.
func abbreviated(key []byte) bool {
	for i := 0; i+2 < len(key); i++ {
		if (i == 0 || key[i-1] == ' ') && key[i+1] == 't' && (key[i] == 's' || key[i] == 'm' || key[i] == 'f') {
			return true
		}
	}
	return false
}

// unabbreviated returns the word that word is short for, or "".
func unabbreviated(word []byte) string {
	switch string(word) {
	case "st":
		return "saint"
	case "ste":
		return "sainte"
	case "mt":
		return "mount"
	case "ft":
		return "fort"
	}
	return ""
}

// articles are the Arabic article in the spellings it takes before a name.
const articles = " al el ar as ash ad an at az ath adh es esh ez er ed en et ul "

// CutArticle returns what follows an Arabic article at the beginning of a key, and false where it begins with none.
func CutArticle(key []byte) ([]byte, bool) {
	for i, c := range key {
		if c == ' ' {
			if i < 2 || i > 3 || !hasWord(articles, key[:i]) {
				return key, false
			}
			return key[i+1:], true
		}
	}
	return key, false
}

// hasWord reports whether list, words each within spaces, holds word.
func hasWord(list string, word []byte) bool {
	for i := 0; i < len(list); {
		n := strings.IndexByte(list[i:], ' ')
		if n < 0 {
			return false
		}
		if list[i:i+n] == string(word) {
			return true
		}
		i += n + 1
	}
	return false
}
