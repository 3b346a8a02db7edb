package articles

import (
	"slices"

	"github.com/newstext/newstext/article"
)

// At returns the paragraph and the sentence that hold byte i of an article, zero where none does.
func At(a *article.Article, i int) (article.Paragraph, article.Sentence) {
	find := func(s article.Span, i int) int {
		switch {
		case s.End <= i:
			return -1
		case s.Start > i:
			return 1
		}
		return 0
	}
	n, ok := slices.BinarySearchFunc(a.Paragraphs, i, func(p article.Paragraph, i int) int { return find(p.Span, i) })
	if !ok {
		return article.Paragraph{}, article.Sentence{}
	}
	p := a.Paragraphs[n]
	n, ok = slices.BinarySearchFunc(p.Sentences, i, func(s article.Sentence, i int) int { return find(s.Span, i) })
	if !ok {
		return p, article.Sentence{}
	}
	return p, p.Sentences[n]
}

// Filed returns where and when an article was filed, by its dateline: "BEIRA, Mozambique, March 14".
func Filed(a *article.Article) string {
	place, date := a.Dateline.Place.In(a.Text), a.Dateline.Date.In(a.Text)
	if place != "" && date != "" {
		return place + ", " + date
	}
	return place + date
}
