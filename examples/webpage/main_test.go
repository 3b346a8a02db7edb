package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/stretchr/testify/require"
	"golang.org/x/net/html"
	"golang.org/x/text/encoding/charmap"

	"github.com/newstext/newstext"
	"github.com/newstext/newstext/article"
	"github.com/newstext/newstext/examples/internal/exampletest"
)

// TestGolden holds the report on a page, and the text that was made of it.
func TestGolden(t *testing.T) {
	var stdout, stderr bytes.Buffer
	require.NoError(t, run(t.Context(), []string{filepath.Join("testdata", "keta.html")}, nil, &stdout, &stderr))
	require.Empty(t, stderr.String())
	exampletest.Golden(t, filepath.Join("testdata", "keta.golden"), stdout.String())
	exampletest.Golden(t, filepath.Join("testdata", "keta.txt"), keta(t).article().Text)
}

// TestReadme holds the output that README.md shows: the first lines, and the first of the quotes.
func TestReadme(t *testing.T) {
	var stdout, stderr bytes.Buffer
	require.NoError(t, run(t.Context(), []string{filepath.Join("testdata", "keta.html")}, nil, &stdout, &stderr))
	page, said, ok := strings.Cut(stdout.String(), "who said what\n")
	require.True(t, ok)
	first := func(n int, s string) string { return strings.Join(strings.SplitAfter(s, "\n")[:n], "") }
	want := first(6, page) + "  …\nwho said what\n" + first(4, said) + "  …\n"
	exampletest.Readme(t, "text", want)
}

// TestReadable wants the whole story out of the page, and nothing of what stands around it.
func TestReadable(t *testing.T) {
	p := keta(t)
	require.Equal(t, "Sea wall at Keta holds as spring tide drives 3,200 from their homes", p.Headline)
	require.Equal(t, "Dzifa Amenuvor", p.Byline)
	require.Equal(t, "Volta Courier", p.Site)
	require.Equal(t, "2024-03-12T17:40:00Z", p.Published.Format("2006-01-02T15:04:05Z07:00"))
	text := p.article().Text
	for _, kept := range []string{
		"KETA, Ghana, March 12 — The sea wall", "about 3,200 people", "the Volta Regional Coordinating Council",
		"in his classroom on Sunday.\n\n“There is salt in everything,” he said. “The books", "six classrooms",
		"No one was killed",
		"another 8 km", "\n\nAgavedzi: 47 houses\n\n", "President's aide", "The end of the wall at Kedzi.",
	} {
		require.Contains(t, text, kept)
	}
	for _, left := range []string{"cookies", "Weather", "Region ›", "Advertisement", "Solar", "Mepe", "church", "coastman77", "Goalkeeper",
		"Privacy", "ignore me"} {
		require.NotContains(t, text, left)
	}
}

func TestParagraphs(t *testing.T) {
	tests := []struct{ name, html, want string }{
		{"blocks", "<p>One <b>t</b>wo</p>\n<p>Three</p>four", "One two|Three|four"},
		{"inline", "<p>a<span>b</span><a href=x>c</a> <i>d</i></p>", "abc d"},
		{"a break is a space", "<p>one<br>two</p>", "one two"},
		{"two are an end", "one<br>\n<br>two<br><br><br>three", "one|two|three"},
		{"spaces", "<p>one\n\t two&nbsp;three&#8202;four</p>", "one two three four"},
		{"hints", "<p>sun&shy;rise news&#8203;paper</p>", "sunrise newspaper"},
		{"nested", "<div>a<div>b<ul><li>c</li><li><p>d</p>e</li></ul>f</div>g</div>", "a|b|list c|list d|list e|f|g"},
		{"headings", "<h1>a</h1><h3>b <em>c</em></h3>d", "subheading a|subheading b c|d"},
		{"captions", "<figure><img><figcaption>a</figcaption></figure>b", "caption a|b"},
		{"cells", "<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>", "a b|c"},
		{"code", "a<script>b</script><style>c</style><!-- d -->e", "ae"},
		{"unclosed", "<p>a<p>b<div>c", "a|b|c"},
		{"nothing", "<p> &nbsp;</p><div><br></div>", ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			n, err := html.Parse(strings.NewReader(tt.html))
			require.NoError(t, err)
			var got []string
			for _, p := range paragraphs(n) {
				if p.Kind != article.Unknown {
					p.Text = p.Kind.String() + " " + p.Text
				}
				got = append(got, p.Text)
			}
			require.Equal(t, tt.want, strings.Join(got, "|"))
		})
	}
}

// TestOtherPagesGoOn wants a page without an article, or none at all, told by name, and the others printed.
func TestOtherPagesGoOn(t *testing.T) {
	good := filepath.Join("testdata", "keta.html")
	empty := filepath.Join(t.TempDir(), "empty.html")
	require.NoError(t, os.WriteFile(empty, []byte("<html><body><img src=a><script>b()</script></body></html>"), 0o644))
	var stdout, stderr bytes.Buffer
	dead := iotest.ErrReader(errors.New("the line is dead"))
	err := run(t.Context(), []string{"none.html", good, empty, "-"}, dead, &stdout, &stderr)
	require.EqualError(t, err, "3 of 4 pages not read")
	require.True(t, strings.HasPrefix(stdout.String(), good+"\n"))
	require.Contains(t, stderr.String(), "webpage: none.html: no such file or directory\n")
	require.Contains(t, stderr.String(), "webpage: "+empty+": no article in the page\n")
	require.Contains(t, stderr.String(), "webpage: -: the line is dead\n")

	require.Error(t, run(t.Context(), []string{"-x"}, nil, &stdout, &stderr))
	require.NoError(t, run(t.Context(), []string{"-h"}, nil, &stdout, &stderr))
}

func TestJSON(t *testing.T) {
	const source = `<html><head><title>Ferry back on the lake after a week</title></head><body><article>
		<p>The ferry sails again, said captain Ana Ruiz, 51, on Monday, after a week in which nobody could cross the lake
		and the bread ran out.</p>
		<p>“It &lt;sails&gt;,” she told reporters at the pier, where two hundred people had waited since the early morning
		for the first crossing.</p></article></body></html>`
	var stdout, stderr bytes.Buffer
	require.NoError(t, run(t.Context(), []string{"-json"}, strings.NewReader(source), &stdout, &stderr))
	require.Equal(t, 1, strings.Count(stdout.String(), "\n"))
	var got struct {
		ID   string
		Page page
		newstext.Analysis
	}
	require.NoError(t, json.Unmarshal(stdout.Bytes(), &got))
	require.Equal(t, "-", got.ID)
	require.Equal(t, "Ferry back on the lake after a week", got.Page.Headline)
	p, err := read(strings.NewReader(source))
	require.NoError(t, err)
	require.Equal(t, *new(newstext.Analyzer).AnalyzeArticle(p.article()), got.Analysis)
	require.Contains(t, got.Article.Text, "“It <sails>,” she told")
}

// TestEncoding wants the same article of a page in another encoding, declared or not.
func TestEncoding(t *testing.T) {
	const body = "“It is safe,” the café’s owner, Zoë Núñez, told the council of the town on Monday, after a week of rain and wind."
	for _, head := range []string{
		"",
		"<meta charset=windows-1252>",
		`<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">`,
	} {
		b, err := charmap.Windows1252.NewEncoder().String(head + "<p>" + body)
		require.NoError(t, err)
		for _, source := range []string{b, "<p>" + body, "<meta charset=utf-8><p>" + body} {
			p, err := read(strings.NewReader(source))
			require.NoError(t, err)
			require.Equal(t, []article.Part{{Text: body}}, p.Paragraphs, head)
		}
	}
}

func TestPlain(t *testing.T) { require.Equal(t, "a [31mb c", plain("a\x1b[31mb\n\u009bc")) }

func keta(t *testing.T) page {
	t.Helper()
	p, err := open(filepath.Join("testdata", "keta.html"), nil)
	require.NoError(t, err)
	return p
}
