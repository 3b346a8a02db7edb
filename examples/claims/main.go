// Claims prints the numbers that articles give on one subject, side by side: who says so, in which article, with which
// bounds, in one unit, and which of them cannot be true together.
//
//	go run ./examples/claims -about "people killed" examples/testdata/buzi
//	go run ./examples/claims -about "square kilometres flooded" -format csv articles/ > area.csv
//
// Arguments are files, folders (all their *.txt) or - for standard input. What cannot be read is named on standard
// error; the others go on, and the exit status is 1 in the end.
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
		fmt.Fprintln(os.Stderr, "claims:", err)
		os.Exit(1)
	}
}

// run is the program. It returns an error where an article could not be read, after the table of the others.
func run(ctx context.Context, args []string, stdin io.Reader, stdout, stderr io.Writer) error {
	flags := flag.NewFlagSet("claims", flag.ContinueOnError)
	flags.SetOutput(stderr)
	flags.Usage = func() {
		fmt.Fprintln(stderr, "usage: claims -about subject [-format text|csv|json] [file | folder | -] ...")
		flags.PrintDefaults()
	}
	about := flags.String("about", "", `what is counted or measured: "civilians killed", "square kilometres held"`)
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
	s, err := parseSubject(*about)
	if err != nil {
		return err
	}
	paths := flags.Args()
	if len(paths) == 0 {
		paths = []string{"-"}
	}

	failures := 0
	texts := articles.Texts(paths, stdin, func(path string, err error) {
		failures++
		fmt.Fprintf(stderr, "claims: %s: %v\n", path, err)
	})
	r := report{Subject: *about, Unit: s.unit, Claims: []claim{}}
	for name, z := range newstext.AnalyzeAll(ctx, nil, texts, 0) {
		r.Claims = append(r.Claims, s.claims(name, z)...)
	}
	if err := ctx.Err(); err != nil {
		return err
	}
	compare(r.Claims)
	if err := print(stdout, r); err != nil {
		return err
	}
	if failures > 0 {
		return fmt.Errorf("%d articles not read", failures)
	}
	return nil
}
