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
	switch class.Sex() {
	case lexicon.Female:
		return Female
	case lexicon.Male:
		return Male
	}
	return UnknownGender
}
