package main

import (
	"fmt"
	"io"
	"os"
	"path/filepath"

	"github.com/newstext/newstext/examples/annotate/internal/formats"
)

// An output is where results go: one stream, or a folder with the files of each document.
type output struct {
	format formats.Format
	stream io.Writer
	folder string          // "" for the stream
	used   map[string]bool // ids of documents in the folder
}

// begin writes what stands before all documents.
func (o *output) begin() error {
	if o.folder == "" {
		_, err := io.WriteString(o.stream, o.format.Head)
		return err
	}
	o.used = make(map[string]bool)
	if err := os.MkdirAll(o.folder, 0o755); err != nil {
		return err
	}
	if o.format.Conf == "" {
		return nil
	}
	return os.WriteFile(filepath.Join(o.folder, "annotation.conf"), []byte(o.format.Conf), 0o644)
}

// write writes the files of one document. In a folder, each begins with the head of its format.
func (o *output) write(r result) error {
	if o.folder == "" {
		for _, b := range r.files {
			if _, err := o.stream.Write(b); err != nil {
				return err
			}
		}
		return nil
	}
	if o.used[r.id] {
		return fmt.Errorf("%s: two documents have this name", r.id)
	}
	o.used[r.id] = true
	for i, b := range r.files {
		b = append([]byte(o.format.Head), b...)
		if err := os.WriteFile(filepath.Join(o.folder, r.id+o.format.Files[i]), b, 0o644); err != nil {
			return err
		}
	}
	return nil
}
