package article

import "iter"

// An Article is the structure of one news text.
//
// Every span in an Article indexes Text. An Article is plain data: it holds no locks or caches, and any number of
// goroutines may read it at once. What it holds shares memory with Text; use strings.Clone to keep a part for longer
// than its article.
type Article struct {
	Text       string      `json:"text,omitempty"`    // the source, byte for byte
	Dateline   Filing      `json:"dateline,omitzero"` // where and by whom the report was filed, where the text says so
	Paragraphs []Paragraph `json:"paragraphs"`        // in text order, without overlap; nil for a text of white space
}

// A Paragraph is a run of text between paragraph breaks, without the white space around it.
type Paragraph struct {
	Span      Span       `json:"span"`
	Kind      Kind       `json:"kind"`
	Sentences []Sentence `json:"sentences,omitempty"` // in text order, within Span, together holding all of its tokens
}

// A Sentence is a single sentence, with the quotation marks that belong to it.
type Sentence struct {
	Span   Span    `json:"span"`
	Tokens []Token `json:"tokens,omitempty"` // in text order, without overlap, never empty; the first and last touch the ends of Span
}

// A Token is a word, a number, a mark or a symbol.
type Token struct {
	Span Span      `json:"span"`
	Kind TokenKind `json:"kind"`
	Tag  Tag       `json:"tag,omitzero"` // part of speech, after [Article.Tag]

	// Where and how the token depends on another, after [Article.Relate]: Head is the number of its head in the sentence,
	// counted from 1, and 0 for the root.
	Head     int32    `json:"head,omitzero"`
	Relation Relation `json:"relation,omitzero"`
}

// A Filing is what a dateline says: where, when and by whom a report was filed, as in "BEIRUT, Dec 13 (Reuters) - ". It
// stands in a paragraph of its own or runs into the first paragraph of the body. The zero Filing means that there is none.
type Filing struct {
	Span   Span `json:"span"`            // all of it, with the dash that ends it
	Place  Span `json:"place"`           // "BEIRUT", "WINSTON-SALEM, N.C."
	Date   Span `json:"date,omitzero"`   // "Dec 13"
	Agency Span `json:"agency,omitzero"` // "Reuters", without its brackets
}

// Sentences walks over the sentences of all paragraphs, in text order.
func (a *Article) Sentences() iter.Seq[Sentence] {
	return func(yield func(Sentence) bool) {
		for i := range a.Paragraphs {
			for _, s := range a.Paragraphs[i].Sentences {
				if !yield(s) {
					return
				}
			}
		}
	}
}

// Tokens walks over the tokens of all sentences, in text order.
func (a *Article) Tokens() iter.Seq[Token] {
	return func(yield func(Token) bool) {
		for s := range a.Sentences() {
			for _, t := range s.Tokens {
				if !yield(t) {
					return
				}
			}
		}
	}
}
