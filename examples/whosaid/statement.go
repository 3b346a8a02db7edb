package main

import (
	"cmp"
	"slices"
	"strings"

	"github.com/newstext/newstext"
	"github.com/newstext/newstext/article"
	"github.com/newstext/newstext/examples/internal/articles"
	"github.com/newstext/newstext/geo"
	"github.com/newstext/newstext/quote"
)

// A statement is what an article quotes of somebody.
type statement struct {
	Article  string         `json:"article"`
	Filed    string         `json:"filed,omitempty"` // the dateline: "BEIRA, March 14"
	As       string         `json:"as,omitempty"`    // the source as written: "Mr Cossa, the interior minister", "she"
	Cue      string         `json:"cue,omitempty"`
	Kind     quote.Kind     `json:"kind"`
	Polarity quote.Polarity `json:"polarity,omitzero"`
	Where    string         `json:"where,omitempty"` // a place beside what was said: "told reporters in Beira"
	When     string         `json:"when,omitempty"`  // a day beside it: "on Tuesday"
	Words    string         `json:"words"`
	Span     article.Span   `json:"span"` // in bytes of the article, from the first word to the last
}

// newStatement returns a quote of an article as a statement, and whether it stands in the headline.
func newStatement(name string, z *newstext.Analysis, q *quote.Quote, s quote.Statement) (_ statement, headline bool) {
	at := q.Parts[0].Start
	if !q.Cue.IsEmpty() {
		at = q.Cue.Start
	}
	paragraph, around := articles.At(z.Article, at)
	return statement{
		Article: name, Filed: articles.Filed(z.Article), As: s.Source, Cue: s.Cue, Kind: q.Kind, Polarity: q.Polarity,
		Where: where(z, q, around), When: when(z.Article, q, around),
		Words: s.Content,
		Span:  article.Span{Start: q.Parts[0].Start, End: q.Parts[len(q.Parts)-1].End},
	}, paragraph.Kind == article.Headline
}

// inParts reports whether s is of what was said, and not of how it was.
func inParts(q *quote.Quote, s article.Span) bool {
	for _, p := range q.Parts {
		if p.Overlaps(s) {
			return true
		}
	}
	return false
}

// where returns the place that stands behind "in" or "at" beside the words of q, and outside of its source: where "the
// governor of Sofala" governs is not where she spoke.
func where(z *newstext.Analysis, q *quote.Quote, around article.Sentence) string {
	text := z.Article.Text
	i, _ := slices.BinarySearchFunc(z.Places, around.Span, func(p geo.Resolved, s article.Span) int {
		return cmp.Compare(p.Span.Start, s.Start)
	})
	for ; i < len(z.Places) && z.Places[i].Span.End <= around.Span.End; i++ {
		p := z.Places[i]
		before := strings.TrimRight(text[around.Span.Start:p.Span.Start], " ")
		if !inParts(q, p.Span) && !q.Source.Overlaps(p.Span) && p.Usage == geo.Literal &&
			(strings.HasSuffix(before, " in") || strings.HasSuffix(before, " at")) {
			return p.Span.In(text)
		}
	}
	return ""
}

// when returns the day that stands beside the words of q.
func when(a *article.Article, q *quote.Quote, around article.Sentence) string {
	for _, t := range around.Tokens {
		switch word := t.Span.In(a.Text); word {
		case "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "yesterday", "today":
			if !inParts(q, t.Span) && !q.Source.Overlaps(t.Span) {
				return word
			}
		}
	}
	return ""
}
