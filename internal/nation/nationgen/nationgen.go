// Package nationgen makes the index of package nation.
package nationgen

import (
	"fmt"
	"sort"
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
