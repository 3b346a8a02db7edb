// Package bench measures the library beside a bare word pass after UAX #29 over the same text. It is a module of its own,
// so that the library does not depend on the splitter that it is measured against.
package bench

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/newstext/newstext/internal/txtar"
)

const (
	articleSize = 4_600   // bytes of an average news article
	totalSize   = 500_000 // bytes of text to run over
)

// Articles returns texts of the size of news articles, made of the paragraphs of the golden articles in folder testdata
// of the module, again and again.
func Articles(testdata string) ([]string, error) {
	files, err := filepath.Glob(filepath.Join(testdata, "*.txt"))
	if err != nil {
		return nil, err
	}
	var paragraphs []string
	for _, file := range files {
		data, err := os.ReadFile(file)
		if err != nil {
			return nil, err
		}
		for p := range strings.SplitSeq(txtar.Parse(string(data)).Section("article"), "\n\n") {
			if p = strings.TrimSpace(p); p != "" {
				paragraphs = append(paragraphs, p)
			}
		}
	}
	if len(paragraphs) == 0 {
		return nil, fmt.Errorf("bench: %s: %w", testdata, errNoText)
	}
	return fill(paragraphs), nil
}

var errNoText = errors.New("no golden articles here")

// fill makes articles of paragraphs, beginning anew when it has used them all.
func fill(paragraphs []string) []string {
	var out []string
	var b strings.Builder
	for i, total := 0, 0; total < totalSize; i++ {
		b.WriteString(paragraphs[i%len(paragraphs)] + "\n\n")
		if b.Len() >= articleSize {
			total += b.Len()
			out = append(out, b.String())
			b.Reset()
		}
	}
	return out
}
