package treebank

import "github.com/newstext/newstext/article"

// A Word is a token of package article with the words of the treebank that it covers.
type Word struct {
	Text     string
	From, To int // Tokens[From:To] of the sentence
}

// Words returns the tokens that package article makes of the sentence's text, and what of the treebank each covers. A
// token may cover several words (Iran-backed), and several tokens may share one.
func (s *Sentence) Words() []Word {
	var out []Word
	from := 0
	for t := range article.Parse(s.Text).Tokens() {
		for from < len(s.Tokens) && s.Tokens[from].End <= t.Span.Start {
			from++
		}
		to := from
		for to < len(s.Tokens) && s.Tokens[to].Start < t.Span.End {
			to++
		}
		if to > from {
			out = append(out, Word{t.Span.In(s.Text), from, to})
		}
	}
	return out
}

// Tag returns the tag of w: that of its word, and for a compound that the treebank cuts at its hyphens the one that the
// Penn Treebank gives it whole: an adjective where its last word is one or a participle (Iran-backed) or it is led by a
// number (20-mile), a name where it is one all through (Winston-Salem), else the tag of its last word.
func (s *Sentence) Tag(w Word) string {
	first, last := s.Tokens[w.From].Tag, s.Tokens[w.To-1].Tag
	switch {
	case w.To-w.From == 1:
	case last == "VBN", last == "VBD", last == "VBG", last == "JJ", first == "CD" && last == "NN":
		return "JJ"
	}
	return last
}
