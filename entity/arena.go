package entity

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// An arena makes many short strings and lists of strings in few pieces of memory. What it gives stays good for ever.
type arena struct {
	bytes strings.Builder
	words []string
}

const (
	arenaBytes = 2 << 10
	arenaWords = 256
)

// str returns p as a string.
func (a *arena) str(p []byte) string {
	if a.bytes.Cap()-a.bytes.Len() < len(p) {
		a.bytes = strings.Builder{}
		a.bytes.Grow(max(arenaBytes, len(p)))
	}
	n := a.bytes.Len()
	a.bytes.Write(p)
	return a.bytes.String()[n:]
}

// list returns a copy of x followed by y that nobody appends to in place.
func (a *arena) list(x, y []string) []string {
	if n := len(x) + len(y); cap(a.words)-len(a.words) < n {
		a.words = make([]string, 0, max(arenaWords, n))
	}
	n := len(a.words)
	a.words = append(append(a.words, x...), y...)
	return a.words[n:len(a.words):len(a.words)]
}

// join returns words with spaces between them.
func (a *arena) join(words []string) string {
	if len(words) == 1 {
		return words[0]
	}
	var buf [128]byte
	out := buf[:0]
	for i, w := range words {
		if i > 0 {
			out = append(out, ' ')
		}
		out = append(out, w...)
	}
	return a.str(out)
}

// comparable returns w as names are compared: in lower case, without accents, points, apostrophes and the Arabic article.
func (a *arena) comparable(w string) string {
	plain := 0
	for plain < len(w) && 'a' <= w[plain] && w[plain] <= 'z' {
		plain++
	}
	if plain < len(w) {
		var buf [64]byte
		w = strings.Trim(a.str(appendComparable(buf[:0], w)), "-")
	}
	if i := strings.IndexByte(w[:min(len(w), 4)], '-'); i >= 2 && len(w) > i+3 && hasWord(" al el as ad ar an at ash ", w[:i]) {
		return w[i+1:]
	}
	return w
}

// appendComparable appends the letters of w in lower case and without accents, its digits, hyphens and "&" to out.
func appendComparable(out []byte, w string) []byte {
	for i := 0; i < len(w); i++ {
		switch c := w[i]; {
		case c >= utf8.RuneSelf:
			for _, r := range norm.NFD.String(w[i:]) {
				if unicode.IsLetter(r) || unicode.IsDigit(r) {
					out = utf8.AppendRune(out, unicode.ToLower(r))
				} else if r == '-' || r == '&' {
					out = append(out, byte(r))
				}
			}
			return out
		case 'A' <= c && c <= 'Z':
			out = append(out, c+'a'-'A')
		case 'a' <= c && c <= 'z', '0' <= c && c <= '9', c == '-', c == '&':
			out = append(out, c)
		}
	}
	return out
}
