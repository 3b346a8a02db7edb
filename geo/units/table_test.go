package units

import (
	"math"
	"strings"
	"testing"
	"unicode"
)

// TestEndsMoney holds the words of endsMoney against the tables: a name whose last word it lacks would never be found.
func TestEndsMoney(t *testing.T) {
	for _, table := range []*table{&currencyTable, &moneyTable} {
		for line := range strings.Lines(*table.text) {
			name, _, ok := strings.Cut(line, "\t")
			if !ok || line[0] == '#' || isCode(name) || strings.HasSuffix(name, "$") {
				continue
			}
			last := name[strings.LastIndexByte(name, ' ')+1:]
			if r := []rune(last)[0]; (unicode.IsLetter(r) && r < 0x250) && !endsMoney(last) && strings.ToUpper(name) != name {
				t.Errorf("%q: %q is no last word of a name of money", name, last)
			}
		}
	}
}

// TestClassify holds that the quick look at two letters loses none of the words of numbers.
func TestClassify(t *testing.T) {
	for w := range strings.FieldsSeq("a an zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen " +
		"seventeen eighteen nineteen twenty thirty forty fourty fifty sixty seventy eighty ninety hundred thousand lakh lakhs million crore crores " +
		"billion trillion mn mln bn bln tn trn k m b t dozen half halves third thirds quarter quarters fourth fourths fifth fifths sixth sixths " +
		"seventh sevenths eighth eighths ninth ninths tenth tenths tens dozens scores hundreds thousands millions billions trillions") {
		if class, _ := classify(w); class == plainWord {
			t.Errorf("%q is no number", w)
		}
		if class, _ := classify(strings.ToUpper(w)); class == plainWord {
			t.Errorf("%q is no number", strings.ToUpper(w))
		}
	}
}

// TestTables holds the order that lookup needs, and that every spelling stands for a unit that can be converted.
func TestTables(t *testing.T) {
	for name, table := range map[string]*table{"units": &unitTable, "currencies": &currencyTable, "money": &moneyTable, "forms": &formTable} {
		last := ""
		if len(*table.text) > math.MaxUint16 {
			t.Errorf("%s: %d bytes, want at most %d, which its index can hold", name, len(*table.text), math.MaxUint16)
		}
		for line := range strings.Lines(*table.text) {
			key, rest, ok := strings.Cut(strings.TrimSuffix(line, "\n"), "\t")
			if !ok {
				if last != "" || line[0] != '#' {
					t.Errorf("%s: %q has no fields", name, line)
				}
				continue
			}
			if key <= last || len(key) > longestKey {
				t.Errorf("%s: %q after %q", name, key, last)
			}
			last = key
			if row, ok := lookup(table, []byte(key)); !ok || row != rest {
				t.Errorf("%s: %q not found", name, key)
			}
			if _, ok := scaleOf(rest); name == "forms" && !ok && rest != "percentage-point" {
				t.Errorf("forms: %q stands for %q, which is no unit", key, rest)
			}
		}
	}
}
