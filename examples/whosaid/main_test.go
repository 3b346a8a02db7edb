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
	"github.com/newstext/newstext/entity"
	"github.com/newstext/newstext/examples/internal/exampletest"
)

var buzi = filepath.Join("..", "testdata", "buzi")

// TestGolden holds the table of six articles about one flood, in every format.
func TestGolden(t *testing.T) {
	for _, format := range []string{"text", "csv", "json"} {
		got := mustRun(t, "", "-format", format, buzi)
		exampletest.Golden(t, filepath.Join("testdata", "buzi."+format), got)
	}
}

// TestReadme holds the output that README.md shows: the first two speakers.
func TestReadme(t *testing.T) {
	want := strings.Join(strings.SplitAfter(mustRun(t, "", buzi), "\n\n")[:2], "") + "…\n"
	exampletest.Readme(t, "text", want)
}

// TestFormats wants the same statements in every format, with spans that point at their words.
func TestFormats(t *testing.T) {
	var speakers []speaker
	require.NoError(t, json.Unmarshal([]byte(mustRun(t, "", "-format", "json", buzi)), &speakers))
	rows, err := csv.NewReader(strings.NewReader(mustRun(t, "", "-format", "csv", buzi))).ReadAll()
	require.NoError(t, err)
	text := mustRun(t, "", buzi)
	row := 1
	for _, s := range speakers {
		require.Contains(t, text, s.Name)
		for _, st := range s.Statements {
			have := []string{rows[row][0], rows[row][4], rows[row][12]}
			require.Equal(t, []string{s.Name, st.Article, st.Words}, have)
			row++
			require.Contains(t, text, st.Words)
			source, err := os.ReadFile(filepath.Join(buzi, st.Article+".txt"))
			require.NoError(t, err)
			first, _, _ := strings.Cut(st.Words, " ")
			require.Contains(t, st.Span.In(string(source)), first)
		}
	}
	require.Equal(t, len(rows), row)
	require.Greater(t, row, 15)
}

// TestJoin tells who is one speaker. Each name stands in an article of its own but where said otherwise.
func TestJoin(t *testing.T) {
	person := func(name string, roles ...string) *found {
		return &found{name: name, names: []string{name}, kind: entity.Person, named: true, roles: roles}
	}
	woman := func(f *found) *found { f.gender = entity.Female; return f }
	man := func(f *found) *found { f.gender = entity.Male; return f }
	body := func(names ...string) *found {
		return &found{name: names[0], names: names, kind: entity.Organization, named: true}
	}
	first := func(f *found) *found { f.article = -1; return f } // in the first article, as all[0] is
	unnamed := func(name string) *found { return &found{name: name, kind: entity.Person} }
	tests := []struct {
		name string
		all  []*found
		want string
	}{
		{"same name", []*found{person("Ana Ruiz"), person("Ana Ruiz")}, "Ana Ruiz + Ana Ruiz"},
		{"marks on letters", []*found{person("José Núñez"), person("Jose Nunez")}, "José Núñez + Jose Nunez"},
		{"initial in the middle", []*found{person("Ana Maria Ruiz"), person("Ana M. Ruiz"), person("Ana Ruiz")},
			"Ana Maria Ruiz + Ana M. Ruiz + Ana Ruiz"},
		{"middle names that differ", []*found{person("Ana Maria Ruiz"), person("Ana Luz Ruiz")},
			"Ana Maria Ruiz, Ana Luz Ruiz"},
		{"genders that differ", []*found{woman(person("Kim Lee")), man(person("Kim Lee"))}, "Kim Lee, Kim Lee"},
		{"given names that differ", []*found{person("Ana Ruiz", "mayor"), person("Luis Ruiz", "mayor")},
			"Ana Ruiz, Luis Ruiz"},
		{"surname and role", []*found{person("Ruiz", "the mayor of Lugo"), person("Ana Ruiz", "Lugo’s mayor")},
			"Ruiz + Ana Ruiz"},
		{"surname alone", []*found{person("Ruiz"), person("Ana Ruiz", "mayor")}, "Ruiz, Ana Ruiz"},
		{"surname and another role", []*found{person("Ruiz", "foreign minister"), person("Ana Ruiz", "interior minister")},
			"Ruiz, Ana Ruiz"},
		{"the one of two with the role",
			[]*found{person("Ana Ruiz", "mayor"), person("Luis Ruiz", "governor"), person("Ruiz", "the governor")},
			"Ana Ruiz, Luis Ruiz + Ruiz"},
		{"two with the role",
			[]*found{person("Ana Ruiz", "senator"), person("Luis Ruiz", "senator"), person("Ruiz", "senator")},
			"Ana Ruiz, Luis Ruiz, Ruiz"},
		{"a title is no role", []*found{person("Ana Ruiz", "Dr"), person("Ruiz", "Dr")}, "Ana Ruiz, Ruiz"},
		{"initial", []*found{person("Ana Ruiz", "mayor"), person("A. Ruiz", "mayor"), person("B. Ruiz", "mayor")},
			"Ana Ruiz + A. Ruiz, B. Ruiz"},
		{"surname and gender", []*found{woman(person("Ana Ruiz", "mayor")), man(person("Ruiz", "mayor"))},
			"Ana Ruiz, Ruiz"},
		{"two in one article", []*found{person("Ana Ruiz"), first(person("Ana Ruiz"))},
			"Ana Ruiz, Ana Ruiz"},
		{"short form", []*found{body("UN"), body("United Nations", "UN"), body("United Nations")},
			"UN + United Nations + United Nations"},
		{"short form unexplained", []*found{body("UN"), body("United Nations")}, "UN, United Nations"},
		{"kinds that differ", []*found{body("Lugo"), {name: "Lugo", kind: entity.Place, named: true}}, "Lugo, Lugo"},
		{"unnamed", []*found{unnamed("residents"), unnamed("residents")}, "residents, residents"},
		{"nothing", nil, ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			for i, f := range tt.all {
				if f.article++; f.article > 0 {
					f.article = i
				}
			}
			var groups []string
			for _, g := range join(tt.all) {
				var names []string
				for _, f := range g {
					names = append(names, f.name)
				}
				groups = append(groups, strings.Join(names, " + "))
			}
			require.Equal(t, tt.want, strings.Join(groups, ", "))
		})
	}
}

// TestCircumstances holds when and where something was said, apart from what was said.
func TestCircumstances(t *testing.T) {
	tests := []struct{ text, where, when string }{
		{"“It is safe,” Mayor Ana Ruiz told reporters in Lima on Monday.", "Lima", "Monday"},
		{"Ana Ruiz, the mayor of Lima, said the bridge in Cusco would open on Friday.", "", ""},
		{"Ana Ruiz said on Sunday that rain had fallen in Lima.", "", "Sunday"},
		{"“We saw rain in Lima on Monday,” Ana Ruiz said yesterday.", "", "yesterday"},
	}
	for _, tt := range tests {
		var tab table
		tab.add("a", newstext.Analyze(tt.text))
		s := tab.speakers()
		require.Len(t, s, 1, tt.text)
		require.Len(t, s[0].Statements, 1, tt.text)
		st := s[0].Statements[0]
		require.Equal(t, [2]string{tt.where, tt.when}, [2]string{st.Where, st.When}, tt.text)
	}
}

// TestSafe wants what a spreadsheet would run kept from running.
func TestSafe(t *testing.T) {
	const text = "“=HYPERLINK(1)+2 is what they sent us,” said Ana Ruiz. “+1 is the code.”"
	rows, err := csv.NewReader(strings.NewReader(mustRun(t, text, "-format", "csv"))).ReadAll()
	require.NoError(t, err)
	require.Greater(t, len(rows), 1)
	for _, row := range rows {
		for _, cell := range row {
			require.False(t, cell != "" && strings.Contains("=+-@", cell[:1]), cell)
		}
	}
	require.True(t, strings.HasPrefix(rows[1][12], "'=HYPERLINK"), rows[1][12])
}

func TestErrors(t *testing.T) {
	var stdout, stderr bytes.Buffer
	dead := iotest.ErrReader(errors.New("the line is dead"))
	err := run(t.Context(), []string{"none.txt", filepath.Join(buzi, "examiner.txt"), "-"}, dead, &stdout, &stderr)
	require.EqualError(t, err, "2 articles not read")
	require.Equal(t, "whosaid: none.txt: no such file or directory\nwhosaid: -: the line is dead\n", stderr.String())
	require.Contains(t, stdout.String(), "José Machava")

	err = run(t.Context(), []string{"-format", "xml"}, nil, &stdout, &stderr)
	require.EqualError(t, err, `want -format text, csv or json, have "xml"`)
	require.Error(t, run(t.Context(), []string{"-x"}, nil, &stdout, &stderr))
	require.NoError(t, run(t.Context(), []string{"-h"}, nil, &stdout, &stderr))
	require.Equal(t, "[]\n", mustRun(t, "", "-format", "json"))
	require.Empty(t, mustRun(t, "Rain fell."))
}

func mustRun(t *testing.T, stdin string, args ...string) string {
	t.Helper()
	var stdout, stderr bytes.Buffer
	require.NoError(t, run(t.Context(), args, strings.NewReader(stdin), &stdout, &stderr), stderr.String())
	return stdout.String()
}
