package eval

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"github.com/newstext/newstext/article"
)

// A Corpus is a set of documents that people marked.
type Corpus struct {
	Dir  string
	Docs []*Document // in the order of gold.jsonl
}

// A FormatError reports where a corpus, or a file of predictions, is not in its format.
type FormatError struct {
	File string
	Line int // counted from 1
	Err  error
}

func (e *FormatError) Error() string { return fmt.Sprintf("eval: %s:%d: %v", e.File, e.Line, e.Err) }

func (e *FormatError) Unwrap() error { return e.Err }

// ErrNoCorpus means that a folder holds no gold.jsonl.
var ErrNoCorpus = errors.New("no corpus here")

// Read reads the corpus in dir. Its errors wrap [ErrNoCorpus] where there is none, or are a [*FormatError].
func Read(dir string) (*Corpus, error) {
	file := filepath.Join(dir, "gold.jsonl")
	if _, err := os.Stat(file); errors.Is(err, os.ErrNotExist) {
		return nil, fmt.Errorf("eval: %s: %w: want a folder with gold.jsonl and text/", dir, ErrNoCorpus)
	}
	c := &Corpus{Dir: dir}
	err := readLines(file, func(d *Document) error {
		text, err := os.ReadFile(filepath.Join(dir, "text", d.ID+".txt"))
		if err != nil {
			return err
		}
		d.Text = string(text)
		d.words = split(d.Text)
		c.Docs = append(c.Docs, d)
		return d.checkSpans()
	})
	if err != nil {
		return nil, err
	}
	return c, nil
}

// ReadPredictions reads documents as a program printed them, and gives them in the order of c's own. A document without
// a line has an empty one, and counts as missing. Its errors are of the file system, or are a [*FormatError].
func (c *Corpus) ReadPredictions(file string) (found []*Document, missing int, err error) {
	byID := make(map[string]*Document)
	err = readLines(file, func(d *Document) error {
		byID[d.ID] = d
		return nil
	})
	if err != nil {
		return nil, 0, err
	}
	for _, g := range c.Docs {
		d := byID[g.ID]
		if d == nil {
			d = &Document{ID: g.ID}
			missing++
		}
		found = append(found, d)
	}
	return found, missing, nil
}

// readLines calls add with the document of each line of file.
func readLines(file string, add func(*Document) error) error {
	f, err := os.Open(file)
	if err != nil {
		return fmt.Errorf("eval: %w", err)
	}
	defer f.Close()
	seen := make(map[string]int)
	r := bufio.NewReader(f)
	for n := 1; ; n++ {
		line, err := r.ReadBytes('\n')
		if err != nil && err != io.EOF {
			return fmt.Errorf("eval: %w", err)
		}
		if len(bytes.TrimSpace(line)) > 0 {
			if err := readLine(line, n, seen, add); err != nil {
				return &FormatError{File: file, Line: n, Err: err}
			}
		}
		if err == io.EOF {
			return nil
		}
	}
}

func readLine(line []byte, n int, seen map[string]int, add func(*Document) error) error {
	d := new(Document)
	if err := json.Unmarshal(line, d); err != nil {
		return err
	}
	d.ID = strings.TrimSuffix(filepath.Base(d.ID), ".txt")
	if d.ID == "" || d.ID == "." {
		return errors.New("want an id, have none")
	}
	if first := seen[d.ID]; first > 0 {
		return fmt.Errorf("id %q is that of line %d", d.ID, first)
	}
	seen[d.ID] = n
	return add(d)
}

// checkSpans checks that everything marked in d lies within its text.
func (d *Document) checkSpans() error {
	var err error
	check := func(what string, i int, spans ...*article.Span) {
		for _, s := range spans {
			if s != nil && (s.Start < 0 || s.End < s.Start || s.End > len(d.Text)) && err == nil {
				err = fmt.Errorf("%s: %s %d: span %v is not within a text of %d bytes", d.ID, what, i, *s, len(d.Text))
			}
		}
	}
	for i, p := range d.Article.Paragraphs {
		check("paragraph", i, &p.Span)
		for _, s := range p.Sentences {
			check("sentence of paragraph", i, &s.Span)
		}
	}
	for i, e := range d.Entities {
		for _, m := range e.Mentions {
			check("mention of entity", i, &m.Span)
		}
		for _, r := range e.Roles {
			check("role of entity", i, &r.Span)
		}
	}
	for i, q := range d.Quotes {
		check("quote", i, q.Cue, q.Source)
		for _, s := range q.Parts {
			check("quote", i, &s)
		}
	}
	for i, p := range d.Places {
		check("place", i, &p.Span)
	}
	for i, q := range d.Quantities {
		check("quantity", i, &q.Span)
	}
	return err
}
