package names

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// headlines returns some of the documents over again as headlines are written: one in eight in capitals, one in eight with
// every longer word capitalized. The corpora have few, and a model that has seen none takes all their words for names.
func headlines(docs []doc) []doc {
	var shouted, titled []doc
	for i, d := range docs {
		switch i % 8 {
		case 0:
			shouted = append(shouted, d)
		case 4:
			titled = append(titled, d)
		}
	}
	return append(recased(shouted, strings.ToUpper), recased(titled, capitalize)...)
}

func recased(docs []doc, change func(string) string) []doc {
	var out []doc
	for _, d := range docs {
		c := doc{id: d.id, allowed: d.allowed}
		for _, s := range d.sentences {
			var words []string
			for _, w := range s {
				words = append(words, change(w))
			}
			c.sentences = append(c.sentences, words)
		}
		out = append(out, c)
	}
	return out
}

// capitalize gives w a capital if it is long enough to have one in a headline.
func capitalize(w string) string {
	r, n := utf8.DecodeRuneInString(w)
	if len(w) < 4 {
		return w
	}
	return string(unicode.ToUpper(r)) + w[n:]
}
