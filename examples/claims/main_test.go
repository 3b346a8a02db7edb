package main

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/stretchr/testify/require"

	"github.com/newstext/newstext"
	"github.com/newstext/newstext/examples/internal/exampletest"
	"github.com/newstext/newstext/examples/internal/wording"
	"github.com/newstext/newstext/geo/units"
)

var buzi = filepath.Join("..", "testdata", "buzi")

// subjects are those of the golden files.
var subjects = map[string]string{"killed": "people killed", "flooded": "square kilometres flooded"}

// TestGolden holds the claims of six articles about one flood on two subjects, in every format.
func TestGolden(t *testing.T) {
	for name, about := range subjects {
		for _, format := range []string{"text", "csv", "json"} {
			got := mustRun(t, "", "-about", about, "-format", format, buzi)
			exampletest.Golden(t, filepath.Join("testdata", name+"."+format), got)
		}
	}
}

// TestReadme holds the output that README.md shows.
func TestReadme(t *testing.T) {
	want := mustRun(t, "", "-about", subjects["flooded"], buzi)
	exampletest.Readme(t, "text", want)
}

// TestSubject tells which numbers of a text are about a subject.
func TestSubject(t *testing.T) {
	tests := []struct{ about, text, want string }{
		{"people killed", "The fire killed 12 people and injured 30.", "12"},
		{"people killed", "Rain fell for 12 days, and 30 sheep drowned.", ""},
		{"killed", "The fire killed 12 people and 40 cows.", "12"},
		{"people injured", "The fire killed 12 people and injured 30.", "30"},
		{"deaths", "At least nine people died in Lima on Monday.", "≥9"},
		{"civilians killed", "Shells killed 12 civilians and four soldiers.", "12"},
		{"civilians killed", "Shells killed four soldiers. Some 300 civilians fled.", ""},
		{"houses destroyed", "The fire destroyed 40 houses. Twelve houses stand.", "40"},
		{"houses", "The fire destroyed 40 houses. Twelve houses stand.", "40, 12"},
		{"houses in Porto", "The fire destroyed 40 houses in Porto and 12 barns. In Lugo 30 houses burned.", "40"},
		{"square kilometres held", "The rebels hold 70 square miles, and 3 km of road.", "181.299"},
		{"square kilometres held", "The lake covers 70 square miles.", ""},
		{"hectares burned", "About 5 sq km of forest burned.", "~500"},
		{"percent of voters", "Turnout was 61 percent of voters; 5 km away it rained.", "61"},
		{"percent", "Prices rose by 5 percent to 7 percent.", "7"},
		{"people", "Police said 200 people marched.", "200"},
	}
	for _, tt := range tests {
		s, err := parseSubject(tt.about)
		require.NoError(t, err)
		var got []string
		for _, c := range s.claims("a", newstext.Analyze(tt.text)) {
			got = append(got, wording.Interval(c.Low, c.High, c.LowOpen, c.HighOpen, c.Approx))
		}
		require.Equal(t, tt.want, strings.Join(got, ", "), "%s: %s", tt.about, tt.text)
	}
	for _, about := range []string{"", " ", "the", "..."} {
		_, err := parseSubject(about)
		require.Error(t, err, about)
	}
}

// TestSpeakers tells whose a number is.
func TestSpeakers(t *testing.T) {
	tests := []struct{ text, speaker, polarity string }{
		{"The fire killed 12 people.", "", "affirmed"},
		{"The fire killed 12 people, Mayor Ana Ruiz said.", "Ana Ruiz", "affirmed"},
		{"“We have counted 12 dead,” Mayor Ana Ruiz said.", "Ana Ruiz", "affirmed"},
		{"Mayor Ana Ruiz denied that the fire had killed 12 people.", "Ana Ruiz", "denied"},
		{"Residents said that the fire had killed 12 people.", "Residents", "affirmed"},
	}
	s, err := parseSubject("people killed")
	require.NoError(t, err)
	for _, tt := range tests {
		got := s.claims("a", newstext.Analyze(tt.text))
		require.Len(t, got, 1, tt.text)
		require.Equal(t, tt.speaker, got[0].Speaker, tt.text)
		require.Equal(t, tt.polarity, got[0].Polarity.String(), tt.text)
	}
}

func TestApart(t *testing.T) {
	of := func(s string) claim {
		q, err := units.Parse(s)
		require.NoError(t, err)
		return claim{Low: q.Low, High: q.High, LowOpen: q.LowOpen, HighOpen: q.HighOpen, Approx: q.Approx}
	}
	tests := []struct {
		a, b string
		want bool
	}{
		{"12 people", "12 people", false},
		{"12 people", "13 people", true},
		{"at least 12 people", "13 people", false},
		{"at least 14 people", "13 people", true},
		{"more than 13 people", "13 people", true},
		{"up to 13 people", "13 people", false},
		{"10 to 12 people", "12 to 14 people", false},
		{"10 to 12 people", "13 to 14 people", true},
		{"about 100 people", "109 people", false},
		{"about 100 people", "120 people", true},
		{"at least 5 people", "at least 50 people", false},
	}
	for _, tt := range tests {
		claims := []claim{of(tt.a), of(tt.b)}
		compare(claims)
		require.Equal(t, tt.want, len(claims[0].Against) == 1 && claims[0].Against[0] == 2, "%s, %s", tt.a, tt.b)
		require.Equal(t, tt.want, len(claims[1].Against) == 1 && claims[1].Against[0] == 1, "%s, %s", tt.a, tt.b)
	}
}

// TestManyClashes wants the list of what a claim clashes with to be bounded, and the count to be right.
func TestManyClashes(t *testing.T) {
	text := "The fire killed 12 people.\n\n" + strings.Repeat("The fire killed 13 people.\n\n", 30)
	got := mustRun(t, text, "-about", "people killed")
	require.Contains(t, got, "not with 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 and 10 more\n")
	require.Contains(t, got, "\n30 pairs cannot")
}

// TestFormats wants the same claims in every format, with spans that point at them.
func TestFormats(t *testing.T) {
	args := []string{"-about", "people killed", buzi}
	var r report
	require.NoError(t, json.Unmarshal([]byte(mustRun(t, "", append([]string{"-format", "json"}, args...)...)), &r))
	out := mustRun(t, "", append([]string{"-format", "csv"}, args...)...)
	rows, err := csv.NewReader(strings.NewReader(out)).ReadAll()
	require.NoError(t, err)
	require.Len(t, rows, len(r.Claims)+1)
	require.Greater(t, len(rows), 8)
	for i, c := range r.Claims {
		require.Equal(t, []string{c.Written, c.Speaker, c.Article}, []string{rows[i+1][7], rows[i+1][8], rows[i+1][11]})
		source, err := os.ReadFile(filepath.Join(buzi, c.Article+".txt"))
		require.NoError(t, err)
		require.Equal(t, c.Written, c.Span.In(string(source)))
	}
}

func TestErrors(t *testing.T) {
	var stdout, stderr bytes.Buffer
	args := []string{"-about", "people killed", "none.txt", filepath.Join(buzi, "examiner.txt"), "-"}
	err := run(t.Context(), args, iotest.ErrReader(errors.New("the line is dead")), &stdout, &stderr)
	require.EqualError(t, err, "2 articles not read")
	require.Equal(t, "claims: none.txt: no such file or directory\nclaims: -: the line is dead\n", stderr.String())
	require.Contains(t, stdout.String(), "people killed: 2 claims\n")

	require.Error(t, run(t.Context(), nil, nil, &stdout, &stderr))
	require.Error(t, run(t.Context(), []string{"-about", "boats", "-format", "xml"}, nil, &stdout, &stderr))
	require.Error(t, run(t.Context(), []string{"-x"}, nil, &stdout, &stderr))
	require.NoError(t, run(t.Context(), []string{"-h"}, nil, &stdout, &stderr))
	require.Equal(t, "boats: 0 claims\n", mustRun(t, "Rain fell.", "-about", "boats"))
}

// TestSafe wants what a spreadsheet would run kept from running, and numbers left as they are.
func TestSafe(t *testing.T) {
	out := mustRun(t, "=1+2 is the code. @ruiz said 40 boats sank.", "-about", "boats", "-format", "csv")
	rows, err := csv.NewReader(strings.NewReader(out)).ReadAll()
	require.NoError(t, err)
	require.Len(t, rows, 2)
	require.Equal(t, "40", rows[1][1])
	for _, cell := range rows[1] {
		require.False(t, cell != "" && strings.Contains("=+-@", cell[:1]), cell)
	}
}

func mustRun(t *testing.T, stdin string, args ...string) string {
	t.Helper()
	var stdout, stderr bytes.Buffer
	require.NoError(t, run(t.Context(), args, strings.NewReader(stdin), &stdout, &stderr), stderr.String())
	return stdout.String()
}
