package newstext_test

import (
	"maps"
	"math/rand/v2"
	"slices"
	"sync"
	"testing"

	"github.com/newstext/newstext"
	"github.com/stretchr/testify/require"
)

// TestDeterminism analyzes every golden article again and again, with one Analyzer, in several orders, from several
// goroutines at once, and wants the same JSON each time. That of other platforms is held by the golden files.
func TestDeterminism(t *testing.T) {
	articles := goldenArticles(t)
	files := slices.Sorted(maps.Keys(articles))
	want := make(map[string]string)
	for _, file := range files {
		json, err := toJSON(newstext.Analyze(articles[file]))
		require.NoError(t, err)
		want[file] = json
	}
	var analyzer newstext.Analyzer
	var wg sync.WaitGroup
	for seed := range uint64(4) {
		wg.Go(func() {
			order := rand.New(rand.NewPCG(seed, 1)).Perm(2 * len(files))
			for _, i := range order {
				file := files[i%len(files)]
				if have, err := toJSON(analyzer.Analyze(articles[file])); err != nil || have != want[file] {
					t.Errorf("%s: the analysis differs from one run to another: %v", file, err)
				}
			}
		})
	}
	wg.Wait()
}
