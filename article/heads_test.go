package article

import (
	"strings"
	"testing"
)

// headTests give a sentence and arcs that must be in its tree: a dependent, its relation, its head.
var headTests = []struct {
	text string
	arcs []string
}{
	{"The minister said prices would rise.", []string{"minister nsubj said", "rise ccomp said", "prices nsubj rise", "said root "}},
	{"Residents of Beira fled the flood, officials said.", []string{"Residents nsubj fled", "Beira nmod Residents", "officials nsubj said"}},
	{"The army denied the report.", []string{"army nsubj denied", "report obj denied", "The det army"}},
	{"Ana Ruiz, the mayor of Lima, resigned on Monday.", []string{"mayor appos Ana", "Monday obl resigned", ". punct resigned"}},
}

func TestRelate(t *testing.T) {
	for _, tt := range headTests {
		a := Parse(tt.text)
		a.Relate()
		if err := a.Check(); err != nil {
			t.Fatal(err)
		}
		var got []string
		for s := range a.Sentences() {
			for _, tok := range s.Tokens {
				head := ""
				if tok.Head > 0 {
					head = s.Tokens[tok.Head-1].Span.In(a.Text)
				}
				got = append(got, tok.Span.In(a.Text)+" "+tok.Relation.String()+" "+head)
			}
		}
		tree := "\n" + strings.Join(got, "\n") + "\n"
		for _, arc := range tt.arcs {
			if !strings.Contains(tree, "\n"+arc+"\n") {
				t.Errorf("%q: want %q, have%s", tt.text, arc, tree)
			}
		}
	}
}

// TestRelateBadInput wants a tree of every sentence: one root, and every token under it.
func TestRelateBadInput(t *testing.T) {
	for _, text := range append(badInputs(), strings.Repeat("a", 1<<20), strings.Repeat("word ", 100_000)) {
		a := Parse(text)
		a.Relate()
		if err := a.Check(); err != nil {
			t.Fatalf("%.40q: %v", text, err)
		}
		for s := range a.Sentences() {
			roots := 0
			for i, tok := range s.Tokens {
				if tok.Relation == 0 {
					t.Fatalf("%.40q: a token without a relation", text)
				}
				if tok.Head == 0 {
					roots++
				}
				if i < 50 { // follow the heads up: the root comes before as many steps as there are tokens
					steps := 0
					for h := tok.Head; h > 0; h = s.Tokens[h-1].Head {
						if steps++; steps > len(s.Tokens) {
							t.Fatalf("%.40q: heads go round in a circle", text)
						}
					}
				}
			}
			if roots != 1 {
				t.Fatalf("%.40q: %d roots", text, roots)
			}
		}
	}
}

func TestRelations(t *testing.T) {
	roundTrip(t, len(relationNames().List), func(i uint8) Relation { return Relation(i) },
		func(b []byte) (r Relation, err error) { err = r.UnmarshalText(b); return })
	if RelationOf("nsubj").String() != "nsubj" || RelationOf("parsnip") != 0 {
		t.Error("RelationOf does not find relations by name")
	}
}

func BenchmarkRelate(b *testing.B) {
	text := strings.Repeat("The council met on Monday in Beirut, a spokesman said. “We don’t know who fired first,” he told reporters who had gathered outside the hospital.\n", 40)
	a := Parse(text)
	a.Relate()
	n := 0
	for range a.Tokens() {
		n++
	}
	b.ReportAllocs()
	for b.Loop() {
		a.Relate()
	}
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(n), "ns/token")
}
