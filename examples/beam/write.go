package main

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"hash/fnv"
	"io"
	"slices"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/io/filesystem"
	"github.com/newstext/newstext"
)

// lineFn makes the line of a document, with the file that it goes to: always the same, by its id.
type lineFn struct{ Shards int }

func (f *lineFn) ProcessElement(r Result, emit func(file, line string)) {
	h := fnv.New32a()
	io.WriteString(h, r.ID)
	emit(shard(int(h.Sum32()%uint32(f.Shards)), f.Shards), encode(struct {
		ID string `json:"id"`
		*newstext.Analysis
	}{r.ID, &r.Analysis}))
}

func shard(i, of int) string { return fmt.Sprintf("analyses-%05d-of-%05d.jsonl", i, of) }

func speakerLine(name string, n int) (file, line string) {
	return "speakers.jsonl", encode(struct {
		Speaker string `json:"speaker"`
		Quotes  int    `json:"quotes"`
	}{name, n})
}

func placeLine(place string, n int) (file, line string) {
	return "places.jsonl", encode(struct {
		Place json.RawMessage `json:"place"`
		Named int             `json:"named"`
	}{json.RawMessage(place), n})
}

func deadLine(f Failure) (file, line string) { return "dead.jsonl", encode(f) }

// write writes lines to the files of folder. A file that no line goes to is written too, empty, so that none of an
// earlier run is left.
func write(s beam.Scope, folder string, shards int, lines ...beam.PCollection) {
	s = s.Scope("write")
	files := []string{"speakers.jsonl", "places.jsonl", "dead.jsonl"}
	for i := range shards {
		files = append(files, shard(i, shards))
	}
	none := beam.ParDo(s, noLine, beam.CreateList(s, files))
	beam.ParDo0(s, &writeFn{Folder: folder}, beam.GroupByKey(s, beam.Flatten(s, append(lines, none)...)))
}

func noLine(file string) (string, string) { return file, "" }

// writeFn writes a file: its lines in order, and of lines that are the same one, so that it is the same file however
// often a runner does its work again. All lines of a file are in memory at once; more shards make them fewer.
type writeFn struct{ Folder string }

func (f *writeFn) ProcessElement(ctx context.Context, file string, lines func(*string) bool) error {
	var all []string
	for line := ""; lines(&line); {
		if line != "" {
			all = append(all, line)
		}
	}
	slices.Sort(all)
	name := f.Folder + "/" + file
	fs, err := filesystem.New(ctx, name)
	if err != nil {
		return err
	}
	defer fs.Close()
	w, err := fs.OpenWrite(ctx, name)
	if err != nil {
		return err
	}
	b := bufio.NewWriter(w)
	for _, line := range slices.Compact(all) {
		b.WriteString(line)
		b.WriteByte('\n')
	}
	if err := b.Flush(); err != nil {
		w.Close()
		return err
	}
	return w.Close()
}
