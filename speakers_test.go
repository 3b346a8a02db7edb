package newstext_test

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/newstext/newstext"
	"github.com/newstext/newstext/article"
	"github.com/newstext/newstext/internal/txtar"
	"github.com/newstext/newstext/quote"
	"github.com/stretchr/testify/require"
)

// A saying is a line of testdata/speakers: words of a quote, which the article has once, and who says them. What is said in
// several parts, or goes on after its tag, has one line; a quoted paragraph of its own has a line of its own.
type saying struct {
	speakers []string // by one of these names; "?" where the article does not tell
	words    article.Span
}

// sayings returns the article of a file of testdata/speakers and what is said in it.
func sayings(t *testing.T, file string) (text string, all []saying) {
	t.Helper()
	data, err := os.ReadFile(file)
	require.NoError(t, err)
	archive := txtar.Parse(string(data))
	text = archive.Section("article")
	for line := range strings.Lines(archive.Section("quotes")) {
		who, words, ok := strings.Cut(strings.TrimSuffix(line, "\n"), ": ")
		require.True(t, ok, "%s: %q is no speaker and words", file, line)
		require.Equal(t, 1, strings.Count(text, words), "%s: %q", file, words)
		at := strings.Index(text, words)
		all = append(all, saying{strings.Split(who, " / "), article.Span{Start: at, End: at + len(words)}})
	}
	return text, all
}

// quoted returns the quote of z that the words of s begin or are most of, and false where none holds half of them.
func (s saying) quoted(z *newstext.Analysis) (best quote.Quote, ok bool) {
	far := 0
	for _, q := range z.Quotes {
		n := 0
		for _, p := range q.Parts {
			n += p.Intersect(s.words).Len()
		}
		d := q.Parts[0].Start - s.words.Start
		for _, p := range q.Parts {
			d = min(max(d, -d), max(p.Start-s.words.Start, s.words.Start-p.Start))
		}
		if 2*n >= s.words.Len() && (!ok || d < far) {
			best, far, ok = q, d, true
		}
	}
	return best, ok
}

// by reports whether q's speaker is the one that s names: every word of a name stands in that of the entity.
func (s saying) by(z *newstext.Analysis, q quote.Quote) bool {
	e, known := z.Entities.Entity(q.Speaker)
	have := strings.Fields(strings.ToLower(e.Name))
	return slices.ContainsFunc(s.speakers, func(name string) bool {
		if name == "?" || !known {
			return name == "?" && !known
		}
		for _, w := range strings.Fields(strings.ToLower(name)) {
			if !slices.Contains(have, w) {
				return false
			}
		}
		return true
	})
}

// TestSpeakers wants those who speak in articles in the manner of agencies and papers of many countries to be found, and
// logs who is not. The articles were written and their speakers noted before the library saw them.
func TestSpeakers(t *testing.T) {
	for _, set := range []struct {
		name, files string
		least       float64
	}{
		{"written before the code was finished", "testdata/speakers/[012]*.txt", 0.92},
		{"written after", "testdata/speakers/3*.txt", 0.80},
		{"written after that", "testdata/speakers/4*.txt", 0.80},
	} {
		files, err := filepath.Glob(set.files)
		require.NoError(t, err)
		all, found, right := 0, 0, 0
		for _, file := range files {
			text, said := sayings(t, file)
			z := newstext.Analyze(text)
			require.NoError(t, checkAnalysis(text, z))
			for _, s := range said {
				all++
				q, ok := s.quoted(z)
				e, _ := z.Entities.Entity(q.Speaker)
				switch {
				case !ok:
					t.Logf("%s: %q: not found", filepath.Base(file), s.words.In(text))
					continue
				case s.by(z, q):
					right++
				default:
					t.Logf("%s: %q: want %v, have %q, source %q, rule %s", filepath.Base(file), s.words.In(text), s.speakers, e.Name, q.Source.In(text), q.Rule)
				}
				found++
			}
		}
		share := fmt.Sprintf("%s: %d quotes in %d articles, %.3f found, %.3f of them and %.3f of all with the right speaker", set.name, all, len(files),
			float64(found)/float64(all), float64(right)/float64(found), float64(right)/float64(all))
		t.Log(share)
		require.GreaterOrEqual(t, float64(right)/float64(all), set.least, share)
	}
}
