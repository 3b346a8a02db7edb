package boost_test

import (
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/newstext/newstext/internal/boost"
)

var trainer = boost.Trainer{Trees: 30, Depth: 3, Rate: 0.3, Least: 1, Pull: 1}

// verdicts are choices of one row: right where the first feature is small or the second large, but not both, which no linear
// model can tell. The third tells nothing.
func verdicts() (out []boost.Choice) {
	random := rand.New(rand.NewPCG(3, 5))
	for range 2000 {
		row := []int16{int16(random.IntN(200) - 100), int16(random.IntN(4000)), int16(random.IntN(9))}
		out = append(out, boost.Choice{Rows: [][]int16{row}, Right: []bool{(row[0] < 20) != (row[1] > 2500)}})
	}
	return out
}

func open(t *testing.T, data []byte) *boost.Model {
	m, rest, err := boost.Open(string(data) + "behind")
	require.NoError(t, err)
	require.Equal(t, "behind", rest)
	return m
}

func TestVerdicts(t *testing.T) {
	data := trainer.Train(verdicts())
	require.Equal(t, data, trainer.Train(verdicts()), "the same choices give the same model")
	m := open(t, data)
	for _, row := range [][]int16{{-90, 100, 1}, {0, 2000, 8}, {90, 3900, 4}, {60, 3000, 2}} {
		require.Greater(t, m.Score(row), int32(1500), "%v", row)
	}
	for _, row := range [][]int16{{-90, 3900, 1}, {0, 3000, 8}, {90, 100, 4}, {60, 2000, 2}} {
		require.Less(t, m.Score(row), int32(-1500), "%v", row)
	}
}

// choices are choices among some rows, of which the one nearest to 40 is right; those with none right teach nothing.
func choices() (out []boost.Choice) {
	random := rand.New(rand.NewPCG(4, 2))
	for range 1500 {
		c := boost.Choice{}
		best, at := 100, 0
		for i := range 2 + random.IntN(6) {
			v := random.IntN(100)
			if d := max(v-40, 40-v); d < best {
				best, at = d, i
			}
			c.Rows = append(c.Rows, []int16{int16(v), int16(random.IntN(50))})
		}
		c.Right = make([]bool, len(c.Rows))
		out = append(out, c)
		c.Right[at] = len(out)%10 > 0
	}
	return out
}

// TestBest compares what Best says of many rows with what the scores of all of them say.
func TestBest(t *testing.T) {
	m := open(t, trainer.Train(choices()))
	right, same := 0, 0
	for _, c := range choices() {
		var rows []int16
		top, second, want := int32(-1<<30), int32(-1<<30), 0
		for i, r := range c.Rows {
			rows = append(rows, r...)
			if s := m.Score(r); s > top {
				top, second, want = s, top, i
			} else {
				second = max(second, s)
			}
		}
		best, lead := m.Best(rows)
		require.Equal(t, want, best)
		require.GreaterOrEqual(t, lead, min(top-second, boost.Far))
		if lead == top-second {
			same++
		}
		if c.Right[best] {
			right++
		}
	}
	require.Greater(t, right, 1100)
	require.Greater(t, same, 400, "only what is far behind is not looked at")
	best, lead := m.Best([]int16{10, 1, 41, 1, 41, 1})
	require.Equal(t, 1, best, "the first of equals")
	require.Zero(t, lead)
	best, lead = m.Best([]int16{41, 1})
	require.Zero(t, best)
	require.Equal(t, int32(boost.Far), lead)
}

func TestOpen(t *testing.T) {
	data := string(trainer.Train(verdicts()))
	for _, test := range []struct {
		name, data string
		offset     int
	}{
		{"nothing", "", 0},
		{"another magic", "NTLM" + data[4:], 0},
		{"another version", data[:4] + "\x07" + data[5:], 4},
		{"damaged", data[:40] + "\xFF\xFF" + data[42:], 8},
		{"features without end", data[:14] + "\xFF" + data[15:], 12},
		{"cut short", data[:len(data)-1], 16},
		{"trees without end", data[:19] + "\xFF" + data[20:], 16},
		{"no depth", data[:20] + "\x00" + data[21:], 20},
		{"too deep", data[:20] + "\x09" + data[21:], 20},
	} {
		_, _, err := boost.Open(test.data)
		var e *boost.FormatError
		require.ErrorAs(t, err, &e, test.name)
		require.Equal(t, test.offset, e.Offset, test.name)
		require.True(t, strings.HasPrefix(e.Error(), "boost: offset"), test.name)
	}
	m := open(t, trainer.Train(nil))
	require.Zero(t, m.Score(nil), "no choices, no trees")
}

// FuzzOpen opens whatever comes: what opens can be asked.
func FuzzOpen(f *testing.F) {
	f.Add(string(trainer.Train(verdicts()[:100])), 10)
	f.Add("NTBT", 0)
	f.Fuzz(func(t *testing.T, data string, more int) {
		m, _, err := boost.Open(data)
		if err != nil {
			return
		}
		m.Score(make([]int16, m.Features()+more&15))
		m.Best(make([]int16, m.Features()*(more&255)))
	})
}
