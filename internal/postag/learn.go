package postag

import "github.com/newstext/newstext/internal/linmodel"

// A Learner learns the weights of a Tagger that uses the given dictionary.
type Learner struct {
	Dictionary *Dictionary
	learner    *linmodel.Learner
}

// NewLearner returns a Learner that has learned nothing.
func NewLearner(d *Dictionary) *Learner { return &Learner{d, linmodel.NewLearner(len(Tags))} }

// By how much the features of a word have to decide its tag in training, for nothing to be learned.
const wide = 5

// Learn tags s, learns from the words whose tag differs from gold, and returns how many do. Where all features of a word
// have it right and the early ones alone do not, it learns from them too, so that they leave little doubt more often; where
// both have it right, but by little, it learns that as well.
func (l *Learner) Learn(s *Sentence, gold []uint8) int {
	s.prepare(l.Dictionary)
	wrong := 0
	var f [featureCount]uint32
	for i := range s.words {
		w := &s.words[i]
		if w.sole != 0 {
			s.tags[i] = w.sole
			continue
		}
		v := s.window(i)
		early := v.early(&f)
		v.late(f[early:])
		all := early + lateFeatures
		guess := best(l.learner.Scores(f[:all]), w.set)
		s.tags[i] = guess
		if guess != gold[i] {
			wrong++
		}
		if w.set>>gold[i]&1 == 0 { // out of reach
			continue
		}
		if guess == gold[i] && w.class != 0 {
			guess = best(l.learner.First(early), w.set)
		}
		if guess == gold[i] {
			scores := l.learner.First(all)
			scores[guess] -= wide
			guess = best(scores, w.set)
		}
		l.learner.Learn(int(gold[i]), int(guess))
	}
	return wrong
}

// best returns the tag of set with the highest of scores.
func best(scores []int32, set uint64) uint8 {
	tag, _ := linmodel.LeadAmong(scores, set)
	return uint8(tag)
}

// Weights returns what l has learned, without the features met less often than least.
func (l *Learner) Weights(least int) *linmodel.Weights { return l.learner.Weights(least) }
