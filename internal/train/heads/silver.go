package heads

import (
	"bufio"
	"compress/gzip"
	"fmt"
	"os"
	"strconv"
	"strings"

	"github.com/newstext/newstext/internal/depparse"
	"github.com/newstext/newstext/internal/postag"
)

// A silverWord is a row of a layer of automatic annotation: number, start, end, word, lemma, tag, name, head, relation.
type silverWord struct {
	text, tag, name, rel string
	head                 int // -1 the root
}

// readSilver reads such a layer, a line a word, a blank line between sentences. Its trees follow the first version of
// Universal Dependencies, and are brought nearer to the second.
func readSilver(path string) ([]example, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	z, err := gzip.NewReader(f)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	var out []example
	var ws []silverWord
	end := func() {
		if e := convert(ws); len(ws) > 0 && e.tree() {
			out = append(out, e)
		}
		ws = ws[:0]
	}
	s := bufio.NewScanner(z)
	s.Buffer(nil, 1<<20)
	for n := 1; s.Scan(); n++ {
		line := s.Text()
		if line == "" || line[0] == '#' && !strings.Contains(line, "\t") {
			end()
			continue
		}
		f := strings.Split(line, "\t")
		if len(f) != 9 {
			return nil, fmt.Errorf("%s:%d: want 9 columns, have %d", path, n, len(f))
		}
		head, err := strconv.Atoi(f[7])
		if err != nil {
			return nil, fmt.Errorf("%s:%d: want the number of a head, have %q", path, n, f[7])
		}
		ws = append(ws, silverWord{f[3], f[5], f[6], f[8], head - 1})
	}
	end()
	return out, s.Err()
}

// convert makes an example of a silver sentence.
func convert(ws []silverWord) example {
	var e example
	for i := range ws {
		if h := ws[i].head; h >= len(ws) {
			return example{}
		}
	}
	persons(ws)
	for i := range ws {
		w := &ws[i]
		if w.rel == "cc" { // to the conjunct behind it
			for k := i + 1; k < len(ws); k++ {
				if ws[k].rel == "conj" && ws[k].head == w.head {
					w.head = k
					break
				}
			}
		}
	}
	for _, w := range ws {
		e.words = append(e.words, w.text)
		e.gold = append(e.gold, postag.Nearest(w.tag))
		e.heads = append(e.heads, int32(max(w.head, -1)))
		e.rels = append(e.rels, depparse.Number(relation(ws, w)))
	}
	return e
}

// persons turns the names of persons round: the first word is the head of the others.
func persons(ws []silverWord) {
	for i := 0; i < len(ws); {
		j := i + 1
		for j < len(ws) && ws[i].name == "PERSON" && ws[j].name == "PERSON" {
			j++
		}
		last := j - 1
		whole := last > i
		for k := i; k < last; k++ {
			whole = whole && ws[k].rel == "compound" && ws[k].head == last
		}
		if whole {
			ws[i].head, ws[i].rel = ws[last].head, ws[last].rel
			for k := range ws {
				if ws[k].head == last && (k < i || k > last) {
					ws[k].head = i
				}
			}
			for k := i + 1; k <= last; k++ {
				ws[k].head, ws[k].rel = i, "flat"
			}
		}
		i = j
	}
}

// relation gives the name that the second version has for the relation of w.
func relation(ws []silverWord, w silverWord) string {
	verbal := func() bool {
		if w.head < 0 {
			return false
		}
		switch ws[w.head].tag[0] {
		case 'V', 'J', 'R':
			return true
		}
		return false
	}
	switch w.rel {
	case "dobj":
		return "obj"
	case "nsubjpass":
		return "nsubj:pass"
	case "auxpass":
		return "aux:pass"
	case "csubjpass":
		return "csubj"
	case "neg":
		if w.tag == "DT" {
			return "det"
		}
		return "advmod"
	case "mwe":
		return "fixed"
	case "nmod":
		if verbal() {
			return "obl"
		}
	case "nmod:tmod", "nmod:npmod":
		if verbal() {
			return "obl:unmarked"
		}
		return "nmod:unmarked"
	}
	return w.rel
}
