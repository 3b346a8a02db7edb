// Ratio prints how long the library and each of its stages take beside a bare word pass over the same text, on one core,
// and what they allocate for an article. Run it in internal/bench:
//
//	go run ./ratio
package main

import (
	"flag"
	"fmt"
	"os"
	"runtime"
	"time"

	"github.com/newstext/newstext/internal/bench"
)

func main() {
	testdata := flag.String("testdata", "../../testdata", "the `folder` of the golden articles")
	rounds := flag.Int("rounds", 15, "how often to run; the best time of each stage over each text counts")
	flag.Parse()
	texts, err := bench.Articles(*testdata)
	if err != nil {
		fmt.Fprintln(os.Stderr, "ratio:", err)
		os.Exit(1)
	}
	runtime.GOMAXPROCS(1)
	print(texts, measure(bench.Stages(texts), len(texts), *rounds))
}

// A cost is what a stage takes over all texts.
type cost struct {
	name          string
	time          time.Duration // the sum of the best times of all texts
	allocs, bytes uint64
}

// measure runs all stages in turn over one text after the other. The best time for a text counts: a busy machine is quiet for
// a millisecond now and then, and seldom for longer.
func measure(stages []bench.Stage, texts, rounds int) []cost {
	best := make([]time.Duration, len(stages)*texts)
	costs := make([]cost, len(stages))
	var before, after runtime.MemStats
	for round := range rounds {
		for k, s := range stages {
			runtime.GC()
			runtime.ReadMemStats(&before)
			for i := range texts {
				start := time.Now()
				s.Run(i)
				if took, b := time.Since(start), &best[k*texts+i]; round == 0 || took < *b {
					*b = took
				}
			}
			runtime.ReadMemStats(&after)
			costs[k].allocs, costs[k].bytes = after.Mallocs-before.Mallocs, after.TotalAlloc-before.TotalAlloc
		}
	}
	for k, s := range stages {
		costs[k].name = s.Name
		for _, took := range best[k*texts : (k+1)*texts] {
			costs[k].time += took
		}
	}
	return costs
}

// print writes a line for each stage. The first is what the others are compared with.
func print(texts []string, costs []cost) {
	size := 0
	for _, s := range texts {
		size += len(s)
	}
	n := float64(len(texts))
	fmt.Printf("%d articles, %d bytes\n", len(texts), size)
	fmt.Printf("%-8s %8s %8s %15s %11s\n", "stage", "MB/s", "times", "allocs/article", "kB/article")
	for _, c := range costs {
		fmt.Printf("%-8s %8.1f %8.1f %15.0f %11.0f\n", c.name, float64(size)/1e6/c.time.Seconds(),
			float64(c.time)/float64(costs[0].time), float64(c.allocs)/n, float64(c.bytes)/1000/n)
	}
}
