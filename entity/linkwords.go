package entity

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"

	"github.com/newstext/newstext/article"
)

// A nameWords is a name by its words, in the form in which names are compared: lower case, without accents, points,
// apostrophes and the Arabic article.
type nameWords struct {
	span   article.Span
	words  []string
	key    string // the words, joined
	kind   Kind
	conf   article.Confidence
	title  string // the title before it, in lower case: its last word
	tokens tokens // of the whole title: "Prime Minister"
	part   bool   // it is part of the role of the person named next
}

// untitled returns names with the titles that some of them begin with cut off, "Sheikh" from "Sheikh Omar Bashari".
func untitled(text string, names []name) []name {
	out := make([]name, len(names))
	for i, n := range names {
		for range 3 {
			first, rest, ok := strings.Cut(n.span.In(text), " ")
			rest = strings.TrimLeft(rest, " ")
			if n.kind != Person || !ok || rest == "" || classify(first)&(rank|honorific) == 0 || hasWord(alsoFirstNames, first) {
				break
			}
			n.span.Start = n.span.End - len(rest)
		}
		out[i] = n
	}
	return out
}

// maxNameWords bounds how many words of a name are looked at.
const maxNameWords = 12

// newNameWords returns the words of the name n of text.
func newNameWords(text string, n name) nameWords {
	m := nameWords{span: n.span, kind: n.kind, conf: n.conf}
	rest := n.span.In(text)
	for rest != "" && len(m.words) < maxNameWords {
		w := rest
		if i := strings.IndexFunc(rest, unicode.IsSpace); i >= 0 {
			w, rest = rest[:i], rest[i+1:]
		} else {
			rest = ""
		}
		w = comparable(w)
		if w == "" || w == "the" && len(m.words) == 0 || n.kind == Person && (w == "al" || w == "el") {
			continue
		}
		m.words = append(m.words, w)
	}
	if len(m.words) == 0 {
		m.words = append(m.words, strings.ToLower(n.span.In(text)))
	}
	m.key = m.words[0]
	if len(m.words) > 1 {
		m.key = strings.Join(m.words, " ")
	}
	return m
}

// comparable returns w as names are compared.
func comparable(w string) string {
	plain := true
	for i := 0; i < len(w) && plain; i++ {
		plain = 'a' <= w[i] && w[i] <= 'z'
	}
	if !plain {
		var b strings.Builder
		b.Grow(len(w))
		for _, r := range norm.NFD.String(w) {
			switch {
			case unicode.IsLetter(r) || unicode.IsDigit(r):
				b.WriteRune(unicode.ToLower(r))
			case r == '-' || r == '&':
				b.WriteRune(r)
			}
		}
		w = strings.Trim(b.String(), "-")
	}
	for _, article := range [...]string{"al-", "el-", "as-", "ad-", "ar-", "an-", "at-", "ash-"} {
		if rest, ok := strings.CutPrefix(w, article); ok && len(rest) > 2 {
			return rest
		}
	}
	return w
}

// isAcronym reports whether w is a word of capitals, perhaps with points: "WFP", "U.N."
func isAcronym(w string) bool {
	n := 0
	for i := 0; i < len(w); i++ {
		switch {
		case 'A' <= w[i] && w[i] <= 'Z':
			n++
		case w[i] == '.' || w[i] == '-' || '0' <= w[i] && w[i] <= '9':
		case w[i] == 's' && i == len(w)-1:
		default:
			return false
		}
	}
	return n >= 2 && n <= 8
}

// initials returns the first letters of words, all of them and those of the words that carry the name.
func initials(words []string) (all, main string) {
	var a, m strings.Builder
	for _, w := range words {
		for i, part := range strings.Split(w, "-") {
			if part == "" || part == "&" {
				continue
			}
			r := []rune(part)[0]
			if i == 0 {
				a.WriteRune(r)
			}
			if !hasWord(" of the and for to in on de la du des del et y ", part) && (i == 0 || len(part) > 2) {
				m.WriteRune(r)
			}
		}
	}
	return a.String(), m.String()
}

// abbreviates reports whether the letters of short stand in the words of long in their order, the first at its beginning.
func abbreviates(short string, long []string) bool {
	if short == "" || long[0] == "" || short[0] != long[0][0] || len(long) < 2 {
		return false
	}
	i := 0
	for _, w := range long {
		for j := 0; j < len(w) && i < len(short); j++ {
			if w[j] == short[i] {
				i++
			} else if j == 0 && len(w) > 4 && i > 0 {
				break
			}
		}
	}
	return i == len(short)
}
