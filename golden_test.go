package newstext_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/newstext/newstext"
	"github.com/newstext/newstext/internal/txtar"
	"github.com/stretchr/testify/require"
)

// goldenArticles returns the articles of testdata by the name of their file.
func goldenArticles(t testing.TB) map[string]string {
	t.Helper()
	files, err := filepath.Glob("testdata/*.txt")
	require.NoError(t, err)
	require.NotEmpty(t, files)
	out := make(map[string]string)
	for _, file := range files {
		data, err := os.ReadFile(file)
		require.NoError(t, err)
		out[file] = txtar.Parse(string(data)).Section("article")
		require.NotEmpty(t, out[file], "%s has no section article", file)
	}
	return out
}

// TestGolden compares what is found in the articles of testdata with what stands below them there. With -update it writes
// it there, to be read before it is committed.
func TestGolden(t *testing.T) {
	for file, text := range goldenArticles(t) {
		t.Run(filepath.Base(file), func(t *testing.T) {
			data, err := os.ReadFile(file)
			require.NoError(t, err)
			z := newstext.Analyze(text)
			require.NoError(t, checkAnalysis(text, z))
			want := &txtar.Archive{Comment: txtar.Parse(string(data)).Comment, Sections: report(z)}
			golden(t, file, want.String())
		})
	}
}

// report returns z as the sections of a golden file.
func report(z *newstext.Analysis) []txtar.Section {
	r := reporter{z, z.Article.Text}
	return []txtar.Section{
		{Name: "article", Text: r.text},
		{Name: "kinds", Text: r.kinds()},
		{Name: "quotes", Text: r.quotes()},
		{Name: "entities", Text: r.entities()},
		{Name: "places", Text: r.places()},
		{Name: "quantities", Text: r.quantities()},
		{Name: "marked", Text: strings.TrimRight(r.markedQuotes(), "\n")},
		{Name: "named", Text: strings.TrimRight(r.markedNames(), "\n")},
	}
}
