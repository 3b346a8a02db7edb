// Package articles reads the articles that programs are given, and writes the tables that they make of them.
package articles

import (
	"encoding/csv"
	"errors"
	"io"
	"io/fs"
	"iter"
	"os"
	"path/filepath"
	"strings"
)

// Texts walks over the articles at paths, with their names: files, all files named *.txt in folders and below, and
// stdin for "-". The name of an article is its path below the folder given, without the extension. What cannot be read
// goes to failed, with its path, and is left out; the others go on.
func Texts(paths []string, stdin io.Reader, failed func(path string, err error)) iter.Seq2[string, string] {
	return func(yield func(string, string) bool) {
		file := func(path, name string) bool {
			b, err := os.ReadFile(path)
			if err != nil {
				failed(path, reason(err))
				return true
			}
			return yield(strings.TrimSuffix(name, filepath.Ext(name)), string(b))
		}
		for _, path := range paths {
			if path == "-" {
				b, err := io.ReadAll(stdin)
				if err != nil {
					failed("-", err)
				} else if !yield("stdin", string(b)) {
					return
				}
				continue
			}
			if info, err := os.Stat(path); err != nil || !info.IsDir() {
				if !file(path, filepath.Base(path)) {
					return
				}
				continue
			}
			err := fs.WalkDir(os.DirFS(path), ".", func(name string, d fs.DirEntry, err error) error {
				full := filepath.Join(path, filepath.FromSlash(name))
				switch {
				case err != nil:
					failed(full, reason(err))
				case !d.IsDir() && filepath.Ext(name) == ".txt" && !file(full, name):
					return errEnough
				}
				return nil
			})
			if err != nil {
				return
			}
		}
	}
}

var errEnough = errors.New("enough")

// reason returns err without the operation and the path, which whoever tells of it tells too.
func reason(err error) error {
	if e, ok := errors.AsType[*fs.PathError](err); ok {
		return e.Err
	}
	return err
}

// WriteCSV writes rows for a spreadsheet. A cell that a spreadsheet would take for a formula begins with an apostrophe,
// since the words in it are those of strangers; line breaks are spaces.
func WriteCSV(w io.Writer, rows [][]string) error {
	c := csv.NewWriter(w)
	for _, row := range rows {
		cells := make([]string, len(row))
		for i, cell := range row {
			cells[i] = safe(cell)
		}
		if err := c.Write(cells); err != nil {
			return err
		}
	}
	c.Flush()
	return c.Error()
}

// safe returns a cell as WriteCSV writes it.
func safe(cell string) string {
	cell = Plain(cell)
	if cell != "" && strings.ContainsRune("=+-@|%＝＋－＠", []rune(cell)[0]) {
		return "'" + cell
	}
	return cell
}

// Plain returns s on one line, without the characters that a terminal or a spreadsheet obeys.
func Plain(s string) string {
	s = strings.Map(func(r rune) rune {
		switch {
		case r < ' ' || r >= 0x7f && r < 0xa0, r == '\u2028', r == '\u2029':
			return ' '
		case r >= '\u202a' && r <= '\u202e', r >= '\u2066' && r <= '\u2069': // turn the direction of what follows
			return -1
		}
		return r
	}, s)
	return strings.Join(strings.Fields(s), " ")
}
