package names

import (
	"github.com/newstext/newstext/internal/nametag"
	"github.com/newstext/newstext/internal/postag"
)

// document gives the words of d to the name tagger, and what tags they may have in one slice.
func (t *Trainer) document(d doc) (*nametag.Document, []uint64) {
	out := new(nametag.Document)
	var allowed []uint64
	for i, s := range d.sentences {
		for k, tag := range t.partsOfSpeech(s) {
			out.Add(s[k], tag)
		}
		out.EndSentence()
		allowed = append(allowed, d.allowed[i]...)
	}
	return out, allowed
}

// partsOfSpeech tags the words of a sentence. Of a word parted at its hyphen, Iran and -backed, the first half is a name
// and the second an adjective, as package entity has it.
func (t *Trainer) partsOfSpeech(words []string) []uint8 {
	var s postag.Sentence
	for i := 0; i < len(words); i++ {
		w := words[i]
		if parted(words, i) {
			i++
			w += words[i]
		}
		s.Add(w)
	}
	tags := t.Tagger.Tag(&s)
	out := make([]uint8, 0, len(words))
	for i := 0; i < len(words); i++ {
		if parted(words, i) {
			i++
			out = append(out, uint8(postag.Number("NNP")), uint8(postag.Number("JJ")))
		} else {
			out = append(out, tags[0])
		}
		tags = tags[1:]
	}
	return out
}

// parted reports whether words i and i+1 are halves of one word.
func parted(words []string, i int) bool {
	return i+1 < len(words) && len(words[i+1]) > 1 && words[i+1][0] == '-' && nametag.CutHyphen(words[i]+words[i+1]) == len(words[i])
}
