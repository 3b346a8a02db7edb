package coref

import (
	"archive/tar"
	"compress/gzip"
	"errors"
	"io"
	"os"
	"path"
	"strings"

	"github.com/newstext/newstext/article"
)

// A Document is a text of GUM with the chains of mentions that stand for the same.
type Document struct {
	ID, Text string
	Mentions []Mention
}

// A Mention is a mention of GUM. Mentions with the same chain stand for the same.
type Mention struct {
	Span  article.Span
	Chain int
	Type  string // "person", "organization"
}

// ReadGum reads the documents of the given genres from a tar.gz of GUM in WebAnno TSV 3.2. The texts are put together from
// their words, since the files do not say how they were written.
func ReadGum(file string, genres ...string) ([]Document, error) {
	f, err := os.Open(file)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	z, err := gzip.NewReader(f)
	if err != nil {
		return nil, err
	}
	var out []Document
	for t := tar.NewReader(z); ; {
		h, err := t.Next()
		if errors.Is(err, io.EOF) {
			return out, nil
		}
		if err != nil {
			return nil, err
		}
		id := strings.TrimSuffix(path.Base(h.Name), ".tsv")
		for _, g := range genres {
			if strings.HasPrefix(id, "GUM_"+g+"_") {
				data, err := io.ReadAll(t)
				if err != nil {
					return nil, err
				}
				out = append(out, newGumReader(id).read(string(data)))
			}
		}
	}
}

// A gumReader reads one document.
type gumReader struct {
	doc    Document
	text   strings.Builder
	index  map[string]int // the number of a mention, or its word where it has none → its place in Mentions
	names  map[string]string
	chains []int // union-find over them
	open   bool  // the last word wants none before the next
	links  [][2]string
}

func newGumReader(id string) *gumReader {
	return &gumReader{doc: Document{ID: id}, index: map[string]int{}, names: map[string]string{}}
}

func (r *gumReader) read(data string) Document {
	for line := range strings.Lines(data) {
		if f := strings.Split(strings.TrimRight(line, "\n"), "\t"); len(f) >= 9 && f[0][0] != '#' {
			r.word(f)
		}
	}
	for _, l := range r.links {
		x, ok := r.index[l[0]]
		y, too := r.index[l[1]]
		if ok && too {
			r.chains[r.find(x)] = r.find(y)
		}
	}
	for i := range r.doc.Mentions {
		r.doc.Mentions[i].Chain = r.find(i)
	}
	r.doc.Text = r.text.String()
	return r.doc
}

func (r *gumReader) find(i int) int {
	for r.chains[i] != i {
		i = r.chains[i]
	}
	return i
}

// word reads the line of a word: its number, offsets, the word, its mentions, four columns more, their names, types and ends of links.
func (r *gumReader) word(f []string) {
	sentence, number, _ := strings.Cut(f[0], "-")
	start := r.write(f[2], number == "1" && sentence != "1")
	var here []string
	for _, m := range list(f[3]) {
		kind, id := bracketed(m)
		if id == "" {
			id = f[0]
		}
		here = append(here, id)
		i, ok := r.index[id]
		if !ok {
			i = len(r.doc.Mentions)
			r.index[id] = i
			r.doc.Mentions = append(r.doc.Mentions, Mention{Span: article.Span{Start: start}, Type: kind})
			r.chains = append(r.chains, i)
		}
		r.doc.Mentions[i].Span.End = r.text.Len()
	}
	types := list(f[len(f)-3])
	for _, name := range list(f[6]) {
		if name, id := bracketed(name); id != "" { // what it is called in Wikipedia
			r.links = append(r.links, [2]string{id, r.called(name, id)})
		}
	}
	for k, l := range list(f[len(f)-2]) {
		word, ids := bracketed(l)
		from, to, numbered := strings.Cut(ids, "_")
		if !numbered || from == "0" {
			from = word
		}
		if (!numbered || to == "0") && len(here) > 0 {
			to = f[0]
		}
		if k < len(types) && strings.Contains(" ana cata coref appos disc pred ", " "+types[k]+" ") {
			r.links = append(r.links, [2]string{from, to})
		}
	}
}

// called returns the first mention that is called the same as the mention id.
func (r *gumReader) called(name, id string) string {
	if first, ok := r.names[name]; ok {
		return first
	}
	r.names[name] = id
	return id
}

// write adds the word w to the text and returns where it begins.
func (r *gumReader) write(w string, first bool) int {
	switch t := r.text.String(); {
	case first && strings.TrimRight(t, `.?!"”’'`) == t:
		r.text.WriteString("\n\n")
	case first:
		r.text.WriteString(" ")
	case r.text.Len() == 0, r.open, strings.Contains(" , . ; : ? ! ) ] % ” ’ 's 're 've 'll 'm 'd n't ’s - ", " "+w+" "):
	default:
		r.text.WriteString(" ")
	}
	r.open = strings.Contains(" ( [ “ ‘ - $ # ", " "+w+" ")
	start := r.text.Len()
	r.text.WriteString(w)
	return start
}

// list splits a column of values between bars; "_" holds none.
func list(column string) []string {
	if column == "_" {
		return nil
	}
	return strings.Split(column, "|")
}

// bracketed splits "person[12]".
func bracketed(s string) (value, number string) {
	value, number, _ = strings.Cut(strings.TrimSuffix(s, "]"), "[")
	return value, number
}
