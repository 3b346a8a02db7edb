package iptc

import (
	"time"

	"github.com/newstext/newstext/article"
)

// An Item is one piece of news, as its provider describes it. It is plain data.
type Item struct {
	Format   Format `json:"format"`
	Version  string `json:"version,omitempty"`  // of the format, where the document says it: "3.1"
	ID       string `json:"id,omitempty"`       // uri of ninjs, doc-id of NITF, guid of NewsML-G2
	Language string `json:"language,omitempty"` // BCP 47, as given: "en-GB"

	// Where the item has no dateline, neither apart nor in its text, Dateline is where it is located.
	Headline string    `json:"headline,omitempty"`
	Byline   string    `json:"byline,omitempty"`
	Dateline string    `json:"dateline,omitempty"`
	Date     time.Time `json:"date,omitzero"` // when this version was made or issued

	// Parts are the paragraphs, the headline, the byline and the dateline among them. The kind is Unknown where the markup
	// does not tell it.
	Parts []article.Part `json:"parts,omitempty"`

	Persons       []Concept `json:"persons,omitempty"`
	Organizations []Concept `json:"organizations,omitempty"`
	Places        []Concept `json:"places,omitempty"`
	Subjects      []Concept `json:"subjects,omitempty"` // what it is about: topics, keywords
}

// A Concept is somebody or something that the provider has marked. It has a name or an identifier.
type Concept struct {
	Name   string `json:"name,omitempty"`
	ID     string `json:"id,omitempty"`     // a URI, a code of Scheme, or what the provider uses
	Scheme string `json:"scheme,omitempty"` // what ID is a code of, where that is given apart
	Rel    string `json:"rel,omitempty"`    // how the item stands to it, as given: "about", "mentions"

	// Mentions are where the text of [Item.Article] has it, in text order. Only NITF marks them.
	Mentions []article.Span `json:"mentions,omitempty"`
}

// Article returns the article of the item: its parts, with a blank line between them.
func (it *Item) Article() *article.Article { return article.Compose(it.Parts) }
