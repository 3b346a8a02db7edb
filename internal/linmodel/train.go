package linmodel

import (
	"slices"
	"sync"
)

// A Sequence is one example to learn from: the features of every position, and the tags that each may take, one bit a
// tag. A position that may take several leaves the choice among them to what is learned elsewhere.
type Sequence struct {
	Features [][]uint32
	Allowed  []uint64
}

// A Trainer learns the weights of a model: an averaged structured perceptron (Collins 2002), with latent tags where a
// position may take several (Sun and others 2009). The same input gives the same model, bit for bit.
type Trainer struct {
	Tags   int
	Follow func(a, b int) bool // whether tag b may follow tag a
	Rounds int                 // passes over the sequences
	Runs   int                 // how often to begin anew, each time in another order: the weights are the means; 0 is once
	Least  int                 // features seen less often are left out
	Report func(round, wrong int)
}

// Weights are what a Trainer learned, in full precision.
type Weights struct {
	tags     int
	features []uint32 // ascending
	w        []float64
	trans    []float64
}

// Train learns from seqs, those with Allowed tags that cannot follow one another left out.
func (t *Trainer) Train(seqs []Sequence) *Weights {
	keep, ids := t.index(seqs)
	runs := make([]*Weights, max(1, t.Runs))
	var wg sync.WaitGroup
	for n := range runs {
		wg.Go(func() { runs[n] = t.run(seqs, keep, ids, uint64(n+1)) })
	}
	wg.Wait()
	mean := runs[0]
	for _, w := range runs[1:] {
		addAll(mean.w, w.w)
		addAll(mean.trans, w.trans)
	}
	for _, list := range [][]float64{mean.w, mean.trans} {
		for i := range list {
			list[i] /= float64(len(runs))
		}
	}
	return mean
}

func addAll(to, list []float64) {
	for i, v := range list {
		to[i] += v
	}
}

// run is Train once, in the order that comes of seed.
func (t *Trainer) run(seqs []Sequence, keep []uint32, ids [][][]int32, seed uint64) *Weights {
	l := learner{
		n: t.Tags, w: make([]int32, len(keep)*t.Tags), sum: make([]int64, len(keep)*t.Tags),
		trans: make([]int32, t.Tags*t.Tags), transSum: make([]int64, t.Tags*t.Tags),
	}
	for a := range t.Tags {
		for b := range t.Tags {
			if !t.Follow(a, b) {
				l.trans[a*t.Tags+b] = Forbidden
			}
		}
	}
	order := newOrder(len(seqs), seed)
	for round := range t.Rounds {
		order.shuffle()
		wrong := 0
		for _, i := range order.list {
			wrong += l.learn(ids[i], seqs[i].Allowed)
		}
		if t.Report != nil {
			t.Report(round+1, wrong)
		}
	}
	return l.average(keep)
}

// index returns the features that are kept, ascending, and for every position of seqs the places of its features there.
func (t *Trainer) index(seqs []Sequence) ([]uint32, [][][]int32) {
	keep, index := t.count(seqs)
	ids := make([][][]int32, len(seqs))
	for i, s := range seqs {
		ids[i] = make([][]int32, len(s.Features))
		for j, fs := range s.Features {
			row := make([]int32, 0, len(fs))
			for _, f := range fs {
				if k, ok := index[f]; ok {
					row = append(row, k)
				}
			}
			ids[i][j] = row
		}
	}
	return keep, ids
}

// An order is the order in which examples are learned.
type order struct {
	list []int
	seed uint64
}

func newOrder(n int, seed uint64) *order {
	o := &order{make([]int, n), seed}
	for i := range o.list {
		o.list[i] = i
	}
	return o
}

// shuffle changes the order after Fisher and Yates, with a generator of its own, so that it is the same everywhere.
func (o *order) shuffle() {
	for i := len(o.list) - 1; i > 0; i-- {
		o.seed = o.seed*6364136223846793005 + 1442695040888963407
		j := int(o.seed >> 33 % uint64(i+1))
		o.list[i], o.list[j] = o.list[j], o.list[i]
	}
}

// count returns the features seen often enough, ascending, and the place of each.
func (t *Trainer) count(seqs []Sequence) ([]uint32, map[uint32]int32) {
	seen := map[uint32]int{}
	for _, s := range seqs {
		for _, fs := range s.Features {
			for _, f := range fs {
				seen[f]++
			}
		}
	}
	var keep []uint32
	for f, n := range seen {
		if n >= t.Least {
			keep = append(keep, f)
		}
	}
	slices.Sort(keep)
	index := make(map[uint32]int32, len(keep))
	for i, f := range keep {
		index[f] = int32(i)
	}
	return keep, index
}

// A learner is the state of training. A sum is what has to be taken from the steps so far times its weight to get the
// weight's sum over all steps (Daumé's way to average without touching every weight at every step).
type learner struct {
	n               int
	step            int64
	w, trans        []int32
	sum, transSum   []int64
	scores          []int32
	guess, gold     []uint8
	decoder, answer Decoder
}

// learn decodes one sequence, moves the weights where it went wrong, and returns how many tags did.
func (l *learner) learn(ids [][]int32, allowed []uint64) int {
	l.step++
	l.scores = append(l.scores[:0], make([]int32, len(ids)*l.n)...)
	for i, row := range ids {
		s := l.scores[i*l.n : (i+1)*l.n]
		for _, id := range row {
			w := l.w[int(id)*l.n : (int(id)+1)*l.n]
			for t := range s {
				s[t] += w[t]
			}
		}
	}
	l.guess = append(l.guess[:0], make([]uint8, len(ids))...)
	l.gold = append(l.gold[:0], make([]uint8, len(ids))...)
	l.decoder.decode(l.n, l.trans, l.scores, l.guess, nil)
	wrong := 0
	for i, t := range l.guess {
		if allowed[i]>>t&1 == 0 {
			wrong++
		}
	}
	if wrong == 0 {
		return 0
	}
	l.answer.decode(l.n, l.trans, l.scores, l.gold, allowed)
	prevGuess, prevGold := 0, 0
	for i, row := range ids {
		guess, gold := int(l.guess[i]), int(l.gold[i])
		if guess != gold {
			for _, id := range row {
				l.move(l.w, l.sum, int(id)*l.n+gold, 1)
				l.move(l.w, l.sum, int(id)*l.n+guess, -1)
			}
		}
		if a, b := prevGold*l.n+gold, prevGuess*l.n+guess; a != b && l.trans[a] != Forbidden {
			l.move(l.trans, l.transSum, a, 1)
			l.move(l.trans, l.transSum, b, -1)
		}
		prevGuess, prevGold = guess, gold
	}
	return wrong
}

func (l *learner) move(w []int32, sum []int64, i int, by int32) {
	w[i] += by
	sum[i] += int64(by) * l.step
}

func (l *learner) average(features []uint32) *Weights {
	out := &Weights{tags: l.n, features: features, w: make([]float64, len(l.w)), trans: make([]float64, len(l.trans))}
	steps := float64(l.step + 1)
	for i, w := range l.w {
		out.w[i] = float64(w) - float64(l.sum[i])/steps
	}
	for i, w := range l.trans {
		out.trans[i] = float64(w) - float64(l.transSum[i])/steps
		if w == Forbidden {
			out.trans[i] = Forbidden
		}
	}
	return out
}
