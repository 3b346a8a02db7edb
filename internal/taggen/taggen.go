// Package taggen counts the tables of the part-of-speech guesser of package quote.
package taggen

import (
	"bufio"
	"fmt"
	"io"
	"math"
	"sort"
	"strings"
)

// Tags holds the tags of the guesser, one letter each; a tag's number is its place here. The first stands for what is
// before a sentence.
const Tags = "^npdrjavbgzmticwueho,.:'sx"

// A Table counts words, their endings and runs of three tags.
type Table struct {
	words map[string]*[len(Tags)]int
	tags  [len(Tags)]int
	two   [len(Tags)][len(Tags)]int
	three [len(Tags)][len(Tags)][len(Tags)]int
}

// New returns a table that has counted nothing.
func New() *Table { return &Table{words: map[string]*[len(Tags)]int{}} }

// A word of a sentence with its Penn tag and lemma.
type word struct{ form, tag, lemma string }

// Read counts the sentences of r: lines of fields parted by tabs, an empty line between sentences. The columns that hold
// the word, its lemma and its Penn tag are counted from 0.
func (t *Table) Read(r io.Reader, form, lemma, tag int) error {
	s := bufio.NewScanner(r)
	s.Buffer(nil, 1<<20)
	var sent []word
	for s.Scan() {
		line := s.Text()
		f := strings.Split(line, "\t")
		switch {
		case line == "":
			t.sentence(sent)
			sent = sent[:0]
		case line[0] == '#' && len(f) < 3, len(f) <= max(form, lemma, tag), strings.ContainsAny(f[0], "-."):
		default:
			sent = append(sent, word{strings.ReplaceAll(f[form], "’", "'"), f[tag], f[lemma]})
		}
	}
	t.sentence(sent)
	return s.Err()
}

// sentence counts one sentence. The first word counts in lower case, every other as it is written.
func (t *Table) sentence(sent []word) {
	a, b := 0, 0
	for i, w := range sent {
		c := strings.IndexByte(Tags, letter(w))
		key := w.form
		if i == 0 || c != 2 {
			key = strings.ToLower(key)
		}
		if t.words[key] == nil {
			t.words[key] = new([len(Tags)]int)
		}
		t.words[key][c]++
		t.tags[c]++
		t.two[b][c]++
		t.three[a][b][c]++
		a, b = b, c
	}
}

// letter returns the guesser's tag for a Penn tag.
func letter(w word) byte {
	if strings.HasPrefix(w.tag, "VB") || w.tag == "POS" {
		switch strings.ToLower(w.form) {
		case "be", "am", "is", "are", "was", "were", "been", "being", "'re", "'m":
			return 'e'
		case "have", "has", "had", "having", "'ve":
			return 'h'
		case "do", "does", "did":
			return 'o'
		}
	}
	switch w.tag {
	case "NN", "NNS", "FW", "LS":
		return 'n'
	case "NNP", "NNPS":
		return 'p'
	case "DT", "PDT", "PRP$", "WP$":
		return 'd'
	case "PRP", "EX":
		return 'r'
	case "JJ", "JJR", "JJS", "AFX":
		return 'j'
	case "RB", "RBR", "RBS", "RP", "UH":
		return 'a'
	case "VBD", "VBZ", "VBP":
		return 'v'
	case "VB":
		return 'b'
	case "VBG":
		return 'g'
	case "VBN":
		return 'z'
	case "MD":
		return 'm'
	case "TO":
		return 't'
	case "IN":
		return 'i'
	case "CC":
		return 'c'
	case "WP", "WRB", "WDT":
		return 'w'
	case "CD":
		return 'u'
	case "POS":
		return 's'
	case ",":
		return ','
	case ".":
		return '.'
	case "``", "''":
		return '\''
	case ":", "HYPH", "-LRB-", "-RRB-", "NFP":
		return ':'
	}
	return 'x'
}

// score returns a probability as a cost: 16 times its negative logarithm, at most 255.
func score(p float64) int { return min(255, int(math.Round(-16*math.Log(p)))) }

// WriteWords writes the costs of words seen at least least times, and of the endings of rarer ones after a hyphen, a line
// each in the order of bytes: the word, then each tag with its cost.
func (t *Table) WriteWords(w io.Writer, least int) error {
	rows := map[string]*[len(Tags)]int{}
	open := new([len(Tags)]int)
	for word, counts := range t.words {
		n := 0
		for _, c := range counts {
			n += c
		}
		if n >= least && strings.IndexFunc(word, func(r rune) bool { return r <= ' ' }) < 0 {
			rows[word] = counts
		}
		if n > 10 || strings.ToLower(word) != word || word == "" || word[0] < 'a' || word[0] > 'z' {
			continue
		}
		for k := 0; k <= 4 && k < len(word); k++ {
			end := "-" + word[len(word)-k:]
			if rows[end] == nil {
				rows[end] = new([len(Tags)]int)
			}
			for i, c := range counts {
				if strings.IndexByte("npjavbgz", Tags[i]) >= 0 {
					rows[end][i] += c
					if k == 0 {
						open[i] += c
					}
				}
			}
		}
	}
	keys := make([]string, 0, len(rows))
	for k, counts := range rows {
		n := 0
		for _, c := range counts {
			n += c
		}
		if !ending(k) || n >= 30 {
			keys = append(keys, k)
		}
	}
	sort.Strings(keys)
	for _, k := range keys {
		n := 0
		for _, c := range rows[k] {
			n += c
		}
		line := k
		for i, c := range rows[k] {
			if c == 0 || c*200 < n {
				continue
			}
			cost := score(float64(c) / float64(t.tags[i]))
			if ending(k) {
				// The word itself is unknown: P(tag | ending) / P(tag) is what counts, up to a factor.
				cost = score(float64(c) / float64(n) / float64(t.tags[i]) * 1000)
			}
			line += fmt.Sprintf(" %c%d", Tags[i], cost)
		}
		if line == k {
			continue
		}
		if _, err := fmt.Fprintln(w, line); err != nil {
			return err
		}
	}
	return nil
}

// Runs returns the cost of every run of three tags, a byte each.
func (t *Table) Runs() []byte {
	total := 0
	for _, n := range t.tags {
		total += n
	}
	n := len(Tags)
	out := make([]byte, 0, n*n*n)
	for a := range n {
		for b := range n {
			two, three := 0, 0
			for c := range n {
				two += t.two[b][c]
				three += t.three[a][b][c]
			}
			for c := range n {
				p := 0.02*float64(t.tags[c])/float64(total) + 1e-6
				if two > 0 {
					p += 0.28 * float64(t.two[b][c]) / float64(two)
				}
				if three > 0 {
					p += 0.70 * float64(t.three[a][b][c]) / float64(three)
				}
				out = append(out, byte(score(min(p, 1))))
			}
		}
	}
	return out
}

// ending reports whether key k stands for the ending of an unknown word: a hyphen before up to four letters.
func ending(k string) bool {
	return k == "-" || len(k) <= 5 && k[0] == '-' && k[1] >= 'a' && k[1] <= 'z'
}
