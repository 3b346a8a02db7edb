package main

import (
	"bytes"
	"encoding/xml"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/stretchr/testify/require"

	"github.com/newstext/newstext"
	"github.com/newstext/newstext/examples/internal/exampletest"
	"github.com/newstext/newstext/examples/internal/story"
)

// TestGolden holds the page on the article within, which is one file, small, and the same every time.
func TestGolden(t *testing.T) {
	got := mustRun(t, "")
	require.Equal(t, got, mustRun(t, story.Aleppo, "-"))
	require.Less(t, len(got), 200_000)
	require.NotRegexp(t, `(?i)<script|<link[^>]+http|@import|url\(http`, got)
	exampletest.Golden(t, filepath.Join("testdata", "aleppo.html"), got)
}

// TestReadme holds the element that README.md shows to what the program writes.
func TestReadme(t *testing.T) {
	readme, err := os.ReadFile("README.md")
	require.NoError(t, err)
	_, rest, ok := strings.Cut(string(readme), "```html\n")
	require.True(t, ok)
	shown, _, ok := strings.Cut(rest, "```\n")
	require.True(t, ok)
	require.Contains(t, mustRun(t, ""), shown)
}

// cases are articles of every kind that a page has to bear.
func cases() map[string]string {
	towns := strings.Fields("Lima Quito Accra Lagos Cairo Delhi Tokyo Osaka Perth Miami Leeds Oslo Kyiv Hanoi Minsk Turin Sofia Tunis Rabat Porto")
	var many, number strings.Builder
	for i := range 500 {
		fmt.Fprintf(&many, "Rain fell %d km %s of %s, said %s.\n\n", i+5, []string{"north", "east", "south", "west"}[i%4], towns[i%len(towns)], "the mayor")
		fmt.Fprintf(&number, "%d boats sank. ", i+2)
	}
	return map[string]string{
		"empty":          "",
		"white space":    " \n\n\t\n",
		"no structure":   "It was late.",
		"one place":      "Rain fell in Quito.",
		"wire":           wire,
		"hostile":        hostile,
		"antimeridian":   "A storm moved from Suva in Fiji to Apia in Samoa, said the police in Labasa on Taveuni.",
		"poles":          "Ships left Longyearbyen for Alert and Pevek. A plane flew from Antarctica to Murmansk.",
		"right to left":  "“We are back,” said محمد العلي, mayor of Aleppo (حلب). He met יצחק כהן in Tel Aviv.",
		"no words":       "\x00\xff\xfe",
		"500 places":     many.String(),
		"500 quantities": number.String(),
		"one long word":  strings.Repeat("Kilimanjaro", 300) + " said: “" + strings.Repeat("no", 900) + ".”",
	}
}

// TestCases holds for every page that its elements nest, its text is that of the article, and no id comes twice.
func TestCases(t *testing.T) {
	for name, text := range cases() {
		t.Run(name, func(t *testing.T) {
			page := mustRun(t, text, "-")
			ids := make(map[string]bool)
			var links []string
			body, inText := "", 0
			d := xml.NewDecoder(strings.NewReader(page))
			d.Strict, d.AutoClose, d.Entity = false, xml.HTMLAutoClose, xml.HTMLEntity
			depth := 0
			for {
				token, err := d.Token()
				if err == io.EOF {
					break
				}
				require.NoError(t, err)
				switch e := token.(type) {
				case xml.StartElement:
					depth++
					require.NotEqual(t, "script", e.Name.Local)
					require.NotEqual(t, "img", e.Name.Local)
					if e.Name.Local == "h1" {
						inText = depth
					}
					for _, a := range e.Attr {
						switch a.Name.Local {
						case "id":
							require.False(t, ids[a.Value], a.Value)
							ids[a.Value] = true
						case "href":
							if strings.HasPrefix(a.Value, "#") {
								links = append(links, a.Value[1:])
							}
						case "class":
							if a.Value == "text" {
								inText = depth
							}
						}
						require.False(t, strings.HasPrefix(a.Name.Local, "on"), a.Name.Local)
					}
				case xml.EndElement:
					if depth == inText {
						inText = 0
					}
					depth--
				case xml.CharData:
					if inText > 0 {
						body += string(e)
					}
				}
			}
			require.Zero(t, depth)
			for _, l := range links {
				require.True(t, ids[l], "a link leads nowhere: %s", l)
			}
			for word := range strings.FieldsSeq(strings.ReplaceAll(readable(text), "\uFFFD", " ")) {
				require.Contains(t, body, word)
			}
		})
	}
}

// TestEscape holds that text which looks like a page stays text.
func TestEscape(t *testing.T) {
	page := mustRun(t, hostile, "-")
	require.NotContains(t, page, "<script")
	require.NotContains(t, page, "<img")
	require.NotContains(t, page, "<svg onload")
	require.NotContains(t, page, `href="javascript`)
	require.Contains(t, page, "&lt;script&gt;document.title=")
	require.Contains(t, page, "{{.Cut}}")
	require.Equal(t, 1, strings.Count(page, "<style>"))
	require.Equal(t, 1, strings.Count(page, "</style>"))
}

// TestMarks holds what the page on a report marks, by the class of the elements.
func TestMarks(t *testing.T) {
	page := mustRun(t, wire, "-")
	for _, want := range []string{
		`<h1>`, `class="n person"`, `class="n organization"`, `class="n place" href="#place-`, `class="quantity" href="#quantity-`,
		`<th scope="row" dir="auto">30 km north of Beira</th>`, `<circle class="sign relative"`, `<circle class="disc"`, `<line class="arrow"`,
		`<p class="filed">Filed from BEIRA, Mozambique on March 3 by Reuters</p>`, `>Amade Cossa</h3>`, `Interior Minister</p>`, `<span class="cue">said</span>`,
	} {
		require.Contains(t, page, want)
	}
	require.Regexp(t, regexp.MustCompile(`<td class="number">14</td><td>count</td><td dir="auto">people \(killed\)</td>|<td class="number">≥14</td><td>count</td><td dir="auto">people \(killed\)</td>`), page)
}

// TestSpots holds what makes one place of the table out of several names, and how it is told.
func TestSpots(t *testing.T) {
	x := newstext.Analyze("Rain fell in Lima, said the mayor of Lima. The road between Homs and Hama was shut. Snow fell 40 km west of Palmyra.")
	var got []string
	for _, s := range spotsOf(x) {
		got = append(got, fmt.Sprintf("%s (%s) %d", s.Name, s.Kind, len(s.At)))
	}
	require.Equal(t, []string{
		"Lima (town) 2",
		"between Homs and Hama (reckoned halfway, within about 23 km) 2",
		"40 km west of Palmyra (reckoned from Tadmur, 40 km to the west, within about 9 km) 1",
	}, got)
}

func TestLongText(t *testing.T) {
	if testing.Short() {
		t.Skip("-short: half a megabyte of text")
	}
	text := strings.Repeat("The mayor of Lima said it was late. “We wait,” he said.\n\n", 10<<20/57)
	var stdout, stderr bytes.Buffer
	require.NoError(t, run(t.Context(), []string{"-"}, strings.NewReader(text), &stdout, &stderr))
	line := len(text) / strings.Count(text, "\n\n")
	shown := mostText/line*line - 1 // but for the last of the new lines
	require.Equal(t, fmt.Sprintf("report: the text is longer than 512 kB; the page is on its first %d bytes\n", shown), stderr.String())
	require.Contains(t, stdout.String(), `<p class="cut">`)
	require.NotContains(t, mustRun(t, ""), `<p class="cut">`)
}

func TestBeginning(t *testing.T) {
	require.Equal(t, "Lima", beginning("Lima", 4))
	require.Equal(t, "Lima", beginning("Lima\nQuito", 7))
	require.Equal(t, "Lim", beginning("Lima", 3))
	require.Equal(t, "a", beginning("aéé", 2))
	require.Equal(t, "aé", beginning("aéé", 3))
	require.Equal(t, "\xff\xff\xff\xff\xff", beginning("\xff\xff\xff\xff\xff\xff", 5))
}

func TestArguments(t *testing.T) {
	path := filepath.Join(t.TempDir(), "a.txt")
	require.NoError(t, os.WriteFile(path, []byte("Rain fell on Quito.\n"), 0o644))
	require.Contains(t, mustRun(t, "", path), "<title>Rain fell on Quito.</title>")
	tests := []struct {
		name, stderr string
		args         []string
		err          error
	}{
		{"missing", "", []string{path + "x"}, os.ErrNotExist},
		{"two", "report: want one article, have 2\n", []string{path, path}, errUsage},
		{"flag", "flag provided but not defined: -x\nusage: report [path | -]\n", []string{"-x"}, errUsage},
		{"help", "usage: report [path | -]\n", []string{"-h"}, flag.ErrHelp},
	}
	for _, tt := range tests {
		var stdout, stderr bytes.Buffer
		require.ErrorIs(t, run(t.Context(), tt.args, nil, &stdout, &stderr), tt.err, tt.name)
		require.Empty(t, stdout.String(), tt.name)
		require.True(t, strings.HasPrefix(stderr.String(), tt.stderr), "%s: %s", tt.name, stderr.String())
	}
	broken := errors.New("the disk is gone")
	require.ErrorIs(t, run(t.Context(), []string{"-"}, iotest.ErrReader(broken), io.Discard, io.Discard), broken)
	require.ErrorIs(t, run(t.Context(), nil, nil, failingWriter{broken}, io.Discard), broken)
	require.Error(t, run(t.Context(), []string{filepath.Dir(path)}, nil, io.Discard, io.Discard), "a folder")
}

type failingWriter struct{ err error }

func (w failingWriter) Write([]byte) (int, error) { return 0, w.err }
