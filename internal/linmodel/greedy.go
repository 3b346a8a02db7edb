package linmodel

import "slices"

// A Learner learns to choose one of several classes by features: an averaged perceptron for decisions that are made one
// after another, as against a Trainer's whole sequences. Its caller makes the decisions, since features may depend on the
// ones before. The same calls give the same weights, bit for bit.
type Learner struct {
	classes int
	index   map[uint32]int32
	w       []int32
	sum     []int64 // what to take from steps × w to get the weight's sum over all steps
	seen    []int32 // how often the feature was asked for
	step    int64
	rows    []int32 // of the features last scored
	first   int     // how many of them Learn moves
	scores  []int32
}

// NewLearner returns a Learner for classes 0 to classes-1.
func NewLearner(classes int) *Learner {
	return &Learner{classes: classes, index: map[uint32]int32{}, scores: make([]int32, classes)}
}

// Scores returns the scores of all classes under the features, until the next call. Features not met before are learned
// from then on.
func (l *Learner) Scores(features []uint32) []int32 {
	l.step++
	l.rows = l.rows[:0]
	clear(l.scores)
	for _, f := range features {
		k, ok := l.index[f]
		if !ok {
			k = int32(len(l.index))
			l.index[f] = k
			l.w = append(l.w, make([]int32, l.classes)...)
			l.sum = append(l.sum, make([]int64, l.classes)...)
			l.seen = append(l.seen, 0)
		}
		l.rows = append(l.rows, k)
		l.seen[k]++
		for c, w := range l.w[int(k)*l.classes : (int(k)+1)*l.classes] {
			l.scores[c] += w
		}
	}
	l.first = len(l.rows)
	return l.scores
}

// First returns what the first n of the features last scored give alone, until the next call. Learn then moves their weights
// alone.
func (l *Learner) First(n int) []int32 {
	l.first = n
	clear(l.scores)
	for _, k := range l.rows[:n] {
		for c, w := range l.w[int(k)*l.classes : (int(k)+1)*l.classes] {
			l.scores[c] += w
		}
	}
	return l.scores
}

// Learn moves the weights of the features last scored from class guess to class gold.
func (l *Learner) Learn(gold, guess int) {
	if gold == guess {
		return
	}
	for _, k := range l.rows[:l.first] {
		g, p := int(k)*l.classes+gold, int(k)*l.classes+guess
		l.w[g]++
		l.sum[g] += l.step
		l.w[p]--
		l.sum[p] -= l.step
	}
}

// Weights returns the averaged weights of the features that were scored at least least times.
func (l *Learner) Weights(least int) *Weights {
	out := &Weights{tags: l.classes, trans: make([]float64, l.classes*l.classes)}
	for f, k := range l.index {
		if int(l.seen[k]) >= least {
			out.features = append(out.features, f)
		}
	}
	slices.Sort(out.features)
	for _, f := range out.features {
		k := int(l.index[f]) * l.classes
		for c := range l.classes {
			out.w = append(out.w, float64(l.w[k+c])-float64(l.sum[k+c])/float64(l.step+1))
		}
	}
	return out
}

// Best returns the class with the highest score, of several the first.
func Best(scores []int32) int {
	best := 0
	for c, s := range scores {
		if s > scores[best] {
			best = c
		}
	}
	return best
}

// Lead returns the class with the highest score, of several the first, and by how much it leads. There are two classes or
// more.
func Lead(scores []int32) (class int, by int32) {
	first, second := scores[0], int32(-1<<31)
	for c, s := range scores[1:] {
		if s > first {
			class, first, second = c+1, s, first
		} else {
			second = max(second, s)
		}
	}
	return class, first - second
}
