package entity

import (
	_ "embed"
	"strings"
	"unicode"
	"unicode/utf8"
)

// lexiconText lists English words with what they can be, a line each, sorted by bytes: "spokesman pm". The letters are
// those of classLetters.
//
//go:embed lexicon.txt
var lexiconText string

// A class is a set of things that a word can be.
type class uint32

const (
	person      class = 1 << iota // a noun of a person: "spokesman", "doctor"
	relation                      // of a person by another: "wife"
	rank                          // stands before a name with a capital: "President", "General"
	honorific                     // stands before a name and says nothing more: "Mr"
	female                        // means a woman
	male                          // means a man
	plural                        // means several
	body                          // a noun of an acting body: "army", "ministry"
	anyPerson                     // a noun that persons of many roles share: "leader"
	anyBody                       // a noun that bodies of many kinds share: "group"
	document                      // what speaks without being anybody: "report"
	modifier                      // an adjective or noun that stands before such nouns: "former", "foreign"
	verb                          // a verb that people do; "reports" is a document, too
	auxiliary                     //
	preposition                   //
	conjunction                   //
	determiner                    // "the", "a", "this"
	quantity                      // "some", "two"
	possessive                    // "his", "’s"
	pronoun                       // "he", "them"
	relative                      // "who", "which"
	timeWord                      // "Tuesday", "week"
	adverb                        //

	capital // begins with a capital letter
	past    // an unlisted word in -ed
	gerund  // an unlisted word in -ing
	mark    // not a word: a mark or symbol
	numeral // a number
	quoted  // stands between quotation marks
	taken   // part of a role of a person with a name
)

// noun holds the classes that make a word the head of a noun phrase about people.
const noun = person | relation | body | document

// closed holds the classes of words that end a noun phrase.
const closed = preposition | conjunction | auxiliary | pronoun | relative | mark

// classLetters gives the letter of each class in the lexicon, in the order of the constants.
const classLetters = "pxrhfmlogkdavuictqsnwyb"

// classify returns what the word w can be.
func classify(w string) class {
	var buf [32]byte
	if len(w) == 0 || len(w) > len(buf) {
		return 0
	}
	var c class
	if capitalized(w) {
		c = capital
	}
	low := strings.TrimSuffix(string(lowered(buf[:0], w)), ".")
	if k, ok := lookup(low); ok {
		c |= k
	}
	if c&^capital == 0 {
		c |= derived(low)
	}
	if stem, ok := singular(low); ok && c&plural == 0 {
		if k, _ := lookup(stem); k&noun != 0 {
			c |= k&(noun|rank|female|male|anyPerson|anyBody) | plural
		}
	}
	return c
}

// capitalized reports whether w begins with a capital letter.
func capitalized(w string) bool {
	r, _ := utf8.DecodeRuneInString(w)
	return unicode.IsUpper(r)
}

// lowered appends w to dst with its ASCII letters in lower case and a plain apostrophe.
func lowered(dst []byte, w string) []byte {
	for i := 0; i < len(w); i++ {
		c := w[i]
		switch {
		case 'A' <= c && c <= 'Z':
			c += 'a' - 'A'
		case c == "’"[0] && strings.HasPrefix(w[i:], "’"):
			c, i = '\'', i+len("’")-1
		}
		dst = append(dst, c)
	}
	return dst
}

func lettersClass(letters string) class {
	var c class
	for i := 0; i < len(letters); i++ {
		if k := strings.IndexByte(classLetters, letters[i]); k >= 0 {
			c |= 1 << k
		}
	}
	return c
}

// singular returns the singular of w where w looks like a plural.
func singular(w string) (string, bool) {
	n := len(w)
	switch {
	case n < 4:
		return "", false
	case strings.HasSuffix(w, "men"):
		return w[:n-2] + "an", true
	case strings.HasSuffix(w, "ies"):
		return w[:n-3] + "y", true
	case hasSuffix(w, "sses", "ches", "shes", "xes"):
		return w[:n-2], true
	case strings.HasSuffix(w, "ss"):
		return "", false
	case w[n-1] == 's':
		return w[:n-1], true
	}
	return "", false
}

// derived guesses from its form what a word is that the lexicon does not list.
func derived(w string) class {
	if i := strings.LastIndexByte(w, '-'); i > 0 && i < len(w)-1 {
		k, _ := lookup(w[i+1:])
		if stem, ok := singular(w[i+1:]); ok && k&noun == 0 {
			s, _ := lookup(stem)
			k = s | plural
		}
		if hasSuffix(w, "-seeded", "-ranked") {
			return person | modifier
		}
		if k&(person|relation|body) != 0 {
			return k & (noun | plural | female | male | anyPerson | anyBody | rank)
		}
		return modifier
	}
	switch w[len(w)-1] { // no ending of an unlisted word tells anything but these
	case 'n', 't', 'r':
		if hasSuffix(w, "woman", "ist", "ician", "ologist", "grapher", "man", "person", "maker", "keeper", "holder", "worker",
			"player", "writer", "fighter") && len(w) > 6 {
			return person
		}
	case 's':
		if hasSuffix(w, "ists", "icians", "graphers", "makers", "keepers", "holders", "workers", "players", "fighters") {
			return person | plural
		}
	}
	switch w[len(w)-1] {
	case 'l', 'c', 'e', 's', 'y', 'n', 'h':
		if hasSuffix(w, "al", "ic", "ive", "ous", "ary", "ian", "ish", "ese", "less", "ful", "able", "ible", "ite") && len(w) > 4 {
			return modifier
		}
		if hasSuffix(w, "ly") {
			return adverb
		}
	case 'd':
		if hasSuffix(w, "ed") && len(w) > 4 {
			return past
		}
	case 'g':
		if hasSuffix(w, "ing") && len(w) > 5 {
			return gerund
		}
	}
	return 0
}

func hasSuffix(w string, suffixes ...string) bool {
	for _, s := range suffixes {
		if strings.HasSuffix(w, s) {
			return true
		}
	}
	return false
}
