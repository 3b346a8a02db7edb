package eval

import (
	"fmt"
	"io"
	"strings"

	"github.com/newstext/newstext/entity"
	"github.com/newstext/newstext/internal/train/coref"
)

// maxBefore bounds how many bytes a mention of GUM may begin before a noun phrase found: an article and modifiers.
const maxBefore = 50

// linkScore counts links of noun phrases to what the text spoke of before.
type linkScore struct{ right, links, unmarked int }

// document counts the noun phrases of set in d that are not the first mention of their entity. One is right where GUM has
// it in a chain that a name or noun phrase before it, or the first mention, stands in; not counted where GUM marks nothing.
func (s *linkScore) document(d *coref.Document, set entity.Set) {
	for _, e := range set {
		chains := map[int]bool{}
		for i, m := range e.Mentions {
			c := nounChain(d, m)
			if i > 0 && m.Form == entity.Nominal {
				switch {
				case c < 0 || len(chains) == 0:
					s.unmarked++
				case chains[c]:
					s.right++
					s.links++
				default:
					s.links++
				}
			}
			if c >= 0 && (i == 0 || m.Form != entity.Pronoun) {
				chains[c] = true
			}
		}
	}
}

// nounChain returns the chain of the smallest mention of GUM around m whose head m can be, or -1.
func nounChain(d *coref.Document, m entity.Mention) int {
	best, size := -1, 1<<30
	for _, g := range d.Mentions {
		n := g.Span.End - g.Span.Start
		if g.Span.Start > m.Span.Start || m.Span.End > g.Span.End || n >= size {
			continue
		}
		before := d.Text[g.Span.Start:m.Span.Start]
		if len(before) <= maxBefore && !strings.ContainsAny(before, ",(-") && !strings.Contains(before, " of ") {
			best, size = g.Chain, n
		}
	}
	return best
}

func (s *linkScore) print(w io.Writer) {
	fmt.Fprintf(w, "  noun phrases linked to what stands before, right %s, %d not marked\n", share(s.right, s.links), s.unmarked)
}
