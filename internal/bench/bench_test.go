package bench

import (
	"testing"

	"github.com/newstext/newstext"
)

func articles(tb testing.TB) (texts []string, bytes int64) {
	tb.Helper()
	texts, err := Articles("../../testdata")
	if err != nil {
		tb.Fatal(err)
	}
	for _, s := range texts {
		bytes += int64(len(s))
	}
	return texts, bytes
}

// BenchmarkStages measures the word pass, each stage and the whole, on one core.
func BenchmarkStages(b *testing.B) {
	texts, bytes := articles(b)
	for _, s := range Stages(texts) {
		b.Run(s.Name, func(b *testing.B) {
			b.SetBytes(bytes)
			b.ReportAllocs()
			for b.Loop() {
				for i := range texts {
					s.Run(i)
				}
			}
			b.ReportMetric(0, "ns/op")
		})
	}
}

// BenchmarkParallel measures the whole on all cores.
func BenchmarkParallel(b *testing.B) {
	texts, bytes := articles(b)
	b.SetBytes(bytes / int64(len(texts)))
	b.ReportAllocs()
	b.RunParallel(func(pb *testing.PB) {
		var z newstext.Analyzer
		for i := 0; pb.Next(); i++ {
			z.Analyze(texts[i%len(texts)])
		}
	})
}

func TestArticles(t *testing.T) {
	texts, bytes := articles(t)
	if bytes < totalSize || bytes > totalSize+2*articleSize {
		t.Errorf("have %d bytes, want about %d", bytes, totalSize)
	}
	for _, s := range texts {
		if len(s) < articleSize || len(s) > 2*articleSize {
			t.Errorf("an article has %d bytes, want about %d", len(s), articleSize)
		}
	}
	if _, err := Articles(t.TempDir()); err == nil {
		t.Error("no error for a folder without articles")
	}
}

func TestCountWords(t *testing.T) {
	if n := countWords("The bridge is safe."); n != 8 {
		t.Errorf("have %d segments, want 8: four words, three spaces, a full stop", n)
	}
}
