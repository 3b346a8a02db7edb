package formats

import (
	"slices"
	"strings"

	"github.com/newstext/newstext/article"
)

// Brackets are mentions as CoNLL-2012 has them: "(3" where one of entity 3 begins, "3)" where it ends, "(3)" for one of a
// single token.
type brackets struct {
	mentions []mention // that have not begun
	open     []mention
}

// at returns the cell of a token.
func (b *brackets) at(s article.Span) string {
	var cell []string
	for len(b.mentions) > 0 && b.mentions[0].Start <= s.Start {
		m := b.mentions[0]
		b.mentions = b.mentions[1:]
		id := itoa(int(m.entity.ID))
		if m.End <= s.End {
			cell = append(cell, "("+id+")")
			continue
		}
		cell = append(cell, "("+id)
		b.open = append(b.open, m)
	}
	for i := len(b.open) - 1; i >= 0; i-- { // those within others end first
		if b.open[i].End <= s.End {
			cell = append(cell, itoa(int(b.open[i].entity.ID))+")")
			b.open = slices.Delete(b.open, i, i+1)
		}
	}
	if len(cell) == 0 {
		return "_"
	}
	return strings.Join(cell, "|")
}
