package depparse

import (
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"
)

// projective returns the heads of the nodes of a random projective tree over n words, as a state numbers them.
func projective(r *rand.Rand, n int) []int32 {
	gold := make([]int32, n+2)
	var grow func(from, to int, head int32)
	grow = func(from, to int, head int32) {
		for from < to { // cut off a subtree on the left
			cut := from + 1 + r.IntN(to-from)
			k := from + r.IntN(cut-from)
			gold[k] = head
			grow(from, k, int32(k))
			grow(k+1, cut, int32(k))
			from = cut
		}
	}
	root := 1 + r.IntN(n)
	gold[root] = int32(n + 1)
	grow(1, root, int32(root))
	grow(root+1, n+1, int32(root))
	return gold
}

func TestOracleReproducesProjectiveTrees(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	for range 2000 {
		n := 1 + r.IntN(12)
		gold := projective(r, n)
		var st state
		st.fill(make([]input, n), 0, n)
		for !st.done() {
			costs := st.costs(gold)
			var free []int
			for m, c := range costs {
				if c == 0 {
					free = append(free, m)
				}
			}
			require.NotEmpty(t, free, "every move loses an arc of %v at %v, next %d", gold, st.stack, st.next)
			m := free[r.IntN(len(free))]
			if m == shift {
				st.shift()
				continue
			}
			h, d := st.arc(m)
			st.attach(h, d, 2)
		}
		for k := 1; k <= n; k++ {
			require.Equal(t, gold[k], st.nodes[k].head, "word %d of %v", k, gold)
		}
	}
}

// reach returns how many of the gold arcs the best moves from st can still make, by trying all of them.
func reach(st *state, gold []int32) int {
	if st.done() {
		return 0
	}
	best := 0
	for m := range moves {
		if st.legal()>>m&1 == 0 {
			continue
		}
		next, right := step(st, m, gold)
		best = max(best, right+reach(next, gold))
	}
	return best
}

// step returns the state behind a move, and 1 if it makes a gold arc. What the root hands on is luck and does not count.
func step(st *state, m int, gold []int32) (*state, int) {
	next := *st
	next.nodes = append([]node(nil), st.nodes...)
	next.stack = append([]int32(nil), st.stack...)
	if m == shift {
		next.shift()
		return &next, 0
	}
	h, d := next.arc(m)
	next.attach(h, d, 2)
	if gold[d] == h && (m == rightward || st.top == 0) {
		return &next, 1
	}
	return &next, 0
}

func TestCostsAgreeWithAllWays(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 4))
	for range 300 {
		n := 1 + r.IntN(5)
		gold := projective(r, n)
		st := &state{}
		st.fill(make([]input, n), 0, n)
		for !st.done() {
			costs, before := st.costs(gold), reach(st, gold)
			least := costs[0]
			for _, c := range costs {
				least = min(least, c)
			}
			var legal []int
			for m, c := range costs {
				if st.legal()>>m&1 == 0 {
					continue
				}
				legal = append(legal, m)
				next, right := step(st, m, gold)
				require.Equal(t, before-right-reach(next, gold), c, "move %d of %v at %v, next %d", m, gold, st.stack, st.next)
			}
			st, _ = step(st, legal[r.IntN(len(legal))], gold)
		}
	}
}
