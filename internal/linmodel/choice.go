package linmodel

import "math"

// A Choice is one decision to learn from: the features of each alternative, and which of them are right. A choice of which
// none is right teaches nothing.
type Choice struct {
	Features [][]uint32
	Right    []bool
}

// A Chooser learns to choose: it makes the right alternatives probable where the probability of each goes with the
// exponential of its score (a log-linear model, learned in small steps with AdaGrad, Duchi and others 2011). The model has
// one tag. The score of an alternative less that of another is the logarithm of their odds.
type Chooser struct {
	Rounds int     // passes over the choices
	Least  int     // features seen less often are left out
	Rate   float64 // the size of the first steps
	Pull   float64 // how hard weights are drawn to zero
}

// Train learns from choices. The same input gives the same weights.
func (c *Chooser) Train(choices []Choice) *Weights {
	seqs := make([]Sequence, len(choices))
	for i := range choices {
		seqs[i].Features = choices[i].Features
	}
	t := Trainer{Least: c.Least}
	keep, ids := t.index(seqs)
	w, squares := make([]float64, len(keep)), make([]float64, len(keep))
	var scores, wanted []float64
	order := newOrder(len(choices), 1)
	for range c.Rounds {
		order.shuffle()
		for _, n := range order.list {
			scores, wanted = resize(scores, len(ids[n])), resize(wanted, len(ids[n]))
			for i, row := range ids[n] {
				scores[i] = 0
				for _, id := range row {
					scores[i] += w[id]
				}
			}
			if !odds(scores, wanted, choices[n].Right) {
				continue
			}
			for i, row := range ids[n] {
				g := wanted[i] - scores[i]
				if g > -1e-4 && g < 1e-4 {
					continue
				}
				for _, id := range row {
					by := g - float64(c.Pull*w[id])
					squares[id] += float64(by * by)
					w[id] += c.Rate * by / (1 + math.Sqrt(squares[id]))
				}
			}
		}
	}
	return &Weights{tags: 1, features: keep, w: w, trans: make([]float64, 1)}
}

// odds turns scores into probabilities, and sets wanted to what they are among the right alternatives alone. It reports
// whether there are any.
func odds(scores, wanted []float64, right []bool) bool {
	top := math.Inf(-1)
	for _, s := range scores {
		top = max(top, s)
	}
	all, some := 0.0, 0.0
	for i, s := range scores {
		scores[i] = math.Exp(s - top)
		all += scores[i]
		wanted[i] = 0
		if right[i] {
			wanted[i] = scores[i]
			some += scores[i]
		}
	}
	if some == 0 {
		return false
	}
	for i := range scores {
		scores[i] /= all
		wanted[i] /= some
	}
	return true
}
