package iptc

import (
	"fmt"
	"unicode/utf8"

	"github.com/newstext/newstext/article"
)

// Check returns nil where it keeps every promise of its type: formats and kinds are known, parts are not empty, concepts
// have a name or an identifier, and their mentions are spans of the article's text, in order, that cut no rune. Otherwise
// the error says what does not, as in "iptc: places: concept 2: span 40:38 is no part of the text".
func (it *Item) Check() error {
	if it.Format == UnknownFormat || it.Format > NewsML {
		return fmt.Errorf("iptc: format is %v", it.Format)
	}
	for i, p := range it.Parts {
		if _, err := p.Kind.MarshalText(); err != nil {
			return fmt.Errorf("iptc: part %d: %w", i, err)
		}
		if p.Text == "" {
			return fmt.Errorf("iptc: part %d is empty", i)
		}
	}
	text := it.Article().Text
	for _, list := range []struct {
		name     string
		concepts []Concept
	}{{"persons", it.Persons}, {"organizations", it.Organizations}, {"places", it.Places}, {"subjects", it.Subjects}} {
		for i, c := range list.concepts {
			if err := c.check(text); err != nil {
				return fmt.Errorf("iptc: %s: concept %d: %w", list.name, i, err)
			}
		}
	}
	return nil
}

func (c *Concept) check(text string) error {
	if c.Name == "" && c.ID == "" {
		return fmt.Errorf("has neither a name nor an identifier")
	}
	at := 0
	for _, s := range c.Mentions {
		in := s.In(text)
		if in == "" || s.Start < at {
			return fmt.Errorf("span %v is no part of the text after %d", s, at)
		}
		if !utf8.RuneStart(in[0]) || s.End < len(text) && !utf8.RuneStart(text[s.End]) {
			return fmt.Errorf("span %v cuts a rune", s)
		}
		at = s.Start
	}
	return nil
}

// hasBody reports whether the item has more than the headline, the byline and the dateline.
func (it *Item) hasBody() bool {
	for _, p := range it.Parts {
		switch p.Kind {
		case article.Headline, article.Byline, article.Dateline:
		default:
			return true
		}
	}
	return false
}
