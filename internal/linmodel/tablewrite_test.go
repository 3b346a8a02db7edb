package linmodel

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// TestPackTable packs more features than there is room for, each with weights of its own: of a line those that weigh most
// stay, and what is beyond the largest weight is cut down to it.
func TestPackTable(t *testing.T) {
	w := &Weights{tags: 3, trans: make([]float64, 9)}
	for i := range 40 {
		w.features = append(w.features, uint32(i)*(1<<32/40)&^0xFFF|uint32(i+1)) // ascending, spread over the lines
		w.w = append(w.w, 1, float64(i*3%5)+1, 1-float64(6*i))
	}
	w.w[len(w.w)-1] = -1000
	m, err := OpenTable(string(w.PackTable(1, 1, 3, "")))
	require.NoError(t, err)
	lines := [3][]int{}
	for i, f := range w.features {
		n := uint64(f) * 3 >> 32
		lines[n] = append(lines[n], i)
	}
	for _, line := range lines {
		require.Greater(t, len(line), lineSlots)
		for k, i := range line {
			got := make([]int32, 3)
			m.Add(got, w.features[i:i+1])
			if k < len(line)-lineSlots {
				require.Equal(t, []int32{0, 0, 0}, got, "weighs less than the five last of its line")
				continue
			}
			require.InDelta(t, i*3%5, got[1], 1)
			if want := -6 * i; i < 39 {
				require.InDelta(t, want, got[2], 1)
			} else {
				require.Equal(t, int32(-256), got[2])
			}
		}
	}
}

// TestPackTableCheck packs two features that their line cannot tell apart: the one that weighs more is kept, for both.
func TestPackTableCheck(t *testing.T) {
	w := &Weights{tags: 2, trans: make([]float64, 4), features: []uint32{5, 5 + 1<<12}, w: []float64{0, 9, 0, -30}}
	m, err := OpenTable(string(w.PackTable(1, 0, 1, "")))
	require.NoError(t, err)
	for _, f := range w.features {
		got := make([]int32, 2)
		m.Add(got, []uint32{f})
		require.Equal(t, []int32{0, -30}, got)
	}
}
