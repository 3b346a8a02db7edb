package bench

import (
	"github.com/clipperhouse/uax29/v2/words"
	"github.com/newstext/newstext"
	"github.com/newstext/newstext/article"
	"github.com/newstext/newstext/geo/units"
)

// A Stage is a part of the work that can be measured alone.
type Stage struct {
	Name string
	Run  func(i int) // over text i; what earlier stages make is there already
}

// Stages returns the word pass first, then every stage of the analysis, then the whole.
func Stages(texts []string) []Stage {
	var z newstext.Analyzer
	ready := make([]*newstext.Analysis, len(texts))
	for i, text := range texts {
		ready[i] = z.Analyze(text)
	}
	of := func(run func(a *newstext.Analysis)) func(int) {
		return func(i int) { run(ready[i]) }
	}
	return []Stage{
		{"words", of(func(a *newstext.Analysis) { countWords(a.Article.Text) })},
		{"article", of(func(a *newstext.Analysis) { article.Parse(a.Article.Text) })},
		{"tags", of(func(a *newstext.Analysis) { a.Article.Tag() })},
		{"entity", of(func(a *newstext.Analysis) { z.Entities.Recognize(a.Article) })},
		{"quote", of(func(a *newstext.Analysis) { z.Quotes.Extract(a.Article, a.Entities) })},
		{"geo", of(func(a *newstext.Analysis) { z.Places.Resolve(a.Article, a.Entities) })},
		{"units", of(func(a *newstext.Analysis) { units.Find(a.Article) })},
		{"all", of(func(a *newstext.Analysis) { z.Analyze(a.Article.Text) })},
	}
}

// countWords is the bare word pass.
func countWords(text string) int {
	n := 0
	for it := words.FromString(text); it.Next(); {
		n++
	}
	return n
}
