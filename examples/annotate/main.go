// Annotate prints the structure of articles as JSON lines: a line for each document, in the order of the input, whatever
// the number of workers.
//
//	go run ./examples/annotate article.txt > structure.jsonl
//	go run ./examples/annotate -text=false -j 4 corpus/text > predictions.jsonl
//	go run ./examples/annotate < article.txt
//
// Each argument is a document or a folder; of a folder all files named *.txt are read, with those in its folders, in the
// order of their names. Without arguments, or for "-", the document is standard input. The id of a document is the base
// name of its file without extension, "stdin" for standard input.
//
// A document that cannot be read is a line {"id": …, "error": …}; the others go on, and the exit status is 1 in the end.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/signal"
	"runtime"
)

// The exit statuses, beside 0.
const (
	failed      = 1   // a document could not be read, or a line not written
	misused     = 2   // wrong flags
	interrupted = 130 // as shells have it: 128 and the number of the signal
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	context.AfterFunc(ctx, stop) // a second interrupt ends the program at once
	os.Exit(run(ctx, os.Args[1:], os.Stdin, os.Stdout, os.Stderr))
}

// run is the program: it returns its exit status.
func run(ctx context.Context, args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	flags := flag.NewFlagSet("annotate", flag.ContinueOnError)
	flags.SetOutput(stderr)
	flags.Usage = func() {
		fmt.Fprintln(stderr, "usage: annotate [-text=false] [-j workers] [file | folder | -] ...")
		flags.PrintDefaults()
	}
	withText := flags.Bool("text", true, "print the text of each document with its structure")
	workers := flags.Int("j", runtime.GOMAXPROCS(0), "how many documents to work on at once")
	switch err := flags.Parse(args); {
	case errors.Is(err, flag.ErrHelp):
		return 0
	case err != nil:
		return misused
	case *workers < 1:
		fmt.Fprintf(stderr, "annotate: want at least one worker, have -j %d\n", *workers)
		return misused
	}
	inputs := flags.Args()
	if len(inputs) == 0 {
		inputs = []string{"-"}
	}

	p := progress{w: stderr, on: isTerminal(stderr) && !isTerminal(stdout)}
	status := 0
	for line := range annotate(ctx, documents(inputs, stdin), *workers, *withText) {
		if line.failed {
			status = failed
		}
		if _, err := stdout.Write(line.json); err != nil {
			p.end()
			if !isClosedPipe(err) { // a reader that has enough, such as head, is no fault to tell of
				fmt.Fprintln(stderr, "annotate:", err)
			}
			return failed
		}
		p.add()
	}
	p.end()
	if ctx.Err() != nil {
		fmt.Fprintf(stderr, "annotate: interrupted after line %d\n", p.n)
		return interrupted
	}
	return status
}
