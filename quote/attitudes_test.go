package quote_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/newstext/newstext/article"
	"github.com/newstext/newstext/quote"
)

// TestAttitudes sees to it that thoughts come only where they are asked for, and change nothing of what is said.
func TestAttitudes(t *testing.T) {
	text := "The governor believes the port will reopen in May.\nFishermen hope the strike will end soon.\n" +
		"The union said it would not give in. Voters want the mayor to resign.\n"
	a := article.Parse(text)
	said := new(quote.Extractor).Extract(a, nil)
	all := (&quote.Extractor{Attitudes: true}).Extract(a, nil)
	require.NoError(t, quote.Check(a, nil, all))
	var speech, thoughts []quote.Quote
	for _, q := range all {
		if q.Thought {
			thoughts = append(thoughts, q)
		} else {
			speech = append(speech, q)
		}
	}
	require.Equal(t, said, speech)
	require.Len(t, said, 1)
	require.NotEmpty(t, thoughts)
}
