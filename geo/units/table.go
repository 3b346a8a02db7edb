package units

import (
	_ "embed"
	"strings"
	"sync"
)

// A table is text, a line an entry, fields parted by tabs, sorted by the first field and searched in place. Lines that
// begin with # stand at the head only.
type table struct {
	text  *string
	once  sync.Once
	start [257]uint16 // where the lines whose first byte is at least this begin
}

//go:embed data/units.txt
var unitText string // unit, base unit, factor, offset, "p" where it takes prefixes

//go:embed data/currencies.txt
var currencyText string // name or code, ISO 4217 code

//go:embed data/money.txt
var moneyText string // what CLDR lacks: name, code, and 100 where it is the hundredth part

//go:embed data/forms.txt
var formText string // spelling, unit

var (
	unitTable     = table{text: &unitText}
	currencyTable = table{text: &currencyText}
	moneyTable    = table{text: &moneyText}
	formTable     = table{text: &formText}
)

// index notes where the lines of each first byte begin.
func (t *table) index() {
	text := *t.text
	at, next := 0, 0
	for at < len(text) && (text[at] == '#' && strings.IndexByte(text[at:], '\t') > strings.IndexByte(text[at:], '\n')) {
		at += strings.IndexByte(text[at:], '\n') + 1
	}
	for at < len(text) {
		for ; next <= int(text[at]); next++ {
			t.start[next] = uint16(at)
		}
		at += strings.IndexByte(text[at:], '\n') + 1
	}
	for ; next < len(t.start); next++ {
		t.start[next] = uint16(at)
	}
}

// lookup returns the fields after the first in the line of t that begins with key.
func lookup(t *table, key []byte) (string, bool) {
	if len(key) == 0 {
		return "", false
	}
	t.once.Do(t.index)
	text := *t.text
	lo, hi := int(t.start[key[0]]), int(t.start[int(key[0])+1])
	for lo < hi {
		mid := lo + (hi-lo)/2
		start := lo + strings.LastIndexByte(text[lo:mid], '\n') + 1
		end := strings.IndexByte(text[start:], '\n') + start
		tab := strings.IndexByte(text[start:end], '\t')
		field := text[start : start+tab]
		switch {
		case field == string(key):
			return text[start+tab+1 : end], true
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
