package heads

import (
	"fmt"

	"github.com/newstext/newstext/internal/depparse"
)

// A result counts what is right.
type result struct {
	tokens, heads, both        int
	words, wordHeads, wordBoth int // without punctuation
}

// String gives the rates.
func (r result) String() string {
	return fmt.Sprintf("%d tokens, UAS %.4f LAS %.4f; without punctuation UAS %.4f LAS %.4f", r.tokens,
		rate(r.heads, r.tokens), rate(r.both, r.tokens), rate(r.wordHeads, r.words), rate(r.wordBoth, r.words))
}

// evaluate parses es and compares.
func evaluate(p *depparse.Parser, es []example) result {
	var r result
	var s depparse.Sentence
	for i := range es {
		e := &es[i]
		heads, rels := p.Parse(e.fill(&s))
		for k := range heads {
			right := heads[k] == e.heads[k]
			both := right && rels[k] == e.rels[k]
			r.tokens++
			r.heads += count(right)
			r.both += count(both)
			if e.rels[k] != depparse.Punct {
				r.words++
				r.wordHeads += count(right)
				r.wordBoth += count(both)
			}
		}
	}
	return r
}

func count(b bool) int {
	if b {
		return 1
	}
	return 0
}
