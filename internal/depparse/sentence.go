package depparse

import "github.com/newstext/newstext/internal/postag"

// A Sentence is the words of a sentence with their tags, and memory to parse them in. Reset it for each sentence; the zero
// Sentence is empty.
type Sentence struct {
	words  []input
	heads  []int32
	rels   []uint8
	search search
}

// An input is a word as it was added.
type input struct {
	hash uint32
	tag  uint8
}

// maxWord is how many bytes of a word count, as in package postag.
const maxWord = 64

// Reset empties s.
func (s *Sentence) Reset() { s.words = s.words[:0] }

// Add adds a word and the number of its tag.
func (s *Sentence) Add(word string, tag uint8) {
	if len(word) > maxWord {
		word = word[len(word)-maxWord:]
	}
	s.words = append(s.words, input{postag.Hash(word), tag})
}

// The marks of a gap between two words.
const (
	quote = 1 << iota
	comma
	stop
	colon
	bracket
	closing
)

// mark returns the bit of a tag of punctuation, and 0 for that of a word. The numbers are those of postag.Tags.
func mark(tag uint8) uint32 {
	switch tag {
	case 39, 40:
		return quote
	case 41:
		return comma
	case 42:
		return stop
	case 43, 47:
		return colon
	case 44:
		return bracket
	case 45:
		return closing
	}
	return 0
}

// prepare makes room for the result.
func (s *Sentence) prepare() {
	if cap(s.heads) < len(s.words) {
		s.heads, s.rels = make([]int32, 2*len(s.words)), make([]uint8, 2*len(s.words))
	}
	s.heads, s.rels = s.heads[:len(s.words)], s.rels[:len(s.words)]
}
