package linmodel

import (
	"math"
	"sync"
)

// crf is the state of training a conditional random field: the weights, and for each the sum of its squared gradients
// (AdaGrad, Duchi and others 2011) and the step at which it was last pulled towards zero.
type crf struct {
	n          int
	rate, pull float64
	w, squares []float64
	touched    []int32
	step       int32
	trans      []float64
	transSq    []float64
	follow     []bool
	before     [][]int // the tags that may stand before each
	after      [][]int

	emit, scale      []float64 // of one sequence
	alpha, beta      []float64
	expected, wanted []float64 // tag probabilities of each position, without and with what is allowed
	moves            []float64 // the same of pairs of tags, wanted less expected
	transExp         []float64
	gold             []float64
}

// TrainField learns the weights that make the allowed tags of seqs most probable: a conditional random field (Lafferty and
// others 2001), with latent tags where a position may take several. Rate is the size of the first steps, pull how hard
// weights that earn little are drawn to zero. It learns as often as t.Runs tells, each time in another order of the sequences,
// and returns the mean, which depends less on what came last.
func (t *Trainer) TrainField(seqs []Sequence, rate, pull float64) *Weights {
	keep, ids := t.index(seqs)
	fields := make([]*crf, max(1, t.Runs))
	var all sync.WaitGroup
	for i := range fields {
		fields[i] = t.newField(len(keep), rate, pull)
		all.Go(func() { t.trainField(fields[i], seqs, ids, uint64(i+1)) })
	}
	all.Wait()
	w, trans := fields[0].w, fields[0].trans
	for _, c := range fields[1:] {
		addAll(w, c.w)
		addAll(trans, c.trans)
	}
	for i := range w {
		w[i] /= float64(len(fields))
	}
	for i, ok := range fields[0].follow {
		trans[i] /= float64(len(fields))
		if !ok {
			trans[i] = Forbidden
		}
	}
	return &Weights{tags: t.Tags, features: keep, w: w, trans: trans}
}

func (t *Trainer) newField(features int, rate, pull float64) *crf {
	n := t.Tags
	c := &crf{
		n: n, rate: rate, pull: pull, w: make([]float64, features*n), squares: make([]float64, features*n),
		touched: make([]int32, features), trans: make([]float64, n*n), transSq: make([]float64, n*n), follow: make([]bool, n*n),
		moves: make([]float64, n*n), transExp: make([]float64, n*n), before: make([][]int, n), after: make([][]int, n),
	}
	for a := range n {
		for b := range n {
			if c.follow[a*n+b] = t.Follow(a, b); c.follow[a*n+b] {
				c.after[a], c.before[b] = append(c.after[a], b), append(c.before[b], a)
			}
		}
	}
	return c
}

// trainField learns the weights of c in an order that depends on the seed, and reports on its rounds where that is 1.
func (t *Trainer) trainField(c *crf, seqs []Sequence, ids [][][]int32, seed uint64) {
	order := newOrder(len(seqs), seed)
	for round := range t.Rounds {
		order.shuffle()
		loss := 0.0
		for _, i := range order.list {
			loss += c.learn(ids[i], seqs[i].Allowed)
		}
		if t.Report != nil && seed == 1 {
			t.Report(round+1, int(loss))
		}
	}
	for id := range c.touched {
		c.catchUp(id)
	}
}

// catchUp draws the weights of a feature to zero for the steps in which it did not occur.
func (c *crf) catchUp(id int) {
	gap := float64(c.step - c.touched[id])
	c.touched[id] = c.step
	if gap == 0 || c.pull == 0 {
		return
	}
	for i := id * c.n; i < (id+1)*c.n; i++ {
		if w := c.w[i]; w != 0 {
			by := c.rate / (1 + math.Sqrt(c.squares[i])) * c.pull * gap
			switch {
			case w > by:
				c.w[i] = w - by
			case w < -by:
				c.w[i] = w + by
			default:
				c.w[i] = 0
			}
		}
	}
}

// learn moves the weights along the gradient of one sequence and returns its loss.
func (c *crf) learn(ids [][]int32, allowed []uint64) float64 {
	c.step++
	n, size := c.n, len(ids)*c.n
	c.emit, c.alpha, c.beta = resize(c.emit, size), resize(c.alpha, size), resize(c.beta, size)
	c.expected, c.wanted, c.scale = resize(c.expected, size), resize(c.wanted, size), resize(c.scale, len(ids))
	c.gold = resize(c.gold, size)
	for i, w := range c.trans {
		c.transExp[i] = 0
		if c.follow[i] {
			c.transExp[i] = math.Exp(w)
		}
		c.moves[i] = 0
	}
	for i, row := range ids {
		s := c.emit[i*n : (i+1)*n]
		clear(s)
		for _, id := range row {
			c.catchUp(int(id))
			w := c.w[int(id)*n : (int(id)+1)*n]
			for t := range s {
				s[t] += w[t]
			}
		}
		top := s[0]
		for _, v := range s {
			top = max(top, v)
		}
		for t := range s {
			s[t] = math.Exp(s[t] - top)
		}
		for t := range s {
			c.gold[i*n+t] = 0
			if allowed[i]>>t&1 != 0 {
				c.gold[i*n+t] = s[t]
			}
		}
	}
	whole := c.pass(c.emit, c.expected, -1)
	some := c.pass(c.gold, c.wanted, 1)
	if math.IsInf(some, 0) || math.IsNaN(some) { // nothing allowed: nothing learned
		return 0
	}
	for i, row := range ids {
		for t := range n {
			g := c.wanted[i*n+t] - c.expected[i*n+t]
			if g > -1e-4 && g < 1e-4 {
				continue
			}
			for _, id := range row {
				k := int(id)*n + t
				c.squares[k] += float64(g * g)
				c.w[k] += c.rate * g / (1 + math.Sqrt(c.squares[k]))
			}
		}
	}
	for i, g := range c.moves {
		if g != 0 && c.follow[i] {
			c.transSq[i] += float64(g * g)
			c.trans[i] += c.rate * g / (1 + math.Sqrt(c.transSq[i]))
		}
	}
	return whole - some
}

// pass runs forward and backward over emit, fills probs, adds sign times the probabilities of pairs of tags to c.moves,
// and returns the logarithm of the sum over all sequences of tags.
func (c *crf) pass(emit, probs []float64, sign float64) float64 {
	n := c.n
	steps := len(emit) / n
	total := 0.0
	for i := range steps {
		a := c.alpha[i*n : (i+1)*n]
		sum := 0.0
		for t := range n {
			v := 0.0
			if i == 0 {
				v = c.transExp[t]
			} else {
				last := c.alpha[(i-1)*n : i*n]
				for _, s := range c.before[t] {
					v += float64(last[s] * c.transExp[s*n+t])
				}
			}
			a[t] = v * emit[i*n+t]
			sum += a[t]
		}
		for t := range a {
			a[t] /= sum
		}
		c.scale[i] = sum
		total += math.Log(sum)
	}
	if math.IsInf(total, 0) || math.IsNaN(total) {
		return math.Inf(-1)
	}
	for i := steps - 1; i >= 0; i-- {
		b := c.beta[i*n : (i+1)*n]
		for s := range n {
			if i == steps-1 {
				b[s] = 1
				continue
			}
			v := 0.0
			for _, t := range c.after[s] {
				v += float64(c.transExp[s*n+t] * float64(emit[(i+1)*n+t]*c.beta[(i+1)*n+t]))
			}
			b[s] = v / c.scale[i+1]
		}
		for t := range n {
			probs[i*n+t] = c.alpha[i*n+t] * b[t]
		}
	}
	for t := range n {
		c.moves[t] += sign * probs[t]
	}
	for i := 1; i < steps; i++ {
		for s := range n {
			p := c.alpha[(i-1)*n+s]
			if p == 0 {
				continue
			}
			for _, t := range c.after[s] {
				c.moves[s*n+t] += sign * p * c.transExp[s*n+t] * emit[i*n+t] * c.beta[i*n+t] / c.scale[i]
			}
		}
	}
	return total
}

func resize(s []float64, n int) []float64 {
	if cap(s) < n {
		return make([]float64, n, 2*n)
	}
	return s[:n]
}
