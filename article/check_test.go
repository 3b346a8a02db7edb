package article

import (
	"strings"
	"testing"
)

// broken gives an article with one promise broken, and what Check must say of it.
var broken = []struct {
	want  string
	spoil func(a *Article)
}{
	{"paragraph 0: span 9:0 is inverted", func(a *Article) { a.Paragraphs[0].Span = Span{9, 0} }},
	{"paragraph 1: span 3:3 is empty", func(a *Article) { a.Paragraphs[1].Span = Span{3, 3} }},
	{"paragraph 1: span 19:99 is not within 0:32", func(a *Article) { a.Paragraphs[1].Span.End = 99 }},
	{"paragraph 1: span 5:32 begins before 18, where the one before it ends", func(a *Article) { a.Paragraphs[1].Span.Start = 5 }},
	{"paragraph 0: want a Kind of 0 to 9, have 77", func(a *Article) { a.Paragraphs[0].Kind = 77 }},
	{"paragraph 0: sentence 0: span 0:25 is not within 0:18", func(a *Article) { a.Paragraphs[0].Sentences[0].Span.End = 25 }},
	{"paragraph 0: sentence 0: token 1: span 2:11 begins before 3", func(a *Article) { a.Paragraphs[0].Sentences[0].Tokens[1].Span.Start = 2 }},
	{"paragraph 0: sentence 0: token 1: want a TokenKind", func(a *Article) { a.Paragraphs[0].Sentences[0].Tokens[1].Kind = 99 }},
	{"paragraph 0: sentence 0: token 1: head 2 is no other token of 4", func(a *Article) { a.Paragraphs[0].Sentences[0].Tokens[1].Head = 2 }},
	{"do not reach the ends", func(a *Article) { a.Paragraphs[0].Sentences[0].Tokens = a.Paragraphs[0].Sentences[0].Tokens[1:] }},
	{"paragraph 1: sentence 0: token 0: span 19:22 cuts a rune", func(a *Article) { a.Paragraphs[1].Sentences[0].Tokens[0].Span.End = 22 }},
	{"dateline: span 0:5 is not within 8:9", func(a *Article) { a.Dateline = Filing{Span: Span{8, 9}, Place: Span{0, 5}} }},
	{"dateline: span 4:4 is empty", func(a *Article) { a.Dateline = Filing{Span: Span{4, 4}, Place: Span{0, 5}} }},
}

func TestCheck(t *testing.T) {
	const text = "The council spoke.\nRa’ad left."
	for _, tt := range broken {
		a := Parse(text)
		if err := a.Check(); err != nil {
			t.Fatalf("before spoiling: %v", err)
		}
		tt.spoil(a)
		if err := a.Check(); err == nil || !strings.Contains(err.Error(), tt.want) {
			t.Errorf("Check: %v, want %q", err, tt.want)
		}
	}
}
