package eval

import "github.com/newstext/newstext/article"

// A Document is one line of a corpus or of a file of predictions: the JSON of newstext.Analysis as far as it is scored,
// with an id, and with what only a corpus says. Kinds are strings, since a corpus may use others than the library.
type Document struct {
	ID         string   `json:"id"`
	Layers     []string `json:"layers"` // of a corpus: which layers are marked here
	Article    Article  `json:"article"`
	Entities   []Entity `json:"entities"`
	Quotes     []Quote  `json:"quotes"`
	Places     []Place  `json:"places"`
	Quantities []Amount `json:"quantities"`

	Text  string `json:"-"` // of a corpus
	words words
}

// An Article is the layout of a document.
type Article struct {
	Paragraphs []Paragraph `json:"paragraphs"`
}

// A Paragraph is a paragraph with its kind.
type Paragraph struct {
	Span      article.Span `json:"span"`
	Kind      string       `json:"kind"`
	Sentences []Sentence   `json:"sentences"`
}

// A Sentence is the extent of a sentence.
type Sentence struct {
	Span article.Span `json:"span"`
}

// An Entity is a person, organization, place or thing with its mentions.
type Entity struct {
	ID       int       `json:"id"`
	Kind     string    `json:"kind"`
	Name     string    `json:"name"`
	Mentions []Mention `json:"mentions"`
	Roles    []Role    `json:"roles"`
	Rule     string    `json:"rule"`
}

// A Mention is a place in the text that stands for an entity. A form left out is a name.
type Mention struct {
	Span article.Span `json:"span"`
	Form string       `json:"form"`
}

func (m Mention) isName() bool { return m.Form == "name" || m.Form == "" }

// A Role is a place in the text that states what a person is.
type Role struct {
	Span article.Span `json:"span"`
}

// A Quote is a report of what somebody said.
type Quote struct {
	Kind        string         `json:"kind"`
	Parts       []article.Span `json:"parts"`
	Cue         *article.Span  `json:"cue"`
	Source      *article.Span  `json:"source"`
	Speaker     int            `json:"speaker"`     // of a prediction: an entity's id
	SpeakerName string         `json:"speakerName"` // of a corpus, where it resolves the speaker
	Thought     bool           `json:"thought"`
	Confidence  string         `json:"confidence"`
	Rule        string         `json:"rule"`
}

// A Place is a place name tied to a place.
type Place struct {
	Span     article.Span `json:"span"`
	Usage    string       `json:"usage"`
	Place    *Location    `json:"place"`
	WithinKm float64      `json:"withinKm"` // of a corpus: how near a resolution must be; 0 for the usual 161 km
	Rule     string       `json:"rule"`
}

// A Location is a point on the map.
type Location struct {
	ID      int      `json:"id"` // GeoNames; 0 where none is given
	Name    string   `json:"name"`
	Country string   `json:"country"`
	Lat     *float64 `json:"lat"`
	Lon     *float64 `json:"lon"`
}

// located reports whether p has a point.
func (p Place) located() bool { return p.Place != nil && p.Place.Lat != nil && p.Place.Lon != nil }

// An Amount is a quantity: an interval with its unit.
type Amount struct {
	Span article.Span `json:"span"`
	Low  *float64     `json:"low"`
	High *float64     `json:"high"`
	Unit string       `json:"unit"`
	Of   string       `json:"of"`
	Rule string       `json:"rule"`
}
