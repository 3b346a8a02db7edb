package linmodel

import (
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"
)

// TestAddAmong holds the scores of the tags asked for against what the file says feature by feature.
func TestAddAmong(t *testing.T) {
	random := rand.New(rand.NewPCG(5, 6))
	for _, tags := range []int{2, 7, 48, 64} {
		w := someWeights(random, tags, 3000)
		m, err := Open(string(w.Pack(1, 0, "")))
		require.NoError(t, err)
		var s Scratch
		for range 400 {
			features := make([]uint32, random.IntN(mostAmong+1))
			for i := range features {
				features[i] = uint32(random.IntN(4000))*0x01000193 + 7 // some are unknown
			}
			set := random.Uint64() >> (64 - tags)
			if random.IntN(2) == 0 {
				set &= random.Uint64() & random.Uint64()
			}
			var got [MaxTags]int32
			want := make([]int32, tags)
			for tag := range want {
				want[tag] = int32(random.IntN(100))
				got[tag] = want[tag]
			}
			for _, f := range features {
				slowRead(m, want, f)
			}
			m.AddAmong(&s, &got, features, set)
			for tag := range tags {
				if set>>tag&1 != 0 {
					require.Equal(t, want[tag], got[tag], "tag %d of %d, %d features", tag, tags, len(features))
				}
			}
		}
	}
}

func TestLeadAmong(t *testing.T) {
	scores := []int32{9, 4, 7, 7, -3}
	for _, tt := range []struct {
		set uint64
		tag int
		by  int32
	}{
		{0b11111, 0, 2}, {0b11110, 2, 0}, {0b01000, 3, 7 + 1<<30}, {0b10010, 1, 7}, {0b10000, 4, -3 + 1<<30},
	} {
		tag, by := LeadAmong(scores, tt.set)
		require.Equal(t, tt.tag, tag, "%b", tt.set)
		require.Equal(t, tt.by, by, "%b", tt.set)
	}
	tag, by := LeadAmong(scores, 0b11110)
	wantTag, wantBy := Lead(scores[1:])
	require.Equal(t, []any{wantTag + 1, wantBy}, []any{tag, by}, "all but the first")
}

func TestAverage(t *testing.T) {
	a := &Weights{tags: 2, features: []uint32{3, 8}, w: []float64{1, 2, 3, 4}, trans: make([]float64, 4)}
	b := &Weights{tags: 2, features: []uint32{1, 8}, w: []float64{6, -2, 1, 0}, trans: make([]float64, 4)}
	want := &Weights{tags: 2, features: []uint32{1, 3, 8}, w: []float64{3, -1, 0.5, 1, 2, 2}, trans: make([]float64, 4)}
	require.Equal(t, want, Average(a, b))
	require.Equal(t, a, Average(a))
}

// TestLearnerFirst learns from some of the features scored, and from all of them after that.
func TestLearnerFirst(t *testing.T) {
	l := NewLearner(2)
	l.Scores([]uint32{1, 2, 3})
	l.First(1)
	l.Learn(1, 0)
	require.Equal(t, []int32{-1, 1}, l.First(3))
	l.Learn(1, 0)
	require.Equal(t, []int32{-2, 2}, l.First(1))
	require.Equal(t, []int32{-4, 4}, l.Scores([]uint32{1, 2, 3}))
}
