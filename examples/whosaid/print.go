package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"strconv"
	"strings"

	"github.com/newstext/newstext/entity"
	"github.com/newstext/newstext/examples/internal/articles"
	"github.com/newstext/newstext/quote"
)

// formats returns what prints the table in a format.
func formats(name string) (func(io.Writer, []speaker) error, bool) {
	switch name {
	case "text":
		return printText, true
	case "csv":
		return printCSV, true
	case "json":
		return printJSON, true
	}
	return nil, false
}

func printJSON(w io.Writer, all []speaker) error {
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	e.SetIndent("", " ")
	return e.Encode(all)
}

// printCSV prints a row a statement, with the speaker in each.
func printCSV(w io.Writer, all []speaker) error {
	rows := [][]string{{"speaker", "kind", "role", "also", "article", "filed", "as", "cue", "polarity", "form", "where", "when",
		"words", "start", "end"}}
	for _, s := range all {
		for _, t := range s.Statements {
			rows = append(rows, []string{s.Name, kind(s.Kind), role(s), strings.Join(s.Also, "; "), t.Article, t.Filed,
				t.As, t.Cue, t.Polarity.String(), t.Kind.String(), t.Where, t.When,
				t.Words, strconv.Itoa(t.Span.Start), strconv.Itoa(t.Span.End)})
		}
	}
	return articles.WriteCSV(w, rows)
}

func printText(out io.Writer, all []speaker) error {
	w := bufio.NewWriter(out)
	for i, s := range all {
		if i > 0 {
			fmt.Fprintln(w)
		}
		head := s.Name
		if r := role(s); r != "" {
			head += ", " + r
		}
		fmt.Fprintf(w, "%s (%s in %s)\n", articles.Plain(head), amount(len(s.Statements), "statement"),
			amount(s.Articles, "article"))
		if len(s.Also) > 0 {
			fmt.Fprintf(w, "  also %s\n", articles.Plain(strings.Join(s.Also, "; ")))
		}
		for _, t := range s.Statements {
			fmt.Fprintf(w, "  [%s] %s\n", articles.Plain(strings.Join(circumstances(t), "; ")), said(t))
		}
	}
	return w.Flush()
}

// circumstances returns in which article something was said, and where and when, which the dateline alone may tell.
func circumstances(t statement) []string {
	c := []string{t.Article}
	if where := strings.TrimSpace(t.Where + " " + t.When); where != "" {
		c = append(c, where)
	}
	if t.Filed != "" {
		c = append(c, "filed "+t.Filed)
	}
	return c
}

// said returns the words of a statement: in quotation marks, where they are all the speaker's own.
func said(t statement) string {
	words := articles.Plain(t.Words)
	if t.Kind == quote.Direct {
		words = "“" + words + "”"
	}
	if t.Polarity != quote.Affirmed {
		words = t.Polarity.String() + ": " + words
	}
	return words
}

func role(s speaker) string {
	if len(s.Roles) == 0 {
		return ""
	}
	return s.Roles[0]
}

func kind(k entity.Kind) string {
	if k == entity.Unknown {
		return ""
	}
	return k.String()
}

func amount(n int, noun string) string {
	if n != 1 {
		noun += "s"
	}
	return fmt.Sprintf("%d %s", n, noun)
}
