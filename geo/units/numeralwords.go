package units

// inWords reads a spelled-out number, and a fraction such as "two-thirds".
func (f *finder) inWords(i int, money bool) (numeral, bool) {
	var total, group int64
	smallest := 99 // the exponent of the last magnitude: they only fall
	j := i
	last := plainWord
loop:
	for j < len(f.atoms) && j-i < 24 {
		k := j
		switch {
		case j > i && f.hyphen(k):
			k++
		case (last == hundred || last == magnitude) && (f.is(k, "and") || f.str(k) == "&"):
			k++
		case last == magnitude && f.str(k) == "," && f.kind(k+2) == word && f.atoms[k+2].class == hundred:
			k++
		}
		if f.kind(k) != word {
			break
		}
		a := f.atoms[k]
		switch a.class {
		case ones:
			if group%10 != 0 || last == ones || last == teens || last == dozen || a.value.mant == 0 && j > i {
				break loop
			}
			group += a.value.mant
		case teens, tens:
			if group%100 != 0 || last == ones || last == teens || last == tens {
				break loop
			}
			group += a.value.mant
		case hundred:
			if group == 0 || group >= 100 {
				break loop
			}
			group *= 100
		case magnitude:
			if group == 0 || a.value.exp >= smallest || a.value.exp > 12 || last == magnitude {
				break loop
			}
			smallest = a.value.exp
			for range a.value.exp {
				group *= 10
			}
			total, group = total+group, 0
		case dozen:
			if last != ones && last != teens && last != tens {
				break loop
			}
			group *= 12
		default:
			break loop
		}
		last, j = a.class, k+1
	}
	v := whole(total + group)
	if q, end, ok := f.parts(i, j, v); ok {
		end, q := f.powers(end, q, money)
		n := exact(i, end, q)
		n.fraction = true
		return n, true
	}
	if f.ordinal(j, last) {
		return numeral{}, false
	}
	end, w := f.powers(j, v, money)
	if end == j {
		end, w = f.andHalf(j, v, money)
	}
	n := exact(i, end, w)
	n.bare = end == i+1
	if last == magnitude {
		n.power = smallest
	}
	return n, true
}

// ordinal reports whether the words before j, the last of them of class last, go on as an ordinal: "twenty-first".
func (f *finder) ordinal(j int, last wordClass) bool {
	if f.hyphen(j) {
		j++
	}
	return (last == tens || last == hundred || last == magnitude) &&
		f.in(j, " first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth "+
			"fifteenth twentieth ") ||
		f.glued(j) && f.in(j, " st nd rd th ")
}

// afterArticle reads "a hundred and two", "a dozen", "a quarter of", "a half", "a few hundred".
func (f *finder) afterArticle(i int, money bool) (numeral, bool) {
	if f.kind(i+1) != word {
		return numeral{}, false
	}
	a := f.atoms[i+1]
	switch a.class {
	case hundred, magnitude, dozen:
		if f.hyphen(i + 2) {
			return numeral{}, false // a million-dollar question
		}
		j, v := f.powers(i+1, whole(1), money)
		if f.is(j, "and") && f.kind(j+1) == word && f.atoms[j+1].class != plainWord && a.class == hundred {
			if n, ok := f.inWords(j+1, money); ok && !n.fraction && n.low.isInt() && n.low.exp == 0 && n.low.mant < 100 {
				v, _ = v.plus(n.low)
				return exact(i, n.end, v), true
			}
		}
		return exact(i, j, v), true
	case half:
		n := exact(i, i+2, a.value)
		n.fraction = true
		return n, f.is(i+2, "of")
	case part:
		j, v := f.powers(i+2, a.value, money)
		n := exact(i, j, v)
		if f.is(j, "of") && f.in(j+1, " a an ") && f.kind(j+2) == word &&
			f.atoms[j+2].class == magnitude { // a quarter of a million
			n.end, n.low = f.powers(j+2, v, money)
			n.high = n.low
			return n, true
		}
		n.fraction = true
		return n, j > i+2 || f.is(j, "of") || f.in(j, " were are have ") || f.in(i-1, " which whom ")
	}
	if f.in(i+1, " few couple ") {
		j := i + 2
		if f.is(j, "of") {
			j++
		}
		if n, ok := f.several(j); ok {
			n.start = i
			return n, true
		}
	}
	return numeral{}, false
}
