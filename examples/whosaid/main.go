// Whosaid prints who said what across articles: a row for each speaker, with everything that is quoted of them, where
// they said it and when, as far as the articles tell.
//
//	go run ./examples/whosaid examples/testdata/buzi
//	go run ./examples/whosaid -format csv articles/ > speakers.csv
//
// Arguments are files, folders (all their *.txt) or - for standard input. One person under several names is one row
// where the articles leave no doubt: the same given name and surname, or a surname with the same role. What cannot be
// read is named on standard error; the others go on, and the exit status is 1 in the end.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"

	"github.com/newstext/newstext"
	"github.com/newstext/newstext/examples/internal/articles"
)

func main() {
	if err := run(context.Background(), os.Args[1:], os.Stdin, os.Stdout, os.Stderr); err != nil {
		fmt.Fprintln(os.Stderr, "whosaid:", err)
		os.Exit(1)
	}
}

// run is the program. It returns an error where an article could not be read, after the table of the others.
func run(ctx context.Context, args []string, stdin io.Reader, stdout, stderr io.Writer) error {
	flags := flag.NewFlagSet("whosaid", flag.ContinueOnError)
	flags.SetOutput(stderr)
	flags.Usage = func() {
		fmt.Fprintln(stderr, "usage: whosaid [-format text|csv|json] [file | folder | -] ...")
		flags.PrintDefaults()
	}
	format := flags.String("format", "text", "text, csv or json")
	switch err := flags.Parse(args); {
	case errors.Is(err, flag.ErrHelp):
		return nil
	case err != nil:
		return err
	}
	print, ok := formats(*format)
	if !ok {
		return fmt.Errorf("want -format text, csv or json, have %q", *format)
	}
	paths := flags.Args()
	if len(paths) == 0 {
		paths = []string{"-"}
	}

	failures := 0
	texts := articles.Texts(paths, stdin, func(path string, err error) {
		failures++
		fmt.Fprintf(stderr, "whosaid: %s: %v\n", path, err)
	})
	var t table
	for name, z := range newstext.AnalyzeAll(ctx, nil, texts, 0) {
		t.add(name, z)
	}
	if err := ctx.Err(); err != nil {
		return err
	}
	if err := print(stdout, t.speakers()); err != nil {
		return err
	}
	if failures > 0 {
		return fmt.Errorf("%d articles not read", failures)
	}
	return nil
}
