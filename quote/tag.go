package quote

import (
	"strings"
	"sync"
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

// cueLines finds the lines of cueTable by the hash of their lemma: where each begins, plus 1, or 0 for none. It is filled at first
// use.
var cueLines struct {
	once sync.Once
	at   [1024]uint16
}

func fillCueLines() {
	for at := 0; at < len(cueTable); {
		line := cueAt(at + 1).line
		k := hashOf(cue{line}.lemma())
		for cueLines.at[k%1024] != 0 {
			k++
		}
		cueLines.at[k%1024] = uint16(at + 1)
		at += len(line) + 1
	}
}

// cueLine returns where the line of cueTable begins that tells of the verb with this lemma, plus 1, and 0 where there is none.
func cueLine(lemma []byte) int {
	cueLines.once.Do(fillCueLines)
	for k := hashOf(lemma); ; k++ {
		at := int(cueLines.at[k%1024])
		if at == 0 {
			return 0
		}
		if rest, ok := strings.CutPrefix(cueTable[at-1:], string(lemma)); ok && rest[0] == ' ' {
			return at
		}
	}
}
