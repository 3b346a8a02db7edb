package names

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"

	"github.com/newstext/newstext/article"
	"github.com/newstext/newstext/internal/nametag"
)

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
