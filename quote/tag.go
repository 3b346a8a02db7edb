package quote

import (
	"strings"
	"unicode/utf8"

	"github.com/newstext/newstext/article"
)

// The parts of speech that rules ask for: the Penn tags that tell no difference here are one, forms of be, have and do,
// finite or not, are apart, and marks go by their look.
const (
	noun        = 'n'
	proper      = 'p'
	determiner  = 'd' // with his, her
	pronoun     = 'r'
	adjective   = 'j'
	adverb      = 'a'
	finite      = 'v' // said, says
	base        = 'b' // to say
	gerund      = 'g' // saying
	participle  = 'z' // has said
	modal       = 'm'
	infinitive  = 't' // the word to, also as a preposition
	preposition = 'i' // with because, while, that
	conjunction = 'c'
	relative    = 'w' // who, which, what, when, how
	number      = 'u'
	formOfBe    = 'e'
	formOfHave  = 'h'
	formOfDo    = 'o'
	comma       = ','
	stop        = '.'
	mark        = '\''
	dash        = ':' // with colons, semicolons, brackets
	possessive  = 's'
	other       = 'x'
)

// tagLetters gives the part of speech for each Penn tag, in the order of article's constants.
const tagLetters = "xcudrnijjjnmnppndsrdaaaaxtabvgzvvwwdwnx'',.:::p:"

// partOf returns the part of speech of token t, whose text in small letters is low.
func partOf(t article.Token, low string) byte {
	switch t.Kind {
	case article.Number:
		return number
	case article.Punct, article.Symbol:
		return markTag(low)
	case article.URL, article.Email, article.Handle, article.Hashtag:
		return proper
	}
	if t.Tag.IsVerb() {
		switch low {
		case "be", "am", "is", "are", "was", "were", "been", "being", "'re", "’re", "'m", "’m", "'s", "’s":
			return formOfBe
		case "have", "has", "had", "having", "'ve", "’ve":
			return formOfHave
		case "do", "does", "did":
			return formOfDo
		}
	}
	if low == "to" {
		return infinitive
	}
	return tagLetters[t.Tag]
}

// markTag returns the part of speech of a mark of punctuation or a symbol.
func markTag(w string) byte {
	switch w {
	case ",", "،":
		return comma
	case ".", "!", "?", "…", "...":
		return stop
	case ":", ";", "-", "--", "–", "—", "―", "(", ")", "[", "]", "/":
		return dash
	case "$", "%", "€", "£":
		return noun
	case "&":
		return conjunction
	}
	if r, _ := utf8.DecodeRuneInString(w); isMark(r) || w == "``" || w == "''" {
		return mark
	}
	return other
}

// findLine returns where the line of table is that begins with key and a space, without its end; an empty range where there
// is none. The lines of table are in the order of bytes of their keys.
func findLine(table string, key []byte) (from, to int) {
	lo, hi := 0, len(table)
	for lo < hi {
		mid := int(uint(lo+hi) >> 1)
		start := strings.LastIndexByte(table[lo:mid], '\n') + 1 + lo
		end := start + strings.IndexByte(table[start:], '\n')
		line := table[start:end]
		switch k := line[:strings.IndexByte(line, ' ')]; {
		case k == string(key):
			return start, end
		case k < string(key):
			lo = end + 1
		default:
			hi = start
		}
	}
	return 0, 0
}
