package depparse

import (
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"
)

// A chance guide scores moves by the hash of their features, and remembers nothing.
type chance struct{}

func (chance) scoreMoves(features []uint32) (out [moves]int32) {
	for m := range out {
		h := uint32(m)
		for _, f := range features[:12] {
			h = mix(h, f)
		}
		out[m] = int32(h % 100)
	}
	return out
}

func (chance) chooseName([]uint32) uint8 { return 2 }

// all returns the best score of all ways from st to the end.
func (s *search) all(st state) int32 {
	v := s.view(&st)
	s.features(&v)
	scores := chance{}.scoreMoves(s.f[:])
	best, end := int32(-1<<31), true
	for m, v := range scores {
		if s.legal(&st)>>m&1 != 0 {
			end = false
			best = max(best, v+s.all(s.after(st, 0, m, chance{})))
		}
	}
	if end {
		return 0
	}
	return best
}

// TestBeamFindsTheBest compares with all ways there are where the beam holds them all.
func TestBeamFindsTheBest(t *testing.T) {
	r := rand.New(rand.NewPCG(9, 10))
	better := 0
	for range 200 {
		n := 1 + r.IntN(5)
		words := make([]input, n)
		for i := range words {
			words[i] = input{r.Uint32(), uint8(1 + r.IntN(38))}
		}
		var s search
		s.fill(words, 0, n)
		first := s.states[0]
		most := s.all(first)
		s.fill(words, 0, n)
		s.run(chance{}, 1<<30)
		got := s.states[s.from].score
		require.LessOrEqual(t, got, most)
		if n <= 2 { // there are never more than eight ways on
			require.Equal(t, most, got)
		}
		s.fill(words, 0, n)
		s.run(chance{}, 0)
		greedy := s.states[s.from].score
		require.LessOrEqual(t, greedy, most)
		if got > greedy {
			better++
		}
	}
	require.Greater(t, better, 50, "the beam finds better ways than a search without")
}

// TestSearchEnds fails where a word has no head or two.
func TestSearchEnds(t *testing.T) {
	r := rand.New(rand.NewPCG(11, 12))
	for range 200 {
		n := 1 + r.IntN(30)
		words := make([]input, n)
		for i := range words {
			words[i] = input{r.Uint32(), uint8(1 + r.IntN(38))}
		}
		var s search
		s.fill(words, 0, n)
		s.run(chance{}, 50)
		heads := make([]int32, n+1)
		for i := s.from; i > 0; i = s.states[i].before {
			if st := s.states[i]; st.dep > 0 {
				require.Zero(t, heads[st.dep])
				heads[st.dep] = st.head
			}
		}
		require.NotContains(t, heads[1:], int32(0))
		require.LessOrEqual(t, len(s.states), 1+2*n*width)
	}
}
