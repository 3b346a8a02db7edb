package quote_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/newstext/newstext/article"
	"github.com/newstext/newstext/quote"
)

func TestText(t *testing.T) {
	for _, test := range []struct{ name, text, want string }{
		{"direct", "“The harvest is lost,” said Amina Diallo.", "The harvest is lost"},
		{"split by its tag", "“The harvest,” said Amina Diallo, “is lost.”", "The harvest, is lost."},
		{"mixed", "Amina Diallo said the harvest was “gone for good”.", "the harvest was “gone for good”"},
	} {
		t.Run(test.name, func(t *testing.T) {
			a := article.Parse(test.text)
			qs := new(quote.Extractor).Extract(a, nil)
			require.Len(t, qs, 1)
			require.Equal(t, test.want, qs[0].Text(a))
		})
	}
	require.Empty(t, new(quote.Quote).Text(article.Parse("")))
}
