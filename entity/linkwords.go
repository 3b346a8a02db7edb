package entity

import (
	"strings"
	"unicode"
	"unicode/utf8"

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
	extra  bool   // the caller told its kind
	link   link   // how its entity was found
	family bool   // it means several of one surname
	part   bool   // it is part of the role of the person named next
}

// untitle cuts off the titles that some names begin with, "Sheikh" from "Sheikh Omar Bashari".
func (cache *classCache) untitle(text string, names []name) {
	for i := range names {
		n := &names[i]
		if n.kind != Person || n.extra {
			continue
		}
		for range 3 {
			first, rest, ok := strings.Cut(n.span.In(text), " ")
			rest = strings.TrimLeft(rest, " ")
			if !ok || rest == "" || !cache.leadsName(first) || hasWord(alsoFirstNames, first) {
				break
			}
			n.span.Start = n.span.End - len(rest)
		}
	}
}

// leadsName reports whether word is a title before a name, "Sheikh" or "Chairwoman", and no first name.
func (cache *classCache) leadsName(word string) bool {
	c := cache.classify(word)
	return c&(rank|honorific) != 0 || c&noun != 0 && (strings.HasSuffix(word, "man") || strings.HasSuffix(word, "person"))
}

// wholeBodies returns names with "Democratic" and "Party" made one where the text has them side by side: a noun of a body,
// with a capital, is seldom a name of its own right after another.
func (cache *classCache) wholeBodies(text string, names []name) []name {
	out := names[:0]
	for i, n := range names {
		before := len(text)
		if i+1 < len(names) {
			before = names[i+1].span.Start
		}
		n = cache.extended(text, n, before)
		if k := len(out) - 1; k >= 0 && n.kind == Organization && !n.extra && !out[k].extra && out[k].kind != Person &&
			n.span.Start == out[k].span.End+1 && text[out[k].span.End] == ' ' {
			if c := cache.classify(n.span.In(text)); c&body != 0 && c&(capital|plural) == capital {
				out[k].span.End, out[k].kind = n.span.End, Organization
				continue
			}
		}
		out = append(out, n)
	}
	return out
}

// extended returns n with the capitalized words right behind it, up to before, where the last of them is a noun of a body:
// "Taipei City Government", of which the model saw the place.
func (cache *classCache) extended(text string, n name, before int) name {
	if n.extra || n.kind != Place && n.kind != Group {
		return n
	}
	end, found := n.span.End, 0
	for range 3 {
		if end >= before || text[end] != ' ' {
			break
		}
		stop := end + 1
		for stop < before && 'a' <= text[stop]|0x20 && text[stop]|0x20 <= 'z' && stop-end < 30 {
			stop++
		}
		w := text[end+1 : stop]
		if w == "" || w[0] > 'Z' {
			break
		}
		end = stop
		if c := cache.classify(w); c&body != 0 && c&plural == 0 {
			found = end
		}
	}
	if found == end {
		n.span.End, n.kind = end, Organization
	}
	return n
}

// maxNameWords bounds how many words of a name are looked at.
const maxNameWords = 12

// newNameWords returns the words of the name n of text.
func (a *arena) newNameWords(text string, n name) nameWords {
	m := nameWords{span: n.span, kind: n.kind, conf: n.conf, extra: n.extra}
	var buf [maxNameWords]string
	words := buf[:0]
	rest := n.span.In(text)
	for rest != "" && len(words) < maxNameWords {
		w := rest
		if i := strings.IndexFunc(rest, unicode.IsSpace); i >= 0 {
			w, rest = rest[:i], rest[i+1:]
		} else {
			rest = ""
		}
		w = a.comparable(w)
		if w == "" || w == "the" && len(words) == 0 || n.kind == Person && (w == "al" || w == "el") {
			continue
		}
		words = append(words, w)
	}
	if len(words) == 0 {
		words = append(words, strings.ToLower(n.span.In(text)))
	}
	m.words, m.key = a.list(words, nil), words[0]
	if len(words) > 1 {
		m.key = a.join(words)
	}
	return m
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
func (a *arena) initials(words []string) (all, main string) {
	var allBuf, mainBuf [4 * maxNameWords]byte
	first, carry := allBuf[:0], mainBuf[:0]
	for _, w := range words {
		for i := 0; w != ""; i++ {
			var part string
			part, w, _ = strings.Cut(w, "-")
			if part == "" || part == "&" {
				continue
			}
			_, n := utf8.DecodeRuneInString(part)
			if i == 0 {
				first = append(first, part[:n]...)
			}
			if !hasWord(" of the and for to in on de la du des del et y ", part) && (i == 0 || len(part) > 2) {
				carry = append(carry, part[:n]...)
			}
		}
	}
	return a.str(first), a.str(carry)
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
