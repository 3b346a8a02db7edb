// Package treebank reads treebanks in the CoNLL-U format, and lays their tokens over those of package article.
package treebank

import (
	"bufio"
	"compress/gzip"
	"fmt"
	"os"
	"strconv"
	"strings"
)

// A Token is a syntactic word of a treebank.
type Token struct {
	Start, End int // bytes of the sentence's text; the words of a contraction share it out
	Form       string
	Lemma      string
	Tag        string // Penn tag
	Head       int    // index of the head in the sentence, -1 for the root
	Relation   string // Universal Dependencies, with its subtype
}

// A Sentence is a sentence of a treebank, its text put together from its tokens.
type Sentence struct {
	Text   string
	Tokens []Token
}

// A FormatError says where a treebank is not in its format.
type FormatError struct {
	Path string
	Line int
	Err  error
}

// Error describes e.
func (e *FormatError) Error() string { return fmt.Sprintf("%s:%d: %v", e.Path, e.Line, e.Err) }

// Unwrap returns the cause of e.
func (e *FormatError) Unwrap() error { return e.Err }

// Read returns the sentences of the gzipped CoNLL-U file at path.
func Read(path string) ([]Sentence, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	z, err := gzip.NewReader(f)
	if err != nil {
		return nil, &FormatError{path, 0, err}
	}
	var out []Sentence
	var r reader
	s := bufio.NewScanner(z)
	s.Buffer(nil, 1<<20)
	for n := 1; s.Scan(); n++ {
		switch line := s.Text(); {
		case line == "":
			out = r.end(out)
		case line[0] != '#':
			if err := r.row(line); err != nil {
				return nil, &FormatError{path, n, err}
			}
		}
	}
	return r.end(out), s.Err()
}

// A reader gathers the rows of one sentence.
type reader struct {
	text   strings.Builder
	tokens []Token
	// The contraction whose words are being read: "don't" before do and n't.
	last  int
	space bool
}

func (r *reader) row(line string) error {
	f := strings.Split(line, "\t")
	if len(f) != 10 {
		return fmt.Errorf("want 10 columns, have %d", len(f))
	}
	space := !strings.Contains(f[9], "SpaceAfter=No")
	if _, last, ok := strings.Cut(f[0], "-"); ok {
		n, err := strconv.Atoi(last)
		if err != nil {
			return fmt.Errorf("want a range of words, have %q", f[0])
		}
		r.last, r.space = n, space
		return nil
	}
	if strings.Contains(f[0], ".") { // a word that the text leaves out
		return nil
	}
	id, err := strconv.Atoi(f[0])
	if err != nil || id != len(r.tokens)+1 {
		return fmt.Errorf("want word %d, have %q", len(r.tokens)+1, f[0])
	}
	head, err := strconv.Atoi(f[6])
	if err != nil {
		return fmt.Errorf("want the number of a head, have %q", f[6])
	}
	if id <= r.last {
		space = id == r.last && r.space
	}
	start := r.text.Len()
	r.text.WriteString(f[1])
	r.tokens = append(r.tokens, Token{start, r.text.Len(), f[1], f[2], f[4], head - 1, f[7]})
	if space {
		r.text.WriteByte(' ')
	}
	return nil
}

func (r *reader) end(out []Sentence) []Sentence {
	if len(r.tokens) > 0 {
		out = append(out, Sentence{strings.TrimRight(r.text.String(), " "), r.tokens})
	}
	*r = reader{}
	return out
}
