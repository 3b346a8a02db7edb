package article

import (
	_ "embed"
	"slices"
	"sync"

	"github.com/newstext/newstext/internal/lemma"
	"github.com/newstext/newstext/internal/linmodel"
	"github.com/newstext/newstext/internal/postag"
)

// See MODEL.md for what tags.dat and dictionary.dat were made of.
//
//go:generate go run ../internal/cmd/traintags -corpora ../../shared/corpora -out .

//go:embed tags.dat
var tagModel string

//go:embed dictionary.dat
var tagDictionary string

var tagging struct {
	once   sync.Once
	tagger postag.Tagger
}

// openTagger returns the tagger. It is no package-level sync.OnceValue: that would keep the model in every program that
// imports this package.
func openTagger() *postag.Tagger {
	tagging.once.Do(func() {
		m, err := linmodel.Open(tagModel)
		if err != nil {
			panic("article: tags.dat: " + err.Error()) // the freshness test rules it out
		}
		d, err := postag.OpenDictionary(tagDictionary)
		if err != nil {
			panic("article: dictionary.dat: " + err.Error())
		}
		tagging.tagger = postag.Tagger{Model: m, Dictionary: d}
	})
	return &tagging.tagger
}

// Tag sets the Tag of every token of a. [Parse] leaves tags out, for programs that do without: calling Tag adds the model,
// about 1 MB, to a program. The time is linear in the number of tokens. Nothing else may use a meanwhile.
func (a *Article) Tag() {
	tagger := openTagger()
	longest := 0
	for s := range a.Sentences() {
		longest = max(longest, len(s.Tokens))
	}
	s := postag.NewSentence(min(longest, mostTagged))
	for p := range a.Paragraphs {
		for i := range a.Paragraphs[p].Sentences {
			toks := a.Paragraphs[p].Sentences[i].Tokens
			for len(toks) > 0 {
				part := toks[:min(len(toks), mostTagged)]
				toks = toks[len(part):]
				s.Reset()
				for _, t := range part {
					s.Add(t.Span.In(a.Text))
				}
				for j, tag := range tagger.Tag(s) {
					part[j].Tag = Tag(tag)
				}
			}
		}
	}
}

// tagged reports whether the tokens of a have tags, or there are none.
func (a *Article) tagged() bool {
	for t := range a.Tokens() {
		return t.Tag != NoTag
	}
	return true
}

// Tagged returns a where its tokens have tags, and otherwise a copy that has them, for functions that need tags and may not
// change what they are given.
func (a *Article) Tagged() *Article {
	if a.tagged() {
		return a
	}
	b := *a
	b.Paragraphs = slices.Clone(a.Paragraphs)
	for i := range b.Paragraphs {
		ss := slices.Clone(b.Paragraphs[i].Sentences)
		for j := range ss {
			ss[j].Tokens = slices.Clone(ss[j].Tokens)
		}
		b.Paragraphs[i].Sentences = ss
	}
	b.Tag()
	return &b
}

// mostTagged is how many tokens are tagged together: what a longer sentence takes in memory stays bounded.
const mostTagged = 1024

// Lemma returns the dictionary form of the token t of a: "say" for said, "mouse" for mice. Names keep their form. It needs
// the tag of t; without one, it returns the word in small letters.
func (a *Article) Lemma(t Token) string { return lemma.Of(t.Span.In(a.Text), t.Tag.String()) }
