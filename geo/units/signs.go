package units

// scaleLetter reads C, F or K after digits as a temperature: where it is below zero, or the sentence speaks of temperature.
func (f *finder) scaleLetter(k int, n numeral) string {
	s := f.str(k)
	if !n.digits || len(s) != 1 || f.glued(k+1) && (f.kind(k+1) != mark || f.kind(k+2) == num && f.glued(k+2)) ||
		s == "K" && !f.glued(k) {
		return ""
	}
	id := ""
	switch s {
	case "C":
		id = "celsius"
	case "F":
		id = "fahrenheit"
	case "K":
		id = "kelvin"
	default:
		return ""
	}
	if p := n.start - 1; s != "K" && (f.is(p, "minus") || f.dash(p) && f.glued(n.start) && !f.glued(p)) {
		return id
	}
	if f.weather() {
		return id
	}
	return ""
}

// temperature reports whether the K at atom k is one of kelvins: the sentence has a sign of degrees before it.
func (f *finder) temperature(k int) bool {
	for i := max(0, k-24); i < k; i++ {
		if s := f.str(i); s == "°" || s == "º" {
			return true
		}
	}
	return false
}

// sign reads the units that are signs: %, °, ″, 15€.
func (f *finder) sign(k int, n numeral) (unit, int, bool) {
	s := f.str(k)
	switch s {
	case "%":
		return unit{id: "percent"}, k + 1, !f.glued(k+1) || f.kind(k+1) != num
	case "‰":
		return unit{id: "permille"}, k + 1, true
	case "°", "º":
		switch {
		case f.in(k+1, " c celsius celcius centigrade "):
			return unit{id: "celsius"}, k + 2, true
		case f.in(k+1, " f fahrenheit farenheit "):
			return unit{id: "fahrenheit"}, k + 2, true
		case f.is(k+1, "on") && f.is(k+2, "the") && f.in(k+3, " celsius fahrenheit "):
			id, _ := f.form(k + 3)
			return unit{id: id}, k + 1, true
		}
		return unit{id: "degree"}, k + 1, f.glued(k)
	case "″":
		return unit{id: "inch"}, k + 1, f.glued(k)
	case `"`:
		return unit{id: "inch"}, k + 1, f.inchMark(k)
	case "′", "'", "’":
		if v := f.atoms[min(k+1, len(f.atoms)-1)].value; f.glued(k) && f.glued(k+1) && f.kind(k+1) == num && v.isInt() &&
			v.mant < 12 {
			return unit{id: "foot"}, k + 1, true
		}
		return unit{}, k, false
	case "(", "[", "{", "<": // 8 (kg)
		if f.kind(k+1) != word || f.kind(k+2) != mark || f.atoms[k+1].span.Len() > 4 {
			return unit{}, k, false
		}
		switch f.str(k + 2) {
		case ")", "]", "}", ">":
			if id, end := f.form(k + 1); id != "" && end == k+2 && f.plausible(k+1, n, false) &&
				!f.in(k+1, " in m h t ") {
				return unit{id: id}, k + 3, true
			}
		}
		return unit{}, k, false
	}
	if f.glued(k+1) && f.kind(k+1) == num { // 1 $10
		return unit{}, k, false
	}
	var buf [longestKey]byte
	row, ok := lookup(&moneyTable, append(buf[:0], s...))
	if !ok || s[0] < 0x80 && s != "$" {
		return unit{}, k, false
	}
	return moneyRow(row), k + 1, true
}

// inchMark reports whether the straight mark at k means inches: no quotation is open before it, and none needs it to
// open one.
func (f *finder) inchMark(k int) bool {
	if !f.glued(k) && !f.in(k+1, " long wide tall thick deep high ") {
		return false
	}
	before := f.atoms[k].value.mant - 1
	return before%2 == 0 && f.quotes%2 == 1
}
