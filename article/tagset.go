package article

import "github.com/newstext/newstext/internal/enum"

// A Tag is a part of speech in the tag set of the Penn Treebank, as the English treebanks of Universal Dependencies use it:
// https://universaldependencies.org/docs/en/pos/ tells the correspondence. Tags of compounds are those of the whole:
// Iran-backed is an adjective.
type Tag uint8

// The tags. The comment gives the meaning, and the name where it differs.
const (
	NoTag       Tag = iota // the article has not been tagged
	TagCC                  // coordinating conjunction: and
	TagCD                  // cardinal number: three, 1,200
	TagDT                  // determiner: the, some
	TagEX                  // existential there
	TagFW                  // foreign word
	TagIN                  // preposition or subordinating conjunction: of, that
	TagJJ                  // adjective: military, Syrian
	TagJJR                 // comparative adjective: larger
	TagJJS                 // superlative adjective: largest
	TagLS                  // marker of a list item: 1.
	TagMD                  // modal verb: will, could
	TagNN                  // noun: source
	TagNNP                 // name: Aleppo
	TagNNPS                // plural name: Americas
	TagNNS                 // plural noun: rebels
	TagPDT                 // predeterminer: all the
	TagPOS                 // possessive ending: ’s
	TagPRP                 // personal pronoun: he
	TagPRPS                // possessive pronoun, PRP$: his
	TagRB                  // adverb: not, soon
	TagRBR                 // comparative adverb: earlier
	TagRBS                 // superlative adverb: most
	TagRP                  // particle: gave up
	TagSYM                 // symbol
	TagTO                  // to before a verb
	TagUH                  // interjection: yes
	TagVB                  // verb, base form: say
	TagVBD                 // past tense: said
	TagVBG                 // gerund or present participle: saying
	TagVBN                 // past participle: has said
	TagVBP                 // present, not third person singular: say
	TagVBZ                 // present, third person singular: says
	TagWDT                 // wh-determiner: which
	TagWP                  // wh-pronoun: who
	TagWPS                 // possessive wh-pronoun, WP$: whose
	TagWRB                 // wh-adverb: when
	TagCurrency            // $: sign of currency
	TagHash                // #
	TagOpen                // ``: opening quotation mark
	TagClose               // '': closing quotation mark
	TagComma               // ,
	TagStop                // .: end of a sentence
	TagColon               // :: colon, semicolon, dash, points
	TagLRB                 // -LRB-: opening bracket
	TagRRB                 // -RRB-: closing bracket
	TagADD                 // address of the web or mail, handle
	TagNFP                 // mark that is no punctuation: ***
)

var tagNames = enum.Names{Type: "Tag", List: []string{"", "CC", "CD", "DT", "EX", "FW", "IN", "JJ", "JJR", "JJS", "LS", "MD", "NN", "NNP", "NNPS", "NNS", "PDT", "POS", "PRP", "PRP$", "RB", "RBR", "RBS", "RP", "SYM", "TO", "UH", "VB", "VBD", "VBG", "VBN", "VBP", "VBZ", "WDT", "WP", "WP$", "WRB", "$", "#", "``", "''", ",", ".", ":", "-LRB-", "-RRB-", "ADD", "NFP"}}

// String returns the name of t in the Penn Treebank: "NNP", "PRP$", "-LRB-"; "" for [NoTag].
func (t Tag) String() string { return tagNames.String(uint8(t)) }

// MarshalText gives t by name, and an error where t is none of the constants.
func (t Tag) MarshalText() ([]byte, error) { return tagNames.Marshal(uint8(t)) }

// UnmarshalText sets t to the tag named text, and returns an error where there is none.
func (t *Tag) UnmarshalText(text []byte) error {
	v, err := tagNames.Unmarshal(text)
	*t = Tag(v)
	return err
}

// Universal returns the coarse tag of Universal Dependencies for t: "NOUN", "PROPN", "VERB". Where it takes more than the
// tag to tell, it is the one that fits most often: "ADP" for [TagIN], "VERB" for verbs that may be auxiliaries. It returns ""
// for [NoTag].
func (t Tag) Universal() string {
	switch t {
	case NoTag:
		return ""
	case TagCC:
		return "CCONJ"
	case TagCD:
		return "NUM"
	case TagDT, TagPDT:
		return "DET"
	case TagEX, TagPRP, TagPRPS, TagWDT, TagWP, TagWPS:
		return "PRON"
	case TagFW, TagLS, TagADD:
		return "X"
	case TagIN, TagRP:
		return "ADP"
	case TagJJ, TagJJR, TagJJS:
		return "ADJ"
	case TagMD:
		return "AUX"
	case TagNN, TagNNS:
		return "NOUN"
	case TagNNP, TagNNPS:
		return "PROPN"
	case TagPOS, TagTO:
		return "PART"
	case TagRB, TagRBR, TagRBS, TagWRB:
		return "ADV"
	case TagSYM, TagCurrency, TagHash:
		return "SYM"
	case TagUH:
		return "INTJ"
	case TagVB, TagVBD, TagVBG, TagVBN, TagVBP, TagVBZ:
		return "VERB"
	}
	return "PUNCT"
}

// IsName reports whether t is the tag of a name.
func (t Tag) IsName() bool { return t == TagNNP || t == TagNNPS }

// IsNoun reports whether t is the tag of a noun or a name.
func (t Tag) IsNoun() bool { return t == TagNN || t == TagNNS || t.IsName() }

// IsVerb reports whether t is the tag of a verb in any form, modals left out.
func (t Tag) IsVerb() bool { return t >= TagVB && t <= TagVBZ }
