package units

import (
	"strings"

	"github.com/newstext/newstext/article"
)

// A finder holds what is known while a text is read, a sentence at a time.
type finder struct {
	text  string
	title bool // a headline, whose capitals say nothing
	out   []Quantity

	// Of the sentence.
	atoms  []atom
	quotes int64 // how many straight quotation marks it has
	end    int   // the atom after the last quantity
	date   int   // the atom up to which numbers belong to a date

	sterling, sterlingKnown bool     // whether the text has a pound sign
	scales                  [4]known // of the units asked for last
	asked                   int      // for how many units
}

// find appends the quantities of a sentence to f.out.
func (f *finder) find(s article.Sentence) {
	if !f.candidate(s.Tokens) {
		return
	}
	f.lex(s)
	f.end, f.date = 0, 0
	for i := 0; i < len(f.atoms); {
		next := i + 1
		switch a := f.atoms[i]; {
		case a.kind == num, a.kind == word && a.class != plainWord && a.class < shortPower:
			next = max(next, f.try(i))
		}
		i = next
	}
}

// candidate reports whether a quantity may stand in the sentence: a digit, or a word that is a number.
func (f *finder) candidate(tokens []article.Token) bool {
	than := false // the last word may begin "more than a mile"
	for _, t := range tokens {
		if t.Kind == article.Number {
			return true
		}
		if t.Kind != article.Word {
			than = false
			continue
		}
		w := t.Span.In(f.text)
		if i := strings.IndexByte(w, '-'); i > 0 {
			w = w[:i]
		}
		switch class, _ := classify(w); {
		case class == indefinite && than, class != plainWord && class != indefinite && class < shortPower:
			return true
		}
		if len(w) > 1 && hasDigit(w) {
			return true
		}
		switch w {
		case "than", "nearly", "almost", "about", "over", "under", "around", "least", "most", "to", "roughly", "approximately":
			than = true
		default:
			than = false
		}
	}
	return false
}

func hasDigit(w string) bool {
	for i := 0; i < len(w); i++ {
		if isDigit(w[i]) {
			return true
		}
	}
	return false
}

// try reads the quantity whose number begins at atom i, and returns the atom to go on from.
func (f *finder) try(i int) int {
	if i < f.date && f.kind(i) == num {
		return i + 1
	}
	if end, ok := f.name(i); ok {
		return end
	}
	if f.atoms[i].class == indefinite {
		if end, ok := f.single(i); ok {
			return end
		}
	}
	x, ok := f.amount(i)
	if !ok {
		if f.kind(i) == num {
			return f.chain(i)
		}
		return i + 1
	}
	if f.is(x.start-1, "per") { // what a rate is per: 1,000 cubic metres
		return x.end
	}
	f.ageOf(&x)
	if x.unit.id == "" {
		if end, out := f.excluded(x); out {
			return end
		}
	}
	if end, ok := f.span(x); ok {
		return end
	}
	if end, ok := f.pair(x); ok {
		return end
	}
	return f.keep(x, false)
}
