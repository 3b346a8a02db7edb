package units

import "strings"

const (
	weekdays = " monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun " +
		"yesterday today "

	looseLabels = " day week year group district order case cases "

	streets = " street st road rd avenue ave lane ln drive dr boulevard blvd square place court terrace crescent " +
		"parkway hwy downing "
	clocks = " am pm a.m p.m o'clock o’clock gmt est edt et pst pdt pt cst cdt cet bst utc ist noon midnight "
)

// name reports whether the number at atom i belongs to a name or a code, as in G20, T-72 and "Big Ten", and where that ends.
func (f *finder) name(i int) (int, bool) {
	if f.kind(i) == word {
		if f.capital(i) && f.hyphen(i+1) && f.capital(i+2) && f.capital(i+3) && !f.title &&
			f.atoms[i].class != indefinite { // the Six-Day War
			return i + 3, true
		}
		if f.capital(i) && !f.first(i) && !f.title && f.atoms[i].class != indefinite && f.kind(i-1) != mark &&
			(f.capital(i-1) || f.capital(i+1) || f.is(i-1, "of") && f.capital(i-2)) {
			return i + 1, true
		}
		return i, false
	}
	if !f.glued(i) {
		return i, false
	}
	switch p := i - 1; {
	case f.kind(p) == word:
		if u, start, ok := f.moneyBefore(i); ok && u.money && start <= p {
			return i, false
		}
	case f.kind(p) == num, f.str(p) == "#", f.str(p) == "'", f.str(p) == "’" && !f.glued(p):
	case f.dash(p) && f.glued(p) && (f.kind(p-1) == word && !f.atoms[p-1].class.number() && !f.in(p-1, " mid ") ||
		f.kind(p-1) == num):
	case (f.str(p) == "." || f.str(p) == ":" || f.str(p) == "/") && f.glued(p) && (f.kind(p-1) == num ||
		f.kind(p-1) == word):
	default:
		return i, false
	}
	return f.chain(i), true
}

// chain returns the atom after all that hangs on atom i without a space: 555-123-4567, 10:30, 777F.
func (f *finder) chain(i int) int {
	for i++; f.glued(i) && (f.kind(i) != mark || f.glued(i+1) && f.str(i) != ","); i++ {
	}
	return i
}

// excluded reports whether x, which has no unit, is a date, a time, an ordinal, or a number in a name, and where that ends.
func (f *finder) excluded(x amount) (int, bool) {
	i, j := x.numeral.start, x.end
	if x.vague || x.fraction {
		return j, false
	}
	if f.has(i-1, labelWords) || f.is(i-1, ".") && f.in(i-2, " no nos ") {
		return f.further(f.chain(j-1), true), true
	}
	if f.in(i-1, " pack troop ") && f.capital(i-1) { // of scouts
		return f.further(f.chain(j-1), true), true
	}
	if f.hyphen(j) && (f.in(j+1, " caliber calibre gauge ")) {
		return f.chain(j), true
	}
	if f.in(i-1, looseLabels) && !f.counted(j) {
		return f.chain(j - 1), true
	}
	if f.hyphen(j) && f.stop(j+1) {
		return f.chain(j), true
	}
	if f.in(j, " times ") && f.in(j+1, " the its their his her that what as more less higher larger bigger greater faster lower ") || f.hyphen(j) && f.is(j+1, "fold") {
		return j + 1, true // a multiple
	}
	if f.is(j, "magnitude") || f.hyphen(j) && f.is(j+1, "magnitude") {
		return j + 1, true
	}
	if f.is(j, "block") && f.in(j+1, " of on ") || f.clockList(x) {
		return j, true
	}
	if x.bare && (f.is(i-1, ",") || f.in(i-1, " and ") && !x.digits) && f.is(j, ",") &&
		x.low.float() < 10 { // first one thing, and, two, another
		return j, true
	}
	if !x.digits && f.first(i) && f.capital(i) && f.capital(j) && !f.counted(j) && !f.title { // Zero Hedge
		return j, true
	}
	if !x.digits {
		return j, f.in(i-1, " at ground net absolute sub ") && !f.counted(j)
	}
	if end, ok := f.dated(x); ok {
		return end, true
	}
	s := f.str(i)
	switch {
	case len(s) > 1 && s[0] == '0' && isDigit(s[1]):
	case f.glued(j) && f.kind(j) == word && !f.is(j, "k"): // 3rd, 1990s, 6pm, 777F
	case f.glued(j) && f.glued(j+1) && f.kind(j) == mark && strings.Contains(":/.", f.str(j)):
	case x.bare && f.possessive(j): // the 1980's
	case x.bare && f.in(j, " caller callers call calls dispatcher dispatchers operator operators hotline "): // 911, 112
	case f.in(j, clocks), f.camel(i - 1):
	case len(s) > 9 && !strings.ContainsAny(s, ",."): // an identifier
	case f.is(i-2, "=") && f.glued(i-1): // of a page's code
	case i == 0 && (f.is(j, ".") || f.is(j, ")") || f.is(j, ":")) && j+1 < len(f.atoms):
	case f.is(i-1, "(") && f.is(j, ")"):
	case f.is(i-1, ")") && f.kind(i-2) == num && f.is(i-3, "("): // a telephone number
	case f.hyphen(j) && f.kind(j+1) == word && len(f.str(j+1)) > 2 && f.str(j+1) == strings.ToUpper(f.str(j+1)):
	case x.bare && (f.kind(j) == num || f.kind(i-1) == num && i > f.end):
	case f.yearLike(x):
	case !f.title && f.capital(i-1) && !f.first(i-1) && !f.in(i-1, weekdays) && !(f.has(i-2, givingWords) &&
		f.counted(j)):
	case f.capital(i-1) && f.first(i-1) && !f.stop(i-1) && !f.has(i-1, upWords) && !f.has(i-1, downWords) &&
		!f.counted(j) && !f.title:
	case !f.title && f.capital(j) && !f.counted(j):
	case f.street(j):
	default:
		return j, false
	}
	return f.chain(j - 1), true
}

// street reports whether the capitalized words at j name a street, so that the number before them is a house's.
func (f *finder) street(j int) bool {
	for k := j; k < j+4 && f.capital(k); k++ {
		if k > j && f.in(k, streets) || f.is(k, "downing") {
			return true
		}
	}
	return false
}
