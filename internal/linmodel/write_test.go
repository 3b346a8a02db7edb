package linmodel

import (
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/newstext/newstext/internal/rodata"
)

// someWeights makes weights up, of features of which some weigh for one tag, some for all, some far beyond int8.
func someWeights(random *rand.Rand, tags, features int) *Weights {
	w := &Weights{tags: tags, trans: make([]float64, tags*tags)}
	for i := range features {
		w.features = append(w.features, uint32(i)*0x01000193+7)
		many := random.Float64()
		for range tags {
			v := 0.0
			if random.Float64() < many*many {
				v = float64(random.IntN(160) - 80)
			}
			if random.IntN(200) == 0 {
				v *= 4
			}
			w.w = append(w.w, v)
		}
	}
	return w
}

// slowRead reads all that the file of m says of feature f, bucket by bucket, as the description of the format has it.
func slowRead(m *Model, scores []int32, f uint32) {
	h := f * 0x9E3779B1
	for b := uint64(h) * m.buckets >> 32; ; b = (b + 1) % m.buckets {
		record := m.directory[12*b:][:12]
		start, marks := rodata.Uint32(record, 0), record[4:]
		n := 0
		for n < 8 && marks[n] != 0 {
			n++
		}
		for i := range n {
			w := m.weights[start&0x7FFFFFFF:]
			if marks[i] != byte(max(h>>8&0xFF, 1)) || w[2*i+1] != byte(h) {
				continue
			}
			w = w[2*n+1:][2*int(w[2*i]) : 2*int(w[2*i+2])]
			if len(w) >= (m.tags+1)/2*2 {
				for t := range scores {
					scores[t] += int32(w[t]) - 128
				}
				w = w[(m.tags+1)/2*2:]
			}
			for i := 0; i < len(w); i += 2 {
				scores[w[i]] += int32(int8(w[i+1]))
			}
			return
		}
		if start < 1<<31 {
			return
		}
	}
}

// TestPack packs weights for various numbers of tags. What is read, in all three ways, must be what was packed, and unknown
// features must hardly ever pass for known ones.
func TestPack(t *testing.T) {
	random := rand.New(rand.NewPCG(4, 2))
	for _, tags := range []int{1, 2, 3, 8, 11, 16, 17, 24, 25, 48, MaxTags} {
		w := someWeights(random, tags, 2000)
		m, err := Open(string(w.Pack(1, 0, "")))
		require.NoError(t, err)
		all, sum := make([]int32, tags), make([]int32, tags)
		for i, f := range w.features {
			want := make([]int32, tags)
			for t, v := range w.w[i*tags : (i+1)*tags] {
				want[t] = int32(v)
				all[t] += int32(v)
			}
			for _, read := range []func(*Model, []int32, uint32){(*Model).Add, slowRead, addAlone} {
				got := make([]int32, tags)
				read(m, got, f)
				require.Equal(t, want, got, "%d tags, feature %d", tags, i)
			}
		}
		wrong := 0
		for i := range uint32(50_000) {
			got, want := make([]int32, tags), make([]int32, tags)
			f := i*0x01000193 + 8
			m.AddAll(got, []uint32{f, f})
			slowRead(m, want, f)
			slowRead(m, want, f)
			require.Equal(t, want, got)
			for t := range got {
				if got[t] != 0 {
					wrong++
					break
				}
			}
		}
		require.Less(t, wrong, 25, "%d tags", tags)
		m.AddAll(sum, w.features)
		require.Equal(t, all, sum, "%d tags, all at once", tags)
	}
}

func addAlone(m *Model, scores []int32, f uint32) { m.AddAll(scores, []uint32{f}) }

// TestPackCrowd packs features that all belong into one bucket, and whose weights take much room.
func TestPackCrowd(t *testing.T) {
	w := &Weights{tags: 40, trans: make([]float64, 1600)}
	inverse := uint32(0x0E8B2F51) // of spread
	require.Equal(t, uint32(1), inverse*spread)
	for i := range uint32(60) {
		w.features = append(w.features, (0xFFFF0000+i*257)*inverse)
		for t := range 40 {
			w.w = append(w.w, float64(t*int(i)%300))
		}
	}
	m, err := Open(string(w.Pack(1, 0, "")))
	require.NoError(t, err)
	for i, f := range w.features {
		got := make([]int32, 40)
		m.AddAll(got, []uint32{f})
		for tag, v := range got {
			require.Equal(t, int32(tag*i%300), v)
		}
	}
}
