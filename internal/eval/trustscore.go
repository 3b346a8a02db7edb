package eval

import (
	"fmt"
	"io"

	"github.com/newstext/newstext/article"
)

// PrintConfidence writes how many of the quotes of each confidence in found, which stands in the order of c.Docs, are right in
// content and source.
func PrintConfidence(w io.Writer, c *Corpus, found []*Document) {
	var of [article.High + 1]tally
	for _, p := range c.pairs(found) {
		m := matchQuotes(p)
		for f, q := range p.found.Quotes {
			var level article.Confidence
			if err := level.UnmarshalText([]byte(q.Confidence)); err != nil {
				continue
			}
			g := m.taken[f]
			of[level].addFound(g >= 0 && m.sameSource(g, f))
		}
	}
	fmt.Fprintf(w, "%d documents, quotes right in content and source\n", len(c.Docs))
	for _, level := range [...]article.Confidence{article.High, article.Medium, article.Low} {
		fmt.Fprintf(w, "  %-8v %.3f of %.0f\n", level, of[level].precision(), of[level].found)
	}
}
