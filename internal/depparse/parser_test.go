package depparse

import (
	"encoding/binary"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/newstext/newstext/internal/linmodel"
	"github.com/newstext/newstext/internal/postag"
	"github.com/newstext/newstext/internal/rodata"
	"github.com/stretchr/testify/require"
)

// wild returns a parser whose weights are chance: it makes every move there is.
func wild(tb testing.TB) *Parser {
	r := rand.New(rand.NewPCG(5, 6))
	file := newTableLearner().pack(250, 1, "")
	for i := tableHeader; i < len(file); i++ {
		file[i] = byte(r.Uint32())
	}
	binary.LittleEndian.PutUint32(file[8:], rodata.Checksum(string(file[12:])))
	table, err := OpenTable(string(file))
	require.NoError(tb, err)
	names := linmodel.NewLearner(len(Relations))
	for range 2000 {
		names.Scores([]uint32{r.Uint32() >> 22})
		names.Learn(r.IntN(len(Relations)), r.IntN(len(Relations)))
	}
	model, err := linmodel.Open(string(names.Weights(1).Pack(4, 0.1, "")))
	require.NoError(tb, err)
	return &Parser{table, model}
}

// requireTree fails unless heads and relations are those of one tree over n words.
func requireTree(tb testing.TB, n int, heads []int32, relations []uint8) {
	require.Len(tb, heads, n)
	require.Len(tb, relations, n)
	roots := 0
	depth := make([]int, n) // 1 under way, 2 known to lead to the root
	for i, h := range heads {
		require.True(tb, h >= -1 && int(h) < n && int(h) != i, "word %d has head %d of %d words", i, h, n)
		require.True(tb, relations[i] > 0 && int(relations[i]) < len(Relations))
		require.Equal(tb, h < 0, relations[i] == Root, "word %d has head %d and relation %d", i, h, relations[i])
		if h < 0 {
			roots++
		}
		for k := int32(i); k >= 0 && depth[k] != 2; k = heads[k] {
			require.Zero(tb, depth[k], "word %d lies on a cycle", k)
			depth[k] = 1
		}
		for k := int32(i); k >= 0 && depth[k] == 1; k = heads[k] {
			depth[k] = 2
		}
	}
	if n > 0 {
		require.Equal(tb, 1, roots)
	}
}

func FuzzParse(f *testing.F) {
	for _, s := range []string{"", "\x01", "\x2a\x2a", "\x12\x1c\x0c\x2a", strings.Repeat("\x29\x0c", 700), strings.Repeat("\x2b", 700)} {
		f.Add([]byte(s))
	}
	p := wild(f)
	f.Fuzz(func(t *testing.T, tags []byte) {
		var s Sentence
		for i, b := range tags {
			s.Add(string(rune('a'+i%7)), b%byte(len(postag.Tags)))
		}
		heads, relations := p.Parse(&s)
		requireTree(t, len(tags), heads, relations)
	})
}

func TestTrees(t *testing.T) {
	p := wild(t)
	r := rand.New(rand.NewPCG(7, 8))
	var s Sentence
	for range 500 {
		n := r.IntN(40)
		if r.IntN(20) == 0 {
			n = 1000
		}
		s.Reset()
		for range n {
			s.Add(string(rune('a'+r.IntN(26))), uint8(r.IntN(len(postag.Tags))))
		}
		heads, relations := p.Parse(&s)
		requireTree(t, n, heads, relations)
		first := append([]int32{}, heads...)
		again, _ := p.Parse(&s)
		require.Equal(t, first, again, "the same sentence gets the same heads")
	}
}

func TestLongInput(t *testing.T) {
	p := wild(t)
	for _, tag := range []string{"NN", ",", "IN", "VBD", "``"} {
		var s Sentence
		for range 100_000 {
			s.Add("x", uint8(postag.Number(tag)))
		}
		heads, relations := p.Parse(&s)
		requireTree(t, 100_000, heads, relations)
	}
	var s Sentence
	s.Add(strings.Repeat("x", 1<<20), uint8(postag.Number("NN")))
	heads, _ := p.Parse(&s)
	require.Equal(t, []int32{-1}, heads)
}

func TestNoAllocations(t *testing.T) {
	p := wild(t)
	var s Sentence
	fill := func() {
		s.Reset()
		for i := range 50 {
			s.Add("word", uint8(1+i*7%40))
		}
		p.Parse(&s)
	}
	fill()
	require.Zero(t, testing.AllocsPerRun(100, fill))
}

func TestNumber(t *testing.T) {
	require.Equal(t, "nsubj:pass", Relations[Number("nsubj:pass")])
	require.Equal(t, "nsubj", Relations[Number("nsubj:outer")])
	require.Equal(t, "dep", Relations[Number("goeswith")])
	require.Equal(t, "dep", Relations[Number("")])
	require.Equal(t, "parataxis", Relations[Parataxis])
	require.Equal(t, "punct", Relations[Punct])
	require.Equal(t, "root", Relations[Root])
	require.LessOrEqual(t, len(Relations), linmodel.MaxTags)
}

func TestMarksFollowTheTags(t *testing.T) {
	for tag, want := range map[string]uint32{"``": quote, "''": quote, ",": comma, ".": stop, ":": colon, "NFP": colon,
		"-LRB-": bracket, "-RRB-": closing, "NN": 0, "SYM": 0, "POS": 0} {
		require.Equal(t, want, mark(uint8(postag.Number(tag))), tag)
	}
}
