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
		{"marks within, at the end", "“They called it ‘a mistake,’” said Amina Diallo.", "They called it ‘a mistake,’"},
		{"marks within, at the beginning", "“‘Go home’ is what they told us,” said Amina Diallo.", "‘Go home’ is what they told us"},
		{"single marks", "‘The boys’ harvest is lost,’ said Amina Diallo. ‘All of it.’", "The boys’ harvest is lost. All of it."},
		{"TeX marks", "``The harvest is lost,'' said Amina Diallo.", "The harvest is lost"},
		{"a paragraph without its closing mark", "“The harvest is lost,” said Amina Diallo. “All of it.\n\n“We are leaving.”",
			"The harvest is lost. All of it. We are leaving."},
		{"lost opening mark", "The harvest is lost,” said Amina Diallo.", "The harvest is lost"},
		{"broken line", "Amina Diallo said the harvest\nwas  lost.", "the harvest was lost"},
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

// TestTextLostMark holds that the mark of a quote within is not taken for the lost one around it.
func TestTextLostMark(t *testing.T) {
	text := "“They called it ‘a mistake.’"
	q := quote.Quote{Kind: quote.Direct, Parts: []article.Span{{Start: 0, End: len(text)}}}
	require.Equal(t, "They called it ‘a mistake.’", q.Text(article.Parse(text)))
}
