package linmodel_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/newstext/newstext/internal/linmodel"
)

// fruit are choices among three fruits: the ripe one (feature 1) is right unless it is bruised (feature 2); feature 3 tells
// nothing. The last has no right alternative, and teaches nothing.
func fruit() []linmodel.Choice {
	one := linmodel.Choice{Features: [][]uint32{{1, 3}, {3}, {1, 2}}, Right: []bool{true, false, false}}
	two := linmodel.Choice{Features: [][]uint32{{1, 2, 3}, {2}, {3}}, Right: []bool{false, false, true}}
	var out []linmodel.Choice
	for range 20 {
		out = append(out, one, two)
	}
	return append(out, linmodel.Choice{Features: [][]uint32{{2}, {1}}, Right: []bool{false, false}})
}

func TestChooser(t *testing.T) {
	ch := linmodel.Chooser{Rounds: 10, Least: 2, Rate: 0.2}
	data := ch.Train(fruit()).Pack(50, 0.05, "fruit")
	require.Equal(t, data, ch.Train(fruit()).Pack(50, 0.05, "fruit"), "the same choices give the same model")
	m, err := linmodel.Open(string(data))
	require.NoError(t, err)
	require.Equal(t, 1, m.Tags())
	score := func(features ...uint32) int32 {
		var s [1]int32
		for _, f := range features {
			m.Add(s[:], f)
		}
		return s[0]
	}
	for _, c := range fruit()[:2] {
		for i, right := range c.Right {
			for k := range c.Right {
				if right && k != i {
					require.Greater(t, score(c.Features[i]...), score(c.Features[k]...))
				}
			}
		}
	}
	require.Negative(t, score(2))
}
