package quote

import (
	"github.com/newstext/newstext/article"
	"github.com/newstext/newstext/entity"
	"github.com/newstext/newstext/internal/enum"
)

// A Quote is one report of what somebody said or wrote, or, where [Extractor.Scare] asks for it, other words in quotation marks.
type Quote struct {
	Kind       Kind               `json:"kind"`
	Parts      []article.Span     `json:"parts"`               // the words said, in text order, without overlap, never empty; see the package comment
	Cue        article.Span       `json:"cue,omitzero"`        // "said", "according to"; zero for a quoted paragraph of its own
	Source     article.Span       `json:"source,omitzero"`     // the whole noun phrase as written; zero where the text has none here
	Speaker    entity.ID          `json:"speaker,omitempty"`   // the entity that Source stands for, or that an absent source goes back to; 0 where unknown
	Addressee  article.Span       `json:"addressee,omitzero"`  // who was told: "Reuters" in "he told Reuters"
	Polarity   Polarity           `json:"polarity,omitzero"`   // by the words of Cue: affirmed, denied, asked, declined
	Usage      Usage              `json:"usage,omitzero"`      // what the marks are for; other than Speech only where [Extractor.Scare] asks for it
	Thought    bool               `json:"thought,omitempty"`   // thought, wished or felt, not said; only where [Extractor.Attitudes] asks for it
	Confidence article.Confidence `json:"confidence,omitzero"` // of Parts and Source together
	Rule       string             `json:"rule,omitempty"`      // what decided; for debugging, not covered by compatibility
}

// A Kind tells how much of a quote stands within quotation marks.
type Kind uint8

// The kinds of quote.
const (
	Unknown  Kind = iota
	Direct        // every word
	Mixed         // some words
	Indirect      // none
)

var kindNames = enum.Names{Type: "Kind", List: []string{"unknown", "direct", "mixed", "indirect"}}

// String returns the name of k as JSON gives it: "direct", "mixed", "indirect".
func (k Kind) String() string { return kindNames.String(uint8(k)) }

// MarshalText gives k by name, and an error where k is none of the constants.
func (k Kind) MarshalText() ([]byte, error) { return kindNames.Marshal(uint8(k)) }

// UnmarshalText sets k to the kind named text, and returns an error where there is none.
func (k *Kind) UnmarshalText(text []byte) error {
	v, err := kindNames.Unmarshal(text)
	*k = Kind(v)
	return err
}
