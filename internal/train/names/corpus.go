// Package names trains the name tagger of package entity: it reads the corpora, builds the lexicon, learns the weights and
// measures them. Command internal/cmd/trainnames runs it.
package names

import (
	"bufio"
	"compress/gzip"
	"encoding/json"
	"io"
	"os"
	"path/filepath"
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

// A piece is a word of a corpus with its tag, "O" or "B-LOC".
type piece struct {
	text, tag string
	start     int // in the text of the sentence, where there is one
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

// readColumns reads a corpus of one word and tag a line. Texts gives the text of sentences by their words, so that they
// can be cut into words as articles are; where it has none, words parted at their hyphens are put together again.
func readColumns(path string, texts map[string]string, tags tagSet) ([]doc, error) {
	var docs []doc
	var sentence []piece
	flush := func() {
		if len(sentence) == 0 {
			return
		}
		if len(docs) == 0 {
			docs = append(docs, doc{})
		}
		d := &docs[len(docs)-1]
		if tags.partial {
			trim(sentence)
		}
		words := make([]string, len(sentence))
		for i, p := range sentence {
			words[i] = p.text
		}
		ws, allowed := []string(nil), []uint64(nil)
		if text, ok := texts[strings.Join(words, " ")]; ok {
			ws, allowed = recut(text, sentence, tags)
		}
		if ws == nil {
			ws, allowed = rejoin(sentence, tags)
		}
		d.sentences, d.allowed = append(d.sentences, ws), append(d.allowed, allowed)
		sentence = nil
	}
	err := lines(path, func(line string) {
		cols := strings.Split(line, "\t")
		switch {
		case line == "-DOC-" || cols[0] == "-DOC-":
			flush()
			docs = append(docs, doc{})
		case strings.TrimSpace(line) == "":
			flush()
		default:
			sentence = append(sentence, piece{text: cols[0], tag: cols[len(cols)-1]})
		}
	})
	flush()
	return docs, err
}

// trim takes titles and articles from the beginnings of names, and possessives from their ends, as the radio corpus does.
func trim(ps []piece) {
	for i := range ps {
		tag := ps[i].tag
		if len(tag) > 2 && tag[0] == 'B' && i+1 < len(ps) && ps[i+1].tag == "I"+tag[1:] {
			w := strings.ToLower(ps[i].text)
			if w == "the" || w == "a" || w == "an" || tag == "B-PER" && isTitle(w) {
				ps[i].tag, ps[i+1].tag = "O", tag
			}
		}
		if tag = ps[i].tag; len(tag) > 2 && tag[0] == 'I' && (i+1 == len(ps) || ps[i+1].tag != tag) {
			if w := ps[i].text; w == "'s" || w == "’s" || w == "'" {
				ps[i].tag = "O"
			}
		}
	}
}

// rejoin makes words of pieces that a treebank parts at hyphens.
func rejoin(ps []piece, tags tagSet) ([]string, []uint64) {
	var words []string
	var allowed []uint64
	for i := 0; i < len(ps); {
		j := i + 1
		if ps[i].text == "@" && j < len(ps) {
			j++
		}
		for j+1 < len(ps) && ps[j].text == "-" && wordy(ps[j-1].text) && wordy(ps[j+1].text) {
			j += 2
		}
		text := ""
		for _, p := range ps[i:j] {
			text += p.text
		}
		if cut := nametag.CutHyphen(text); cut > 0 && j-i >= 3 {
			words = append(words, text[:cut], text[cut:])
			allowed = append(allowed, tags.together(ps[i:j-2]), tags.of("O"))
		} else {
			words = append(words, text)
			allowed = append(allowed, tags.together(ps[i:j]))
		}
		i = j
	}
	return words, allowed
}

func wordy(s string) bool {
	return s != "" && (s[0] >= 'a' && s[0] <= 'z' || s[0] >= 'A' && s[0] <= 'Z' || s[0] >= '0' && s[0] <= '9')
}

// recut finds the pieces in the text that they came from and gives them to the words that an article would have. It
// returns nil where a piece is not found.
func recut(text string, ps []piece, tags tagSet) ([]string, []uint64) {
	at := 0
	for i := range ps {
		k := strings.Index(text[at:], ps[i].text)
		if k < 0 || k > 3 {
			return nil, nil
		}
		ps[i].start = at + k
		at += k + len(ps[i].text)
	}
	var words []string
	var allowed []uint64
	for s := range article.Parse(text).Sentences() {
		for _, t := range s.Tokens {
			for _, span := range parts(text, t.Span) {
				var in []piece
				for _, p := range ps {
					if p.start < span.End && p.start+len(p.text) > span.Start {
						in = append(in, p)
					}
				}
				words = append(words, span.In(text))
				allowed = append(allowed, tags.together(in))
			}
		}
	}
	return words, allowed
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

// readMarked reads a corpus of texts with gold.jsonl.
func readMarked(dir string) ([]doc, error) {
	var docs []doc
	var failed error
	err := lines(filepath.Join(dir, "gold.jsonl"), func(line string) {
		var gold struct {
			ID       string
			Entities []struct {
				Kind     string
				Mentions []struct {
					Span article.Span
					Form string
				}
			}
		}
		if err := json.Unmarshal([]byte(line), &gold); err != nil {
			failed = err
			return
		}
		text, err := os.ReadFile(filepath.Join(dir, "text", gold.ID+".txt"))
		if err != nil {
			failed = err
			return
		}
		kinds := map[article.Span]int{}
		begins := make([]article.Span, len(text)+1) // by the bytes that a name covers
		for _, e := range gold.Entities {
			for _, m := range e.Mentions {
				if m.Form != "" && m.Form != "name" {
					continue
				}
				kinds[m.Span] = kindNumber(e.Kind)
				for i := m.Span.Start; i < m.Span.End; i++ {
					begins[i] = m.Span
				}
			}
		}
		docs = append(docs, markedDoc(gold.ID, string(text), begins, kinds))
	})
	if err == nil {
		err = failed
	}
	return docs, err
}

func markedDoc(id, text string, names []article.Span, kinds map[article.Span]int) doc {
	d := doc{id: id}
	var last article.Span
	for s := range article.Parse(text).Sentences() {
		var words []string
		var allowed []uint64
		for _, t := range s.Tokens {
			for _, span := range parts(text, t.Span) {
				words = append(words, span.In(text))
				var in article.Span
				for i := span.Start; i < span.End && in.IsEmpty(); i++ {
					in = names[i]
				}
				tag := uint64(1)
				if !in.IsEmpty() && !strings.HasPrefix(span.In(text), "-") {
					tag = 1 << (nametag.Begin + 2*kinds[in])
					if in == last {
						tag = 1 << (nametag.Inside + 2*kinds[in])
					}
					last = in
				}
				allowed = append(allowed, tag)
			}
		}
		d.sentences, d.allowed = append(d.sentences, words), append(d.allowed, allowed)
	}
	return d
}

func kindNumber(kind string) int {
	for i, k := range []string{"person", "organization", "place", "group", "facility", "event", "product", "other"} {
		if k == kind {
			return i
		}
	}
	return nametag.Other
}
