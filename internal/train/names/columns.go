package names

import (
	"strings"

	"github.com/newstext/newstext/article"
	"github.com/newstext/newstext/internal/nametag"
)

// A piece is a word of a corpus with its tag, "O" or "B-LOC".
type piece struct {
	text, tag string
	start     int // in the text of the sentence, where there is one
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
