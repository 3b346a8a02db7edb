// Package nationgen makes the index of package nation.
package nationgen

import (
	"fmt"
	"sort"
	"strconv"
	"strings"

	"github.com/newstext/newstext/internal/nation"
	"github.com/newstext/newstext/internal/textnorm"
)

// Index returns the index of all words for nations: a line each, "word|fCC", in the byte order of the folded words, where
// f is the form's digit and CC the nation's code; a "!" ends the line of an abbreviation. The error says which word two
// nations claim.
func Index() (string, error) {
	lines := map[string]string{}
	for spelled, w := range nation.Words() {
		key := string(textnorm.Append(nil, spelled))
		line := fmt.Sprintf("%s|%d%s", key, w.Form, w.Code)
		if strings.ToUpper(spelled) == spelled {
			line += "!"
		}
		if had, ok := lines[key]; ok && strings.TrimSuffix(had, "!") != strings.TrimSuffix(line, "!") {
			return "", fmt.Errorf("nationgen: want one nation and form for %q, have %q and %q", spelled, had, line)
		}
		lines[key] = line
	}
	keys := make([]string, 0, len(lines))
	for key := range lines {
		keys = append(keys, key)
	}
	sort.Strings(keys)
	var b strings.Builder
	for _, key := range keys {
		b.WriteString(lines[key] + "\n")
	}
	return b.String(), nil
}

// Filter returns the Go source of the filter of first words of an index, and of where its letters begin.
func Filter(index string) string {
	var bits [128]uint64
	for line := range strings.Lines(index) {
		word := line[:strings.IndexAny(line, "| ")]
		slot := nation.Slot([]byte(word))
		bits[slot>>6] |= 1 << (slot & 63)
	}
	var b strings.Builder
	b.WriteString("package nation\n\n// firstWords holds the words that names begin with, as bits; see Slot. It is made by go generate.\nvar firstWords = [128]uint64{\n")
	for i, v := range bits {
		if i%6 == 0 {
			b.WriteByte('\t')
		}
		fmt.Fprintf(&b, "%#x,", v)
		if i%6 == 5 || i == len(bits)-1 {
			b.WriteByte('\n')
		} else {
			b.WriteByte(' ')
		}
	}
	b.WriteString("}\n\n// letters holds where the lines of index begin that begin with each of a to z, and its length.\nvar letters = [27]uint16{\n\t")
	for c := 'a'; c <= 'z'; c++ {
		at := sort.Search(len(index), func(i int) bool {
			line := index[strings.LastIndexByte(index[:i], '\n')+1:]
			return rune(line[0]) >= c
		})
		b.WriteString(strconv.Itoa(at) + ",")
		if c == 'm' {
			b.WriteString("\n\t")
		} else {
			b.WriteByte(' ')
		}
	}
	fmt.Fprintf(&b, "%d,\n}\n", len(index))
	return b.String()
}
