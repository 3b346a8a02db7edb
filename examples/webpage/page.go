package main

import (
	"bytes"
	"errors"
	"io"
	"strings"
	"time"
	"unicode/utf8"

	"codeberg.org/readeck/go-readability/v2"
	"github.com/newstext/newstext/article"
	"golang.org/x/net/html"
	"golang.org/x/net/html/charset"
)

// A page is what a web page tells of its article.
type page struct {
	Headline   string         `json:"headline,omitempty"`
	Byline     string         `json:"byline,omitempty"`
	Site       string         `json:"site,omitempty"`
	Published  time.Time      `json:"published,omitzero"`
	Paragraphs []article.Part `json:"-"` // the body, in order
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

// parse returns the nodes of a page: of one in UTF-8 as it is, and of another by the encoding that it, or its bytes,
// tell.
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

// article returns the article, with the kinds of paragraph that the page tells. Bodies are left to package article,
// which knows credits and boilerplate among them.
func (p page) article() *article.Article {
	var parts []article.Part
	if p.Headline != "" {
		parts = append(parts, article.Part{Kind: article.Headline, Text: p.Headline})
	}
	if p.Byline != "" {
		by := p.Byline
		if first, _, _ := strings.Cut(by, " "); !strings.EqualFold(first, "by") {
			by = "By " + by
		}
		parts = append(parts, article.Part{Kind: article.Byline, Text: by})
	}
	return article.Compose(append(parts, p.Paragraphs...))
}
