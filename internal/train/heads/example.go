package heads

import (
	"github.com/newstext/newstext/internal/depparse"
	"github.com/newstext/newstext/internal/postag"
	"github.com/newstext/newstext/internal/train/treebank"
)

// An example is a sentence in the tokens of package article with its gold tree.
type example struct {
	words []string
	tags  []uint8 // what the parser gets
	gold  []uint8 // what the treebank has
	heads []int32
	rels  []uint8
}

// examples gives the sentences in the tokens of package article. A token that covers several words of the treebank gets
// the head of the one among them whose head lies outside; one that shares its word with the token before hangs on that,
// flat, or a mark of punctuation on the same word as that.
func examples(ss []treebank.Sentence) []example {
	out := make([]example, 0, len(ss))
	for i := range ss {
		if e := project(&ss[i]); len(e.words) > 0 {
			out = append(out, e)
		}
	}
	return out
}

func project(s *treebank.Sentence) example {
	words := s.Words()
	owner := make([]int32, len(s.Tokens)) // the token that covers a word
	for i := range owner {
		owner[i] = -1
	}
	for i := len(words) - 1; i >= 0; i-- {
		for k := words[i].From; k < words[i].To; k++ {
			owner[k] = int32(i)
		}
	}
	flat, dep := depparse.Number("flat"), depparse.Number("dep")
	var e example
	for i, w := range words {
		e.words = append(e.words, w.Text)
		e.gold = append(e.gold, postag.Nearest(s.Tag(w)))
		if first := owner[w.From]; first != int32(i) && s.Tokens[w.From].Relation == "punct" { // !!!
			e.heads, e.rels = append(e.heads, e.heads[first]), append(e.rels, e.rels[first])
			continue
		}
		if owner[w.From] != int32(i) {
			e.heads, e.rels = append(e.heads, owner[w.From]), append(e.rels, flat)
			continue
		}
		k := w.From
		for j := w.From; j < w.To; j++ {
			if h := s.Tokens[j].Head; h < w.From || h >= w.To {
				k = j
				break
			}
		}
		h, rel := s.Tokens[k].Head, depparse.Number(s.Tokens[k].Relation)
		for h >= 0 && owner[h] < 0 {
			h, rel = s.Tokens[h].Head, dep
		}
		if h < 0 {
			e.heads, e.rels = append(e.heads, -1), append(e.rels, depparse.Root)
		} else {
			e.heads, e.rels = append(e.heads, owner[h]), append(e.rels, rel)
		}
	}
	return e
}

// tree tells whether the heads of e make one tree.
func (e *example) tree() bool {
	roots := 0
	for _, h := range e.heads {
		if h < 0 {
			roots++
		}
		for n := 0; h >= 0; n++ {
			if h = e.heads[h]; n > len(e.heads) {
				return false
			}
		}
	}
	return roots == 1
}
