package units

import "strings"

// per reads what a unit is divided by: "an hour", "/h", "per share". Speeds, flows and densities become units of their own.
func (f *finder) per(u unit, end int) (unit, int, bool) {
	k := end + 1
	slash := f.is(end, "/") && f.glued(end) && f.kind(k) == word
	word := f.is(end, "per") && !f.is(k, "cent")
	article := f.in(end, " a an ")
	if f.hyphen(end) && f.in(end+1, " a an per ") && f.hyphen(end+2) { // a $70-a-share offer
		article, k = true, end+3
	}
	if !slash && !word && !article || f.kind(k) != 1 {
		return u, end, true
	}
	id, next := f.form(k)
	if slash && id == "" && (f.is(k, "s") || f.is(k, "hour")) {
		id, next = "second", k+1
	}
	if slash && (id == "" || u.id == "percent") {
		return u, end, true
	}
	if article && (strings.HasSuffix(f.str(k), "s") || f.in(k+1, " earlier ago later before after ")) {
		return u, end, true
	}
	switch id {
	case "second", "minute", "hour":
		if !u.money && isRate(u.id) {
			u.id += "-per-" + id
			return u, next, true
		}
	case "day", "week", "month", "year", "night", "decade", "":
	default:
		p, raise := "", next
		if isLength(id) {
			p, raise = f.raised(next)
		}
		if !u.money && (slash || word) && isDense(u.id) {
			u.id += "-per-" + p + id
			return u, raise, true
		}
	}
	switch {
	case id != "":
		u.per = id
	case word && f.kind(k) == 1 && !f.capital(k), article && u.money &&
		f.in(k, " share head person barrel piece ticket vote seat bottle "):
		u.per, next = f.str(k), k+1
	default:
		return u, end, true
	}
	return u, next, true
}

// percentOf reads the percentage x with its unit first, as it is said in Chinese: "per cent of twenty".
func (f *finder) percentOf(x *amount) {
	k := x.start - 2
	if x.unit.id != "" || !f.is(x.start-1, "of") || x.vague || x.fraction || f.counted(x.end) {
		return
	}
	switch {
	case f.in(k, " percent percents "):
	case f.is(k, "cent") && f.is(k-1, "per"):
		k--
	default:
		return
	}
	if f.kind(k-1) == num || f.kind(k-1) == word && f.atoms[k-1].class.number() || k < f.end {
		return
	}
	x.unit, x.start = unit{id: "percent"}, k
}

// isRate reports whether id over a time is a unit that people know: a speed, a flow of data or of a liquid.
func isRate(id string) bool {
	switch id {
	case "meter", "kilometer", "mile", "foot", "centimeter", "millimeter", "inch", "nautical-mile", "bit", "kilobit", "megabit", "gigabit",
		"terabit", "byte", "kilobyte", "megabyte", "gigabyte", "cubic-meter", "cubic-foot", "liter", "gallon":
		return true
	}
	return false
}

// isDense reports whether id over another unit is a concentration or a consumption.
func isDense(id string) bool {
	switch id {
	case "kilogram", "gram", "milligram", "microgram", "nanogram", "tonne", "liter", "milliliter", "mile", "kilometer", "watt", "milliwatt",
		"microsievert", "millisievert", "becquerel", "newton", "cubic-meter", "millimole":
		return true
	}
	return false
}
