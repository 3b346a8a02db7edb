package main

import (
	"bytes"
	"errors"
	"io"
	"strings"
	"time"
	"unicode/utf8"

	"codeberg.org/readeck/go-readability/v2"
	"golang.org/x/net/html"
	"golang.org/x/net/html/charset"
)

// A page is what a web page tells of its article.
type page struct {
	Headline   string      `json:"headline,omitempty"`
	Byline     string      `json:"byline,omitempty"`
	Site       string      `json:"site,omitempty"`
	Published  time.Time   `json:"published,omitzero"`
	Paragraphs []paragraph `json:"-"` // the body, in order
}

var errNoArticle = errors.New("no article in the page")

// read finds the article of a page. Head, byline and date are those that the page gives for search engines, if any.
func read(r io.Reader) (page, error) {
	doc, err := parse(r)
	if err != nil {
		return page{}, err
	}
	a, err := readability.FromDocument(doc, nil)
	if err != nil {
		return page{}, err
	}
	p := page{Headline: oneLine(a.Title()), Byline: oneLine(a.Byline()), Site: oneLine(a.SiteName())}
	if when, err := a.PublishedTime(); err == nil {
		p.Published = when.UTC()
	}
	if a.Node != nil {
		p.Paragraphs = paragraphs(a.Node)
	}
	if len(p.Paragraphs) == 0 {
		return page{}, errNoArticle
	}
	return p, nil
}

// parse returns the nodes of a page: of one in UTF-8 as it is, and of another by the encoding that it, or its bytes, tell.
func parse(r io.Reader) (*html.Node, error) {
	b, err := io.ReadAll(r)
	if err != nil {
		return nil, err
	}
	r = bytes.NewReader(b)
	if !utf8.Valid(b) {
		if r, err = charset.NewReader(r, ""); err != nil {
			return nil, err
		}
	}
	return html.Parse(r)
}

// text returns the article as plain text, with a blank line between paragraphs: what package article reads best.
func (p page) text() string {
	var parts []string
	if p.Headline != "" {
		parts = append(parts, p.Headline)
	}
	if p.Byline != "" {
		by := p.Byline
		if first, _, _ := strings.Cut(by, " "); !strings.EqualFold(first, "by") {
			by = "By " + by
		}
		parts = append(parts, by)
	}
	for _, q := range p.Paragraphs {
		text := q.Text
		if q.Kind == item {
			text = "• " + text
		}
		parts = append(parts, text)
	}
	return strings.Join(parts, "\n\n") + "\n"
}
