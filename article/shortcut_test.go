package article

import (
	"math/rand/v2"
	"testing"
)

// TestShortcuts holds what is decided without a look at the rules against the rules, for texts made of their hard parts.
func TestShortcuts(t *testing.T) {
	parts := []string{" ", " ", " ", ",", ".", "Mr", "the", "The", "U.S", "a", "I", "i", "5", "1.", "don't", "it’s", "é", "www.a.org", "-", "\"", "”", "\n", "[3]", "AM", "Figure", "?", "and", "said"}
	r := rand.New(rand.NewPCG(1, 2))
	words, inner := 0, 0
	for range 2000 {
		text := ""
		for range 30 {
			text += parts[r.IntN(len(parts))]
		}
		tok := tokenizer{text: text, end: len(text)}
		for i := range text {
			j := tok.letters(i)
			if j == 0 {
				continue
			}
			words++
			if end, kind := tok.scan(i); end != j || kind != Word || cliticCut(text[i:j]) != 0 {
				t.Fatalf("%q: a word from %d to %d, scan says %v to %d", text, i, j, kind, end)
			}
		}
		s := splitter{text: text, toks: appendTokens(nil, text, 0, len(text))}
		if len(s.toks) == 0 {
			continue
		}
		s.casual, s.items = s.isCasual(), s.marker(0) > 0
		for i := range s.toks {
			if !s.within(i) {
				continue
			}
			inner++
			if end, ok := s.endAt(i); end != i+1 || ok {
				t.Fatalf("%q: token %d ends a sentence before %d: %v", text, i, end, ok)
			}
		}
	}
	if words < 1000 || inner < 1000 {
		t.Errorf("%d words and %d within sentences are too few to tell", words, inner)
	}
}
