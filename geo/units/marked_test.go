package units

import (
	"encoding/json"
	"math"
	"os"
	"strings"
	"testing"

	"github.com/newstext/newstext/article"
)

// TestMarked holds the floor of value and unit on 300 sentences in the manner of world news, marked by hand. The documents
// whose name begins with b were written when the code was finished.
func TestMarked(t *testing.T) {
	data, err := os.ReadFile("testdata/news/gold.jsonl")
	if err != nil {
		t.Fatal(err)
	}
	var all, late tally
	for line := range strings.Lines(string(data)) {
		var gold struct {
			ID         string
			Quantities []Quantity
		}
		if err := json.Unmarshal([]byte(line), &gold); err != nil {
			t.Fatal(err)
		}
		text, err := os.ReadFile("testdata/news/text/" + gold.ID + ".txt")
		if err != nil {
			t.Fatal(err)
		}
		a := article.Parse(string(text))
		found := Find(a)
		if err := Check(a, found); err != nil {
			t.Errorf("%s: %v", gold.ID, err)
		}
		all.add(gold.Quantities, found)
		if gold.ID[0] == 'b' {
			late.add(gold.Quantities, found)
		}
	}
	t.Logf("all %d: F %.3f; those written last %d: F %.3f", all.gold, all.f(), late.gold, late.f())
	if all.gold < 600 || all.f() < 0.97 || late.f() < 0.96 {
		t.Errorf("have F %.3f on %d quantities, %.3f on those written last, want at least 0.97 on 600, 0.96", all.f(), all.gold, late.f())
	}
}

// A tally counts quantities that overlap with one of the same bounds and unit, as the scorer of the corpora does.
type tally struct{ gold, found, goldRight, foundRight int }

func (t *tally) add(gold, found []Quantity) {
	same := func(a, b Quantity) bool {
		return a.Span.Start < b.Span.End && b.Span.Start < a.Span.End && a.Unit == b.Unit && near(a.Low, b.Low) && near(a.High, b.High)
	}
	count := func(of, in []Quantity) (n int) {
		for _, a := range of {
			for _, b := range in {
				if same(a, b) {
					n++
					break
				}
			}
		}
		return n
	}
	t.gold += len(gold)
	t.found += len(found)
	t.goldRight += count(gold, found)
	t.foundRight += count(found, gold)
}

func (t *tally) f() float64 {
	p, r := float64(t.foundRight)/float64(t.found), float64(t.goldRight)/float64(t.gold)
	return 2 * p * r / (p + r)
}

func near(a, b *float64) bool {
	if a == nil || b == nil {
		return a == b
	}
	return math.Abs(*a-*b) <= 1e-6*max(1, math.Abs(*a))
}
