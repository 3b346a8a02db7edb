package depparse

import "github.com/newstext/newstext/internal/linmodel"

// A Learner learns the weights of a Parser: a perceptron for whole sentences. Where the beam finds a way that scores higher
// than the gold tree, the moves of both are learned up to where it is furthest ahead (Huang, Fayong and Guo 2012).
type Learner struct {
	moves *tableLearner
	names *linmodel.Learner
	tree  goldTree
	rels  []uint8 // of the nodes
	place []int32 // the node of each word, 0 of a mark
	gold  []state // the way to the gold tree
	ahead []state // the way that is furthest ahead of it
}

// NewLearner returns a Learner that has learned nothing.
func NewLearner() *Learner {
	return &Learner{moves: newTableLearner(), names: linmodel.NewLearner(len(Relations))}
}

// Learn parses s, learns from the moves and relations that go against the gold heads and relations, and from the marks of
// punctuation if marks is set, and returns how many words got a wrong head. Sentences longer than longest are left out.
func (l *Learner) Learn(s *Sentence, heads []int32, relations []uint8, marks bool) (wrong int) {
	if len(s.words) > longest {
		return 0
	}
	w := &s.search
	w.fill(s.words, 0, len(s.words))
	l.project(s, heads, relations)
	l.moves.step++
	l.follow(w)
	w.gold = &l.tree
	found, lead := int32(0), int32(-1)
	for k := 1; k < len(l.gold); k++ {
		w.advance(l, 1<<30)
		if st := &w.states[w.from]; !st.gold && st.score-l.gold[k].score >= lead {
			found, lead = w.from, st.score-l.gold[k].score
		}
	}
	w.gold = nil
	if !w.states[w.from].gold && found > 0 {
		l.learn(w, found)
	}
	for i := w.from; i > 0; i = w.states[i].before {
		if st := &w.states[i]; st.dep > 0 && l.tree.heads[st.dep] != st.head {
			wrong++
		}
	}
	if marks {
		l.punctuate(s, heads)
	}
	return wrong
}

// longest is how many words a sentence may have to learn from it.
const longest = 120

// project puts the gold heads in terms of nodes: a word under a mark of punctuation goes to the head of that.
func (l *Learner) project(s *Sentence, heads []int32, relations []uint8) {
	w := &s.search
	l.place = append(l.place[:0], make([]int32, len(s.words))...)
	for k := int32(1); k < w.root; k++ {
		l.place[w.nodes[k].at] = k
	}
	gold := append(l.tree.heads[:0], -1)
	l.rels = append(l.rels[:0], 0)
	for k := int32(1); k < w.root; k++ {
		at := w.nodes[k].at
		h := heads[at]
		for n := 0; h >= 0 && l.place[h] == 0 && n < 10; n++ {
			h = heads[h]
		}
		g := w.root
		if h >= 0 {
			g = l.place[h]
		}
		gold, l.rels = append(gold, g), append(l.rels, relations[at])
	}
	l.tree.fill(append(gold, -1))
}

// follow goes the way to the gold tree, and learns the relations on it.
func (l *Learner) follow(w *search) {
	l.gold = append(l.gold[:0], w.states[0])
	for range 2 * (w.root - 1) {
		st := l.gold[len(l.gold)-1]
		m := l.tree.move(w, &st)
		v := w.view(&st)
		w.features(&v)
		score := st.score + l.moves.score(w.f[:])[m]
		l.moves.meet(w.f[:])
		if m != shift {
			l.name(w, &st, m)
		}
		st = w.after(st, 0, m, l)
		st.score = score
		l.gold = append(l.gold, st)
	}
}

// name learns the relation of the arc that move m makes.
func (l *Learner) name(w *search, st *state, m int) {
	h, d := w.arc(st, m)
	if h == w.root {
		return
	}
	t := &w.trees[st.stack]
	at := t.below
	if m == leftward {
		at = st.next
	}
	head := w.trees[at]
	w.relationFeatures(&head, t)
	if rel := l.rels[d]; rel > Root && rel < Punct {
		l.names.Learn(int(rel), linmodel.Best(l.names.Scores(w.n[:])[2:])+2)
	}
}

// learn moves the weights from the way to state found to the gold way, as far as the two differ.
func (l *Learner) learn(w *search, found int32) {
	l.ahead = l.ahead[:0]
	for i := found; ; i = w.states[i].before {
		l.ahead = append(l.ahead, w.states[i])
		if i == 0 || w.states[i].gold {
			break
		}
	}
	// The last of l.ahead is where the two part, its depth in moves the same in both.
	first := 0
	for i := found; i > 0; i = w.states[i].before {
		first++
	}
	first -= len(l.ahead) - 1
	for k := len(l.ahead) - 1; k > 0; k-- {
		at := first + len(l.ahead) - 1 - k
		v := w.view(&l.gold[at])
		w.features(&v)
		l.moves.learn(w.f[:], moveBetween(&l.gold[at], &l.gold[at+1]), 1)
		v = w.view(&l.ahead[k])
		w.features(&v)
		l.moves.learn(w.f[:], moveBetween(&l.ahead[k], &l.ahead[k-1]), -1)
	}
}

// moveBetween returns the move that leads from one state to the next.
func moveBetween(a, b *state) int {
	switch {
	case b.dep == 0:
		return shift
	case a.next == b.next:
		return rightward
	}
	return leftward
}

func (l *Learner) scoreMoves(features []uint32) [moves]int32 { return l.moves.score(features) }

func (l *Learner) chooseName(features []uint32) uint8 {
	var scores [len(Relations)]int32
	l.names.Peek(scores[:], features)
	return uint8(linmodel.Best(scores[2:]) + 2)
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
		s.rels[i] = Punct
		if g.legal == 0 { // there are only marks
			s.heads[i] = -1
			continue
		}
		var f [sideFeatures]uint32
		s.side(&f, i, &g)
		scores := l.names.Scores(f[:])[:sides]
		guess := best(scores, g.legal)
		s.heads[i] = g.heads[guess]
		right := uint(0)
		for side, h := range g.heads {
			if h == heads[i] && g.legal>>side&1 != 0 {
				right |= 1 << side
			}
		}
		if right != 0 && right>>guess&1 == 0 {
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
