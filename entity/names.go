package entity

import (
	_ "embed"
	"strings"
	"sync"

	"github.com/newstext/newstext/internal/lexicon"
)

//go:embed lexicon.dat
var lexiconData string

var (
	lexiconOnce sync.Once
	theLexicon  *lexicon.Lexicon
)

// wordLexicon is the embedded lexicon, opened at first use.
func wordLexicon() *lexicon.Lexicon {
	lexiconOnce.Do(func() {
		l, err := lexicon.Open(lexiconData)
		if err != nil {
			panic("entity: lexicon.dat: " + err.Error()) // the tests open it
		}
		theLexicon = l
	})
	return theLexicon
}

// genderOf returns the gender of the persons who bear the given first name, and UnknownGender where both do or the name
// is not known or an initial. A double name with a hyphen has the gender of its first half where it is not known itself.
func genderOf(firstName string) Gender {
	if len(firstName) < 3 && strings.HasSuffix(firstName, ".") {
		return UnknownGender
	}
	class := wordLexicon().Class(lexicon.Hash(firstName))
	if class.Sex() == lexicon.NoSex {
		if half, _, double := strings.Cut(firstName, "-"); double && len(half) > 2 {
			class = wordLexicon().Class(lexicon.Hash(half))
		}
	}
	switch {
	case isFamilyFirst(firstName):
		return UnknownGender
	case class.Sex() == lexicon.Female:
		return Female
	case class.Sex() == lexicon.Male:
		return Male
	}
	return givenGender(firstName)
}

// isFamilyFirst reports whether word is a surname of peoples who put it first, and tells nothing of the person's gender:
// "Nguyen Thi Lan". The lexicon, counted from texts about statesmen, takes them for men's names.
func isFamilyFirst(word string) bool {
	switch word {
	case "nguyen", "tran", "hoang", "phan", "vu", "huynh", "choi", "jung", "yoon", "lim", "wang", "liu", "yang", "zhou", "xu",
		"zhu", "hu", "gao", "chen", "zhang", "zhao", "huang", "guo", "luo", "han", "tang", "feng", "peng", "xiao", "kang", "shin":
		return true
	}
	return false
}
