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

// A line is what is printed of one document.
type line struct {
	json   []byte
	failed bool
}

// annotate reads and analyzes one document.
func (d document) annotate(z *newstext.Analyzer, withText bool) line {
	text, err := d.read()
	if err != nil {
		return encode(d.id, nil, err.Error())
	}
	x := z.Analyze(string(text))
	if !withText {
		x.Article.Text = ""
	}
	return encode(d.id, x, "")
}

func encode(id string, x *newstext.Analysis, failure string) line {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	err := e.Encode(struct {
		ID string `json:"id"`
		*newstext.Analysis
		Error string `json:"error,omitempty"`
	}{id, x, failure})
	if err != nil { // a value out of range, such as an infinite number
		return encode(id, nil, err.Error())
	}
	return line{b.Bytes(), failure != ""}
}
