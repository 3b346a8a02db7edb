package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"io/fs"
	"iter"
	"os"
	"path/filepath"
	"strings"

	"github.com/newstext/newstext"
	"github.com/newstext/newstext/examples/annotate/internal/formats"
)

// A document is a text to be read, or the reason why there is none.
type document struct {
	id   string
	read func() ([]byte, error)
}

// documents walks over the documents that inputs name, in order. It looks into a folder only when it comes to it.
func documents(inputs []string, stdin io.Reader) iter.Seq[document] {
	return func(yield func(document) bool) {
		for _, path := range inputs {
			if path == "-" {
				if !yield(document{"stdin", func() ([]byte, error) { return io.ReadAll(stdin) }}) {
					return
				}
				continue
			}
			if info, err := os.Stat(path); err != nil || !info.IsDir() {
				if !yield(file(path)) {
					return
				}
				continue
			}
			if !walk(path, yield) {
				return
			}
		}
	}
}

// walk yields the documents of a folder, and reports whether more are wanted. It walks the folder that a symbolic link
// leads to, but follows none further down, where links may lead in circles.
func walk(folder string, yield func(document) bool) bool {
	err := fs.WalkDir(os.DirFS(folder), ".", func(name string, d fs.DirEntry, err error) error {
		path := filepath.Join(folder, filepath.FromSlash(name))
		switch {
		case err != nil: // a folder that cannot be listed
			if !yield(document{id(path), func() ([]byte, error) { return nil, err }}) {
				return errEnough
			}
		case !d.IsDir() && filepath.Ext(name) == ".txt":
			if !yield(file(path)) {
				return errEnough
			}
		}
		return nil
	})
	return err == nil
}

var errEnough = errors.New("enough")

func file(path string) document {
	return document{id(path), func() ([]byte, error) { return os.ReadFile(path) }}
}

// id returns the base name of path without its extension.
func id(path string) string {
	base := filepath.Base(path)
	if s := strings.TrimSuffix(base, filepath.Ext(base)); s != "" {
		return s
	}
	return base
}

// A job is what to make of each document.
type job struct {
	format formats.Format
	text   bool // with its text, in JSON lines
}

// A result is what is made of a document: the files of its format, or the reason why there are none.
type result struct {
	id    string
	files [][]byte
	err   error
}

// annotate reads and analyzes one document. What is wrong with it is a line of its own among JSON lines.
func (d document) annotate(z *newstext.Analyzer, j job) result {
	text, err := d.read()
	r := result{id: d.id, err: err}
	if err == nil {
		x := z.Analyze(string(text))
		if !j.text {
			x.Article.Text = ""
		}
		r.files, r.err = j.format.Write(&formats.Document{ID: d.id, Analysis: x})
	}
	if r.err != nil && j.format.Name == "jsonl" {
		r.files = [][]byte{errorLine(d.id, r.err)}
	}
	return r
}

func errorLine(id string, err error) []byte {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	e.Encode(struct { // two strings can always be encoded
		ID    string `json:"id"`
		Error string `json:"error"`
	}{id, err.Error()})
	return b.Bytes()
}
