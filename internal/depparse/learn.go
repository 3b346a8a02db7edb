package depparse

import "github.com/newstext/newstext/internal/linmodel"

// A Learner learns the weights of a Parser.
type Learner struct {
	moves *tableLearner
	names *linmodel.Learner
	gold  []int32 // of the nodes
	rels  []uint8
	place []int32 // the node of each word, 0 of a mark
	seed  uint64
}

// margin is by how much the right move has to win before nothing is learned.
const margin = 15

// NewLearner returns a Learner that has learned nothing.
func NewLearner() *Learner {
	return &Learner{moves: newTableLearner(), names: linmodel.NewLearner(len(Relations)), seed: 1}
}

// Learn parses s, learns from the moves and relations that go against the gold heads and relations, and from the marks of
// punctuation if marks is set, and returns how many words got a wrong head. Sentences longer than a chunk are left out.
func (l *Learner) Learn(s *Sentence, heads []int32, relations []uint8, marks bool) (wrong int) {
	if len(s.words) > chunk {
		return 0
	}
	st := &s.state
	st.fill(s.words, 0, len(s.words))
	l.project(s, heads, relations)
	for !st.done() {
		m := l.move(st)
		if m == shift {
			st.shift()
			continue
		}
		h, d := st.arc(m)
		st.attach(h, d, l.name(st, h, d))
		if l.gold[d] != h {
			wrong++
		}
	}
	if marks {
		l.punctuate(s, heads)
	}
	return wrong
}

// project puts the gold heads in terms of nodes: a word under a mark of punctuation goes to the head of that.
func (l *Learner) project(s *Sentence, heads []int32, relations []uint8) {
	st := &s.state
	l.place = append(l.place[:0], make([]int32, len(s.words))...)
	for k := int32(1); k < st.root; k++ {
		l.place[st.nodes[k].at] = k
	}
	l.gold, l.rels = append(l.gold[:0], 0), append(l.rels[:0], 0)
	for k := int32(1); k < st.root; k++ {
		at := st.nodes[k].at
		h := heads[at]
		for n := 0; h >= 0 && l.place[h] == 0 && n < 10; n++ {
			h = heads[h]
		}
		g := st.root
		if h >= 0 {
			g = l.place[h]
		}
		l.gold, l.rels = append(l.gold, g), append(l.rels, relations[at])
	}
	l.gold = append(l.gold, -1)
}

// move chooses the next move and learns it. Mostly it goes its own way where that is wrong, so that it learns to go on from
// there.
func (l *Learner) move(st *state) int {
	legal := st.legal()
	switch legal {
	case 1 << shift:
		return shift
	case 1 << leftward:
		return leftward
	}
	var f [moveFeatures]uint32
	st.features(&f)
	scores := l.moves.score(f[:])
	costs := st.costs(l.gold)
	least := min(costs[shift], costs[leftward], costs[rightward])
	right := uint(0)
	for m, c := range costs {
		if c == least {
			right |= 1 << m
		}
	}
	gold := best(scores, right)
	wrong := best(scores, legal&^right)
	if wrong < 0 || scores[gold]-scores[wrong] >= margin {
		return gold
	}
	guess := best(scores, legal)
	l.moves.learn(gold, wrong)
	if guess == gold {
		return gold
	}
	l.seed = l.seed*6364136223846793005 + 1442695040888963407
	if l.seed>>33%10 == 0 {
		return gold
	}
	return guess
}

// name chooses the relation of an arc, and learns it where the arc is right.
func (l *Learner) name(st *state, h, d int32) uint8 {
	if h == st.root {
		return Root
	}
	var f [nameFeatures]uint32
	st.name(&f, h, d)
	guess := linmodel.Best(l.names.Scores(f[:])[2:]) + 2
	if l.gold[d] == h {
		l.names.Learn(int(l.rels[d]), guess)
	}
	return uint8(guess)
}

// punctuate learns the heads of marks in the tree that the parser has made.
func (l *Learner) punctuate(s *Sentence, heads []int32) {
	s.prepare()
	s.write(-1)
	for i := range s.words {
		if l.place[i] != 0 {
			continue
		}
		g := s.gap(i, 0, len(s.words))
		right := uint(0)
		for side, h := range g.heads {
			if h == heads[i] && g.legal>>side&1 != 0 {
				right |= 1 << side
			}
		}
		if right == 0 || g.legal == 1<<leftUnit {
			continue
		}
		var f [sideFeatures]uint32
		s.side(&f, i, &g)
		scores := l.names.Scores(f[:])[:sides]
		if guess := best(scores, g.legal); right>>guess&1 == 0 {
			l.names.Learn(best(scores, right), guess)
		}
	}
}

// Moves gives the file of the table of moves, with weights rounded to 1/scale, in count buckets.
func (l *Learner) Moves(count int, scale float64, note string) []byte {
	return l.moves.pack(count, scale, note)
}

// Names returns the weights of the relations, without the features met less often than least.
func (l *Learner) Names(least int) *linmodel.Weights { return l.names.Weights(least) }
