package units

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
