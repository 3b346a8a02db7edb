package eval

import (
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/newstext/newstext"
	"github.com/newstext/newstext/article"
	"github.com/stretchr/testify/require"
)

const shared = "../../../shared"

// TestAgreement runs the scorer of ../shared over the same corpora and predictions, and wants the same figures. The
// predictions are those of testdata/tiny, what is marked with faults put in, and what the library finds.
func TestAgreement(t *testing.T) {
	if _, err := os.Stat(shared + "/score/main.go"); err != nil {
		t.Skip("no ../shared/score beside the repository: its figures are not compared")
	}
	scorer := filepath.Join(t.TempDir(), "score")
	build := exec.Command("go", "build", "-o", scorer, ".")
	build.Dir = shared + "/score"
	out, err := build.CombinedOutput()
	require.NoError(t, err, "%s", out)

	compareScores(t, scorer, "testdata/tiny", "testdata/tiny/pred.jsonl")
	for _, name := range []string{"aleppo", "polnear/dev", "places/lgl", "sentences/gum", "units/quantulum3"} {
		dir := filepath.Join(shared, "corpora", name)
		c, err := Read(dir)
		if err != nil {
			t.Logf("%s is not compared: %v", name, err)
			continue
		}
		found := c.Annotate(func(d *Document) *newstext.Analysis { return newstext.Analyze(d.Text) })
		compareScores(t, scorer, dir, writeLines(t, found))
		var faulty []*Document
		for _, d := range c.Docs {
			faulty = append(faulty, withFaults(t, d))
		}
		compareScores(t, scorer, dir, writeLines(t, faulty[:len(faulty)-len(faulty)/9]))
	}
}

func compareScores(t *testing.T, scorer, corpus, pred string) {
	t.Helper()
	want, err := exec.Command(scorer, "-gold", corpus, "-pred", pred).CombinedOutput()
	require.NoError(t, err, "%s", want)
	c, err := Read(corpus)
	require.NoError(t, err)
	found, missing, err := c.ReadPredictions(pred)
	require.NoError(t, err)
	var have strings.Builder
	Print(&have, c, found, missing, "")
	require.Equal(t, sortKinds(string(want)), sortKinds(have.String()), corpus)
}

// sortKinds sorts the lines of the last section, which have no order of their own.
func sortKinds(s string) string {
	head, tail, _ := strings.Cut(s, "paragraph kinds\n")
	lines := strings.Split(tail, "\n")
	slices.Sort(lines)
	return head + strings.Join(lines, "\n")
}

func writeLines(t *testing.T, docs []*Document) string {
	t.Helper()
	var b strings.Builder
	for _, d := range docs {
		line, err := json.Marshal(d)
		require.NoError(t, err)
		b.Write(line)
		b.WriteByte('\n')
	}
	file := filepath.Join(t.TempDir(), "pred.jsonl")
	require.NoError(t, os.WriteFile(file, []byte(b.String()), 0o666))
	return file
}

// withFaults returns what is marked in d with things left out, moved, renamed and made up.
func withFaults(t *testing.T, gold *Document) *Document {
	line, err := json.Marshal(gold)
	require.NoError(t, err)
	d := new(Document)
	require.NoError(t, json.Unmarshal(line, d))
	n := len(gold.Text)
	every := func(k int) bool { n++; return n%k == 0 }
	move := func(s *article.Span) {
		if s != nil && every(4) {
			s.Start = max(0, s.Start-n%13)
			s.End = min(len(gold.Text), s.End+n%7)
		}
	}
	d.Entities = slices.DeleteFunc(d.Entities, func(Entity) bool { return every(6) })
	for i := range d.Entities {
		e := &d.Entities[i]
		e.ID = i + 1
		if every(5) {
			e.Kind = "place"
		}
		for j := range e.Mentions {
			move(&e.Mentions[j].Span)
		}
		for j := range e.Roles {
			move(&e.Roles[j].Span)
		}
	}
	d.Quotes = slices.DeleteFunc(d.Quotes, func(Quote) bool { return every(6) })
	for i := range d.Quotes {
		q := &d.Quotes[i]
		q.Speaker = i % (len(d.Entities) + 1)
		for j := range q.Parts {
			move(&q.Parts[j])
		}
		move(q.Source)
		switch {
		case every(9):
			q.Source = nil
		case every(8):
			q.Kind = "direct"
		}
		if i > 0 && every(7) {
			q.Source, d.Quotes[i-1].Source = d.Quotes[i-1].Source, q.Source
		}
	}
	d.Places = slices.DeleteFunc(d.Places, func(Place) bool { return every(7) })
	for i := range d.Places {
		p := &d.Places[i]
		move(&p.Span)
		if p.Usage == "literal" && every(4) {
			p.Usage = "metonym"
		}
		switch {
		case p.Place == nil:
		case every(6):
			p.Place = nil
		case every(5) && p.Place.Lat != nil:
			*p.Place.Lat += float64(n%40) / 7
			p.Place.ID++
		}
	}
	for i := range d.Quantities {
		q := &d.Quantities[i]
		move(&q.Span)
		switch {
		case every(5):
			q.Low = nil
		case every(6):
			q.Unit = "meter"
		}
	}
	if every(2) && len(d.Quantities) > 0 {
		d.Quantities = append(d.Quantities, Amount{Span: article.Span{End: 9}, Unit: "count"})
	}
	for i := range d.Article.Paragraphs {
		p := &d.Article.Paragraphs[i]
		if every(5) {
			p.Kind = "caption"
		}
		for j := range p.Sentences {
			move(&p.Sentences[j].Span)
		}
	}
	return d
}
