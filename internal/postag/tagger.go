package postag

import "github.com/newstext/newstext/internal/linmodel"

// A Tagger tags sentences. It is immutable and safe for concurrent use.
type Tagger struct {
	Model      *linmodel.Model
	Dictionary *Dictionary
}

// A Sentence is the words of a sentence and memory to tag them in. Reset it for each sentence; the zero Sentence is empty.
type Sentence struct {
	words   []word
	tags    []uint8
	mode    uint32
	scratch linmodel.Scratch
}

// NewSentence returns an empty Sentence with room for n words.
func NewSentence(n int) *Sentence {
	return &Sentence{words: make([]word, 0, n), tags: make([]uint8, n)}
}

// Reset empties s.
func (s *Sentence) Reset() { s.words = s.words[:0] }

// Add adds a word, which may not be empty.
func (s *Sentence) Add(w string) { s.words = append(s.words, makeWord(w, len(s.words) == 0)) }

// prepare looks the words up.
func (s *Sentence) prepare(d *Dictionary) {
	capped, long := 0, 0
	for i := range s.words {
		w := &s.words[i]
		f := d.look(w.low)
		w.class, w.sole, w.set = f.class(), f.sole(), d.tags(f)
		if w.capped {
			capped++
		} else if w.long {
			long++
		}
	}
	s.mode = plain
	switch {
	case long == 0 && capped > 1:
		s.mode = titled
	case capped == 0:
		s.mode = uncased
	}
	for i := range s.words {
		if w := &s.words[i]; w.capped {
			w.set |= anyName
			if i > 0 || s.mode != plain { // it may be part of a name
				w.sole = 0
			}
		}
	}
	if cap(s.tags) < len(s.words) {
		s.tags = make([]uint8, 2*len(s.words))
	}
	s.tags = s.tags[:len(s.words)]
}

// before returns the tags of the two words before word i; len(Tags) stands before the first.
func (s *Sentence) before(i int) (t1, t2 uint32) {
	t1, t2 = uint32(len(Tags)), uint32(len(Tags))
	if i > 0 {
		t1 = uint32(s.tags[i-1])
	}
	if i > 1 {
		t2 = uint32(s.tags[i-2])
	}
	return t1, t2
}

// By how much the early features of a word have to decide its tag, in units of the model.
const sure = 75

// Tag returns the numbers of the tags of the words of s, until s is used again.
func (t *Tagger) Tag(s *Sentence) []uint8 {
	s.prepare(t.Dictionary)
	for i := range s.words {
		if sole := s.words[i].sole; sole != 0 {
			s.tags[i] = sole
			continue
		}
		v := s.window(i)
		s.tags[i] = t.decide(&v, &s.scratch)
	}
	return s.tags
}

// decide returns the tag of the word of v.
func (t *Tagger) decide(v *window, s *linmodel.Scratch) uint8 {
	var f [featureCount]uint32
	var scores [linmodel.MaxTags]int32
	t.Model.AddAmong(s, &scores, f[:v.early(&f)], v.w.set)
	tag, lead := linmodel.LeadAmong(scores[:], v.w.set)
	if lead < sure {
		v.late(f[:])
		t.Model.AddAmong(s, &scores, f[:lateFeatures], v.w.set)
		tag, _ = linmodel.LeadAmong(scores[:], v.w.set)
	}
	return uint8(tag)
}
