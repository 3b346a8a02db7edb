package linmodel_test

import (
	"encoding/binary"
	"errors"
	"hash/crc32"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/newstext/newstext/internal/linmodel"
)

// weather is a toy: three days a sequence, features 1 to 3 speak for tags 0 to 2, feature 9 for none.
func weather() []linmodel.Sequence {
	return []linmodel.Sequence{
		{Features: [][]uint32{{1, 9}, {2, 9}, {3}}, Allowed: []uint64{1, 2, 4}},
		{Features: [][]uint32{{2}, {2, 9}, {1}}, Allowed: []uint64{2, 2, 1}},
		{Features: [][]uint32{{3}, {1, 9}, {2}}, Allowed: []uint64{4, 1, 2}},
		{Features: [][]uint32{{1}, {9}}, Allowed: []uint64{1, 7}},
	}
}

func anything(a, b int) bool { return true }

func trainers() map[string]func([]linmodel.Sequence) *linmodel.Weights {
	t := linmodel.Trainer{Tags: 3, Follow: anything, Rounds: 20, Least: 1}
	return map[string]func([]linmodel.Sequence) *linmodel.Weights{
		"perceptron": t.Train,
		"field":      func(s []linmodel.Sequence) *linmodel.Weights { return t.TrainField(s, 0.5, 0) },
	}
}

func open(t *testing.T, w *linmodel.Weights) *linmodel.Model {
	t.Helper()
	m, err := linmodel.Open(string(w.Pack(50, 0, "weather, made up")))
	require.NoError(t, err)
	return m
}

func TestRoundTrip(t *testing.T) {
	for name, train := range trainers() {
		t.Run(name, func(t *testing.T) {
			m := open(t, train(weather()))
			require.Equal(t, 3, m.Tags())
			require.Equal(t, "weather, made up", m.Note())
			for _, q := range weather()[:3] {
				scores, tags := make([]int32, 3*len(q.Features)), make([]uint8, len(q.Features))
				for i, fs := range q.Features {
					for _, f := range fs {
						m.Add(scores[3*i:3*i+3], f)
					}
				}
				new(linmodel.Decoder).Decode(m, scores, tags)
				for i, tag := range tags {
					require.Equal(t, q.Allowed[i], uint64(1)<<tag)
				}
			}
		})
	}
}

func TestTrainingRepeats(t *testing.T) {
	for name, train := range trainers() {
		require.Equal(t, train(weather()).Pack(50, 0, ""), train(weather()).Pack(50, 0, ""), name)
	}
}

// TestRuns learns in several orders: the same each time, another mean than one order gives, and the weather as well.
func TestRuns(t *testing.T) {
	several := linmodel.Trainer{Tags: 3, Follow: anything, Rounds: 3, Runs: 4, Least: 1}
	data := several.Train(weather()).Pack(50, 0, "")
	require.Equal(t, data, several.Train(weather()).Pack(50, 0, ""))
	once := linmodel.Trainer{Tags: 3, Follow: anything, Rounds: 3, Least: 1}
	require.NotEqual(t, data, once.Train(weather()).Pack(50, 0, ""))
	several.Runs = 1
	require.Equal(t, once.Train(weather()).Pack(50, 0, ""), several.Train(weather()).Pack(50, 0, ""))
	m, err := linmodel.Open(string(data))
	require.NoError(t, err)
	for f := range uint32(3) {
		var scores [3]int32
		m.Add(scores[:], f+1)
		require.Equal(t, int(f), linmodel.Best(scores[:]))
	}
}

// TestAddUnknown looks up features that the model does not have: hardly any may change a score.
func TestAddUnknown(t *testing.T) {
	m := open(t, trainers()["perceptron"](weather()))
	wrong := 0
	for f := range uint32(100_000) {
		var scores [3]int32
		m.Add(scores[:], f*7919+10)
		if scores != [3]int32{} {
			wrong++
		}
	}
	require.Less(t, wrong, 20)
}

// TestLargeWeights packs weights far beyond int8: they must come back whole.
func TestLargeWeights(t *testing.T) {
	w := trainers()["perceptron"](weather())
	fine, err := linmodel.Open(string(w.Pack(1, 0, "")))
	require.NoError(t, err)
	coarse, err := linmodel.Open(string(w.Pack(1000, 0, "")))
	require.NoError(t, err)
	for f := uint32(1); f <= 3; f++ {
		var a, b [3]int32
		fine.Add(a[:], f)
		coarse.Add(b[:], f)
		for i := range a {
			require.InDelta(t, 1000*float64(a[i]), float64(b[i]), 501)
		}
	}
}

// slowDecode tries every sequence of tags. It scores alike what Decode scores alike.
func slowDecode(n, length int, trans [][]int32, scores []int32) int32 {
	best := int32(-1 << 31)
	tags := make([]int, length)
	for {
		total, last, ok := int32(0), 0, true
		for i, tag := range tags {
			if trans[last][tag] == linmodel.Forbidden {
				ok = false
			}
			total += trans[last][tag] + scores[i*n+tag]
			last = tag
		}
		if ok {
			best = max(best, total)
		}
		i := 0
		for i < length && tags[i] == n-1 {
			tags[i] = 0
			i++
		}
		if i == length {
			return best
		}
		tags[i]++
	}
}

func TestDecodeAgainstAllSequences(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	const n = 3
	follow := func(a, b int) bool { return b != 2 || a != 0 }
	for range 200 {
		var seqs []linmodel.Sequence
		for range 4 {
			q := linmodel.Sequence{}
			last := 0
			for range 3 {
				tag := random.IntN(n)
				if !follow(last, tag) {
					tag = 1
				}
				q.Features = append(q.Features, []uint32{random.Uint32N(5)})
				q.Allowed = append(q.Allowed, 1<<tag)
				last = tag
			}
			seqs = append(seqs, q)
		}
		trainer := linmodel.Trainer{Tags: n, Follow: follow, Rounds: 3}
		m := open(t, trainer.Train(seqs))
		trans := make([][]int32, n)
		for a := range trans {
			trans[a] = make([]int32, n)
			for b := range trans[a] {
				trans[a][b] = m.Transition(a, b)
			}
		}
		length := 1 + random.IntN(5)
		scores, tags := make([]int32, n*length), make([]uint8, length)
		size := 1 + random.IntN(1000)
		for i := range scores {
			scores[i] = int32(random.IntN(2*size+1) - size)
		}
		new(linmodel.Decoder).Decode(m, scores, tags)
		got, last := int32(0), 0
		for i, tag := range tags {
			require.True(t, follow(last, int(tag)))
			got += trans[last][tag] + scores[i*n+int(tag)]
			last = int(tag)
		}
		require.Equal(t, slowDecode(n, length, trans, scores), got)
	}
}

// TestDamage opens a model with every byte changed, and every shorter one: each is refused with an error that says where.
func TestDamage(t *testing.T) {
	data := trainers()["perceptron"](weather()).Pack(50, 0, "weather")
	for i := range data {
		bad := append([]byte(nil), data...)
		bad[i] ^= 0x40
		_, err := linmodel.Open(string(bad))
		var format *linmodel.FormatError
		require.True(t, errors.As(err, &format), "byte %d", i)
	}
	for n := range data {
		_, err := linmodel.Open(string(data[:n]))
		require.Error(t, err)
	}
	_, err := linmodel.Open("NTLM\x01\x00\x00\x00" + string(data[8:]))
	require.EqualError(t, err, "linmodel: offset 4: want version 2, got 1")
	_, err = linmodel.Open("GIF8")
	require.EqualError(t, err, `linmodel: offset 0: want magic NTLM, got "GIF8"`)
}

func TestNoAllocation(t *testing.T) {
	m := open(t, trainers()["perceptron"](weather()))
	var d linmodel.Decoder
	scores, tags, features := make([]int32, 30), make([]uint8, 10), make([]uint32, 100)
	require.Zero(t, testing.AllocsPerRun(100, func() {
		for f := range uint32(20) {
			m.Add(scores[:3], f)
		}
		m.AddAll(scores[:3], features)
		d.Decode(m, scores, tags)
	}))
}

// FuzzOpen makes the checksum right, so that the other checks are reached, and scores with what they let through.
func FuzzOpen(f *testing.F) {
	for _, w := range []*linmodel.Weights{trainers()["perceptron"](weather()), trainers()["field"](weather())} {
		f.Add(w.Pack(50, 0, "weather"))
		f.Add(w.Pack(2000, 0, ""))
	}
	f.Add([]byte("NTLM"))
	f.Fuzz(func(t *testing.T, data []byte) {
		if len(data) > 12 {
			data = append([]byte(nil), data...)
			binary.LittleEndian.PutUint32(data[8:], crc32.ChecksumIEEE(data[12:]))
		}
		m, err := linmodel.Open(string(data))
		if err != nil {
			return
		}
		features, want := make([]uint32, 100), make([]int32, m.Tags())
		for i := range features {
			features[i] = uint32(i) * 0x9E3779B1
			m.Add(want, features[i])
		}
		got := make([]int32, m.Tags())
		m.AddAll(got, features)
		require.Equal(t, want, got)
	})
}
