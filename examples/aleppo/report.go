package main

import (
	"fmt"
	"strings"

	"github.com/newstext/newstext"
	"github.com/newstext/newstext/article"
	"github.com/newstext/newstext/examples/internal/wording"
)

// report returns the whole report on an article.
func (sc screen) report(x *newstext.Analysis) string {
	if len(x.Article.Paragraphs) == 0 {
		return "The text holds nothing.\n"
	}
	return sc.summary(x.Article) +
		sc.section("Who said what", "Nobody is quoted.", quoteColumns, quoteRows(x)) +
		sc.section("Who is named", "Nobody and nothing is named.", nameColumns, nameRows(x.Entities)) +
		sc.section("Unnamed sources", "None.", nameColumns, unnamedRows(x)) +
		sc.section("Where", "No place is named.", placeColumns, placeRows(x)) +
		sc.section("How much", "No quantity is stated.", quantityColumns, quantityRows(x)) +
		sc.section("No news", "Every paragraph is news.", noNewsColumns, noNewsRows(x.Article))
}

// summary returns the first lines: the headline, where the report was filed, and how long it is.
func (sc screen) summary(a *article.Article) string {
	var b strings.Builder
	for _, p := range a.Paragraphs {
		if p.Kind == article.Headline {
			for _, l := range wrap(clean(p.Span.In(a.Text)), sc.width) {
				b.WriteString(sc.paint(bold, l) + "\n")
			}
		}
	}
	if d := a.Dateline; !d.Place.IsEmpty() {
		b.WriteString("Filed from " + clean(d.Place.In(a.Text)))
		if !d.Date.IsEmpty() {
			b.WriteString(" on " + clean(d.Date.In(a.Text)))
		}
		if !d.Agency.IsEmpty() {
			b.WriteString(" by " + clean(d.Agency.In(a.Text)))
		}
		b.WriteString(".\n")
	}
	sentences, words := 0, 0
	for range a.Sentences() {
		sentences++
	}
	for t := range a.Tokens() {
		if t.Kind != article.Punct && t.Kind != article.Symbol {
			words++
		}
	}
	fmt.Fprintf(&b, "%s, %s, %s.\n", count(len(a.Paragraphs), "paragraph"), count(sentences, "sentence"), count(words, "word"))
	return b.String()
}

// section returns a table below its title, or the words for none where it has no rows.
func (sc screen) section(title, none string, columns []column, rows [][]cell) string {
	head := "\n" + sc.paint(heading, title) + "\n"
	if len(rows) == 0 {
		return head + strings.Repeat(" ", indent) + sc.paint(faint, none) + "\n"
	}
	return head + sc.table(columns, rows)
}

var noNewsColumns = []column{{share: 0}, {share: 1}}

// noNewsRows returns the paragraphs that tell who made the article, or that the site added.
func noNewsRows(a *article.Article) (rows [][]cell) {
	for _, p := range a.Paragraphs {
		if p.Kind != article.Unknown && !p.Kind.IsNews() {
			rows = append(rows, []cell{text(p.Kind.String(), faint), text(clean(p.Span.In(a.Text)), plain)})
		}
	}
	return rows
}

// count returns n with its noun: "1 word", "1,204 words".
func count(n int, noun string) string {
	if n != 1 {
		noun += "s"
	}
	return wording.Grouped(fmt.Sprint(n)) + " " + noun
}
