package postag

import (
	"encoding/binary"
	"hash/crc32"
	"slices"

	"github.com/newstext/newstext/internal/linmodel"
)

// A Learner learns the weights of a Tagger that uses the given dictionary.
type Learner struct {
	Dictionary *Dictionary
	learner    *linmodel.Learner
}

// NewLearner returns a Learner that has learned nothing.
func NewLearner(d *Dictionary) *Learner { return &Learner{d, linmodel.NewLearner(len(Tags))} }

// Learn tags s, learns from the words whose tag differs from gold, and returns how many do. Where all features of a word
// have it right and the early ones alone do not, it learns from them too, so that they leave little doubt more often.
func (l *Learner) Learn(s *Sentence, gold []uint8) int {
	s.prepare(l.Dictionary)
	wrong := 0
	var f [featureCount]uint32
	for i := range s.words {
		if sole := s.words[i].sole; sole != 0 && !s.words[i].capped {
			s.tags[i] = sole
			continue
		}
		v := s.window(i)
		early := v.early(&f)
		v.late(f[early:])
		guess, _ := best(l.learner.Scores(f[:early+lateFeatures]))
		s.tags[i] = guess
		if guess == gold[i] && v.w.class != 0 {
			guess, _ = best(l.learner.First(early))
		}
		l.learner.Learn(int(gold[i]), int(guess))
		if s.tags[i] != gold[i] {
			wrong++
		}
	}
	return wrong
}

// Weights returns what l has learned, without the features met less often than least.
func (l *Learner) Weights(least int) *linmodel.Weights { return l.learner.Weights(least) }

// An Entry is what a dictionary holds of one word.
type Entry struct {
	Key   uint32 // Hash of the word
	Class uint16 // from 1
	Sole  uint8
}

// PackDictionary gives the dictionary file of entries, which it sorts.
func PackDictionary(entries []Entry) []byte {
	slices.SortFunc(entries, func(a, b Entry) int { return int(int64(a.Key) - int64(b.Key)) })
	entries = slices.CompactFunc(entries, func(a, b Entry) bool { return a.Key == b.Key })
	le := binary.LittleEndian
	out := append([]byte("NTDC"), 0, 0, 0, 0)
	out = le.AppendUint32(out, uint32(len(entries)))
	for _, e := range entries {
		out = le.AppendUint32(out, e.Key)
	}
	for _, e := range entries {
		out = le.AppendUint16(out, e.Class)
	}
	for _, e := range entries {
		out = append(out, e.Sole)
	}
	le.PutUint32(out[4:], crc32.ChecksumIEEE(out[8:]))
	return out
}
