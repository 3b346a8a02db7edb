package depparse

import (
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"
)

// projective returns the heads of the nodes of a random projective tree over n words, as a search numbers them.
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

// A still guide knows nothing.
type still struct{}

func (still) scoreMoves([]uint32) [moves]int32 { return [moves]int32{} }
func (still) chooseName([]uint32) uint8        { return 2 }

func TestGoldTreeLeadsToItself(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	for range 2000 {
		n := 1 + r.IntN(12)
		heads := projective(r, n)
		var gold goldTree
		gold.fill(append([]int32(nil), heads...))
		require.Equal(t, heads, gold.heads, "a projective tree stays as it is")
		var s search
		s.fill(make([]input, n), 0, n)
		st := s.states[0]
		found := make([]int32, n+1)
		for range 2 * n {
			m := gold.move(&s, &st)
			require.NotZero(t, s.legal(&st)>>m&1, "move %d of %v", m, heads)
			require.Zero(t, gold.bonus(&s, &st, m))
			st = s.after(st, 0, m, still{})
			if st.dep > 0 {
				found[st.dep] = st.head
			}
		}
		require.Equal(t, heads[1:n+1], found[1:])
		require.Zero(t, s.legal(&st), "no move is left")
	}
}

func TestGoldTreeLiftsCrossingArcs(t *testing.T) {
	for _, test := range []struct {
		name        string
		heads, want []int32 // node 0 and the root first and last
	}{
		// A hearing(2) is scheduled(4) on the issue(7) today(8): 7 under 2 crosses 4.
		{"an arc over the root", []int32{-1, 2, 4, 4, 9, 7, 7, 2, 4, -1}, []int32{-1, 2, 4, 4, 9, 7, 7, 4, 4, -1}},
		{"two roots", []int32{-1, 3, 3, -1}, []int32{-1, 3, 1, -1}},
		{"one word", []int32{-1, 2, -1}, []int32{-1, 2, -1}},
	} {
		t.Run(test.name, func(t *testing.T) {
			var gold goldTree
			gold.fill(test.heads)
			require.Equal(t, test.want, gold.heads)
		})
	}
}

func TestBonusIsForWrongArcs(t *testing.T) {
	var gold goldTree
	gold.fill([]int32{-1, 2, 3, -1}) // both words lead to the right
	var s search
	s.fill(make([]input, 2), 0, 2)
	st := s.after(s.states[0], 0, shift, still{})
	require.Zero(t, gold.bonus(&s, &st, leftward))
	st = s.after(st, 0, shift, still{})
	require.EqualValues(t, margin, gold.bonus(&s, &st, rightward))
	require.Zero(t, gold.bonus(&s, &st, shift))
}
