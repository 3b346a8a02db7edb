package nametag

import (
	"strings"

	"github.com/newstext/newstext/internal/lexicon"
)

// joining reports whether w is a small word that can stand within a name, between two capitalized ones.
func joining(w string) bool {
	switch w {
	case "of", "the", "for", "and", "in", "to", "on", "de", "la", "del", "da", "do", "dos", "das", "di", "du", "des", "le", "les",
		"von", "van", "der", "den", "ter", "bin", "bint", "ibn", "abu", "al", "el", "ben", "e", "y", "i", "'s", "’s", "'", "’",
		"&", "-", "–", "/", "+", "at", "with", "from", "by", "a", "ul", "ur", "uz", "ud", "es", "upon", "sur", "sous", "am", "im",
		"an", "nad", "pod", "na", "aan", "op", "zu", "los", "las":
		return true
	}
	return false
}

// Words that belong to a name although a comma stands between.
const afterComma = " Inc Inc. INC INC. Ltd Ltd. LTD LTD. LLC L.L.C. LLP Co Co. CO. Corp Corp. CORP. S.A. N.V. LP L.P. Plc PLC Jr Jr. JR. Sr Sr. II III "

// ending reports whether w is a small word that can end a name behind a capitalized one.
func ending(w string) bool {
	switch w {
	case "party", "airport", "stadium", "war", "river", "province", "district", "island", "islands", "valley", "county", "city",
		"region", "street", "road", "university", "mosque", "prison", "bridge", "church", "hospital", "school", "lake", "coast",
		"desert", "mountains", "peninsula", "cup":
		return true
	}
	return false
}

// candidates fills marks with whether each word of sentence s can be part of a name at all: the rest is not looked at.
func (d *Document) candidates(lex *lexicon.Lexicon, s int, marks []bool) []bool {
	start, end := d.start(s), int(d.ends[s])
	ws := d.words[start:end]
	marks = marks[:0]
	last := -10 // the last capitalized word
	for i := range ws {
		w := &ws[i]
		switch {
		case i == 0 && w.form == capital && d.modes[s] == plain && (len(ws) < 2 || !ws[1].form.capitalized()) &&
			d.class(lex, start)&lexicon.Function != 0:
			marks = append(marks, false) // "The", "But"
		case w.form.capitalized():
			marks = append(marks, true)
			if i-last <= 4 && joins(ws[last+1:i]) || i-last == 2 && ws[i-1].text == "," && isOne(afterComma, w.text) {
				for k := last + 1; k < i; k++ {
					marks[k] = true
				}
			}
			last = i
		case w.form == number && (last == i-1 || i+1 < len(ws) && ws[i+1].form.capitalized()):
			marks = append(marks, true)
		default:
			marks = append(marks, w.form == lower && last == i-1 && ending(w.text))
		}
	}
	return marks
}

// joins reports whether ws, at most three words, can stand within a name.
func joins(ws []word) bool {
	for i := range ws {
		if f := ws[i].form; f != number && !joining(ws[i].text) {
			return false
		}
	}
	return true
}

// isOne reports whether list holds word between spaces.
func isOne(list, word string) bool {
	if word == "" || len(word) > 12 {
		return false
	}
	for at := 0; ; {
		i := strings.Index(list[at:], word)
		if i < 0 {
			return false
		}
		i += at
		if i > 0 && list[i-1] == ' ' && i+len(word) < len(list) && list[i+len(word)] == ' ' {
			return true
		}
		at = i + len(word)
	}
}
