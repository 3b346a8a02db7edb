package units

import "strings"

// moneyRow reads the fields of moneyTable after the first.
func moneyRow(row string) unit {
	code, flags, _ := strings.Cut(row, "\t")
	return unit{id: code, money: true, cents: strings.HasPrefix(flags, "100"), assumed: strings.HasSuffix(flags, "?")}
}

// currency reads the name or code of a currency at k: "Hong Kong dollars", "euros", USD, MEUR.
func (f *finder) currency(k int, n numeral) (unit, int, bool) {
	if f.stop(k) && !f.in(k, " us won ") {
		return unit{}, k, false
	}
	var buf [longestKey]byte
	var ends [4]int // of the key, after each of the next words
	key := buf[:0]
	words := 0
	last := 0 // how many words there are up to the last that may end a name
	for n := range len(ends) {
		if f.kind(k+n) != word || n > 0 && f.glued(k+n) {
			break
		}
		if endsMoney(strings.TrimSuffix(f.str(k+n), ".")) {
			last = n + 1
		}
	}
	for words < last && f.kind(k+words) == word && !(words > 0 && f.glued(k+words)) {
		if words > 0 {
			key = append(key, ' ')
		}
		if key = lower(key, f.str(k+words)); key == nil {
			break
		}
		ends[words] = len(key)
		words++
	}
	for ; words > 0; words-- {
		key := buf[:ends[words-1]]
		if row, ok := lookup(&moneyTable, key); ok && f.spent(k, words, n) {
			return moneyRow(row), k + words, true
		}
		if code, ok := lookup(&currencyTable, key); ok {
			return unit{id: code, money: true}, k + words, true
		}
	}
	s := f.str(k)
	if s == "p" && f.glued(k) && n.digits && n.low.float() < 1000 && !f.in(k+1, " video resolution ") &&
		!lines(n.low) { // 70p
		return unit{id: "GBP", money: true, cents: true, assumed: true}, k + 1, true
	}
	if isCode(s) && (!f.glued(k+1) || f.kind(k+1) != num) { // not 2 EUR20 notes
		return unit{id: strings.ToUpper(s), money: true}, k + 1, true
	}
	return unit{}, k, false
}

// lines reports whether v is a number of lines of a picture: 720p.
func lines(v number) bool {
	return v == whole(240) || v == whole(360) || v == whole(480) || v == whole(576) || v == whole(720)
}

// spent reports whether the word of moneyTable at k, which may mean something else, means money after n.
func (f *finder) spent(k, words int, n numeral) bool {
	if words > 1 {
		return true
	}
	switch s := f.str(k); {
	case strings.EqualFold(s, "won"):
		return n.digits || !n.bare
	case strings.EqualFold(s, "rand"), strings.EqualFold(s, "lev"), strings.EqualFold(s, "sterling"), strings.EqualFold(s, "quid"),
		strings.EqualFold(s, "penny"):
		return !f.capital(k)
	case strings.EqualFold(s, "rs"), strings.EqualFold(s, "rm"), strings.EqualFold(s, "sr"), strings.EqualFold(s, "dh"),
		strings.EqualFold(s, "rp"), strings.EqualFold(s, "tk"):
		return false // before numbers only
	}
	return true
}

// isCode reports whether s is a code of ISO 4217 that is no English word, in capitals or small letters alone.
func isCode(s string) bool {
	if len(s) != 3 || s != strings.ToUpper(s) && s != strings.ToLower(s) ||
		listed(" all mad try top bob cup pen sos mop cop gel lak bam ang lit don sit den rub gas che ", s) {
		return false
	}
	if s[0] >= 'a' && !listed(" usd eur gbp jpy cny aud cad chf inr hkd nzd sgd ", s) {
		return false
	}
	var buf [4]byte
	_, ok := lookup(&currencyTable, append(buf[:0], strings.ToUpper(s)...))
	return ok
}

// millions reports whether s is a code with M for million before it, as in MEUR, and returns the code.
func millions(s string) (string, bool) {
	if len(s) == 4 && s[0] == 'M' && isCode(s[1:]) && s[1] < 'a' {
		return s[1:], true
	}
	return "", false
}

// moneyBefore reads the currency before the number at atom i, and returns the atom that it begins with.
func (f *finder) moneyBefore(i int) (unit, int, bool) {
	var buf [longestKey]byte
	k := i - 1
	if (f.dash(k) || f.is(k, "(")) && f.glued(i) && f.glued(k) && f.kind(k-1) == mark { // $-5, $(5)
		k--
	}
	if f.is(k, ".") && f.glued(k) && f.in(k-1, " rs ") {
		k--
	}
	switch f.kind(k) {
	case mark:
		s := f.str(k)
		row, ok := lookup(&moneyTable, append(buf[:0], s...))
		if !ok || s[0] < 0x80 && s != "$" {
			return unit{}, i, false
		}
		u := moneyRow(row)
		if p := f.str(k - 1); s == "$" && f.kind(k-1) == word {
			near := f.glued(k) || f.in(k-1, " c hk us u.s ")
			if key := append(lower(buf[:0], p), '$'); near && len(key) > 1 {
				if row, ok := lookup(&moneyTable, key); ok {
					return moneyRow(row), k - 1, true
				}
			}
			if near && len(p) == 3 && isCode(strings.ToUpper(p)) {
				return unit{id: strings.ToUpper(p), money: true}, k - 1, true
			}
		}
		return u, k, true
	case word:
		if f.kind(i) != num {
			return unit{}, i, false
		}
		s := f.str(k)
		if isCode(s) {
			return unit{id: strings.ToUpper(s), money: true}, k, true
		}
		if code, ok := millions(s); ok {
			return unit{id: code, money: true}, k, true
		}
		if u, ok := f.letterMoney(k, i); ok {
			return u, k, true
		}
		if !f.in(k, " rs rm cfa fcfa ksh kshs tsh tshs ush ushs shs rp rmb dh dhs tk sr dollar rupee ") || s[0] >= 'a' &&
			!f.in(k, " dollar rupee rs rmb ") {
			return unit{}, i, false
		}
		row, ok := lookup(&moneyTable, lower(buf[:0], s))
		if !ok {
			return unit{}, i, false
		}
		return moneyRow(row), k, true
	}
	return unit{}, i, false
}

// letterMoney reads the capital that stands for a currency before the number at atom i, in texts that speak of its country:
// P10.4 billion, N950, R250m.
func (f *finder) letterMoney(k, i int) (unit, bool) {
	s := f.str(k)
	if len(s) != 1 || !f.glued(i) || f.glued(k) || f.atoms[i].span.Len() < 2 && !f.glued(i+1) && f.kind(i+1) != word ||
		s == "N" && f.str(i) == "95" {
		return unit{}, false
	}
	var rows string
	switch s {
	case "P":
		rows = "PH PHP Philippin\nPH PHP Manila\nPH PHP Filipin\nBW BWP Botswana\n"
	case "N":
		rows = "NG NGN Nigeria\nNG NGN naira\n"
	case "R":
		rows = "ZA ZAR South Africa\nZA ZAR rand\nZA ZAR Johannesburg\nZA ZAR Cape Town\nZA ZAR Durban\nZA ZAR Pretoria\n"
	case "K":
		rows = "ZM ZMW Zambia\nPG PGK Papua\nMW MWK Malawi\n"
	default:
		return unit{}, false
	}
	if f.letters == nil {
		f.letters = make([]string, 26)
	}
	code := &f.letters[s[0]-'A']
	for *code == "" {
		row, rest, more := strings.Cut(rows, "\n")
		if !more {
			*code = "-"
		} else if row[:2] == f.options.Country || strings.Contains(f.text, row[7:]) {
			*code = row[3:6]
		}
		rows = rest
	}
	return unit{id: *code, money: true}, *code != "-"
}

// pounds reports whether the pounds at k are of weight.
func (f *finder) pounds(k int, n numeral, hyphen bool) bool {
	if !f.in(k, " pound pounds ") || f.is(k+1, "sterling") {
		return false
	}
	if hyphen || f.is(k+1, "of") && n.low.float() < 1e6 {
		return true
	}
	if f.weighed(n.start) {
		return true
	}
	for j := n.start - 1; j >= 0 && j > n.start-6; j-- {
		if f.in(j, " cost costs costing paid pay pays paying price prices priced worth fare earn earns earning spend "+
			"spent fine fined charge charges fee wage wages debt ") {
			return false
		}
	}
	if n.low.float() >= 1e6 {
		return false
	}
	if f.moneyFor("GBP", f.atoms[k].span.Start, false) != "GBP" || f.is(k+1, "(") && f.kind(k+2) == mark &&
		f.str(k+2) == "$" {
		return false
	}
	if !f.sterlingKnown {
		f.sterling, f.sterlingKnown = strings.Contains(f.text, "£"), true
	}
	return !f.sterling
}

// sameMoney gives the bare number x the currency of the sum before it in the sentence: "for 80 dollars, down from 120".
func (f *finder) sameMoney(x *amount) {
	n := len(f.out)
	if x.unit.id != "" || !x.digits || f.end == 0 || n == 0 || f.out[n-1].Rule != "money" || x.vague || x.fraction ||
		f.counted(x.end) {
		return
	}
	if i := x.start; f.is(i-1, "from") && f.in(i-2, " up down ") || f.in(i-1, " cost costs fetches ") {
		x.unit = unit{id: f.out[n-1].Unit, money: true, assumed: true}
	}
}

// weighed reports whether the words before atom i speak of weight.
func (f *finder) weighed(i int) bool {
	for j := i - 1; j >= 0 && j > i-6; j-- {
		if f.in(j, " weigh weighs weighed weighing weight lost lose losing gain gained drop dropped shed lift lifted "+
			"heavier lighter ") {
			return true
		}
	}
	return false
}

// cents reads the hundredths after an amount of a currency, "4 dollars 20 cents", "12 dollars 40", and adds them to v.
func (f *finder) cents(u unit, end int, v number) (int, number) {
	k := end
	and := f.is(k, "and")
	if u.cents || !and && f.kind(end-1) != word && f.str(end-1) != "$" {
		return end, v
	}
	if and {
		k++
	}
	n, ok := f.numeral(k, false)
	if !ok || !n.low.isInt() || n.low.exp > 0 || n.low.mant > 99 || n.vague {
		return end, v
	}
	next := n.end
	var buf [longestKey]byte
	row, named := lookup(&moneyTable, lower(buf[:0], f.str(next)))
	switch {
	case f.kind(next) == word && named && moneyRow(row).cents:
		next++
	case and && (!n.digits || n.low.mant >= 10) && (next >= len(f.atoms) || f.is(next, ".") || f.is(next, ",") ||
		f.is(next, "and")): // a hundred dollars and fifty
	case and || n.low.mant < 10 || next < len(f.atoms) && !f.is(next, ".") && !f.is(next, ",") && !(f.is(next, "more") &&
		isCode(f.str(end-1))):
		return end, v
	}
	sum, ok := v.plus(ratio(n.low.mant, 100))
	if !ok {
		return end, v
	}
	return next, sum
}
