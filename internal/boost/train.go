package boost

import (
	"encoding/binary"
	"math"
	"slices"

	"github.com/newstext/newstext/internal/rodata"
)

// A Choice is one decision to learn from: the features of each alternative, what it scores before the trees, if anything, and which
// of them are right. A choice of one alternative is between it and nothing, which scores 0.
type Choice struct {
	Rows  [][]int16
	Base  []int32
	Right []bool
}

// A Trainer makes the right alternatives probable where the probability of each goes with the exponential of its score: gradient
// boosting (Friedman 2001) with second-order steps (Chen and Guestrin 2016). Sums are of integers, so that the same choices give
// the same model.
type Trainer struct {
	Trees int
	Depth int
	Rate  float64 // how much of each step is taken
	Least float64 // the weight of examples that a leaf needs
	Pull  float64 // how hard leaves are drawn to zero
}

const (
	unit = 1000    // of scores: the logarithm of the odds
	one  = 1 << 15 // of gradients
	bins = 64      // that a feature's values are told apart in
)

// Train learns from choices, whose rows have the same length, and returns the model file: without a tree where there are none.
func (t *Trainer) Train(choices []Choice) []byte {
	l := newLearner(t, choices)
	var trees []byte
	n := 0
	for ; n < t.Trees && len(choices) > 0; n++ {
		l.gradients(choices)
		trees = l.grow(trees)
	}
	le := binary.LittleEndian
	out := le.AppendUint32([]byte(magic), version)
	out = append(out, 0, 0, 0, 0)
	for _, v := range []int{len(l.columns), n, t.Depth} {
		out = le.AppendUint32(out, uint32(v))
	}
	out = append(out, trees...)
	le.PutUint32(out[8:], rodata.Checksum(string(out[12:])))
	return out
}

// A learner is the state of training: rows are numbered through all choices.
type learner struct {
	*Trainer
	columns [][]uint8 // for each feature the bin of each row
	edges   [][]int16 // for each feature the largest value of each bin
	scores  []int32
	g, h    []int32 // the first and the second derivative
	active  []int32 // the rows that the tree at work learns from
	node    []int32 // where each of them stands in it
	sums    []sum
	seed    uint64
}

type sum struct{ g, h int64 }

func newLearner(t *Trainer, choices []Choice) *learner {
	n, width := 0, 0
	for i := range choices {
		for range choices[i].Rows {
			width = len(choices[i].Rows[0])
			n++
		}
	}
	l := &learner{Trainer: t, columns: make([][]uint8, width), edges: make([][]int16, width), scores: make([]int32, 0, n),
		g: make([]int32, n), h: make([]int32, n), sums: make([]sum, bins<<t.Depth), seed: 1}
	for i := range choices {
		for k := range choices[i].Rows {
			s := int32(0)
			if choices[i].Base != nil {
				s = choices[i].Base[k]
			}
			l.scores = append(l.scores, s)
		}
	}
	values := make([]int16, 0, n)
	for f := range l.columns {
		values = values[:0]
		for i := range choices {
			for _, r := range choices[i].Rows {
				values = append(values, r[f])
			}
		}
		l.edges[f] = edgesOf(values)
		l.columns[f] = make([]uint8, n)
		for i, v := range values {
			k, _ := slices.BinarySearch(l.edges[f], v)
			l.columns[f][i] = uint8(k)
		}
	}
	return l
}

// edgesOf returns the largest value of each of some bins with about as many values each.
func edgesOf(values []int16) []int16 {
	values = slices.Clone(values)
	slices.Sort(values)
	distinct := slices.Compact(slices.Clone(values))
	if len(distinct) <= bins {
		return distinct
	}
	var out []int16
	for k := 1; k <= bins; k++ {
		out = append(out, values[len(values)*k/bins-1])
	}
	return slices.Compact(out)
}

// gradients fills g, h and active: a tree sees half of the choices.
func (l *learner) gradients(choices []Choice) {
	l.active = l.active[:0]
	at := 0
	var p, want []float64
	for i := range choices {
		first := at
		at += len(choices[i].Rows)
		l.seed = l.seed*6364136223846793005 + 1442695040888963407
		if l.seed>>63 == 0 {
			continue
		}
		p, want = p[:0], want[:0]
		for k, right := range choices[i].Right {
			p = append(p, float64(l.scores[first+k])/unit)
			want = append(want, 0)
			if right {
				want[k] = 1
			}
		}
		if len(p) == 1 {
			p, want = append(p, 0), append(want, 1-want[0])
		}
		if !odds(p, want) {
			continue
		}
		for k := first; k < at; k++ {
			l.active = append(l.active, int32(k))
			l.g[k] = int32(math.Round((want[k-first] - p[k-first]) * one))
			l.h[k] = max(1, int32(math.Round(p[k-first]*(1-p[k-first])*one)))
		}
	}
	l.node = append(l.node[:0], make([]int32, len(l.active))...)
}

// odds turns scores into probabilities, and those wanted into what they are among the wanted alone. It reports whether there
// are any.
func odds(p, want []float64) bool {
	top := slices.Max(p)
	all, some := 0.0, 0.0
	for i := range p {
		p[i] = math.Exp(p[i] - top)
		want[i] *= p[i]
		all += p[i]
		some += want[i]
	}
	if some == 0 {
		return false
	}
	for i := range p {
		p[i] /= all
		want[i] /= some
	}
	return true
}
