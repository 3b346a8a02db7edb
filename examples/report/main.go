// Report writes a page on a news article: its text with who says what, who is named, where and how much; the speakers with
// their words; a map; the quantities in a table. The page is one file of HTML that needs no network and no script.
//
// It brings an article along, on the fall of east Aleppo in December 2016; a path, or - for standard input, reads another
// one.
//
//	go run ./examples/report > report.html
//	go run ./examples/report article.txt > report.html
//	go run ./examples/report - < article.txt > report.html
package main

import (
	"bufio"
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"strings"
	"unicode/utf8"

	"github.com/newstext/newstext"
	"github.com/newstext/newstext/examples/internal/story"
)

func main() {
	err := run(context.Background(), os.Args[1:], os.Stdin, os.Stdout, os.Stderr)
	switch {
	case errors.Is(err, flag.ErrHelp):
	case errors.Is(err, errUsage):
		os.Exit(2)
	case err != nil:
		fmt.Fprintln(os.Stderr, "report:", err)
		os.Exit(1)
	}
}

// errUsage is what a call with wrong arguments gives, once they have been told.
var errUsage = errors.New("wrong arguments")

func run(ctx context.Context, args []string, stdin io.Reader, stdout, stderr io.Writer) error {
	flags := flag.NewFlagSet("report", flag.ContinueOnError)
	flags.SetOutput(stderr)
	flags.Usage = func() {
		fmt.Fprintln(stderr, "usage: report [path | -]\nWrites a page of HTML on an article: its own, the one at path, or standard input.")
	}
	switch err := flags.Parse(args); {
	case errors.Is(err, flag.ErrHelp):
		return err
	case err != nil:
		return errUsage
	case flags.NArg() > 1:
		fmt.Fprintf(stderr, "report: want one article, have %d\n", flags.NArg())
		return errUsage
	}
	text, err := read(flags.Arg(0), stdin)
	if err != nil {
		return err
	}
	shown := beginning(text, mostText)
	if len(shown) < len(text) {
		fmt.Fprintf(stderr, "report: the text is longer than %d kB; the page is on its first %d bytes\n", mostText>>10, len(shown))
	}
	if err := ctx.Err(); err != nil {
		return err
	}
	out := bufio.NewWriter(stdout)
	if err := write(out, newPage(newstext.Analyze(shown), len(shown) < len(text))); err != nil {
		return err
	}
	return out.Flush()
}

// mostText is how many bytes of a text a page shows: five times the longest articles, and as much as a browser shows at once.
const mostText = 512 << 10

// read returns the text at path: of standard input for "-", of the article within for "". Of one that is longer than
// mostText, it returns a little more than that.
func read(path string, stdin io.Reader) (string, error) {
	switch path {
	case "":
		return story.Aleppo, nil
	case "-":
		return readAll(stdin)
	}
	f, err := os.Open(path)
	if err != nil {
		return "", err
	}
	defer f.Close()
	return readAll(f)
}

func readAll(r io.Reader) (string, error) {
	b, err := io.ReadAll(io.LimitReader(r, mostText+1))
	return string(b), err
}

// beginning returns text, or of a text longer than most bytes its beginning: up to the last line that ends there, or of very long
// lines the last rune.
func beginning(text string, most int) string {
	if len(text) <= most {
		return text
	}
	if i := strings.LastIndexByte(text[:most], '\n'); i > most/2 {
		return text[:i]
	}
	for i := most; i > most-utf8.UTFMax; i-- {
		if utf8.RuneStart(text[i]) {
			return text[:i]
		}
	}
	return text[:most]
}
