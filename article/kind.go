package article

import "github.com/newstext/newstext/internal/enum"

// A Kind tells what a paragraph does in an article.
type Kind uint8

// The kinds of paragraph.
const (
	Unknown     Kind = iota
	Headline         // the title of the article
	Byline           // who wrote it: "By Ana Ruiz"
	Dateline         // where and when, in a paragraph of its own: "BEIRUT, Dec 13 (Reuters)"; a run-in one is Article.Dateline
	Body             // the report itself
	Subheading       // a title within the report
	Caption          // the words to a picture
	Credit           // who helped: "Additional reporting by …; Editing by …"
	Boilerplate      // what the site adds: "Related Story", "Sign up for …", "© 2016 …"
	List             // an item of a list
)

var kindNames = enum.Names{Type: "Kind", List: []string{"unknown", "headline", "byline", "dateline", "body", "subheading",
	"caption", "credit", "boilerplate", "list"}}

// String returns the name of k as JSON gives it: "headline", "body".
func (k Kind) String() string { return kindNames.String(uint8(k)) }

// MarshalText gives k by name, and an error where k is none of the constants.
func (k Kind) MarshalText() ([]byte, error) { return kindNames.Marshal(uint8(k)) }

// UnmarshalText sets k to the kind named text, and returns an error where there is none.
func (k *Kind) UnmarshalText(text []byte) error {
	v, err := kindNames.Unmarshal(text)
	*k = Kind(v)
	return err
}

// IsNews reports whether a paragraph of kind k holds news: its headline, body, subheadings, captions and lists, as
// against what tells who made it or what the site adds.
func (k Kind) IsNews() bool {
	switch k {
	case Headline, Body, Subheading, Caption, List:
		return true
	}
	return false
}

// A TokenKind tells words from numbers, marks and the rest.
type TokenKind uint8

// The kinds of token.
const (
	UnknownToken TokenKind = iota
	Word                   // letters, with the apostrophes, hyphens and full stops that belong to them: al-Assad, Ra’ad, U.S., 3-year-old
	Number                 // begins with a digit, perhaps after a sign of currency: 1,200, 2.5, 5ft, $1.2bn, 9/11
	Punct                  // marks of punctuation: . , “ ’ -- …
	Symbol                 // everything else that shows: % + = ° €
	URL                    // https://example.com/a, www.example.com
	Email                  // desk@example.com
	Handle                 // @name
	Hashtag                // #tag
)

var tokenKindNames = enum.Names{Type: "TokenKind", List: []string{"unknown", "word", "number", "punct", "symbol", "url",
	"email", "handle", "hashtag"}}

// String returns the name of k as JSON gives it: "word", "number".
func (k TokenKind) String() string { return tokenKindNames.String(uint8(k)) }

// MarshalText gives k by name, and an error where k is none of the constants.
func (k TokenKind) MarshalText() ([]byte, error) { return tokenKindNames.Marshal(uint8(k)) }

// UnmarshalText sets k to the kind named text, and returns an error where there is none.
func (k *TokenKind) UnmarshalText(text []byte) error {
	v, err := tokenKindNames.Unmarshal(text)
	*k = TokenKind(v)
	return err
}

// A Confidence says how far a result can be trusted. What each level promises stands with the type that carries it.
type Confidence uint8

// The levels of confidence, in rising order.
const (
	NoConfidence Confidence = iota
	Low
	Medium
	High
)

var confidenceNames = enum.Names{Type: "Confidence", List: []string{"unknown", "low", "medium", "high"}}

// String returns the name of c as JSON gives it: "low", "medium", "high".
func (c Confidence) String() string { return confidenceNames.String(uint8(c)) }

// MarshalText gives c by name, and an error where c is none of the constants.
func (c Confidence) MarshalText() ([]byte, error) { return confidenceNames.Marshal(uint8(c)) }

// UnmarshalText sets c to the level named text, and returns an error where there is none.
func (c *Confidence) UnmarshalText(text []byte) error {
	v, err := confidenceNames.Unmarshal(text)
	*c = Confidence(v)
	return err
}
