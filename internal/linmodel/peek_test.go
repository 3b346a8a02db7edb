package linmodel

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func TestPeekLearnsNothing(t *testing.T) {
	learn := func(peek bool) []byte {
		l := NewLearner(3)
		for i := range uint32(30) {
			scores := l.Scores([]uint32{i % 3, 7})
			if peek {
				got := make([]int32, 3)
				l.Peek(got, []uint32{i % 3, 7, 99 + i})
				require.Equal(t, scores, got, "features that were never scored count for nothing")
			}
			l.Learn(int(i%3), Best(scores))
		}
		return l.Weights(1).Pack(4, 0, "")
	}
	require.Equal(t, learn(false), learn(true))
}
