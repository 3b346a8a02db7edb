package formats

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/newstext/newstext"
	"github.com/newstext/newstext/article"
	"github.com/newstext/newstext/entity"
	_ "github.com/newstext/newstext/examples/internal/exampletest" // -update
	"github.com/newstext/newstext/examples/internal/story"
	"github.com/newstext/newstext/geo"
)

// What a reader of a format finds in it, spans converted back to bytes. A format that has no home for something leaves it
// out, and what is wanted of it too.
type found struct {
	Text       string
	Names      []labeled // of the outermost names, with their kind
	Mentions   []labeled // with the number of their entity
	Quotes     []foundQuote
	Places     []labeled // with their usage and their id in GeoNames
	Quantities []labeled
}

type foundQuote struct {
	Kind        string
	Parts       []article.Span
	Cue, Source article.Span
	Speaker     int
}

// expected returns what a reader should find of d.
func expected(d *Document) found {
	f := found{Text: d.Article.Text}
	for _, m := range d.names() {
		f.Names = append(f.Names, labeled{m.Span, m.entity.Kind.String()})
	}
	for _, m := range d.mentions() {
		f.Mentions = append(f.Mentions, labeled{m.Span, itoa(int(m.entity.ID))})
	}
	for _, q := range d.Quotes {
		f.Quotes = append(f.Quotes, foundQuote{q.Kind.String(), q.Parts, q.Cue, q.Source, int(q.Speaker)})
	}
	for _, p := range d.Places {
		f.Places = append(f.Places, labeled{p.Span, placeLabel(p)})
	}
	for _, q := range d.Quantities {
		f.Quantities = append(f.Quantities, labeled{q.Span, ""})
	}
	return f
}

func placeLabel(p geo.Resolved) string {
	if p.Place.ID == 0 {
		return p.Usage.String()
	}
	return p.Usage.String() + "-" + itoa(p.Place.ID)
}

// hardTexts are texts that are hard on formats.
var hardTexts = map[string]string{
	"empty":   "",
	"blank":   " \n\n",
	"bytes":   "\xff\xfe “Enough\x80,” said Ana Ruiz of Lugo. \xe2\x82She left for 300 sq km of \xf0\x9f.",
	"emoji":   "😀 “Enough 🇪🇸,” said Zoë Núñez 👩‍👩‍👧 in León, Spain. 𝔉ire took 12 homes.",
	"returns": "\ufeffFire in Lugo\r\n\r\n“We left,” said Mayor Ana Ruiz,\r\nof Lugo, “and will not return.”\r\n\r\nThe fire took 300 sq km.\r\n",
	"wrapped": wrapped,
	"breaks":  "“We are\u2028going,” said Ana\u0085Ruiz of Lugo.\v“We\fare\x1cgone,” she said.\n\n“Twelve\ttabs,” Mr. Ruiz | said | (1) _ * O.",
	"marks":   `“A "quoted" <b>word</b> & a \ in {Lugo},” said Ana Ruiz. "It's 5 < 6," she said; "T1	Person 0 5".`,
	"nested":  "Ana Ruiz said that Bo Li, of the University of Lugo, had told her: “The Iran-backed mayor of Lugo said ‘no’ to $20m.”",
	"hashes":  "# newdoc id = x\n\n1\tO\t_\n\n-DOCSTART-\n\n“Yes,” said Ana Ruiz of Lugo.",
}

const wrapped = `The regional council of Lugo voted on Monday to close the old bridge
across the river Rato, which engineers say could fall within months.

“Nobody will cross it again until we have looked at every single one
of its 240 stones,” said Ana
Ruiz, who is the mayor. “That will take us until the spring, and it
will cost the people of Lugo more than 3 million
euros.”

“They did not ask us,” said Bo Li, a baker who has lived there for 40
years.
`

// TestRoundTrip writes documents in every format, reads them back as the specification of the format has it, and wants what
// the format holds to be what was found, at the same bytes.
func TestRoundTrip(t *testing.T) {
	var docs []*Document
	for name, text := range hardTexts {
		docs = append(docs, &Document{name, newstext.Analyze(text)})
	}
	roundTrip(t, append(docs, &Document{"aleppo", newstext.Analyze(story.Aleppo)}), 20)
}

// TestCorpora is TestRoundTrip on an article of Aleppo and twenty of polnear/dev, where the corpora stand beside the
// repository.
func TestCorpora(t *testing.T) {
	corpora := filepath.Join("..", "..", "..", "..", "..", "shared", "corpora")
	var docs []*Document
	for _, c := range []struct {
		dir  string
		most int
	}{{"aleppo", 1}, {filepath.Join("polnear", "dev"), 20}} {
		files, err := filepath.Glob(filepath.Join(corpora, c.dir, "text", "*.txt"))
		require.NoError(t, err)
		if len(files) == 0 {
			t.Skipf("%s is missing: it lies beside the repository", filepath.Join(corpora, c.dir))
		}
		slices.Sort(files)
		for _, file := range files[:c.most] {
			text, err := os.ReadFile(file)
			require.NoError(t, err)
			docs = append(docs, &Document{filepath.Base(file), newstext.Analyze(string(text))})
		}
	}
	roundTrip(t, docs, 200)
}

// A reader reads a format. What the format has no home for is left out of what is wanted of it.
type reader struct {
	name string
	read func(d *Document, files [][]byte) (found, error)
	has  func(*found)
}

func readers() []reader {
	return []reader{
		{"jsonl", readJSONL, func(f *found) { f.Names = nil }},
		{"brat", readBrat, func(f *found) { f.Names = nil }}, // they are mentions like the others
		{"conll", readCoNLL, func(f *found) { f.Text = "" }},
		{"webanno", readWebAnno, func(f *found) { f.Text, f.Names = "", nil }},
		{"displacy", readDisplacy, func(f *found) { f.Mentions, f.Places = nil, nil }},
		{"geojson", readGeoJSON, func(f *found) { *f = found{Places: f.Places} }},
		{"schema", readSchema, func(f *found) { *f = found{Quotes: f.Quotes} }},
	}
}

// trip writes d, reads it back, and returns the number of its quotes.
func (r reader) trip(t *testing.T, d *Document) int {
	t.Helper()
	format, ok := ByName(r.name)
	require.True(t, ok)
	files, err := format.Write(d)
	require.NoError(t, err)
	require.Len(t, files, len(format.Files))
	got, err := r.read(d, files)
	require.NoError(t, err, d.ID)
	want := expected(d)
	r.has(&want)
	adapt(r.name, d, &want)
	if diff := cmp.Diff(want, got, cmp.AllowUnexported(labeled{})); diff != "" {
		t.Errorf("%s (-want +got):\n%s", d.ID, diff)
	}
	return len(got.Quotes)
}

// roundTrip tests all formats. The documents must have at least so many quotes between them, to mean anything.
func roundTrip(t *testing.T, docs []*Document, quotes int) {
	for _, r := range readers() {
		t.Run(r.name, func(t *testing.T) {
			have := 0
			for _, d := range docs {
				have += r.trip(t, d)
			}
			if r.name != "geojson" && have < quotes {
				t.Errorf("the documents have %d quotes, want at least %d", have, quotes)
			}
		})
	}
}

// FuzzRoundTrip is TestRoundTrip on any text.
func FuzzRoundTrip(f *testing.F) {
	for _, text := range hardTexts {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		d := &Document{"fuzz", newstext.Analyze(text)}
		for _, r := range readers() {
			r.trip(t, d)
		}
	})
}

// adapt makes what is wanted what the format can say, where that is less.
func adapt(name string, d *Document, f *found) {
	switch name {
	case "jsonl", "brat": // neither has bytes that are no UTF-8
		f.Text = clean(f.Text)
	case "displacy":
		f.Text = clean(f.Text)
		f.Names, f.Quantities = displacyWanted(d)
		f.Quotes = flat(f.Quotes) // parts stand alone there, and nobody is linked to them
	case "schema":
		for i := range f.Quotes {
			f.Quotes[i].Cue, f.Quotes[i].Source, f.Quotes[i].Kind = article.Span{}, article.Span{}, ""
		}
	}
}

// byNumber orders mentions as expected does: in text order, those that hold others first.
func byNumber(list []labeled) []labeled {
	slices.SortStableFunc(list, func(a, b labeled) int { return a.Compare(b.Span) })
	return list
}

// TestNames wants a format for every name that is listed, and for no other.
func TestNames(t *testing.T) {
	for name := range strings.FieldsFuncSeq(Names, func(r rune) bool { return r == ',' || r == ' ' }) {
		if name == "or" {
			continue
		}
		f, ok := ByName(name)
		require.True(t, ok, name)
		require.Equal(t, name, f.Name)
	}
	_, ok := ByName("xml")
	require.False(t, ok)
}

// TestSameText wants the same name for the same text and another for another.
func TestSameText(t *testing.T) {
	a, b := &Document{"a", newstext.Analyze("It rained.")}, &Document{"b", newstext.Analyze("It rained.")}
	c := &Document{"a", newstext.Analyze("It rained. ")}
	require.Equal(t, a.iri(), b.iri())
	require.NotEqual(t, a.iri(), c.iri())
	require.Regexp(t, `^ni:///sha-256;[0-9A-Za-z_-]{43}\?ct=text/plain$`, a.iri())
}

// spanOf returns the span of runes that s gives, "12:40", as one of bytes.
func spanOf(o *article.Offsets, s, sep string) (article.Span, error) {
	var r article.Span
	if _, err := fmt.Sscanf(s, "%d"+sep+"%d", &r.Start, &r.End); err != nil {
		return r, fmt.Errorf("%q: %w", s, err)
	}
	return o.FromRuneSpan(r), nil
}

// isName reports whether a mention at s is by name.
func isName(d *Document, s article.Span) bool {
	return slices.ContainsFunc(d.mentions(), func(m mention) bool { return m.Span == s && m.form == entity.Name })
}
