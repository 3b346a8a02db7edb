package units

// An amount is a numeral with what stands by it: a currency, a sign, a unit.
type amount struct {
	numeral
	unit
	start, end int  // atoms
	letter     bool // multiplied by a letter: 5m people
}

// rate returns u with what it is per, and the atom after it.
func (f *finder) rate(u unit, end int) (unit, int) {
	u, end, _ = f.per(u, end)
	return u, end
}

// readUnit reads the unit after the number of x, also where "of" stands between, as in "tens of thousands of dollars".
func (f *finder) readUnit(x *amount) {
	k := x.end
	if code, ok := millions(f.str(k)); ok { // 40 MUSD
		x.low, x.high = x.low.times(6), x.high.times(6)
		x.unit, x.end = unit{id: code, money: true}, k+1
		return
	}
	if end, v, ok := f.letterMillion(x); ok {
		x.low, x.high, x.bare = v, v, false
		x.end, k, x.letter = end, end, true
	}
	if (x.vague || x.fraction) && f.is(k, "of") {
		if k++; x.fraction {
			if v := f.atoms[min(k, len(f.atoms)-1)].value; v == whole(1) && (f.kind(k) == num ||
				f.is(k, "one")) { // half of 1 percent
				if u, end, ok := f.unit(k+1, x.numeral); ok && u.id == "percent" {
					x.unit, x.end = u, end
					return
				}
			}
			if !f.in(k, " a an ") {
				return
			}
			k++
		}
	} else if x.fraction && f.in(k, " a an ") {
		k++
	}
	u, end, ok := f.unit(k, x.numeral)
	if !ok && f.in(k, " more extra additional further ") { // ten more years
		u, end, ok = f.unit(k+1, x.numeral)
	}
	if !ok {
		return
	}
	x.unit, x.end = u, end
	if u.money && !x.vague && f.kind(end) == word && f.atoms[end].class == magnitude { // 60 USD million
		x.end, x.low = f.powers(end, x.low, true)
		x.high = x.low
	}
}

// letterMillion reads m, M, b or B after digits as a magnitude where a currency or what is counted follows: 3.5M dollars,
// 5m people.
func (f *finder) letterMillion(x *amount) (int, number, bool) {
	k := x.end
	if !x.digits || f.kind(k) != word || f.atoms[k].class != letterPower || !f.glued(k) {
		return 0, number{}, false
	}
	if f.hyphen(k+1) && f.in(k+2, " strong member ") { // a 1.2m-strong workforce
		return k + 1, x.low.times(f.atoms[k].value.exp), true
	}
	if _, _, ok := f.currency(k+1, x.numeral); !ok {
		if _, ok := f.nounPhrase(k + 1); !ok || f.in(k+1, " hurdles ") || f.is(k, "t") {
			return 0, number{}, false
		}
	}
	return k + 1, x.low.times(f.atoms[k].value.exp), true
}

// readSign reads a minus, a plus or the word for it before x.
func (f *finder) readSign(x *amount) {
	k := x.start - 1
	inner := x.numeral.start - 1
	switch {
	case x.money && f.is(k, "(") && f.is(x.end, ")") && f.in(k-1, " is was were of to "): // ($1.2m) in accounts
		x.start, x.end = k, x.end+1
	case x.money && inner > x.start && f.is(inner, "(") && f.glued(inner) && f.is(x.end, ")"): // $(0.12)
		x.end++
	case f.dash(inner) && inner > x.start && f.glued(inner): // $-5
	case f.dash(k) && f.glued(x.start) && !f.glued(k) && f.kind(k-1) != num:
		x.start = k
	case f.dash(k) && f.glued(x.start) && (f.is(k-1, "(") || f.is(k-1, "/")):
		x.start = k
	case f.is(k, "minus") && f.is(k-1, "or") && f.is(k-2, "plus"): // a margin
		x.start = k - 2
		return
	case f.in(k, " minus negative ") && x.unit.id != "":
		x.start = k
	case f.is(k, "+") && f.glued(x.start):
		x.start = k
		return
	default:
		return
	}
	x.low.mant, x.high.mant = -x.low.mant, -x.high.mant
}

// single reads a unit with an article for a number after a bound: "more than a square mile".
func (f *finder) single(i int) (int, bool) {
	k, value := i+1, whole(1)
	alone := f.is(k, "single")
	if alone {
		k++
	}
	over := f.is(i-1, "over") && f.has(i-2, overWords)
	_, start := f.before(i, true)
	bounded := alone || start < i && !f.in(i-1, " some over around ")
	if !bounded && !over && !f.is(k+1, "and") && !f.is(k+2, "and") {
		return 0, false
	}
	n := exact(i, k, value)
	u, end, ok := f.unit(k, n)
	if !ok || u.id == "degree" || u.per != "" {
		return 0, false
	}
	if f.in(end, " ago earlier before ") && f.is(i-1, "than") && (!f.in(i-2, " more less ") || f.end > 0 &&
		f.end >= i-3) { // 4% lower than a year ago
		return 0, false
	}
	halved := f.is(end, "and") && f.in(end+1, " a an ") && f.kind(end+2) == word && (f.atoms[end+2].class == half ||
		f.atoms[end+2].class == part)
	if halved { // a day and a half
		n.low, _ = value.plus(f.atoms[end+2].value)
		n.high = n.low
		end += 3
	}
	if !bounded && !halved && !(over && isDuration(u.id)) {
		return 0, false
	}
	x := amount{numeral: n, unit: u, start: i, end: end}
	return f.keep(x, false), true
}

// next reads the amount that begins at atom k with a number or the currency before one.
func (f *finder) next(k int) (amount, bool) {
	for i := k; i < k+4; i++ {
		switch {
		case f.kind(i) == num, f.kind(i) == word && f.atoms[i].class != plainWord && f.atoms[i].class < shortPower:
			x, ok := f.amount(i)
			return x, ok && x.start == k && !x.vague
		case f.kind(i) == opaque:
			return amount{}, false
		}
	}
	return amount{}, false
}

// amount reads the number at atom i with its currency, sign and unit.
func (f *finder) amount(i int) (amount, bool) {
	money, start, isMoney := f.moneyBefore(i)
	if start < f.end {
		money, start, isMoney = unit{}, i, false
	}
	n, ok := f.numeral(i, isMoney)
	if !ok || n.end <= i {
		return amount{}, false
	}
	x := amount{numeral: n, start: min(start, n.start), end: n.end}
	switch {
	case isMoney:
		x.unit = money
		if _, ok := millions(f.str(start)); ok { // MEUR 90
			x.low, x.high = x.low.times(6), x.high.times(6)
		}
		if u, end, ok := f.currency(f.afterHyphen(x.end), n); ok && u.id == money.id {
			x.end = end
		}
		x.unit, x.end = f.rate(x.unit, x.end)
	default:
		if end, q, ok := f.oneIn(n); ok {
			x.low, x.high, x.end, x.bare, x.fraction = q, q, end, false, true
		}
		f.readUnit(&x)
	}
	f.readSign(&x)
	if x.money {
		if x.cents {
			x.low, x.high = x.low.times(-2), x.high.times(-2)
		} else if end, v := f.cents(x.unit, x.end, x.low); !x.open && !x.vague && end > x.end {
			x.low, x.high, x.end = v, v, end
		}
	} else if end, v := f.compound(x.unit.id, x.end, x.low); end > x.end && !x.vague {
		x.low, x.high, x.end = v, v, end
	}
	x.own = x.unit.id != ""
	return x, true
}
