package units

import "strings"

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
