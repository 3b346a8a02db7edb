package entity

import (
	"strings"
	"testing"

	"github.com/newstext/newstext/article"
)

func FuzzRecognize(f *testing.F) {
	for _, s := range []string{
		"", "\xff\xfe", "He said she said it.", "Mr", "the", "’s", "of of of of", "President President President Ana Ruiz",
		"“I am here,” said Ana Ruiz, mayor of Orvia. “We all are,” she added, as president of the council.",
		"The World Food Programme (WFP) said. WFP's head, Dr. Ana Ruiz, 45, a nurse, who is the chief, told its staff.",
		"Former Foreign Minister General Omar al-Bashari's brother, Ali Bashari, and former presidents Ana Ruiz and Ben Okri met.",
		"a senior official with the ministry of the ministry of the ministry", "X, Y, Z, and W, the mayor, the king",
		strings.Repeat("Ana Ruiz, ", 40), strings.Repeat("the army of ", 40), strings.Repeat("\"", 50) + "he",
	} {
		f.Add(s)
	}
	var r Recognizer
	f.Fuzz(func(t *testing.T, text string) {
		a := article.Parse(text)
		if err := Check(a, r.Recognize(a)); err != nil {
			t.Fatal(err)
		}
		if err := Check(a, r.link(a, capitals(a))); err != nil {
			t.Fatal(err)
		}
	})
}

// capitals takes the runs of words with a capital for names, their kinds in turn, so that a test does not hang on the
// tagger.
func capitals(a *article.Article) []name {
	var out []name
	for s := range a.Sentences() {
		last := -1
		for i, t := range s.Tokens {
			w := t.Span.In(a.Text)
			if t.Kind != article.Word || w[0] < 'A' || w[0] > 'Z' {
				continue
			}
			if last >= 0 && last == i-1 && len(w)%3 != 0 {
				out[len(out)-1].span.End = t.Span.End
			} else {
				out = append(out, name{span: t.Span, kind: Kind(1 + len(out)%int(Other)), conf: article.Medium})
			}
			last = i
		}
	}
	return out
}
