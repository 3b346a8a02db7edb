package units

import "strings"

const (
	months   = " january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec "
	weekdays = " monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun yesterday today "

	// Words that number what stands after them: page 3, Flight 370. Those of looseLabels do so only where nothing is counted.
	labels      = " no nos number numbers page pages chapter section article room route highway interstate flight channel grade level phase type class category question item line apartment suite unit box act part step round season episode volume issue ward platform gate model size version exit proposition prop resolution psalm verse figure fig table top area zone sector block lot building terminal runway stage pier bus tier division battalion brigade regiment protocol clause amendment rule title form schedule annex appendix paragraph para track file docket lane camp precinct chapters pages sections articles rooms routes flights grades levels lines items exits rules amendments phases magnitude "
	looseLabels = " day week year group district order case cases "

	streets = " street st road rd avenue ave lane ln drive dr boulevard blvd square place court terrace crescent parkway hwy downing "
	clocks  = " am pm a.m p.m o'clock o’clock gmt est edt et pst pdt pt cst cdt cet bst utc ist noon midnight "
)

// name reports whether the number at atom i belongs to a name or a code, as in G20, T-72 and "Big Ten", and where that ends.
func (f *finder) name(i int) (int, bool) {
	if f.kind(i) == word {
		if f.capital(i) && !f.first(i) && !f.title && f.atoms[i].class != indefinite && f.kind(i-1) != mark && (f.capital(i-1) || f.capital(i+1) || f.is(i-1, "of") && f.capital(i-2)) {
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
	case f.dash(p) && f.glued(p) && (f.kind(p-1) == word && !f.atoms[p-1].class.number() && !f.in(p-1, " mid ") || f.kind(p-1) == num):
	case (f.str(p) == "." || f.str(p) == ":" || f.str(p) == "/") && f.glued(p) && (f.kind(p-1) == num || f.kind(p-1) == word):
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
	if f.in(i-1, labels) || f.is(i-1, ".") && f.in(i-2, " no nos ") {
		return f.further(f.chain(j - 1)), true
	}
	if f.in(i-1, looseLabels) && !f.counted(j) {
		return f.chain(j - 1), true
	}
	if f.hyphen(j) && f.in(j+1, stops) {
		return f.chain(j), true
	}
	if x.bare && f.is(i-1, ",") && f.is(j, ",") && x.low.float() < 10 { // first one thing, and, two, another
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
	case !f.title && f.capital(i-1) && !f.first(i-1) && !f.in(i-1, weekdays):
	case f.capital(i-1) && f.first(i-1) && !f.in(i-1, stops) && !f.counted(j) && !f.title:
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
	if f.in(j, months) && f.capital(j) && x.low.mant <= 31 {
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
	if !f.in(month, months) || !f.capital(month) || x.low.mant > 31 && len(f.str(i)) != 4 {
		return j, false
	}
	return f.further(f.chain(i)), true
}

// further returns the end of the numbers that go on, after atom end, with a date or what a label numbers: "16 and 17, 2014".
// They are skipped.
func (f *finder) further(end int) int {
	for k := end; ; {
		if f.is(k, ",") || f.in(k, " and or to through ") || f.dash(k) {
			k++
		}
		n := f.atoms[min(k, len(f.atoms)-1)].value
		if f.kind(k) != num || n.exp != 0 || n.mant > 31 && f.atoms[k].span.Len() != 4 || f.counted(k+1) || k == end && f.atoms[k].span.Len() != 4 {
			break
		}
		if _, _, ok := f.unit(k+1, exact(k, k+1, n)); ok {
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
	return v%100 != 0 && !f.in(x.end, persons) || f.in(x.end, " levels elections games olympics ")
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
	if x.unit.id != "" || !x.bare || !x.low.isInt() || x.low.exp != 0 || x.low.mant > 120 || f.glued(j) && f.kind(j) == word && !f.is(j, "s") {
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
	case f.in(i-1, " under over above below ") && f.in(i-2, " people those them anyone everyone men women children youths adults voters workers girls boys players anybody residents citizens americans ") && !f.counted(j) && v >= 5 && v < 100:
	case f.in(i-1, " turned turns turning ") && !f.counted(j) && x.digits && !f.capital(j) && (f.kind(j) != word || f.in(j, stops)):
	case f.in(i-1, " then now ") && f.is(i-2, ",") && f.capital(i-3) && x.digits && f.is(j, ","):
	case f.is(i-1, ",") && x.digits && v >= 4 && f.capital(i-2) && !f.in(i-2, months) && !f.in(i-2, weekdays):
		if !f.is(j, ",") && !f.dash(j) && !(f.capital(i-3) && (f.is(j, ".") || f.is(j, ";") || f.is(j, ")"))) || f.kind(j+1) == num {
			return
		}
	default:
		return
	}
	x.unit = unit{id: "year-person"}
}
