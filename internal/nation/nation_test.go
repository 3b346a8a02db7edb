package nation_test

import (
	"fmt"
	"os"
	"sort"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/newstext/newstext/internal/nation"
	"github.com/newstext/newstext/internal/nation/nationgen"
)

func ExampleLookup() {
	n, form, ok := nation.Lookup("Spaniards")
	fmt.Println(n.Name, n.Capital, form == nation.People, ok)
	// Output: Spain Madrid true true
}

// TestFresh checks that index.txt is what nationgen makes of nations.txt.
func TestFresh(t *testing.T) {
	want, err := nationgen.Index()
	require.NoError(t, err)
	have, err := os.ReadFile("index.txt")
	require.NoError(t, err)
	require.True(t, want == string(have), "index.txt is out of date: run go generate ./internal/nation")
}

var lookupTests = []struct {
	name string
	code string
	form nation.Form
}{
	{"Syria", "SY", nation.Name},
	{"SYRIA", "SY", nation.Name},
	{"Syrian", "SY", nation.Adjective},
	{"Syrians", "SY", nation.People},
	{"U.S.", "US", nation.Name},
	{"US", "US", nation.Name},
	{"U.S.A.", "US", nation.Name},
	{"America", "US", nation.Name},
	{"Americans", "US", nation.People},
	{"UK", "GB", nation.Name},
	{"Britain", "GB", nation.Name},
	{"Britons", "GB", nation.People},
	{"the Netherlands", "NL", nation.Name},
	{"The Gambia", "GM", nation.Name},
	{"Dutch", "NL", nation.Adjective},
	{"Côte d’Ivoire", "CI", nation.Name},
	{"Cote d'Ivoire", "CI", nation.Name},
	{"Bosnia-Herzegovina", "BA", nation.Name},
	{"Congo", "CD", nation.Name},
	{"DRC", "CD", nation.Name},
	{"Congolese", "CD", nation.Adjective},
	{"Korea", "KR", nation.Name},
	{"North Korean", "KP", nation.Adjective},
	{"Philippine", "PH", nation.Adjective},
	{"Filipinos", "PH", nation.People},
	{"Burma", "MM", nation.Name},
	{"Swiss", "CH", nation.Adjective},
	{"Frenchwoman", "FR", nation.People},
	{"Türkiye", "TR", nation.Name},
	{"eSwatini", "SZ", nation.Name},
	{"Kosovar", "XK", nation.Adjective},
	{"", "", nation.None},
	{"us", "", nation.None},
	{"Us", "", nation.None},
	{"turkey", "", nation.None},
	{"Uk", "", nation.None},
	{"Car", "", nation.None},
	{"the", "", nation.None},
	{"Atlantis", "", nation.None},
	{"Zz", "", nation.None},
	{strings.Repeat("A", 100), "", nation.None},
}

func TestLookup(t *testing.T) {
	for _, tt := range lookupTests {
		n, form, ok := nation.Lookup(tt.name)
		require.Equal(t, tt.code, n.Code, "%q", tt.name)
		require.Equal(t, tt.form, form, "%q", tt.name)
		require.Equal(t, tt.code != "", ok, "%q", tt.name)
	}
}

// TestLookupAll checks that every word of the table finds its nation.
func TestLookupAll(t *testing.T) {
	for word, w := range nation.Words() {
		n, form, ok := nation.Lookup(word)
		require.True(t, ok, "%q", word)
		require.Equal(t, w, nation.Word{Code: n.Code, Form: form}, "%q", word)
	}
}

// TestTable checks every line for what can be told wrong without a map.
func TestTable(t *testing.T) {
	text, err := os.ReadFile("nations.txt")
	require.NoError(t, err)
	for line := range strings.Lines(string(text)) {
		require.True(t, line[0] == '#' || strings.Count(line, "|") == 9, "want 10 fields, have %q", line)
	}
	var codes []string
	ids := map[int]string{}
	for n := range nation.All() {
		codes = append(codes, n.Code)
		require.Len(t, n.Code, 2)
		require.Positive(t, n.ID, n.Code)
		require.Empty(t, ids[n.ID], "%s and %s share an id", n.Code, ids[n.ID])
		ids[n.ID] = n.Code
		require.NotEmpty(t, n.Name, n.Code)
		require.True(t, -90 <= n.Lat && n.Lat <= 90 && -180 <= n.Lon && n.Lon <= 180, n.Code)
		require.True(t, n.Lat != 0 || n.Lon != 0, n.Code)
		require.Contains(t, "AF AN AS EU NA OC SA", n.Continent, n.Code)
		if n.Population > 10_000 && n.Code != "BQ" {
			require.NotEmpty(t, n.Capital, "%s has no capital", n.Code)
		}
		got, ok := nation.ByCode(n.Code)
		require.True(t, ok)
		require.Equal(t, n, got)
	}
	require.Len(t, codes, 250)
	require.True(t, sort.StringsAreSorted(codes))
	for _, code := range []string{"", "A", "ZZ", "AA", "##", "USA"} {
		_, ok := nation.ByCode(code)
		require.False(t, ok, code)
	}
}

func TestStarts(t *testing.T) {
	for _, word := range []string{"Peru", "South", "Saint", "Côte", "United", "Papua", "Chad", "Guinea"} {
		require.True(t, nation.Starts(word), word)
	}
	for _, word := range []string{"", "Lima", "Per", "Sout", "Z", "...", strings.Repeat("a", 100)} {
		require.False(t, nation.Starts(word), word)
	}
	for word := range nation.Words() {
		first, _, _ := strings.Cut(word, " ")
		require.True(t, nation.Starts(first), word)
	}
}

func TestAllocates(t *testing.T) {
	require.Zero(t, testing.AllocsPerRun(100, func() {
		nation.Lookup("Saint Kitts and Nevis")
		nation.Lookup("Nobody at all")
		nation.ByCode("PE")
		nation.Starts("Saint")
	}))
}

func BenchmarkLookup(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		nation.Lookup("Saint Kitts and Nevis")
	}
}

func FuzzLookup(f *testing.F) {
	for _, tt := range lookupTests {
		f.Add(tt.name)
	}
	f.Fuzz(func(t *testing.T, name string) {
		n, form, ok := nation.Lookup(name)
		require.Equal(t, ok, n.Code != "")
		require.Equal(t, ok, form != nation.None)
	})
}

// TestFilter checks that the filter lets every first word pass, and is what the generator makes.
func TestFilter(t *testing.T) {
	index, err := nationgen.Index()
	require.NoError(t, err)
	have, err := os.ReadFile("filter.go")
	require.NoError(t, err)
	require.Equal(t, nationgen.Filter(index), string(have))
	for line := range strings.Lines(index) {
		require.True(t, nation.Starts(line[:strings.IndexAny(line, "| ")]), line)
	}
}
