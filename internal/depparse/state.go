package depparse

// A node is a word that takes part in the parse. Node 0 stands for what is not there.
type node struct {
	word   uint32
	tag    uint32
	gap    uint32 // the marks between the word before and this one
	has    uint32 // the relations that it has with its dependents, by the lower 32 numbers
	at     int32  // index in the sentence
	head   int32
	first  int32 // the first node of its subtree
	left   int32 // its leftmost dependent
	right  int32 // its rightmost dependent
	lefts  uint8 // how many dependents it has on the left, at most 3
	rights uint8
	rel    uint8
}

// The moves of the transition system.
const (
	shift     = iota // the next word goes on the stack
	leftward         // the top of the stack gets the next word as its head
	rightward        // the top of the stack gets the one below it as its head
	moves
)

// A state is a parse on its way: nodes 1 to root-1 are words, and the root stands behind them as their last word does,
// which makes the head of the sentence an arc like others (Ballesteros and Nivre 2013).
type state struct {
	nodes []node
	stack []int32 // three times node 0, then what has no head yet
	next  int32
	root  int32
	top   int32 // the word that has the root as its head, once there is one
}

const (
	bottom  = 3  // how often node 0 lies on the stack
	edgeTag = 62 // of node 0
	rootTag = 63
)

// fill makes the first state of words[from:to].
func (st *state) fill(words []input, from, to int) {
	none := node{word: 0x51ED270B, tag: edgeTag}
	st.nodes = append(st.nodes[:0], none)
	gap := uint32(0)
	for i := from; i < to; i++ {
		if m := mark(words[i].tag); m != 0 {
			gap |= m
			continue
		}
		k := int32(len(st.nodes))
		st.nodes = append(st.nodes, node{word: words[i].hash, tag: uint32(words[i].tag), gap: gap, at: int32(i), first: k})
		gap = 0
	}
	st.root = int32(len(st.nodes))
	st.nodes = append(st.nodes, node{word: 0x7F4A7C15, tag: rootTag, gap: gap, at: -1, first: st.root}, none, none)
	st.stack = append(st.stack[:0], 0, 0, 0)
	st.next, st.top = 1, 0
}

// done tells whether every word has a head.
func (st *state) done() bool { return st.next == st.root && len(st.stack) == bottom }

// legal returns the moves that st allows, a bit for each.
func (st *state) legal() uint {
	m := uint(0)
	if st.next < st.root {
		m |= 1 << shift
	}
	if len(st.stack) > bottom {
		m |= 1 << leftward
	}
	if len(st.stack) > bottom+1 {
		m |= 1 << rightward
	}
	return m
}

// shift takes the next word.
func (st *state) shift() {
	st.stack = append(st.stack, st.next)
	st.next++
}

// arc returns the two ends of the arc that a move other than shift makes. The first word that the root gets is its only
// one, and gets what else would have gone to the root.
func (st *state) arc(move int) (head, dependent int32) {
	top := len(st.stack) - 1
	switch {
	case move == rightward:
		return st.stack[top-1], st.stack[top]
	case st.top != 0:
		return st.top, st.stack[top]
	}
	return st.next, st.stack[top]
}

// attach gives the top of the stack its head.
func (st *state) attach(head, dependent int32, rel uint8) {
	st.stack = st.stack[:len(st.stack)-1]
	h, d := &st.nodes[head], &st.nodes[dependent]
	d.head, d.rel = head, rel
	if head == st.root {
		st.top = dependent
	}
	if rel < 32 {
		h.has |= 1 << rel
	}
	if dependent < head {
		h.left, h.first = dependent, d.first
		h.lefts = min(h.lefts+1, 3)
	} else {
		h.right = dependent
		h.rights = min(h.rights+1, 3)
	}
}
