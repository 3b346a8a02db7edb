package units

import "strings"

// slashed reads a fraction such as 1/4 at i. Dates and the like, 9/11 and 24/7, are none.
func (f *finder) slashed(i int) (number, int, bool) {
	if f.kind(i) != num || !(f.is(i+1, "/") || f.str(i+1) == "⁄") || !f.glued(i+1) || f.kind(i+2) != num ||
		!f.glued(i+2) {
		return number{}, 0, false
	}
	if f.glued(i+3) && (f.is(i+3, "/") || f.dash(i+3) && f.kind(i+4) == num) {
		return number{}, 0, false
	}
	p, q := f.atoms[i].value, f.atoms[i+2].value
	if !p.isInt() || !q.isInt() || p.mant == 0 || p.mant >= q.mant {
		return number{}, 0, false
	}
	switch q.mant {
	case 2, 3, 4, 5, 8, 16, 32:
		return ratio(p.mant, q.mant), i + 3, true
	}
	return number{}, 0, false
}

// andHalf reads "and a half" and the like after v, and magnitudes after that.
func (f *finder) andHalf(j int, v number, money bool) (int, number) {
	k := j
	if f.hyphen(k) {
		k++
	}
	if !f.is(k, "and") {
		return j, v
	}
	k++
	if f.hyphen(k) {
		k++
	}
	var q number
	switch {
	case f.kind(k) == num && f.atoms[k].value.den > 1:
		q, k = f.atoms[k].value, k+1
	case f.kind(k) == word:
		n := int64(1)
		if c := f.atoms[k].class; c == ones {
			n = f.atoms[k].value.mant
		} else if c != indefinite {
			return j, v
		}
		k++
		if f.hyphen(k) {
			k++
		}
		if f.kind(k) != word || f.atoms[k].class != half && f.atoms[k].class != part {
			return j, v
		}
		q, k = ratio(n, f.atoms[k].value.den), k+1
	default:
		return j, v
	}
	sum, ok := v.plus(q)
	if !ok {
		return j, v
	}
	return f.powers(k, sum, money)
}

// parts reads the denominator after the spelled numerator v, which ends at j: "two-thirds", "one fifth".
func (f *finder) parts(i, j int, v number) (number, int, bool) {
	k := j
	if f.hyphen(k) {
		k++
	}
	if j != i+1 || f.kind(k) != word || v.mant == 0 || v.mant > 99 || f.atoms[i].class == tens {
		return number{}, 0, false
	}
	a := f.atoms[k]
	plural := strings.HasSuffix(f.str(k), "s") || strings.HasSuffix(f.str(k), "S")
	if a.class != half && a.class != part || plural != (v.mant > 1) && k == j {
		return number{}, 0, false
	}
	return ratio(v.mant, a.value.den), k + 1, true
}

// halves reads "half a million", "half-dozen", "half an hour", "half of": the unit of the third is left to be read.
func (f *finder) halves(i int, money bool) (numeral, bool) {
	if !strings.EqualFold(f.str(i), "half") {
		return numeral{}, false
	}
	named := f.in(i-1, " first second other better latter last next this that final opening each top bottom early ")
	j := i + 1
	if f.hyphen(j) || f.in(j, " a an ") {
		j++
	}
	end, v := f.powers(j, ratio(1, 2), money)
	n := exact(i, end, v)
	switch {
	case end > j:
		return n, true
	case named:
		return n, false
	case j == i+1 && f.in(j, " of the its his her their our all those these my your "):
		n.fraction = true
		return n, !f.in(j+1, " time ")
	case j == i+1 && f.is(i-1, "by") && !f.capital(i) && (f.has(i-2, downWords) || f.has(i-2, upWords)):
		n.fraction = true
		return n, true
	case j == i+1 && f.in(i-1, " than nearly almost about over under around roughly least "):
		n.fraction = true
		return n, true
	}
	if _, _, ok := f.unit(j, n); ok {
		return n, true
	}
	return numeral{}, false
}

// oneIn reads a proportion that begins with n, "one in five", "four out of 10", "one of every nine", and returns the atom
// after it.
func (f *finder) oneIn(n numeral) (int, number, bool) {
	k := n.end
	between := f.kind(k) == word && !n.digits && !f.stop(k) && (f.someone(k) || f.plural(k)) &&
		f.is(k+1, "in") // one child in ten
	if between {
		k++
	}
	in, of := f.is(k, "in"), f.is(k, "of")
	out := f.is(k, "out") && f.is(k+1, "of")
	if !n.bare || !n.low.isInt() || n.low.exp != 0 || n.vague || !in && !of && !out {
		return 0, number{}, false
	}
	k++
	if out {
		k++
	}
	every := f.is(k, "every")
	if every {
		k++
	}
	m, ok := f.numeral(k, false)
	if !ok || m.vague || m.fraction || !m.low.isInt() || n.low.mant <= 0 || n.low.float() >= m.low.float() ||
		m.low.float() > 1e6 {
		return 0, number{}, false
	}
	round := m.bare && (m.low == whole(10) || m.low == whole(100)) || m.low.exp > 1
	if !(round || every || out || in && (n.low.mant == 1 && m.low.float() <= 1000 || !m.digits && m.low.mant <= 10)) ||
		of && !every && !round {
		return 0, number{}, false
	}
	if between && f.counted(m.end) {
		return 0, number{}, false
	}
	if _, _, ok := f.unit(m.end, m); ok { // two in 10 days
		return 0, number{}, false
	}
	d, ok := m.low.plain()
	return m.end, ratio(n.low.mant, d.mant), ok && d.den == 1
}
