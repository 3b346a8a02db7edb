package units

import "strings"

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
