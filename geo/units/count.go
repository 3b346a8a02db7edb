package units

import (
	"strings"

	"github.com/newstext/newstext/article"
)

// Adjectives that stand for those they are said of, where no noun follows: "14 dead and 30 wounded".
const elliptical = " dead injured wounded missing hurt others homeless killed hospitalized hospitalised arrested " +
	"unaccounted "

// nounPhrase returns the end of the noun phrase that begins at atom k and is counted, with its head in the plural: "armed
// men", "Syrian refugees", "children, women and men".
func (f *finder) nounPhrase(k int) (end int, ok bool) {
	j := k
	for words := 0; words < 6 && f.kind(j) == word; words++ {
		if f.in(j, " and or ") && j > k && f.kind(j+1) == word && !f.stop(j+1) && f.kind(j+2) == word && f.plural(j+2) &&
			!f.stop(j+2) &&
			!f.atoms[j+1].class.number() && !f.plural(j+1) { // pregnant and nursing women
			j++
		}
		if f.stop(j) && !f.hyphen(j+1) || f.atoms[j].class.number() || f.str(j)[0] == '\'' ||
			strings.HasPrefix(f.str(j), "’") {
			break
		}
		compound := false
		for f.hyphen(j+1) && f.kind(j+2) == word { // short-range missiles
			j += 2
			compound = true
		}
		if compound && f.kind(j+1) == word && !f.stop(j+1) && (f.plural(j+1) || f.kind(j+2) == word && !f.stop(j+2) &&
			f.plural(j+2)) { // plain-clothes officers
			j++
			continue
		}
		if j > k && f.has(j, verbWords) {
			break
		}
		if f.plural(j) && !f.hyphen(j+1) {
			for f.kind(j+1) == word && f.plural(j+1) && !f.stop(j+1) && !f.has(j+1, verbWords) && words < 6 &&
				!f.in(j, elliptical) && (f.capital(j) == f.capital(j+1) || f.capital(j) && !isPerson(f.str(j))) {
				j++
				words++
			}
			return f.together(j), true
		}
		if f.capital(j) && f.hyphen(j+1) && f.kind(j+2) == num { // F-16 jets
			j += 2
		} else if f.capital(j) && f.kind(j+1) == num && !f.glued(j+1) && f.kind(j+2) == word && f.plural(j+2) &&
			!f.stop(j+2) { // Leopard 2 tanks
			j++
		}
		j++
		if f.kind(j) == mark && f.is(j, ",") && words < 2 && f.kind(j+1) == word && !f.stop(j+1) &&
			f.kind(j+2) == word && f.plural(j+2) && !f.stop(j+2) {
			j++ // young, armed men
		}
	}
	if f.in(k, elliptical) {
		return k + 1, true
	}
	return k, false
}

// together returns the end of what is counted with the head j: women and men after children.
func (f *finder) together(j int) int {
	end := j + 1
	if !f.has(j, personsWords) {
		return end
	}
	for k := end; k-end < 4; {
		comma := f.is(k, ",")
		if comma {
			k++
		}
		last := f.in(k, " and or ")
		if last {
			k++
		}
		if !comma && !last || !f.has(k, personsWords) {
			break
		}
		k++
		if last {
			for f.kind(k) == word && f.plural(k) && !f.stop(k) && !f.has(k, verbWords) { // soldiers and police officers
				k++
			}
			return k
		}
	}
	return end
}

// plural reports whether atom j is a noun in the plural, by its form.
func (f *finder) plural(j int) bool {
	s := f.str(j)
	if len(s) < 3 {
		return false
	}
	if pluralWords.has(s) {
		return true
	}
	switch {
	case strings.HasSuffix(s, "men"), strings.HasSuffix(s, "people"), strings.HasSuffix(s, "children"):
		return true
	case strings.HasSuffix(s, "ss"), strings.HasSuffix(s, "us"), strings.HasSuffix(s, "is") &&
		!isPerson(s), strings.HasSuffix(s, "'s"):
		return false
	case allCapitals(s) && f.kind(j+1) == word:
		return false
	}
	return strings.HasSuffix(s, "s") && len(s) > 3
}

// count completes q, which has no unit, as a count of what follows, and returns false where it is none. *end is the
// atom after the number, and is moved behind what is counted.
func (f *finder) count(q *Quantity, x amount, h hedge, end *int) bool {
	q.Unit, q.Rule = "count", "count-noun"
	k := *end
	one := x.bare && !x.digits && x.low == whole(1)
	switch {
	case f.hyphen(k) && f.kind(k+1) == word && !f.atoms[k+1].class.number():
		if one || f.stop(k+1) || f.in(k+1, " way fold nil all time something strong sum tolerance step minded ") {
			if f.in(k+1, " strong ") {
				*end, q.Rule = k+2, "count-bare"
				return true
			}
			return false
		}
		*end, q.Of, q.Rule, q.Confidence = k+2, f.str(k+1), "count-hyphen", article.Medium
		return true
	case f.is(k, "of"):
		k++
		for f.in(k, " the its his her their our those these all my your ") {
			k++
		}
		if n, ok := f.numeral(k, false); ok && n.end > k && n.low.isInt() && !one { // 161 of the 300 seats
			if e, ok := f.nounPhrase(n.end); ok {
				q.Of = f.text[f.atoms[n.end].span.Start:f.atoms[e-1].span.End]
				return true
			}
		}
		if e, ok := f.nounPhrase(k); ok && (x.vague || x.fraction || k > *end+1) && !one {
			*end, q.Of = e, f.text[f.atoms[k].span.Start:f.atoms[e-1].span.End]
		} else if one {
			return false
		} else if e, ok := f.matter(k); ok {
			q.Of = f.text[f.atoms[k].span.Start:f.atoms[e-1].span.End]
			q.Confidence = article.Medium
		} else {
			q.Confidence = article.Low
		}
		return true
	}
	if f.in(k, " more other additional extra further ") && f.counted(k+1) {
		k++
	}
	if e, ok := f.nounPhrase(k); ok && !one {
		*end, q.Of = e, f.text[f.atoms[k].span.Start:f.atoms[e-1].span.End]
		return true
	}
	if one {
		if q.Of = f.str(k); f.is(k-1, "one") && (f.someone(k) || f.in(k, elliptical)) {
			if q.Role = f.role(q, x.start, k+1); q.Role != NoRole || f.in(x.start-1, " only just another ") {
				*end, q.Confidence = k+1, article.Medium
				return true
			}
		}
		q.Of = ""
		e := k
		for e < k+3 && f.kind(e) == word && !f.stop(e) && !f.capital(e) {
			e++
		}
		if h == (hedge{}) || e == k {
			return false
		}
		*end, q.Of, q.Confidence = e, f.text[f.atoms[k].span.Start:f.atoms[e-1].span.End], article.Medium
		return true
	}
	q.Confidence, q.Rule = article.Low, "count-bare"
	if x.fraction || x.vague || !x.bare {
		q.Confidence = article.Medium
	}
	return true
}

// allCapitals reports whether s has no small letter of ASCII.
func allCapitals(s string) bool {
	for i := 0; i < len(s); i++ {
		if s[i] >= 'a' && s[i] <= 'z' {
			return false
		}
	}
	return true
}
