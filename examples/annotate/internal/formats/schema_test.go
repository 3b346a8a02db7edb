package formats

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/newstext/newstext"
)

// TestSchemaAuthors checks who wrote an article: the persons of its bylines, or the agency.
func TestSchemaAuthors(t *testing.T) {
	tests := []struct{ text, authors, headline, dateline string }{
		{"Floods hit Beira\nBy Ana Ruiz and Celeste Mondlane\nBEIRA, Mozambique, May 4 (AP) — The river rose on Friday.",
			"[Person] Ana Ruiz, [Person] Celeste Mondlane", "Floods hit Beira", "BEIRA, Mozambique, May 4"},
		{"Floods hit Beira\nBy Our Correspondent\nThe river rose on Friday, and Ana Ruiz left.", "[Organization] Our Correspondent", "Floods hit Beira", ""},
		{"The river rose on Friday, and Ana Ruiz left.", "", "", ""},
	}
	for _, tt := range tests {
		files, err := writeSchema(&Document{"a", newstext.Analyze(tt.text)})
		require.NoError(t, err)
		var x newsArticle
		require.NoError(t, json.Unmarshal(files[0], &x))
		var authors string
		for i, a := range x.Author {
			if i > 0 {
				authors += ", "
			}
			authors += "[" + a.Type[0] + "] " + a.Name
		}
		require.Equal(t, tt.authors, authors)
		require.Equal(t, tt.headline, x.Headline)
		require.Equal(t, tt.dateline, x.Dateline)
		require.NotContains(t, x.ArticleBody, "By ")
		require.Contains(t, x.ArticleBody, "The river rose on Friday")
	}
}

// TestSchemaSpeakers checks what speakers are: a government that goes by its country is an organization too.
func TestSchemaSpeakers(t *testing.T) {
	files, err := writeSchema(&Document{"a", newstext.Analyze("France said that it would send 300 boats to Beira. Farmers said that they were glad.")})
	require.NoError(t, err)
	var x newsArticle
	require.NoError(t, json.Unmarshal(files[0], &x))
	got := make(map[string]string)
	for _, m := range x.Mentions {
		for _, k := range m.Type {
			got[m.Name] += k + " "
		}
	}
	require.Equal(t, map[string]string{"France": "Place Organization ", "Beira": "Place ", "Farmers": "Person "}, got)
}
