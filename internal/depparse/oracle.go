package depparse

// A goldTree is the tree that a search learns to find: the heads of the nodes, projective and with one root.
type goldTree struct {
	heads []int32
	last  []int32 // the last dependent of every node
}

// fill makes t the tree of heads, which it changes: a word whose arc crosses others goes up to the head of its head until
// it does not (Nivre and Nilsson 2005), and what else has the root as its head goes to the first word that has.
func (t *goldTree) fill(heads []int32) {
	root := int32(len(heads) - 1)
	top := int32(0)
	for k := int32(1); k < root; k++ {
		switch {
		case heads[k] != root:
		case top == 0:
			top = k
		default:
			heads[k] = top
		}
	}
	for k := crossing(heads); k > 0; k = crossing(heads) {
		heads[k] = heads[heads[k]]
	}
	t.heads = heads
	t.last = append(t.last[:0], make([]int32, len(heads))...)
	for k := int32(1); k < root; k++ {
		t.last[heads[k]] = k
	}
}

// crossing returns the first node with a word between it and its head that is not under that head, and 0 where there is
// none.
func crossing(heads []int32) int32 {
	root := int32(len(heads) - 1)
	for k := int32(1); k < root; k++ {
		h := heads[k]
		for j := min(k, h) + 1; j < max(k, h); j++ {
			up := j
			for up != h && up != root {
				up = heads[up]
			}
			if up != h {
				return k
			}
		}
	}
	return 0
}

// move returns the move from st that leads to t, where all before did.
func (t *goldTree) move(s *search, st *state) int {
	if st.depth == 0 {
		return shift
	}
	top, next := &s.trees[st.stack], s.trees[st.next].node
	switch h := t.heads[top.node]; {
	case h == next:
		return leftward
	case st.depth > 1 && h == s.trees[top.below].node && t.last[top.node] < next:
		return rightward
	}
	return shift
}

// margin is by how much the gold tree has to win for every word that another has wrong, or it is learned.
const margin = 10

// bonus returns the margin where a move from st makes an arc that t has not.
func (t *goldTree) bonus(s *search, st *state, move int) int32 {
	if move == shift {
		return 0
	}
	if h, d := s.arc(st, move); t.heads[d] != h {
		return margin
	}
	return 0
}
