// Beam analyzes a corpus with newstext on Apache Beam: in this process on Prism, or on a cluster with Flink, Spark or
// Dataflow.
//
//	go run . -in 'articles/*.txt' -out found
//	go run . -in corpus.jsonl -out found -shards 8
//
// A document is a line {"id": …, "text": …} of a file named *.jsonl, or all of any other file, whose path is its id
// then. Into the folder -out go
//
//	analyses-00000-of-00001.jsonl   a line a document: its id and newstext.Analysis
//	speakers.jsonl                  how many quotes each speaker has, over all documents
//	places.jsonl                    how often each place is named
//	dead.jsonl                      what could not be read, with the file, the line and the reason
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/x/beamx"
)

// The flags stand beside those of Beam: -runner, -endpoint and many more.
var (
	in     = flag.String("in", "", "files to read, a glob pattern: articles/*.txt, gs://corpus/*.jsonl")
	out    = flag.String("out", "", "folder to write to")
	shards = flag.Int("shards", 1, "into how many files to write the analyses")
)

func main() {
	flag.Parse()
	beam.Init() // never returns where a runner has started the program as a worker
	if err := run(context.Background(), os.Args[1:], os.Stdin, os.Stdout, os.Stderr); err != nil {
		fmt.Fprintln(os.Stderr, "beam:", err)
		os.Exit(1)
	}
}

// run is the program. It returns an error where the pipeline failed or a document could not be read; in the second case
// all output is there.
func run(ctx context.Context, args []string, _ io.Reader, stdout, _ io.Writer) error {
	if err := flag.CommandLine.Parse(args); err != nil {
		return err
	}
	switch {
	case *in == "" || *out == "":
		return errors.New("want -in and -out")
	case *shards < 1:
		return fmt.Errorf("want a shard at least, have -shards %d", *shards)
	}
	p, s := beam.NewPipelineWithRoot()
	build(s, *in, *out, *shards)
	result, err := beamx.RunWithMetrics(ctx, p)
	if err != nil {
		return err
	}
	analyzed, dead := counter(result, "analyzed"), counter(result, "dead")
	fmt.Fprintf(stdout, "%d documents analyzed, %d quotes, %d places\n", analyzed, counter(result, "quotes"),
		counter(result, "places"))
	if dead > 0 {
		return fmt.Errorf("%d documents not read: %s/dead.jsonl tells why", dead, *out)
	}
	return nil
}

// counter returns what a counter of the pipeline counted. Runners count again what they do again.
func counter(r beam.PipelineResult, name string) int64 {
	q := r.Metrics().Query(func(m beam.MetricResult) bool { return m.Namespace() == namespace && m.Name() == name })
	var n int64
	for _, c := range q.Counters() {
		n += c.Result()
	}
	return n
}
