package depparse

// A search holds the states that parses of a sentence pass through. At every step it goes on from the best few of them, the
// beam, so that a decision can wait for what comes later (Zhang and Clark 2008).
type search struct {
	nodes  []node
	trees  []tree
	states []state
	from   int32 // the first state of the beam, which goes up to the last state, the best first
	root   int32
	names  [named]nameOf
	f      [moveFeatures]uint32
	n      [nameFeatures]uint32
	views  [width]view // those of the states of the beam so far, and what the moves score there
	scores [width][moves]int32
	seen   int
	gold   *goldTree // in learning
}

// A guide scores what a search may do: a Parser, or a Learner.
type guide interface {
	scoreMoves(features []uint32) [moves]int32
	chooseName(features []uint32) uint8
}

// width is how many states the beam has at most.
const width = 8

// A choice is a move that a state of the beam may make.
type choice struct {
	score int32
	state int32
	move  uint8
	gold  bool
}

// advance makes the next step: the best moves of all states of the beam lead to the states of the next. Those that are
// further behind the first than slack are given up.
func (s *search) advance(g guide, slack int32) {
	var list [width]choice // the best so far, of equals that which came first
	n := 0
	s.seen = 0
	from, to := s.from, int32(len(s.states))
	for i := from; i < to; i++ {
		st := &s.states[i]
		legal := s.legal(st)
		for m, v := range s.score(st, g) {
			if legal>>m&1 == 0 {
				continue
			}
			c := choice{score: st.score + v, state: i, move: uint8(m)}
			if s.gold != nil {
				c.score += s.gold.bonus(s, st, m)
				c.gold = st.gold && s.gold.move(s, st) == m
			}
			if n == width && c.score <= list[n-1].score {
				continue
			}
			n = min(n+1, width)
			k := n - 1
			for ; k > 0 && c.score > list[k-1].score; k-- {
				list[k] = list[k-1]
			}
			list[k] = c
		}
	}
	s.from = to
	for _, c := range list[:n] {
		if list[0].score-c.score > slack {
			break
		}
		st := s.after(s.states[c.state], c.state, int(c.move), g)
		st.score, st.gold = c.score, c.gold
		s.states = append(s.states, st)
	}
}

// score returns what the moves score in a state of the beam, which is the same for those with the same view.
func (s *search) score(st *state, g guide) [moves]int32 {
	v := s.view(st)
	for i := range s.seen {
		if s.views[i] == v {
			return s.scores[i]
		}
	}
	s.features(&v)
	scores := g.scoreMoves(s.f[:])
	s.views[s.seen], s.scores[s.seen] = v, scores
	s.seen++
	return scores
}

// run goes on until every word has a head. The last beam begins at s.from.
func (s *search) run(g guide, slack int32) {
	for range 2 * (s.root - 1) {
		s.advance(g, slack)
	}
}

// named is how many arcs are kept with their relation: a power of two.
const named = 256

// A nameOf is an arc with its relation, which is chosen once and for all states.
type nameOf struct {
	head, dep int32
	rel       uint8
}

// name returns the relation of an arc.
func (s *search) name(h, d *tree, g guide) uint8 {
	at := &s.names[uint32(h.node*31+d.node)%named]
	if at.head != h.node || at.dep != d.node {
		s.relationFeatures(h, d)
		*at = nameOf{h.node, d.node, g.chooseName(s.n[:])}
	}
	return at.rel
}
