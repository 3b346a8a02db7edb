package depparse

// A node is a word that takes part in the parse. Node 0 stands for what is not there.
type node struct {
	word uint32
	tag  uint32
	gap  uint32 // the marks between the word before and this one
	at   int32  // index in the sentence
}

// A tree is what has grown under a node so far. It is never changed, only followed by a larger one, so that states share
// what they have in common. Tree 0 stands for what is not there. Other trees are given by their place in search.trees.
type tree struct {
	node   int32
	below  int32  // the tree below it on the stack
	first  int32  // its first node
	has    uint32 // the relations of its dependents, by the lower 32 numbers
	left   side
	right  side
	lefts  uint8 // how many dependents it has on the left, at most 3
	rights uint8
}

// A side is the two outermost dependents of a node on one side.
type side struct {
	tree, inner   int32
	rel, innerRel uint8
}

// add adds a dependent outside of those there are.
func (s *side) add(tree int32, rel uint8) { *s = side{tree, s.tree, rel, s.rel} }

// The moves of the transition system.
const (
	shift     = iota // the next word goes on the stack
	leftward         // the top of the stack gets the next word as its head
	rightward        // the top of the stack gets the one below it as its head
	moves
)

// A state is a parse on its way, as far as it differs from the state before it. A parse of n words takes 2n moves.
type state struct {
	score  int32
	before int32 // the state before it
	stack  int32 // the tree on top of the stack
	next   int32 // the tree of the next word
	depth  int32 // how many trees lie on the stack
	top    int32 // the word that has the root as its head, once there is one
	head   int32 // of the arc that the last move made
	dep    int32 // 0 where it made none
	rel    uint8
	gold   bool // in learning: all moves so far are those of the gold tree
}

const (
	edgeTag = 62 // of node 0
	rootTag = 63
)

// fill makes the first state of words[from:to]: nodes 1 to root-1 are words, and the root stands behind them as their last
// word does, which makes the head of the sentence an arc like others (Ballesteros and Nivre 2013).
func (s *search) fill(words []input, from, to int) {
	none := node{word: 0x51ED270B, tag: edgeTag}
	s.nodes = append(s.nodes[:0], none)
	gap := uint32(0)
	for i := from; i < to; i++ {
		if m := mark(words[i].tag); m != 0 {
			gap |= m
			continue
		}
		s.nodes = append(s.nodes, node{words[i].hash, uint32(words[i].tag), gap, int32(i)})
		gap = 0
	}
	s.root = int32(len(s.nodes))
	s.nodes = append(s.nodes, node{0x7F4A7C15, rootTag, gap, -1}, none, none, none)
	s.trees = append(s.trees[:0], tree{}, tree{node: 1, first: 1})
	s.states = append(s.states[:0], state{next: 1, gold: true})
	s.from = 0
	s.names = [named]nameOf{}
}

// legal returns the moves that st allows, a bit for each.
func (s *search) legal(st *state) uint {
	m := uint(0)
	if s.trees[st.next].node < s.root {
		m |= 1 << shift
	}
	if st.depth > 0 {
		m |= 1 << leftward
	}
	if st.depth > 1 {
		m |= 1 << rightward
	}
	return m
}

// arc returns the two ends of the arc that a move other than shift makes. The first word that the root gets is its only
// one, and gets what else would have gone to the root.
func (s *search) arc(st *state, move int) (head, dep int32) {
	t := &s.trees[st.stack]
	next := s.trees[st.next].node
	switch {
	case move == rightward:
		return s.trees[t.below].node, t.node
	case next == s.root && st.top != 0:
		return st.top, t.node
	}
	return next, t.node
}

// after returns the state behind a move from st, which is state number before.
func (s *search) after(st state, before int32, move int, g guide) state {
	out := state{before: before, stack: st.stack, next: st.next, depth: st.depth, top: st.top}
	if move == shift {
		t := s.trees[st.next]
		t.below = st.stack
		out.stack, out.depth = s.grow(t), st.depth+1
		out.next = s.grow(tree{node: t.node + 1, first: t.node + 1})
		return out
	}
	out.depth--
	out.head, out.dep = s.arc(&st, move)
	t := s.trees[st.stack]
	at := t.below
	if move == leftward {
		at = st.next
	}
	h := s.trees[at]
	switch {
	case out.head == s.root:
		out.top, out.rel = out.dep, Root
	case out.head == h.node:
		out.rel = s.name(&h, &t, g)
	default:
		out.rel = s.name(&tree{node: out.head, first: out.head}, &t, g)
	}
	if out.rel < 32 {
		h.has |= 1 << out.rel
	}
	if move == leftward {
		h.left.add(st.stack, out.rel)
		h.first, h.lefts = t.first, min(h.lefts+1, 3)
		out.stack, out.next = t.below, s.grow(h)
	} else {
		h.right.add(st.stack, out.rel)
		h.rights = min(h.rights+1, 3)
		out.stack = s.grow(h)
	}
	return out
}

// grow keeps a tree, and returns its place.
func (s *search) grow(t tree) int32 {
	s.trees = append(s.trees, t)
	return int32(len(s.trees) - 1)
}
