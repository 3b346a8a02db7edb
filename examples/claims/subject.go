package main

import (
	"errors"
	"iter"
	"slices"
	"strings"
	"unicode"

	"github.com/newstext/newstext/article"
	"github.com/newstext/newstext/geo/units"
)

// A subject is what the numbers are about: "civilians killed", "square kilometres held", "houses destroyed in Beira".
type subject struct {
	unit   string     // that all numbers are converted to; "count" where something is counted
	role   units.Role // what befell those counted
	people bool       // whether they are people, of any sort
	noun   word       // what is counted, as "civilians" or "houses"; none where people or a measure are
	others []word     // that the sentence has, as "held", "Beira"
}

// A word is what somebody typed, in every form that dictionaries may have of it: "held" is of the verb hold, if it is
// one.
type word []string

// parseSubject reads a subject as it is typed.
func parseSubject(s string) (subject, error) {
	out := subject{unit: "count"}
	fields := strings.Fields(s)
	for n := len(fields); n > 0; n-- { // the longest beginning that is a unit
		if q, err := units.Parse("2 " + strings.Join(fields[:n], " ")); err == nil && q.Unit != "count" {
			out.unit, fields = q.Unit, fields[n:]
			break
		}
	}
	found := out.unit != "count"
	for _, f := range fields {
		w := newWord(f)
		if len(w) == 0 {
			continue
		}
		found = true
		switch role := w.role(); {
		case role != units.NoRole:
			out.role = role
		case w.is("person"), w.is("people"):
			out.people = true
		case out.unit != "count", len(out.noun) > 0, unicode.IsUpper([]rune(f)[0]):
			out.others = append(out.others, w)
		default:
			out.noun = w
		}
	}
	if !found {
		return subject{}, errors.New(`want -about, as in -about "people killed"`)
	}
	return out, nil
}

// newWord returns the forms of s, none where it carries no meaning of its own.
func newWord(s string) word {
	const saysNothing = " the a an of in at on by for from and or to be been have has had that were was are is "
	if strings.Contains(saysNothing, " "+strings.ToLower(s)+" ") {
		return nil
	}
	var w word
	for _, frame := range [...][2]string{{"They ", " it."}, {"It is the ", "."}} { // as a verb, and as a noun
		text := frame[0] + s + frame[1]
		a := article.Parse(text)
		a.Tag()
		for t := range a.Tokens() {
			if t.Span.Start == len(frame[0]) && t.Kind == article.Word {
				w = append(w, strings.ToLower(a.Lemma(t)))
			}
		}
	}
	return w
}

func (w word) is(lemma string) bool { return slices.Contains(w, strings.ToLower(lemma)) }

// among reports whether tokens of a have w.
func (w word) among(a *article.Article, tokens iter.Seq[article.Token]) bool {
	for t := range tokens {
		if t.Kind == article.Word && w.is(a.Lemma(t)) {
			return true
		}
	}
	return false
}

// role returns what w says of those counted.
func (w word) role() units.Role {
	for _, lemma := range w {
		if r := roleOf(lemma); r != units.NoRole {
			return r
		}
	}
	return units.NoRole
}

// roleOf returns what a lemma says of those counted.
func roleOf(lemma string) units.Role {
	switch lemma {
	case "kill", "dead", "death", "die":
		return units.Killed
	case "injure", "injured", "wound", "wounded", "hurt":
		return units.Injured
	case "missing", "miss":
		return units.Missing
	case "displace", "displaced", "homeless", "flee":
		return units.Displaced
	case "detain", "detained", "arrest":
		return units.Detained
	case "abduct", "kidnap":
		return units.Abducted
	case "rescue":
		return units.Rescued
	}
	return units.NoRole
}

// matches reports whether q, in sentence s of a, is a number on the subject.
func (x subject) matches(a *article.Article, s article.Sentence, q units.Quantity) bool {
	if x.role != units.NoRole && q.Role != x.role || x.people && !q.People || q.SameAs != 0 {
		return false
	}
	switch q.Change {
	case units.Up, units.Down, units.From: // by how much it changed, and what it was before
		return false
	}
	if x.unit == "count" && q.Unit != "count" || len(x.noun) > 0 && !x.counts(a, s, q) {
		return false
	}
	for _, w := range x.others {
		if !w.among(a, slices.Values(s.Tokens)) {
			return false
		}
	}
	return true
}

// counts reports whether q counts what the subject does: its noun stands among the words that tell what is counted.
func (x subject) counts(a *article.Article, s article.Sentence, q units.Quantity) bool {
	at := strings.Index(q.Span.In(a.Text), q.Of)
	if q.Of == "" || at < 0 {
		return false
	}
	of := article.Span{Start: q.Span.Start + at, End: q.Span.Start + at + len(q.Of)}
	return x.noun.among(a, func(yield func(article.Token) bool) {
		for _, t := range s.Tokens {
			if of.Contains(t.Span) && !yield(t) {
				return
			}
		}
	})
}
