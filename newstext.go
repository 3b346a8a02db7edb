package newstext

import (
	"github.com/newstext/newstext/article"
	"github.com/newstext/newstext/entity"
	"github.com/newstext/newstext/geo"
	"github.com/newstext/newstext/geo/units"
	"github.com/newstext/newstext/quote"
)

// An Analysis is what [Analyze] finds in one article. It is plain data: JSON, cmp.Diff and any number of goroutines can
// carry it.
type Analysis struct {
	Article    *article.Article `json:"article"`
	Entities   entity.Set       `json:"entities,omitempty"`
	Quotes     []quote.Quote    `json:"quotes,omitempty"`
	Places     []geo.Resolved   `json:"places,omitempty"`
	Quantities []units.Quantity `json:"quantities,omitempty"`
}

// An Analyzer runs every stage over an article. Its fields are the stages, each with its own options.
//
// The zero Analyzer is ready to use. It is safe for concurrent use once its fields are set.
type Analyzer struct {
	Entities   entity.Recognizer
	Quotes     quote.Extractor
	Places     geo.Resolver
	Quantities units.Finder
}

// Analyze returns the structure of text, its tokens with tags. It never fails: a text without news, or without text, has an
// Analysis with nothing in it.
func (z *Analyzer) Analyze(text string) *Analysis { return z.AnalyzeArticle(article.Parse(text)) }

// AnalyzeArticle is [Analyzer.Analyze] for an article whose paragraphs are known, as those of article.Compose
// and of package article/iptc are. The Analysis holds a, which it tags.
func (z *Analyzer) AnalyzeArticle(a *article.Article) *Analysis {
	a.Tag()
	ents := z.Entities.Recognize(a)
	return &Analysis{
		Article:    a,
		Entities:   ents,
		Quotes:     z.Quotes.Extract(a, ents),
		Places:     z.Places.Resolve(a, ents),
		Quantities: z.Quantities.Find(a),
	}
}

// Analyze is [Analyzer.Analyze] with the zero Analyzer.
func Analyze(text string) *Analysis { return new(Analyzer).Analyze(text) }
