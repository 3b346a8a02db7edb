// Annotate prints the structure of articles: as JSON lines, a line for each document in the order of the input, whatever
// the number of workers, or in a format of other tools.
//
//	go run ./examples/annotate article.txt > structure.jsonl
//	go run ./examples/annotate -text=false -j 4 corpus/text > predictions.jsonl
//	go run ./examples/annotate -format brat -o standoff corpus/text
//	go run ./examples/annotate -format geojson < article.txt
//
// Each argument is a document or a folder; of a folder all files named *.txt are read, with those in its folders, in the
// order of their names. Without arguments, or for "-", the document is standard input. The id of a document is the base
// name of its file without extension, "stdin" for standard input.
//
// A document that cannot be read is a line {"id": …, "error": …} of JSON lines, and a message otherwise; the others go on,
// and the exit status is 1 in the end.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"iter"
	"os"
	"os/signal"
	"runtime"

	"github.com/newstext/newstext/examples/annotate/internal/formats"
)

// A status is the exit status of a program that has told already what went wrong.
type status int

const (
	failed      status = 1   // a document could not be read, or a line not written
	misused     status = 2   // wrong flags
	interrupted status = 130 // as shells have it: 128 and the number of the signal
)

// Error describes s as shells do.
func (s status) Error() string { return fmt.Sprintf("exit status %d", int(s)) }

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	context.AfterFunc(ctx, stop) // a second interrupt ends the program at once
	err := run(ctx, os.Args[1:], os.Stdin, os.Stdout, os.Stderr)
	if s := status(0); errors.As(err, &s) {
		os.Exit(int(s))
	}
}

// run is the program. Its error is a [status].
func run(ctx context.Context, args []string, stdin io.Reader, stdout, stderr io.Writer) error {
	flags := flag.NewFlagSet("annotate", flag.ContinueOnError)
	flags.SetOutput(stderr)
	flags.Usage = func() {
		fmt.Fprintln(stderr, "usage: annotate [-format name] [-o folder] [-text=false] [-j workers] "+
			"[file | folder | -] ...")
		flags.PrintDefaults()
	}
	name := flags.String("format", "jsonl", formats.Names)
	folder := flags.String("o", "", "write the files of each document to this folder")
	withText := flags.Bool("text", true, "print the text of each document with its structure, in JSON lines")
	workers := flags.Int("j", runtime.GOMAXPROCS(0), "how many documents to work on at once")
	if err := flags.Parse(args); errors.Is(err, flag.ErrHelp) {
		return nil
	} else if err != nil {
		return misused
	}
	format, known := formats.ByName(*name)
	if problem := problem(known, *name, *folder, *withText, *workers); problem != "" {
		fmt.Fprintln(stderr, "annotate:", problem)
		return misused
	}
	inputs := flags.Args()
	if len(inputs) == 0 {
		inputs = []string{"-"}
	}
	out := &output{format: format, stream: stdout, folder: *folder}
	docs := documents(inputs, stdin)
	return deliver(ctx, out, annotate(ctx, docs, *workers, job{format, *withText}), stderr)
}

// problem returns what is wrong with the flags, and "" where they are right.
func problem(known bool, name, folder string, withText bool, workers int) string {
	switch {
	case !known:
		return fmt.Sprintf("want -format %s, have %q", formats.Names, name)
	case workers < 1:
		return fmt.Sprintf("want at least one worker, have -j %d", workers)
	case !withText && name != "jsonl":
		return fmt.Sprintf("want -text=false with JSON lines only, have -format %s", name)
	case name == "brat" && folder == "":
		return "want a folder, -o, for the two files of each document in -format brat"
	}
	return ""
}

// deliver writes the results, and tells on stderr how far it is and what goes wrong.
func deliver(ctx context.Context, out *output, results iter.Seq[result], stderr io.Writer) error {
	p := progress{w: stderr, on: isTerminal(stderr) && (out.folder != "" || !isTerminal(out.stream))}
	fail := func(err error) error {
		p.end()
		if !isClosedPipe(err) { // a reader that has enough, such as head, is no fault to tell of
			fmt.Fprintln(stderr, "annotate:", err)
		}
		return failed
	}
	if err := out.begin(); err != nil {
		return fail(err)
	}
	bad := false
	for r := range results {
		if r.err != nil {
			bad = true
			if r.files == nil {
				fmt.Fprintf(stderr, "annotate: %s: %v\n", r.id, r.err)
			}
		}
		if err := out.write(r); err != nil {
			return fail(err)
		}
		p.add()
	}
	p.end()
	if ctx.Err() != nil {
		fmt.Fprintf(stderr, "annotate: interrupted after line %d\n", p.n)
		return interrupted
	}
	if bad {
		return failed
	}
	return nil
}
