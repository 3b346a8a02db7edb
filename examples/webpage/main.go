// Webpage reads saved web pages and prints what newstext finds in their articles: who said what, where, how much.
//
//	go run . testdata/keta.html
//	go run . -json saved/*.html > analyses.jsonl
//	curl -s https://example.org/story.html | go run . -
//
// The article is found by go-readability, and its text taken from the nodes of the page, so that paragraphs stay what
// they are. A page that cannot be read, or has no article, is named on standard error; the others go on, and the exit
// status is 1 in the end.
package main

import (
	"context"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"

	"github.com/newstext/newstext"
)

func main() {
	if err := run(context.Background(), os.Args[1:], os.Stdin, os.Stdout, os.Stderr); err != nil {
		fmt.Fprintln(os.Stderr, "webpage:", err)
		os.Exit(1)
	}
}

// run is the program. It returns an error where a page could not be read, and goes on with the others.
func run(ctx context.Context, args []string, stdin io.Reader, stdout, stderr io.Writer) error {
	flags := flag.NewFlagSet("webpage", flag.ContinueOnError)
	flags.SetOutput(stderr)
	flags.Usage = func() {
		fmt.Fprintln(stderr, "usage: webpage [-json] [file.html | -] ...")
		flags.PrintDefaults()
	}
	asJSON := flags.Bool("json", false, "print a JSON line a page, with all that is found")
	switch err := flags.Parse(args); {
	case errors.Is(err, flag.ErrHelp):
		return nil
	case err != nil:
		return err
	}
	names := flags.Args()
	if len(names) == 0 {
		names = []string{"-"}
	}
	failed := 0
	for _, name := range names {
		if ctx.Err() != nil {
			return ctx.Err()
		}
		p, err := open(name, stdin)
		if err != nil {
			failed++
			fmt.Fprintf(stderr, "webpage: %s: %v\n", name, err)
			continue
		}
		out := report
		if *asJSON {
			out = line
		}
		if err := out(stdout, name, p, new(newstext.Analyzer).AnalyzeArticle(p.article())); err != nil {
			return err
		}
	}
	if failed > 0 {
		return fmt.Errorf("%d of %d pages not read", failed, len(names))
	}
	return nil
}

// open reads the page in a file, or on standard input for "-".
func open(name string, stdin io.Reader) (page, error) {
	if name == "-" {
		return read(stdin)
	}
	f, err := os.Open(name)
	if err != nil {
		return page{}, errors.Unwrap(err) // without the name, which the caller tells
	}
	defer f.Close()
	return read(f)
}

// line prints a page as a JSON line.
func line(w io.Writer, name string, p page, z *newstext.Analysis) error {
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	return e.Encode(struct {
		ID   string `json:"id"`
		Page page   `json:"page"`
		*newstext.Analysis
	}{name, p, z})
}
