package eval

import (
	"fmt"
	"io"
	"io/fs"
	"path/filepath"
	"strings"
)

// Print writes the figures of found, in the lines that ../shared/score prints.
func Print(w io.Writer, c *Corpus, found []*Document, missing int, layer string) {
	fmt.Fprintf(w, "%d documents, %d without a prediction\n", len(c.Docs), missing)
	for _, s := range Score(c, found, layer) {
		fmt.Fprint(w, s)
	}
}

// PrintMisses writes how many misses each cause has, and n of the misses: taken at even distances from all of them, so
// that each cause is shown about as often as it happens.
func PrintMisses(w io.Writer, misses []Miss, n int) {
	fmt.Fprintf(w, "%d wrong\n", len(misses))
	for i := 0; i < len(misses); {
		end := i
		for end < len(misses) && misses[end].Cause == misses[i].Cause {
			end++
		}
		fmt.Fprintf(w, "  %6d  %s\n", end-i, misses[i].Cause)
		i = end
	}
	n = min(n, len(misses))
	cause := ""
	for i := range n {
		m := misses[(2*i+1)*len(misses)/(2*n)]
		if m.Cause != cause {
			cause = m.Cause
			fmt.Fprintf(w, "\n%s\n", cause)
		}
		fmt.Fprintf(w, "  %s\n", m)
	}
}

// PrintLine writes one line for each of the sections, with its main figures.
func PrintLine(w io.Writer, corpus string, docs int, sections []Section) {
	for _, s := range sections {
		var figures []string
		for _, f := range s.Main {
			figures = append(figures, fmt.Sprintf("%s %.3f", f.Name, f.Value))
		}
		fmt.Fprintf(w, "%-20s %4d  %-11s %s\n", corpus, docs, s.Layer, strings.Join(figures, "  "))
	}
}

// Find returns the corpora under dir that are for measuring, in the order of their paths: the folders with a gold.jsonl,
// without those to train on.
func Find(dir string) ([]string, error) {
	var out []string
	err := filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case d.IsDir() && path != dir && (d.Name() == "train" || d.Name() == "text"):
			return filepath.SkipDir
		case d.Name() == "gold.jsonl":
			out = append(out, filepath.Dir(path))
		}
		return nil
	})
	if err != nil {
		return nil, fmt.Errorf("eval: %w", err)
	}
	if len(out) == 0 {
		return nil, fmt.Errorf("eval: %s: %w: want folders with gold.jsonl and text/", dir, ErrNoCorpus)
	}
	return out, nil
}
