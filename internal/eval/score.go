package eval

import (
	"fmt"
	"slices"
	"strings"
)

// A Section holds the figures of one layer.
type Section struct {
	Layer string
	Title string
	Rows  []Row
	Main  []Figure // those that stand for the layer in one line
}

// A Row is one line of figures with its name.
type Row struct{ Name, Text string }

// A Figure is one number between 0 and 1 with its name.
type Figure struct {
	Name  string
	Value float64
}

// String returns the section as lines of text.
func (s Section) String() string {
	var b strings.Builder
	fmt.Fprintln(&b, s.Title)
	for _, r := range s.Rows {
		fmt.Fprintf(&b, "  %-34s %s\n", r.Name, r.Text)
	}
	return b.String()
}

func (s *Section) row(name, format string, args ...any) {
	s.Rows = append(s.Rows, Row{name, fmt.Sprintf(format, args...)})
}

func (s *Section) main(name string, value float64) { s.Main = append(s.Main, Figure{name, value}) }

// A pair is a document of a corpus beside what was found in it.
type pair struct{ gold, found *Document }

// layers are what can be scored, in the order of printing.
var layers = []struct {
	name   string
	score  func([]pair) Section
	misses func([]pair) []Miss
}{
	{"quotes", scoreQuotes, missQuotes},
	{"entities", scoreEntities, missEntities},
	{"roles", scoreRoles, missRoles},
	{"places", scorePlaces, missPlaces},
	{"quantities", scoreQuantities, missQuantities},
	{"sentences", scoreSentences, missSentences},
	{"kinds", scoreKinds, missKinds},
}

// Layers returns the names of the layers that can be scored.
func Layers() []string {
	var out []string
	for _, l := range layers {
		out = append(out, l.name)
	}
	return out
}

// Has reports whether the layer is marked in c.
func (c *Corpus) Has(layer string) bool {
	return slices.ContainsFunc(c.Docs, func(d *Document) bool { return slices.Contains(d.Layers, layer) })
}

// Score scores found, which stands in the order of c.Docs, in the layers that c marks; where only is not empty, in that
// layer alone.
func Score(c *Corpus, found []*Document, only string) []Section {
	var out []Section
	pairs := c.pairs(found)
	for _, l := range layers {
		if c.Has(l.name) && (only == "" || only == l.name) {
			out = append(out, l.score(pairs))
		}
	}
	return out
}

func (c *Corpus) pairs(found []*Document) []pair {
	out := make([]pair, len(c.Docs))
	for i, d := range c.Docs {
		out[i] = pair{d, found[i]}
	}
	return out
}

// A tally counts, of what was found, what is in gold, and of gold, what was found. The two hits differ where one thing
// may answer to several, or in part.
type tally struct{ foundHit, found, goldHit, gold float64 }

func (t tally) precision() float64 { return ratio(t.foundHit, t.found) }
func (t tally) recall() float64    { return ratio(t.goldHit, t.gold) }

// f is the harmonic mean of precision and recall.
func (t tally) f() float64 {
	p, r := t.precision(), t.recall()
	return ratio(2*p*r, p+r)
}

// addGold counts one of gold, and whether it was found.
func (t *tally) addGold(hit bool) {
	t.gold++
	if hit {
		t.goldHit++
	}
}

// addFound counts one that was found, and whether it is in gold.
func (t *tally) addFound(hit bool) {
	t.found++
	if hit {
		t.foundHit++
	}
}

// String returns the figures of t.
func (t tally) String() string {
	return fmt.Sprintf("P %.3f  R %.3f  F %.3f  (%.0f predicted, %.0f gold)", t.precision(), t.recall(), t.f(), t.found, t.gold)
}

// ratio returns a/b, and 0 where b is 0.
func ratio(a, b float64) float64 {
	if b == 0 {
		return 0
	}
	return a / b
}
