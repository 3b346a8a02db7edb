package units

// dated reads the day of a month: "September 16-19", "8 November 2016". What goes on with the date is skipped with it.
func (f *finder) dated(x amount) (int, bool) {
	i, j := x.numeral.start, x.end
	if !x.bare || x.low.exp != 0 {
		return j, false
	}
	if f.has(j, monthWords) && f.capital(j) && x.low.mant <= 31 {
		end := j + 1
		if f.is(end, ",") {
			end++
		}
		if f.kind(end) == num && f.atoms[end].span.Len() == 4 {
			return end + 1, true
		}
		return j + 1, true
	}
	month := i - 1
	if f.is(month, ".") {
		month--
	}
	if !f.has(month, monthWords) || !f.capital(month) || x.low.mant > 31 && len(f.str(i)) != 4 {
		return j, false
	}
	return f.further(f.chain(i), false), true
}

// further returns the end of the numbers that go on, after atom end, with a date or what a label numbers: "16 and 17, 2014".
// They are skipped. Behind a label they may be of any size.
func (f *finder) further(end int, label bool) int {
	for k := end; ; {
		if f.is(k, ",") || f.in(k, " and or to through ") || f.dash(k) {
			k++
		}
		n := f.atoms[min(k, len(f.atoms)-1)].value
		if f.kind(k) != num || n.exp != 0 || !label && n.mant > 31 && f.atoms[k].span.Len() != 4 || f.counted(k+1) ||
			k == end && f.atoms[k].span.Len() != 4 || label && k == end {
			break
		}
		if _, _, ok := f.unit(k+1, exact(k, k+1, n)); ok {
			break
		}
		if label && f.kind(k+1) == word && !f.in(k-1, " and or ") &&
			!f.in(k+1, " and or to through ") { // Flight 370, 239 aboard
			break
		}
		k++
		end = k
	}
	f.date = end
	return end
}

// yearLike reports whether x is a year: four digits that count nothing.
func (f *finder) yearLike(x amount) bool {
	i := x.numeral.start
	v := x.low.mant
	if !x.bare || len(f.str(i)) != 4 || x.low.exp != 0 || v < 1100 || v > 2100 {
		return false
	}
	if !f.counted(x.end) || f.in(i-1, " in since by until from before after during the of year early late mid and to ") {
		return true
	}
	return v%100 != 0 && !f.has(x.end, personsWords) || f.in(x.end, " levels elections games olympics ")
}

// clockList reports whether x is one of times of day that share what follows the last: "11, 12 and 3 p.m.", "3 to 11 p.m.".
func (f *finder) clockList(x amount) bool {
	if !x.bare || x.low.exp != 0 || x.low.mant > 24 {
		return false
	}
	k := x.end
	for range 8 {
		if !f.is(k, ",") && !f.in(k, " and or to until through ") && !f.dash(k) {
			return false
		}
		if k++; f.in(k, " and or ") {
			k++
		}
		if f.kind(k) != num && !f.atoms[min(k, len(f.atoms)-1)].class.number() {
			return false
		}
		if k++; f.str(k) == ":" && f.glued(k) { // 3:30
			k += 2
		}
		if f.in(k, clocks) {
			return true
		}
	}
	return false
}
