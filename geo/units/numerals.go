package units

import "strings"

// A numeral is a number as it stands in the text, in digits or words.
type numeral struct {
	low, high number
	start     int  // the first atom
	end       int  // the atom after it
	power     int  // the exponent of the magnitude said: 6 for 1.5 million
	open      bool // no upper bound was said: "dozens"
	vague     bool // an order of magnitude: "tens of thousands", "several hundred"
	digits    bool // begins with digits
	bare      bool // one run of digits, or one word: no magnitude, no fraction
	fraction  bool // a part of something: "half", "two-thirds", "one in five"
}

func exact(start, end int, v number) numeral {
	return numeral{low: v, high: v, start: start, end: end}
}

// numeral reads the number that begins at atom i. With money, the letters m, b, t and k after it are magnitudes.
func (f *finder) numeral(i int, money bool) (numeral, bool) {
	a := f.atoms[min(i, len(f.atoms)-1)]
	if f.kind(i) == num {
		return f.inDigits(i, money)
	}
	if f.kind(i) != word {
		return numeral{}, false
	}
	switch a.class {
	case ones, teens, tens:
		return f.inWords(i, money)
	case indefinite:
		return f.afterArticle(i, money)
	case half:
		return f.halves(i, money)
	case hundred, magnitude, dozen:
		return f.several(i)
	case part: // quarter million
		j, v := f.powers(i+1, a.value, money)
		return exact(i, j, v), j > i+1 && f.is(i, "quarter")
	case vague:
		return f.plurals(i)
	}
	return numeral{}, false
}

// inDigits reads 1,200, 2½, 10 1/2, 1/4, 10 000, 2.5 million.
func (f *finder) inDigits(i int, money bool) (numeral, bool) {
	v, j := f.atoms[i].value, i+1
	bare := true
	if q, end, ok := f.slashed(i); ok {
		v, j, bare = q, end, false
	} else if end, w, ok := f.spacedGroups(i); ok {
		v, j = w, end
	} else if f.kind(j) == num && v.isInt() && f.atoms[j].value.den > 1 { // 2½
		v, _ = v.plus(f.atoms[j].value)
		j, bare = j+1, false
	} else if k := j; v.isInt() && (f.kind(k) == num && !f.glued(k) || f.hyphen(k)) { // 10 1/2, 2-1/2
		if f.hyphen(k) {
			k++
		}
		if q, end, ok := f.slashed(k); ok && q.mant < q.den {
			if sum, ok := v.plus(q); ok {
				v, j, bare = sum, end, false
			}
		}
	}
	if v.den == 0 {
		return numeral{}, false
	}
	if end, w, ok := f.scientific(j, v); ok {
		n := exact(i, end, w)
		n.digits = true
		return n, true
	}
	end, w := f.powers(j, v, money)
	power := w.exp - v.exp
	if end == j {
		end, w = f.andHalf(j, v, money)
	}
	n := exact(i, end, w)
	n.digits, n.bare, n.power = true, bare && end == i+1, power
	return n, true
}

// scientific reads the power of ten after v: 2.5 × 10^6, 2.5×10−5.
func (f *finder) scientific(j int, v number) (int, number, bool) {
	if !(f.str(j) == "×" || f.is(j, "x")) || f.str(j+1) != "10" {
		return j, v, false
	}
	k := j + 2
	if f.str(k) == "^" {
		k++
	}
	minus := f.dash(k) && f.glued(k)
	if minus {
		k++
	}
	e := f.atoms[min(k, len(f.atoms)-1)].value
	if f.kind(k) != num || !f.glued(k) || !e.isInt() || e.mant > 30 || e.exp != 0 {
		return j, v, false
	}
	if minus {
		v.exp -= int(e.mant)
		return k + 1, v, true
	}
	return k + 1, v.times(int(e.mant)), true
}

// spacedGroups reads digits in groups of three with spaces between them, as the SI writes them: 10 000. Where the spaces
// are plain ones, the number must end in a round group.
func (f *finder) spacedGroups(i int) (int, number, bool) {
	s := f.str(i)
	if len(s) > 3 || s[0] == '0' || s[0] == '.' {
		return 0, number{}, false
	}
	v, j := f.atoms[i].value, i+1
	plain := false
	for f.kind(j) == num && !f.glued(j) && f.atoms[j].span.Len() == 3 && isDigit(f.str(j)[0]) && j-i < 6 {
		plain = plain || f.text[f.atoms[j].span.Start-1] == ' '
		v = whole(v.mant*1000 + f.atoms[j].value.mant)
		j++
	}
	return j, v, j > i+1 && (!plain || strings.HasSuffix(f.str(j-1), "00"))
}

// powers multiplies v by the magnitudes that follow at j.
func (f *finder) powers(j int, v number, money bool) (int, number) {
	for range 3 {
		k := j
		if f.hyphen(k) {
			k++
		}
		if f.kind(k) != word {
			break
		}
		a := f.atoms[k]
		switch a.class {
		case hundred, magnitude:
		case shortPower:
			if k != j {
				return j, v
			}
		case letterPower:
			switch s := f.str(k); {
			case k != j, f.glued(k+1) && f.kind(k+1) == num:
				return j, v
			case money: // $5m, $5 m
			case (s == "k" || s == "K") && f.glued(k) && !f.in(k+1, " run race road ") && !(s == "K" && f.temperature(k)):
			default:
				return j, v
			}
		case dozen:
			w, ok := v.scaled(a.value)
			if !ok {
				return j, v
			}
			return k + 1, w
		default:
			return j, v
		}
		v, j = v.times(a.value.exp), k+1
	}
	return j, v
}

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
