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
	rounds := flag.Int("rounds", 15, "how often to run; the best time of each stage counts")
	flag.Parse()
	texts, err := bench.Articles(*testdata)
	if err != nil {
		fmt.Fprintln(os.Stderr, "ratio:", err)
		os.Exit(1)
	}
	runtime.GOMAXPROCS(1)
	print(texts, measure(bench.Stages(texts), *rounds))
}

// A cost is what a stage takes over all texts.
type cost struct {
	name          string
	time          time.Duration // the best
	allocs, bytes uint64
}

// measure runs all stages in turn, so that a slow moment of the machine slows them alike.
func measure(stages []bench.Stage, rounds int) []cost {
	costs := make([]cost, len(stages))
	var before, after runtime.MemStats
	for round := range rounds {
		for i, s := range stages {
			runtime.GC()
			runtime.ReadMemStats(&before)
			start := time.Now()
			s.Run()
			took := time.Since(start)
			runtime.ReadMemStats(&after)
			if round == 0 || took < costs[i].time {
				costs[i] = cost{s.Name, took, after.Mallocs - before.Mallocs, after.TotalAlloc - before.TotalAlloc}
			}
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
