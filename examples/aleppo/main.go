// Aleppo prints the structure of a news article for a terminal: who said what, who is named, where it is, how much, and
// which paragraphs are no news.
//
// It brings an article of its own, on the fall of east Aleppo in December 2016; a path, or - for standard input, reads
// another one.
//
//	go run ./examples/aleppo
//	go run ./examples/aleppo article.txt
//	go run ./examples/aleppo - < article.txt
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"

	"github.com/newstext/newstext"
	"github.com/newstext/newstext/examples/internal/story"
)

func main() {
	os.Exit(run(context.Background(), os.Args[1:], os.Stdin, os.Stdout, os.Stderr))
}

// run is the program: it returns its exit status, 2 where it was called wrongly or cannot read the article.
func run(ctx context.Context, args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	flags := flag.NewFlagSet("aleppo", flag.ContinueOnError)
	flags.SetOutput(stderr)
	flags.Usage = func() {
		fmt.Fprintln(stderr, "usage: aleppo [path | -]\nPrints the structure of an article: its own, the one at path, or standard input.")
	}
	switch err := flags.Parse(args); {
	case errors.Is(err, flag.ErrHelp):
		return 0
	case err != nil:
		return 2
	case flags.NArg() > 1:
		fmt.Fprintf(stderr, "aleppo: want one article, have %d\n", flags.NArg())
		return 2
	}
	text, err := read(flags.Arg(0), stdin)
	if err != nil {
		fmt.Fprintln(stderr, "aleppo:", err)
		return 2
	}
	if ctx.Err() != nil {
		return 1
	}
	out := screenOf(stdout).report(newstext.Analyze(text))
	if _, err := io.WriteString(stdout, out); err != nil {
		fmt.Fprintln(stderr, "aleppo:", err)
		return 1
	}
	return 0
}

// read returns the text at path: of standard input for "-", of the article within for "".
func read(path string, stdin io.Reader) (string, error) {
	switch path {
	case "":
		return story.Aleppo, nil
	case "-":
		b, err := io.ReadAll(stdin)
		return string(b), err
	}
	b, err := os.ReadFile(path)
	return string(b), err
}
