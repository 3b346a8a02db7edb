package units

import "strings"

// A unit is what a numeral counts in.
type unit struct {
	id      string // of CLDR or ISO 4217; "" where there is none
	per     string // "hour" of "$15 an hour", where id does not say it
	money   bool
	cents   bool // the numeral counts hundredths of the currency
	assumed bool
	own     bool // stands by the numeral itself, not taken over from the one beside it
}

// unit reads the unit after the numeral n, at atom j, and returns the atom after it.
func (f *finder) unit(j int, n numeral) (unit, int, bool) {
	k := j
	hyphen := f.hyphen(k)
	if hyphen {
		k++
	}
	switch f.kind(k) {
	case mark:
		if u, end, ok := f.sign(k, n); ok && !hyphen {
			return f.per(u, end)
		}
		return unit{}, j, false
	case word:
	default:
		return unit{}, j, false
	}
	if f.pounds(k, n, hyphen) {
		return f.per(unit{id: "pound"}, k+1)
	}
	if u, end, ok := f.currency(k, n); ok {
		return f.per(u, end)
	}
	power, k0 := "", k
	switch {
	case f.in(k, " square sq "):
		power, k = "square-", k+1
	case f.in(k, " cubic cu "):
		power, k = "cubic-", k+1
	}
	if power != "" && (f.hyphen(k) || f.is(k, ".")) {
		k++
	}
	if f.in(k, " yo y.o ") && n.digits {
		return unit{id: "year-person"}, k + 1, true
	}
	if id := f.scaleLetter(k, n); id != "" && power == "" {
		return unit{id: id}, k + 1, true
	}
	if f.in(k, " bpd b/d ") {
		return unit{id: "barrel", per: "day"}, k + 1, true
	}
	id, end := f.form(k)
	if id == "" || power == "" && !f.plausible(k, n, hyphen) {
		return unit{}, j, false
	}
	id, end = f.degrees(id, end)
	long := isLength(id)
	if power == "" && f.glued(end) && f.kind(end) == num && (!long || f.str(end) != "2" && f.str(end) != "3") ||
		power != "" && !long {
		return unit{}, j, false // 12m34, square liters
	}
	if power == "" && end == k+1 && long {
		power, end = f.raised(end)
	}
	id = power + id
	if power == "" && f.kind(end) == word && f.glued(end) && end > k0 && !f.possessive(end) {
		return unit{}, j, false
	}
	if u, end, ok := f.age(id, end); ok {
		return u, end, true
	}
	return f.per(unit{id: id}, end)
}

// form returns the unit spelled by the one or two words at k, and the atom after them.
func (f *finder) form(k int) (string, int) {
	var buf [longestKey]byte
	s := f.str(k)
	next := k + 1
	if f.hyphen(next) {
		next++
	}
	if f.kind(next) == word && f.has(k, pairedWords) {
		if key := lower(append(lower(buf[:0], s), ' '), f.str(next)); len(key) > 1 {
			if id, ok := lookup(&formTable, key); ok {
				return id, next + 1
			}
		}
	}
	if len(s) > 24 {
		return "", k
	}
	s = strings.TrimSuffix(s, ".")
	if id, ok := lookup(&formTable, append(buf[:0], s...)); ok {
		return id, k + 1
	}
	if len(s) < 2 || len(s) == 2 && !listed(" km cm mm kg ft lb oz ml ", s) {
		return "", k
	}
	id, ok := lookup(&formTable, lower(buf[:0], s))
	if !ok {
		return "", k
	}
	return id, k + 1
}

// raised reads what makes a length an area or a volume after it: km2, km², km^2, km squared.
func (f *finder) raised(k int) (string, int) {
	s := f.str(k)
	if f.glued(k) && s == "^" {
		k++
		s = f.str(k)
	}
	switch {
	case f.glued(k) && (s == "²" || s == "2"), f.is(k, "squared"):
		return "square-", k + 1
	case f.glued(k) && (s == "³" || s == "3"), f.is(k, "cubed"):
		return "cubic-", k + 1
	}
	return "", k
}

// isLength reports whether the unit id is one of length, that can be squared.
func isLength(id string) bool {
	switch id {
	case "meter", "kilometer", "centimeter", "millimeter", "decimeter", "micrometer", "nanometer", "foot", "inch", "yard", "mile",
		"nautical-mile", "fathom", "furlong", "parsec", "light-year", "astronomical-unit":
		return true
	}
	return false
}

// plausible reports whether the spelling at k, which is a unit's but may be something else's, is one after n.
func (f *finder) plausible(k int, n numeral, hyphen bool) bool {
	s := strings.TrimSuffix(f.str(k), ".")
	if len(s) > 2 {
		switch {
		case strings.EqualFold(s, "stone"):
			return f.kind(k+1) != word || f.in(k+1, " and heavier lighter in ")
		case strings.EqualFold(s, "min"), strings.EqualFold(s, "sec"), strings.EqualFold(s, "gal"):
			return n.digits
		case strings.EqualFold(s, "day"), strings.EqualFold(s, "night"):
			return hyphen || n.low != whole(1) || n.digits || !f.is(n.start, "one") || f.is(n.start-1, "than")
		case strings.EqualFold(s, "decade"), strings.EqualFold(s, "century"): // the 14 century
			return hyphen || n.low.float() <= 1
		}
		return true
	}
	if !n.digits {
		return s == "km" || s == "ft" || s == "kg" || s == "cm" || s == "mm"
	}
	switch s {
	case "in": // a preposition far more often
		if f.glued(k) || strings.HasSuffix(f.str(k), ".") {
			return true
		}
		next := k + 1
		return f.kind(next) == opaque && next >= len(f.atoms) || f.is(next, ".") || f.is(next, ")") ||
			f.in(next, " thick wide long tall deep high diameter x by ")
	case "h", "g", "V", "ms", "hp", "l", "m", "t", "mi":
		if f.glued(k) || s == "m" || s == "t" || s == "mi" {
			return !f.hyphen(k+1) || f.kind(k+2) != num
		}
		return f.kind(k+1) != word || !f.capital(k+1)
	case "L", "W":
		return !f.dash(k+1) && (f.glued(k) || !f.capital(k+1))
	}
	return true
}

// degrees turns degrees that name their scale, or stand among talk of weather, into a temperature.
func (f *finder) degrees(id string, k int) (string, int) {
	if id != "degree" {
		return id, k
	}
	switch s := f.str(k); {
	case f.kind(k) == word && (s == "C" || s == "c"):
		return "celsius", k + 1
	case f.kind(k) == word && (s == "F" || s == "f"):
		return "fahrenheit", k + 1
	}
	return "degree", k
}

// age turns a duration into an age: "34-year-old", "five years of age".
func (f *finder) age(id string, end int) (unit, int, bool) {
	switch id {
	case "year", "month", "week", "day":
	default:
		return unit{}, end, false
	}
	k := end
	if f.hyphen(k) {
		k++
	}
	switch {
	case f.in(k, " old olds "):
		end = k + 1
	case f.is(end, "of") && f.is(end+1, "age"):
		end += 2
	default:
		return unit{}, end, false
	}
	return unit{id: id + "-person"}, end, true
}

// compound reads the smaller part of a measure in two units, "5ft 8in", "6-foot-3", "8 pounds 3 ounces", and adds it to v.
func (f *finder) compound(id string, end int, v number) (int, number) {
	small, parts := "inch", int64(12)
	switch id {
	case "foot":
	case "pound":
		small, parts = "ounce", 16
	case "stone":
		small, parts = "pound", 14
	default:
		return end, v
	}
	k := end
	hyphen := f.hyphen(k)
	if hyphen || f.is(k, "and") || f.is(k, ",") {
		k++
	}
	n, ok := f.numeral(k, false)
	if !ok || !n.bare || !n.low.isInt() && n.low.den == 1 || n.low.float() >= float64(parts) {
		return end, v
	}
	next := n.end
	if uid, e := f.form(f.afterHyphen(next)); uid == small && f.kind(f.afterHyphen(next)) == word {
		next = e
	} else if f.kind(next) == mark && f.glued(next) && (f.str(next) == `"` || f.str(next) == "″" ||
		f.str(next) == "”") && id == "foot" {
		next++
	} else if !hyphen && !(id == "foot" && k == end && f.glued(k)) {
		return end, v
	}
	q, ok := n.low.scaled(ratio(1, parts))
	if !ok {
		return end, v
	}
	sum, ok := v.plus(q)
	if !ok {
		return end, v
	}
	return next, sum
}

// afterHyphen returns the atom after the hyphen at k, or k where there is none.
func (f *finder) afterHyphen(k int) int {
	if f.hyphen(k) {
		return k + 1
	}
	return k
}
