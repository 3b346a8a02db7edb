package entity

import (
	"strings"

	"github.com/newstext/newstext/internal/lexicon"
)

// wholePersons mends the names of persons that the model broke or took for something else: "Ernesto “Boy” Lagman" is one, "Teresita
// Ocampo" begins with the first name, and whoever is called Ms is a person.
func wholePersons(text string, names []name) []name {
	out := names[:0]
	for _, n := range names {
		if n.extra {
			out = append(out, n)
			continue
		}
		name := n.span.In(text)
		silk := barrister(name) && (n.kind == Person || n.kind == Other) // a club "SC" has another kind
		if silk || styled(name) {
			n.kind = Person
		}
		if silk {
			n.span.End -= len(" SC")
		}
		if n.kind != Person {
			out = append(out, n)
			continue
		}
		least := 0
		if len(out) > 0 {
			last := &out[len(out)-1]
			if last.kind == Person && !last.extra && nicknamed(text[last.span.End:n.span.Start]) {
				last.span.End = n.span.End
				continue
			}
			least = last.span.End
		}
		if at := firstNameBefore(text, n.span.Start, least); at >= 0 && strings.IndexByte(n.span.In(text), ' ') < 0 {
			n.span.Start = at
		}
		out = append(out, n)
	}
	return out
}

// styled reports whether name begins with Mr or the like, and has two to five words.
func styled(name string) bool {
	if n := strings.Count(name, " "); n < 1 || n > 4 {
		return false
	}
	switch first, _, _ := strings.Cut(name, " "); first {
	case "Mr", "Mr.", "Mrs", "Mrs.", "Ms", "Ms.", "Messrs":
		return true
	}
	return false
}

// barrister reports whether the letters of a barrister stand behind a name: "Mpho Sithole SC".
func barrister(name string) bool {
	return strings.HasSuffix(name, " SC") || strings.HasSuffix(name, " KC") || strings.HasSuffix(name, " QC")
}

// longestNickname bounds what stands between two names in marks, in bytes.
const longestNickname = 24

// nicknamed reports whether between, the text between two names, is a nickname in marks: ` “Boy” `.
func nicknamed(between string) bool {
	if len(between) > longestNickname || len(between) < 5 || between[0] != ' ' || between[len(between)-1] != ' ' {
		return false
	}
	inner := between[1 : len(between)-1]
	for _, marks := range [...][2]string{{"“", "”"}, {`"`, `"`}, {"‘", "’"}, {"'", "'"}} {
		if s, ok := strings.CutPrefix(inner, marks[0]); ok {
			if s, ok = strings.CutSuffix(s, marks[1]); ok {
				return capitalized(s) && !strings.ContainsAny(s, ",.;:!?\n")
			}
		}
	}
	return false
}

// firstNameBefore returns where the first name begins that stands right before byte at, not before byte least, -1 where none does.
func firstNameBefore(text string, at, least int) int {
	if at < 1 || text[at-1] != ' ' {
		return -1
	}
	from := strings.LastIndexAny(text[max(least, at-longestNickname):at-1], " \t\n\"“‘(") // the end of the mark or space
	if from < 0 {
		return -1
	}
	from += max(least, at-longestNickname)
	word := strings.TrimLeft(text[from:at-1], " \t\n\"“‘(")
	if len(word) < 3 || !capitalized(word) || genderOf(strings.ToLower(word)) == UnknownGender ||
		wordLexicon().Class(lexicon.Hash(word))&(lexicon.Geo|lexicon.Calendar|lexicon.Title|lexicon.Function) != 0 {
		return -1
	}
	return at - 1 - len(word)
}
