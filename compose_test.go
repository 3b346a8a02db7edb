package newstext_test

import (
	"testing"

	"github.com/newstext/newstext"
	"github.com/newstext/newstext/article"
	"github.com/stretchr/testify/require"
)

// TestAnalyzeArticle wants the same of an article whose paragraphs are known as of its text.
func TestAnalyzeArticle(t *testing.T) {
	z := new(newstext.Analyzer)
	for file, text := range goldenArticles(t) {
		whole := z.Analyze(text)
		var parts []article.Part
		for _, p := range whole.Article.Paragraphs {
			parts = append(parts, article.Part{Kind: p.Kind, Text: p.Span.In(text)})
		}
		composed := article.Compose(parts)
		got := z.AnalyzeArticle(composed)
		require.NoError(t, checkAnalysis(composed.Text, got), file)
		require.Same(t, composed, got.Article)

		said := func(z *newstext.Analysis) (out []string) {
			for _, q := range z.Quotes {
				speaker, _ := z.Entities.Entity(q.Speaker)
				out = append(out, speaker.Name+": "+q.Text(z.Article))
			}
			for _, p := range z.Places {
				out = append(out, p.Span.In(z.Article.Text)+": "+p.Place.Name)
			}
			for _, q := range z.Quantities {
				out = append(out, q.String())
			}
			return out
		}
		require.NotEmpty(t, said(whole), file)
		require.Equal(t, said(whole), said(got), file)
	}
}
