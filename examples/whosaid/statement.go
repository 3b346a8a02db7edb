package main

import (
	"strings"

	"github.com/newstext/newstext"
	"github.com/newstext/newstext/article"
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
	Where    string         `json:"where,omitempty"` // a place of the sentence that is no part of what was said: "told reporters in Beira"
	When     string         `json:"when,omitempty"`  // a day likewise: "on Tuesday"
	Words    string         `json:"words"`
	Span     article.Span   `json:"span"` // in bytes of the article, from the first word to the last
}

// newStatement returns quote i of an article.
func newStatement(name string, z *newstext.Analysis, q *quote.Quote, s quote.Statement) statement {
	a := z.Article
	d := a.Dateline
	filed := strings.Trim(d.Place.In(a.Text)+", "+d.Date.In(a.Text), " ,")
	around := sentenceOf(a, q)
	return statement{
		Article: name, Filed: filed, As: s.Source, Cue: s.Cue, Kind: q.Kind, Polarity: q.Polarity,
		Where: where(z, q, around), When: when(a, q, around),
		Words: s.Content,
		Span:  article.Span{Start: q.Parts[0].Start, End: q.Parts[len(q.Parts)-1].End},
	}
}

// inHeadline reports whether q stands in the headline of a.
func inHeadline(a *article.Article, q *quote.Quote) bool {
	for _, p := range a.Paragraphs {
		if p.Kind == article.Headline && p.Span.Overlaps(q.Parts[0]) {
			return true
		}
	}
	return false
}

// sentenceOf returns the sentence that has the cue of q, or else its first part.
func sentenceOf(a *article.Article, q *quote.Quote) article.Sentence {
	at := q.Cue
	if at.IsEmpty() {
		at = q.Parts[0]
	}
	for s := range a.Sentences() {
		if s.Span.Overlaps(at) {
			return s
		}
	}
	return article.Sentence{}
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

// where returns the place that stands behind "in" or "at" beside the words of q, and outside of its source: where "the governor
// of Sofala" governs is not where she spoke.
func where(z *newstext.Analysis, q *quote.Quote, around article.Sentence) string {
	text := z.Article.Text
	for _, p := range z.Places {
		before := strings.TrimRight(text[around.Span.Start:max(around.Span.Start, p.Span.Start)], " ")
		if around.Span.Contains(p.Span) && !inParts(q, p.Span) && !q.Source.Overlaps(p.Span) && p.Usage == geo.Literal &&
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
