// Package names trains the name tagger of package entity: it reads the corpora, builds the lexicon, learns the weights and
// measures them. Command internal/cmd/trainnames runs it.
package names

import (
	"bufio"
	"compress/gzip"
	"io"
	"os"
	"strings"

	"github.com/newstext/newstext/article"
	"github.com/newstext/newstext/internal/nametag"
)

// A doc is one marked text: its words, the sentences they make, and the tags that each may have, one bit a tag.
type doc struct {
	id        string
	sentences [][]string
	allowed   [][]uint64
}

// open reads a file, through gzip where its name says so.
func open(path string) (io.ReadCloser, error) {
	f, err := os.Open(path)
	if err != nil || !strings.HasSuffix(path, ".gz") {
		return f, err
	}
	z, err := gzip.NewReader(f)
	if err != nil {
		return nil, err
	}
	return struct {
		io.Reader
		io.Closer
	}{z, f}, nil
}

func lines(path string, each func(string)) error {
	f, err := open(path)
	if err != nil {
		return err
	}
	defer f.Close()
	s := bufio.NewScanner(f)
	s.Buffer(nil, 1<<28)
	for s.Scan() {
		each(s.Text())
	}
	return s.Err()
}

// parts returns the spans of the words that a token gives the tagger: two for Iran-backed.
func parts(text string, s article.Span) []article.Span {
	if cut := nametag.CutHyphen(s.In(text)); cut > 0 {
		return []article.Span{{Start: s.Start, End: s.Start + cut}, {Start: s.Start + cut, End: s.End}}
	}
	return []article.Span{s}
}

// readTexts returns the text of every sentence of treebanks, by its words parted by spaces.
func readTexts(paths ...string) (map[string]string, error) {
	texts := map[string]string{}
	for _, path := range paths {
		var text string
		var words []string
		err := lines(path, func(line string) {
			cols := strings.Split(line, "\t")
			switch {
			case strings.HasPrefix(line, "# text = "):
				text = strings.TrimPrefix(line, "# text = ")
			case line == "":
				texts[strings.Join(words, " ")] = text
				words = nil
			case len(cols) > 1 && !strings.ContainsAny(cols[0], "-."):
				words = append(words, cols[1])
			}
		})
		if err != nil {
			return nil, err
		}
	}
	return texts, nil
}
