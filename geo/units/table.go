package units

import (
	_ "embed"
	"strings"
)

// The tables are text, a line an entry, fields parted by tabs, sorted by the first field and searched in place. Lines
// that begin with # stand at the head only.
var (
	//go:embed data/units.txt
	unitTable string // unit, base unit, factor, offset, "p" where it takes prefixes
	//go:embed data/currencies.txt
	currencyTable string // name or code, ISO 4217 code
	//go:embed data/money.txt
	moneyTable string // what CLDR lacks: name, code, and 100 where it is the hundredth part
	//go:embed data/forms.txt
	formTable string // spelling, unit
)

// lookup returns the fields after the first in the line of table that begins with key.
func lookup(table string, key []byte) (string, bool) {
	lo, hi := 0, len(table)
	for lo < hi {
		mid := lo + (hi-lo)/2
		start := lo + strings.LastIndexByte(table[lo:mid], '\n') + 1
		end := strings.IndexByte(table[start:], '\n') + start
		tab := strings.IndexByte(table[start:end], '\t')
		if tab < 0 { // a comment at the head
			lo = end + 1
			continue
		}
		field := table[start : start+tab]
		switch {
		case field == string(key):
			return table[start+tab+1 : end], true
		case field < string(key):
			lo = end + 1
		default:
			hi = start
		}
	}
	return "", false
}

// longestKey is the length of the longest name that the tables are asked for.
const longestKey = 48

// lower appends s to key in small letters of ASCII, without a final point, or returns nil where it grows too long.
func lower(key []byte, s string) []byte {
	s = strings.TrimSuffix(s, ".")
	if key == nil || len(key)+len(s) > longestKey {
		return nil
	}
	for i := 0; i < len(s); i++ {
		c := s[i]
		if c >= 'A' && c <= 'Z' {
			c += 'a' - 'A'
		}
		key = append(key, c)
	}
	return key
}

// listed reports whether w is in list, whose words stand between spaces. Case does not count.
func listed(list, w string) bool {
	if len(w) > 20 {
		return false
	}
	var buf [24]byte
	key := lower(append(buf[:0], ' '), w)
	return len(key) > 1 && strings.Contains(list, string(append(key, ' ')))
}
