package newstext_test

import (
	"context"
	"fmt"
	"iter"
	"maps"
	"runtime"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/newstext/newstext"
	"github.com/stretchr/testify/require"
)

func ExampleAnalyzeAll() {
	texts := slices.All([]string{
		"“The bridge is safe,” Mayor Ana Ruiz said.",
		"Rain fell all day.",
		"The port of Mombasa will be closed until Friday, Kenya’s transport minister, Grace Wanjiru, told reporters.",
	})
	ctx := context.Background()
	for i, z := range newstext.AnalyzeAll(ctx, nil, texts, 2) {
		fmt.Printf("text %d:", i)
		for _, q := range z.Quotes {
			speaker, _ := z.Entities.Entity(q.Speaker)
			fmt.Printf(" %s: %s", speaker.Name, q.Text(z.Article))
		}
		fmt.Println()
	}
	if ctx.Err() != nil {
		fmt.Println("there may have been more")
	}
	// Output:
	// text 0: Ana Ruiz: The bridge is safe
	// text 1:
	// text 2: Grace Wanjiru: The port of Mombasa will be closed until Friday
}

// varied walks over n texts, all different, of none to a hundred sentences of the golden articles, under their numbers.
func varied(t testing.TB, n int) iter.Seq2[int, string] {
	var paragraphs []string
	articles := goldenArticles(t)
	for _, file := range slices.Sorted(maps.Keys(articles)) {
		for p := range strings.SplitSeq(articles[file], "\n") {
			paragraphs = append(paragraphs, p)
		}
	}
	return func(yield func(int, string) bool) {
		for i := range n {
			var text strings.Builder
			for k := range i * 7919 % 23 {
				text.WriteString(paragraphs[(i+k*k)%len(paragraphs)] + "\n")
			}
			if !yield(i, text.String()) {
				return
			}
		}
	}
}

// TestAnalyzeAll wants what Analyze finds, text by text, however many workers there are.
func TestAnalyzeAll(t *testing.T) {
	const n = 60
	var want []string
	for _, text := range varied(t, n) {
		json, err := toJSON(newstext.Analyze(text))
		require.NoError(t, err)
		want = append(want, json)
	}
	for _, z := range []*newstext.Analyzer{nil, new(newstext.Analyzer)} {
		for _, workers := range []int{0, 1, 3} {
			var have []string
			for i, z := range newstext.AnalyzeAll(t.Context(), z, varied(t, n), workers) {
				require.Equal(t, len(have), i)
				json, err := toJSON(z)
				require.NoError(t, err)
				have = append(have, json)
			}
			require.Equal(t, want, have, "%d workers", workers)
		}
	}
}

// TestAnalyzeAllLeavesNothing counts goroutines after loops that ended in every way.
func TestAnalyzeAllLeavesNothing(t *testing.T) {
	before := runtime.NumGoroutine()
	for range newstext.AnalyzeAll(t.Context(), nil, varied(t, 20), 4) {
	}
	for range newstext.AnalyzeAll(t.Context(), nil, varied(t, 1000), 4) {
		break
	}
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	for range newstext.AnalyzeAll(ctx, nil, varied(t, 1000), 4) {
		cancel()
	}
	// A goroutine is counted until the scheduler has seen to its end, a moment after its last statement.
	for range 100 {
		if runtime.NumGoroutine() <= before {
			return
		}
		time.Sleep(time.Millisecond)
	}
	require.LessOrEqual(t, runtime.NumGoroutine(), before)
}

// BenchmarkAnalyzeAll measures the whole pipeline on 64 articles of all lengths: in a loop, and by so many workers.
func BenchmarkAnalyzeAll(b *testing.B) {
	articles := maps.Collect(varied(b, 64))
	bytes := 0
	for _, text := range articles {
		bytes += len(text)
	}
	texts := maps.All(articles)
	b.Run("loop", func(b *testing.B) {
		b.SetBytes(int64(bytes))
		for b.Loop() {
			for _, text := range texts {
				newstext.Analyze(text)
			}
		}
	})
	for _, workers := range []int{1, 2, 4} {
		b.Run(fmt.Sprintf("workers=%d", workers), func(b *testing.B) {
			b.SetBytes(int64(bytes))
			for b.Loop() {
				for range newstext.AnalyzeAll(b.Context(), nil, texts, workers) {
				}
			}
		})
	}
}
