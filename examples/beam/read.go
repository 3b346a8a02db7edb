package main

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"path"
	"slices"
	"unicode/utf8"

	"github.com/apache/beam/sdks/v2/go/pkg/beam/io/filesystem"
)

// A Failure tells of a document that could not be read or analyzed.
type Failure struct {
	Source string `json:"source"` // file, file and line, or id
	Error  string `json:"error"`
}

// listFn finds the files that a glob pattern names.
type listFn struct{}

func (listFn) ProcessElement(ctx context.Context, glob string, emit func(string)) error {
	fs, err := filesystem.New(ctx, glob)
	if err != nil {
		return err
	}
	defer fs.Close()
	names, err := fs.List(ctx, glob)
	if err != nil {
		return err
	}
	if len(names) == 0 {
		return fmt.Errorf("no file is named %s", glob)
	}
	for _, name := range names {
		emit(name)
	}
	return nil
}

// readFn reads the documents of a file: their ids and texts.
type readFn struct{}

func (readFn) ProcessElement(ctx context.Context, name string, emit func(id, text string), dead func(Failure)) {
	if err := read(ctx, name, emit, dead); err != nil {
		failed(ctx, Failure{name, err.Error()}, dead)
	}
}

func read(ctx context.Context, name string, emit func(id, text string), dead func(Failure)) error {
	fs, err := filesystem.New(ctx, name)
	if err != nil {
		return err
	}
	defer fs.Close()
	f, err := fs.OpenRead(ctx, name)
	if err != nil {
		return err
	}
	defer f.Close()
	if path.Ext(name) != ".jsonl" {
		b, err := io.ReadAll(f)
		if err != nil {
			return err
		}
		if !utf8.Valid(b) {
			return errNoUTF8
		}
		emit(name, string(b))
		return nil
	}
	r := bufio.NewReader(f)
	for n := 1; ; n++ {
		line, err := r.ReadBytes('\n')
		if line = bytes.TrimSpace(line); len(line) > 0 {
			if id, text, err := parse(line); err != nil {
				failed(ctx, Failure{fmt.Sprintf("%s:%d", name, n), err.Error()}, dead)
			} else {
				emit(id, text)
			}
		}
		switch {
		case err == io.EOF:
			return nil
		case err != nil:
			return err
		}
	}
}

// errNoUTF8 keeps out texts that JSON cannot give back byte for byte, and whose spans would point elsewhere therefore.
var errNoUTF8 = errors.New("text is not UTF-8")

// parse reads a line of JSON.
func parse(line []byte) (id, text string, err error) {
	if !utf8.Valid(line) {
		return "", "", errNoUTF8
	}
	var d struct {
		ID   *string `json:"id"`
		Text *string `json:"text"`
	}
	switch err := json.Unmarshal(line, &d); {
	case err != nil:
		return "", "", err
	case d.ID == nil || *d.ID == "":
		return "", "", errors.New(`want an "id"`)
	case d.Text == nil:
		return "", "", errors.New(`want a "text"`)
	}
	return *d.ID, *d.Text, nil
}

// A Document is a text with the id that names it wherever it is read, and how often.
type Document struct{ ID, Text string }

// uniqueFn makes one document of all with an id. Where their texts differ, one goes on, always the same, and the others
// are failures.
type uniqueFn struct{}

func (uniqueFn) ProcessElement(
	ctx context.Context, id string, texts func(*string) bool, emit func(Document), dead func(Failure),
) {
	var all []string
	for text := ""; texts(&text); {
		if !slices.Contains(all, text) {
			all = append(all, text)
		}
	}
	slices.Sort(all)
	emit(Document{id, all[0]})
	for _, text := range all[1:] {
		failed(ctx, Failure{id, fmt.Sprintf("another document has this id; this one begins with %.40q", text)}, dead)
	}
}
