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

// dated reads the day of a month: "September 16-19", "8 November 2016". What goes on with the date is skipped with it.
func (f *finder) dated(x amount) (int, bool) {
	i, j := x.numeral.start, x.end
	if !x.bare || x.low.exp != 0 {
		return j, false
	}
	if f.has(j, monthWords) && f.capital(j) && x.low.mant <= 31 {
		end := j + 1
		if f.is(end, ",") {
			end++
		}
		if f.kind(end) == num && f.atoms[end].span.Len() == 4 {
			return end + 1, true
		}
		return j + 1, true
	}
	month := i - 1
	if f.is(month, ".") {
		month--
	}
	if !f.has(month, monthWords) || !f.capital(month) || x.low.mant > 31 && len(f.str(i)) != 4 {
		return j, false
	}
	return f.further(f.chain(i), false), true
}

// further returns the end of the numbers that go on, after atom end, with a date or what a label numbers: "16 and 17, 2014".
// They are skipped. Behind a label they may be of any size.
func (f *finder) further(end int, label bool) int {
	for k := end; ; {
		if f.is(k, ",") || f.in(k, " and or to through ") || f.dash(k) {
			k++
		}
		n := f.atoms[min(k, len(f.atoms)-1)].value
		if f.kind(k) != num || n.exp != 0 || !label && n.mant > 31 && f.atoms[k].span.Len() != 4 || f.counted(k+1) ||
			k == end && f.atoms[k].span.Len() != 4 || label && k == end {
			break
		}
		if _, _, ok := f.unit(k+1, exact(k, k+1, n)); ok {
			break
		}
		if label && f.kind(k+1) == word && !f.in(k-1, " and or ") &&
			!f.in(k+1, " and or to through ") { // Flight 370, 239 aboard
			break
		}
		k++
		end = k
	}
	f.date = end
	return end
}

// yearLike reports whether x is a year: four digits that count nothing.
func (f *finder) yearLike(x amount) bool {
	i := x.numeral.start
	v := x.low.mant
	if !x.bare || len(f.str(i)) != 4 || x.low.exp != 0 || v < 1100 || v > 2100 {
		return false
	}
	if !f.counted(x.end) || f.in(i-1, " in since by until from before after during the of year early late mid and to ") {
		return true
	}
	return v%100 != 0 && !f.has(x.end, personsWords) || f.in(x.end, " levels elections games olympics ")
}

// someone reports whether atom i is a noun for one person: driver, policeman.
func (f *finder) someone(i int) bool {
	s := f.str(i)
	if f.kind(i) != word || f.capital(i) || len(s) < 3 || len(s) > 20 || f.stop(i) {
		return false
	}
	for _, end := range [...]string{"er", "or", "ist", "man", "ian", "ant", "ain", "eer"} {
		if strings.HasSuffix(s, end) {
			return !f.in(i, " number year october september november december order paper water power october floor "+
				"letter matter ")
		}
	}
	var buf [24]byte
	return f.in(i, " person child ") || isPerson(string(append(append(buf[:0], s...), 's')))
}

// ofAge reports whether an age is spoken of before atom i: "the pension age will rise from 62".
func (f *finder) ofAge(i int) bool {
	for k := i - 1; k >= 0 && k > i-8 && f.kind(k) != mark; k-- {
		if f.in(k, " age ages ") {
			return true
		}
	}
	return false
}

// clockList reports whether x is one of times of day that share what follows the last: "11, 12 and 3 p.m.", "3 to 11 p.m.".
func (f *finder) clockList(x amount) bool {
	if !x.bare || x.low.exp != 0 || x.low.mant > 24 {
		return false
	}
	k := x.end
	for range 8 {
		if !f.is(k, ",") && !f.in(k, " and or to until through ") && !f.dash(k) {
			return false
		}
		if k++; f.in(k, " and or ") {
			k++
		}
		if f.kind(k) != num && !f.atoms[min(k, len(f.atoms)-1)].class.number() {
			return false
		}
		if k++; f.str(k) == ":" && f.glued(k) { // 3:30
			k += 2
		}
		if f.in(k, clocks) {
			return true
		}
	}
	return false
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

// ageOf gives x the unit of an age where the words around it say so: "aged 34", "at age 5", ", 34,".
func (f *finder) ageOf(x *amount) {
	i, j := x.numeral.start, x.end
	if x.unit.id != "" || !x.bare || !x.low.isInt() || x.low.exp != 0 || x.low.mant > 120 || f.glued(j) &&
		f.kind(j) == word && !f.is(j, "s") {
		return
	}
	v := x.low.mant
	switch {
	case f.is(j, "s") && f.glued(j):
		k := i - 1
		for f.dash(k) || f.in(k, " early mid late ") {
			k--
		}
		if v%10 != 0 || v < 20 || !f.in(k, " his her their my your our ") {
			return
		}
		x.high, x.end, x.vague = whole(v+9), j+1, true
	case f.is(i-1, "aged"), f.in(i-1, " age ages ") && !f.in(i-2, " stone ice bronze iron "):
		x.start = i - 1
	case f.is(i-1, "between") && f.in(i-2, " aged ages "):
	case f.is(i-1, "of") && f.in(i-2, " age ages "):
	case f.in(i-1, " under over above below ") &&
		f.in(i-2, " people those them anyone everyone men women children youths adults voters workers girls boys "+
			"players anybody residents citizens americans ") && !f.counted(j) && v >= 5 && v < 100:
	case f.in(i-1, " turned turns turning ") && !f.counted(j) && x.digits && !f.capital(j) && (f.kind(j) != word ||
		f.stop(j)):
	case f.in(i-1, " then now ") && f.is(i-2, ",") && f.capital(i-3) && x.digits && f.is(j, ","):
	case f.is(i-1, ",") && f.is(j, ",") && x.digits && v >= 10 && v < 100 && f.someone(i-2) &&
		f.kind(j+1) != num: // the driver, 25, was
	case x.digits && f.is(i-1, "also") && f.is(i-2, ",") && f.is(j, ",") && f.someone(i-3):
	case x.digits && v >= 10 && f.in(i-1, " is was be ") && (f.in(i-2, " he she who ") || f.in(i-3, " he she who ") ||
		f.is(i-2, "will") && f.has(j+1, monthWords)) &&
		(f.in(j, " when in on next at and but by ") || f.is(j, ",") || f.is(j, ".") || f.is(j, ";")):
	case x.digits && v >= 10 && v <= 100 && f.in(i-1, " from to at of ") && (f.kind(j) != word ||
		f.in(j, " to from in by for and ")) && f.ofAge(i-1):
	case f.is(i-1, ",") && x.digits && v >= 4 && f.capital(i-2) && !f.has(i-2, monthWords) && !f.in(i-2, weekdays):
		if !f.is(j, ",") && !f.dash(j) && !(f.capital(i-3) && (f.is(j, ".") || f.is(j, ";") || f.is(j, ")"))) ||
			f.kind(j+1) == num {
			return
		}
	default:
		return
	}
	x.unit = unit{id: "year-person"}
}
