package units

// span reads x as the beginning of an interval: "5-10 people", "between 3 and 5 percent", "from $5m to $10m".
func (f *finder) span(x amount) (int, bool) {
	if x.vague || x.fraction {
		return 0, false
	}
	between := f.is(x.start-1, "between")
	ages := f.is(x.start-1, "of") && f.in(x.start-2, " ages ") && (f.is(x.start-3, "between") ||
		f.is(x.start-4, "between"))
	from := f.is(x.start-1, "from")
	j := x.end
	if f.dash(j) && f.glued(j) && !f.glued(j+1) && f.in(j+1, " to and or ") { // 18- to 24-year-olds
		j++
	}
	joined := false
	switch {
	case f.dash(j) && (f.glued(j) == f.glued(j+1)):
		joined = f.glued(j)
		if !x.digits && !(joined && f.kind(j+1) == word && f.atoms[j+1].class == f.atoms[x.numeral.start].class) {
			return 0, false
		}
	case f.is(j, "to"), f.is(j, "and") && (between || ages), f.is(j, "or"):
	default:
		return 0, false
	}
	y, ok := f.next(j + 1)
	if !ok || y.fraction {
		return 0, false
	}
	if n, ok := f.numeral(j+1, true); ok && x.money && y.unit.id == "meter" && f.str(y.end-1) == "m" { // £5m and 10m
		y = amount{numeral: n, start: j + 1, end: n.end}
	}
	if y.unit.id == "" && x.unit.id == "" && f.is(j, "to") && !from && !f.counted(y.end) && x.bare &&
		y.bare { // odds: 4 to 1
		return y.end, true
	}
	if y.unit.id == "" && x.unit.id == "" && f.dash(j) {
		_, counted := f.nounPhrase(y.end)
		chained := f.dash(y.end) && f.glued(y.end) && f.kind(y.end+1) == num
		_, outside := f.excluded(y)
		if chained || outside || !counted || f.fourDigits(x) && f.fourDigits(y) { // a score, a season, a telephone number
			return f.chain(y.end - 1), true
		}
	}
	if x.own && y.unit.id == "" && f.is(j, "to") && !(x.money && x.start < x.numeral.start) { // 10 percent to 685,000
		return 0, false
	}
	if joined && x.start < f.date {
		return y.end, true
	}
	u := x.unit
	if u.id == "" {
		u = y.unit
	}
	if y.unit.id != "" && y.unit.id != u.id {
		return 0, false
	}
	low, high := x.low, y.low
	if y.cents && !x.money {
		low = low.times(-2)
	}
	if x.power == 0 && y.power > 0 {
		if v := x.low.times(y.power); v.float() < high.float() { // 5 to 10 million
			low = v
		}
	}
	if low.float() >= high.float() {
		return 0, false
	}
	if !between && !ages && !f.dash(j) {
		switch own := x.unit.id != "" && y.own; {
		case f.is(j, "or"):
			if own || high.float() > 2*low.float() || u.id == "" && !f.counted(y.end) {
				return 0, false
			}
		case (from || own) && f.changes(x.start):
			return 0, false
		case !from && own && (u.id == "percent" || f.is(x.start-1, "by")), !from && u.id == "" && !f.counted(y.end):
			return 0, false
		}
	}
	z := y
	z.unit, z.low, z.high, z.numeral.start = u, low, high, x.numeral.start
	if y.per != "" {
		z.per = y.per
	}
	z.start = x.start
	if between || from && f.is(j, "to") {
		z.start--
	}
	return f.keep(z, true), true
}

// fourDigits reports whether x is written like a year.
func (f *finder) fourDigits(x amount) bool {
	s := f.str(x.numeral.start)
	return x.bare && x.digits && len(s) == 4 && (s[0] == '1' || s[0] == '2')
}

// counted reports whether a noun phrase that can be counted stands at atom k.
func (f *finder) counted(k int) bool {
	_, ok := f.nounPhrase(k)
	return ok
}

// pair gives x the unit of the amount after it in "30 and 80 mg".
func (f *finder) pair(x amount) (int, bool) {
	j := x.end
	if x.unit.id != "" || !x.bare || !f.is(j, "and") && !f.is(j, "or") && !f.is(j, ",") && !f.is(j, "/") {
		return 0, false
	}
	y, ok := f.next(j + 1)
	if !ok || !y.own || y.digits != x.digits || y.money && f.kind(y.start) == mark {
		return 0, false
	}
	if !f.is(j, "and") && !f.is(j, "or") {
		return 0, false
	}
	x.unit = y.unit
	if x.cents {
		x.low, x.high = x.low.times(-2), x.high.times(-2)
	}
	return f.keep(x, false), true
}
