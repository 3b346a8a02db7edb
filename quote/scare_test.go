package quote

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/newstext/newstext/article"
)

// scares returns what is in marks and no speech as "usage: words".
func scares(t *testing.T, text string) (out []string) {
	t.Helper()
	a := article.Parse(text)
	all := (&Extractor{Scare: true}).Extract(a, nil)
	require.NoError(t, Check(a, nil, all))
	var said []Quote
	for _, q := range all {
		if q.Usage == Speech {
			said = append(said, q)
		} else {
			out = append(out, q.Usage.String()+": "+q.Text(a))
		}
	}
	require.Equal(t, new(Extractor).Extract(a, nil), said, "what is said has changed")
	return out
}

func TestScare(t *testing.T) {
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{"film", "Her third film, “The Salt Road”, opens in Dakar on Friday.", []string{"title: The Salt Road"}},
		{"programme", "The minister was a guest on Radio Kivu’s “Morning Line” last week.", []string{"title: Morning Line"}},
		{"ship", "Divers reached the trawler “Santa Rosa” on Monday.", []string{"title: Santa Rosa"}},
		{"nickname in a name", "Police arrested Luis “Shorty” Vega in Callao.", []string{"nickname: Shorty"}},
		{"nickname after an initial", "Robert C. “Bobby” Hale opened the fair.", []string{"nickname: Bobby"}},
		{"nickname told", "The striker, nicknamed “The Tank”, scored twice.", []string{"nickname: The Tank"}},
		{"scare quote", "The so-called “reform” has cost 400 jobs.", []string{"scare-quote: reform"}},
		{"scare quote of two words", "A “humanitarian corridor” was opened at noon.", []string{"scare-quote: humanitarian corridor"}},
		{"word", "The treaty leaves out the word “genocide” altogether.", []string{"term: genocide"}},
		{"known as", "Small motorcycles, known locally as “okada”, are banned from the bridges.", []string{"term: okada"}},
		{"language", "The festival of Losar, Tibetan for “new year”, begins today.", []string{"term: new year"}},
		{"placard", "Thousands marched past the palace under “No water, no vote” banners.", []string{"sign: No water, no vote"}},
		{"hats", "Supporters in “Keep Right” hats filled the square.", []string{"sign: Keep Right"}},
		{"speech", "“We will rebuild,” said Ana Ruiz, mayor of Lugo.", nil},
		{"words of a mixed quote", "The president said the vote was “a farce” and would be held again.", nil},
		{"a paragraph of speech", "“Nobody slept that night.”", nil},
		{"chants", "Chants of “Shame, shame” filled the hall.", nil},
		{"lost mark", "The “reform has cost 400 jobs.", nil},
		{"no marks", "The reform has cost 400 jobs.", nil},
	} {
		t.Run(c.name, func(t *testing.T) { require.Equal(t, c.want, scares(t, c.text)) })
	}
}

// TestScareOrder holds that what is no speech stands among the quotes in text order, and belongs to no speaker.
func TestScareOrder(t *testing.T) {
	text := "The “reform” has cost 400 jobs. “We were warned,” said Ana Ruiz. Her book “The Long Strike” is out."
	a := article.Parse(text)
	qs := (&Extractor{Scare: true}).Extract(a, nil)
	require.NoError(t, Check(a, nil, qs))
	var got []Usage
	for _, q := range qs {
		got = append(got, q.Usage)
	}
	require.Equal(t, []Usage{ScareQuote, Speech, Title}, got)
	require.Equal(t, []Speaker{{Quotes: qs[1:2]}}, BySpeaker(qs))
}

// TestScareTitleWithin holds that a title in somebody's words is told apart from them.
func TestScareTitleWithin(t *testing.T) {
	require.Equal(t, []string{"title: The Salt Road"}, scares(t, "The censor said the film “The Salt Road” would not be shown."))
}

func TestUsageText(t *testing.T) {
	for i := range usageNames.List {
		u, back := Usage(i), Usage(0)
		text, err := u.MarshalText()
		require.NoError(t, err)
		require.Equal(t, u.String(), string(text))
		require.NoError(t, back.UnmarshalText(text))
		require.Equal(t, u, back)
	}
	_, err := Usage(len(usageNames.List)).MarshalText()
	require.Error(t, err)
	require.Error(t, new(Usage).UnmarshalText([]byte("song")))
}
