package units

import (
	"github.com/newstext/newstext/article"
)

// A finder holds what is known while a text is read, a sentence at a time.
type finder struct {
	text    string
	filed   int // where the dateline ends
	options Finder
	title   bool // a headline, whose capitals say nothing
	out     []Quantity

	// Of the sentence.
	atoms   []atom
	quotes  int64 // how many straight quotation marks it has
	end     int   // the atom after the last quantity
	warm    int8  // whether it speaks of temperature: -1 no, 1 yes, 0 not yet asked
	roleEnd int   // the atom after the last quantity, where its role was said behind it
	date    int   // the atom up to which numbers belong to a date

	sterling, sterlingKnown bool      // whether the text has a pound sign
	scales                  [8]known  // of the units asked for last
	asked                   int       // for how many units
	floats                  []float64 // that Low and High point to
	families                []namedRows
	choices                 [4]choice // the currencies that were chosen last
	chosen                  int       // how many were
	letters                 []string  // the currency of P, N and R in this text
	readings                []Reading // that Alternatives share
}

// find appends the quantities of a sentence to f.out.
func (f *finder) find(s *article.Sentence) {
	if !f.candidate(s.Tokens) {
		return
	}
	f.lex(s)
	f.end, f.date, f.roleEnd, f.warm = 0, 0, -1, 0
	for i := 0; i < len(f.atoms); {
		next := i + 1
		switch a := f.atoms[i]; {
		case f.options.Vague && a.kind == word && a.class == plainWord && f.in(i, " several few ") &&
			!f.atoms[min(i+1, len(f.atoms)-1)].class.number():
			if end, ok := f.vague(i); ok {
				next = end
			}
		case a.kind == num, a.kind == word && a.class != plainWord && a.class < shortPower:
			next = max(next, f.try(i))
		}
		i = next
	}
}

// candidate reports whether a quantity may stand in the sentence: a digit, or a word that is a number.
func (f *finder) candidate(tokens []article.Token) bool {
	for i := range tokens {
		t := &tokens[i]
		if t.Kind == article.Number {
			return true
		}
		if t.Kind != article.Word {
			continue
		}
		w := t.Span.In(f.text)
		if len(w) == 0 || len(w) > 32 {
			continue
		}
		if c := w[0] | 0x20; c == 'a' && (len(w) == 1 || len(w) == 2 && w[1] == 'n') {
			if i > 0 && beforeOne(tokens[i-1].Span.In(f.text)) {
				return true
			}
			continue
		}
		cut := len(w)
		for j := 0; j < len(w); j++ {
			if c := w[j]; c <= '9' {
				if c >= '0' {
					return true
				}
				if c == '-' && j < cut {
					cut = j
				}
			}
		}
		if w = w[:cut]; mayNumber(w) {
			if class, _ := classify(w); class != plainWord && class != indefinite && class < shortPower {
				return true
			}
		}
		if w == "single" || f.options.Vague && vagueWord(w) {
			return true
		}
	}
	return false
}

// beforeOne reports whether w may stand before a number that is an article: "more than a mile", "over a year".
func beforeOne(w string) bool {
	switch w {
	case "than", "nearly", "almost", "about", "over", "under", "around", "least", "most", "to", "roughly", "approximately":
		return true
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
	if f.is(i, "zero") && f.is(i-1, "absolute") && f.end < i {
		n := exact(i, i+1, whole(0))
		return f.keep(amount{numeral: n, unit: unit{id: "kelvin"}, start: i - 1, end: i + 1}, false)
	}
	if f.atoms[i].class == indefinite {
		if end, ok := f.single(i); ok {
			return end
		}
	}
	x, ok := f.amount(i)
	if !ok && f.options.Vague && f.kind(i) == word {
		if end, ok := f.vague(i); ok {
			return end
		}
	}
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
	f.sameMoney(&x)
	f.percentOf(&x)
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
