package units

import "strings"

// several reads "several hundred" at the magnitude i: at least two of it.
func (f *finder) several(i int) (numeral, bool) {
	if f.kind(i) != word || !f.in(i-1, " several few many couple of ") || f.is(i-1, "of") && !f.is(i-2, "couple") {
		return numeral{}, false
	}
	a := f.atoms[i]
	switch a.class {
	case hundred, magnitude, dozen:
		j, v := f.powers(i, whole(2), false)
		return numeral{low: v, start: i - 1, end: j, open: true, vague: true}, true
	}
	return numeral{}, false
}

// plurals reads "dozens", at least two of them, and "tens of thousands", from one of them to the next power of ten.
func (f *finder) plurals(i int) (numeral, bool) {
	v := f.atoms[i].value
	s := f.str(i)
	if f.is(i+1, "of") && f.kind(i+2) == word && f.atoms[i+2].class == vague && f.atoms[i+2].value.exp > 1 {
		low := v.times(f.atoms[i+2].value.exp)
		n := numeral{low: low, high: low.times(1), start: i, end: i + 3, vague: true}
		if v.exp == 0 { // dozens of thousands
			n.open = true
		}
		return n, true
	}
	switch {
	case strings.EqualFold(s, "tens"):
		return numeral{}, false
	case strings.EqualFold(s, "scores") && (!f.is(i+1, "of") || f.in(i-1, " the test their his her its our your my ")):
		return numeral{}, false
	}
	v.mant *= 2
	return numeral{low: v, start: i, end: i + 1, open: true, vague: true}, true
}
