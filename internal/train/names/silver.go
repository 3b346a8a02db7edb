package names

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"github.com/newstext/newstext/article"
	"github.com/newstext/newstext/internal/nametag"
)

// silver reads texts in which CoreNLP found names, silver.tsv.gz beside them, and has t find names in them too. Where the
// two agree, that is learned; where they do not, a word may be either, and what is learned elsewhere decides.
func (t *Trainer) silver(dir string, tagger *nametag.Tagger) ([]doc, error) {
	theirs, err := readSilver(filepath.Join(dir, "silver.tsv.gz"))
	if err != nil {
		return nil, err
	}
	var docs []doc
	var failed error
	agreed, open := 0, 0
	err = lines(filepath.Join(dir, "gold.jsonl"), func(line string) {
		var gold struct{ ID string }
		if err := json.Unmarshal([]byte(line), &gold); err != nil {
			failed = err
			return
		}
		text, err := os.ReadFile(filepath.Join(dir, "text", gold.ID+".txt"))
		if err != nil {
			failed = err
			return
		}
		d := silverDoc(gold.ID, string(text), theirs[gold.ID])
		words, _ := t.document(d)
		ours := make([]uint64, words.Len())
		for _, n := range tagger.Tag(nil, words, new(nametag.Scratch)) {
			ours[n.From] = 1 << (nametag.Begin + 2*n.Kind)
			for i := n.From + 1; i < n.To; i++ {
				ours[i] = 1 << (nametag.Inside + 2*n.Kind)
			}
		}
		for _, row := range d.allowed {
			for i := range row {
				our := max(ours[i], outside)
				if row[i]&our != 0 {
					row[i] = our
					agreed++
				} else {
					row[i] |= our
					open++
				}
			}
			ours = ours[len(row):]
		}
		docs = append(docs, d)
	})
	if err == nil {
		err = failed
	}
	fmt.Fprintf(t.Log, "silver: the same for %d words, other for %d\n", agreed, open)
	return docs, err
}

// A silverName is a word that CoreNLP took for one of a name.
type silverName struct {
	article.Span
	kind string
}

// readSilver returns the words of names by document.
func readSilver(path string) (map[string][]silverName, error) {
	found := map[string][]silverName{}
	id := ""
	err := lines(path, func(line string) {
		if name, ok := strings.CutPrefix(line, "# doc = "); ok {
			id = name
			return
		}
		if c := strings.Split(line, "\t"); len(c) > 6 && c[6] != "O" {
			start, _ := strconv.Atoi(c[1])
			end, _ := strconv.Atoi(c[2])
			found[id] = append(found[id], silverName{article.Span{Start: start, End: end}, c[6]})
		}
	})
	return found, err
}

// silverDoc cuts text into words, each with the tags that CoreNLP's kind for it leaves.
func silverDoc(id, text string, names []silverName) doc {
	at := make([]uint64, len(text))
	for _, n := range names {
		for i := n.Start; i < n.End; i++ {
			at[i] = silverTags(n.kind)
		}
	}
	d := doc{id: id}
	for s := range article.Parse(text).Sentences() {
		var words []string
		var allowed []uint64
		for _, t := range s.Tokens {
			for _, span := range parts(text, t.Span) {
				words = append(words, span.In(text))
				allowed = append(allowed, max(at[span.Start], outside))
			}
		}
		d.sentences, d.allowed = append(d.sentences, words), append(d.allowed, allowed)
	}
	return d
}

// silverTags returns the tags that a word of CoreNLP's kind may have.
func silverTags(kind string) uint64 {
	either := func(kind int) uint64 { return 3 << (nametag.Begin + 2*kind) }
	switch kind {
	case "PERSON":
		return either(nametag.Person)
	case "ORGANIZATION":
		return either(nametag.Organization)
	case "LOCATION":
		return either(nametag.Place) | either(nametag.Facility)
	case "MISC":
		return either(nametag.Group) | either(nametag.Event) | either(nametag.Product) | either(nametag.Other)
	}
	return outside
}
