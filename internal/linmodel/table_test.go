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

// scatter makes a good hash of a small number, after the finish of MurmurHash3.
func scatter(f uint32) uint32 {
	f = (f ^ f>>16) * 0x85EBCA6B
	f = (f ^ f>>13) * 0xC2B2AE35
	return f ^ f>>16
}

// scattered is weather with features that are good hashes.
func scattered() []linmodel.Sequence {
	out := weather()
	for _, q := range out {
		for _, fs := range q.Features {
			for k := range fs {
				fs[k] = scatter(fs[k])
			}
		}
	}
	return out
}

func openTable(t *testing.T, data []byte) *linmodel.Table {
	t.Helper()
	m, err := linmodel.OpenTable(string(data))
	require.NoError(t, err)
	return m
}

// TestTable learns the weather, and decodes it with a Table.
func TestTable(t *testing.T) {
	tr := linmodel.Trainer{Tags: 3, Follow: anything, Rounds: 20, Least: 1}
	data := tr.Train(scattered()).PackTable(50, 1, 4, "weather, made up")
	require.Equal(t, data, tr.Train(scattered()).PackTable(50, 1, 4, "weather, made up"))
	m := openTable(t, data)
	require.Equal(t, 3, m.Tags())
	require.Equal(t, "weather, made up", m.Note())
	for _, q := range scattered()[:3] {
		scores, tags := make([]int32, 3*len(q.Features)), make([]uint8, len(q.Features))
		for i, fs := range q.Features {
			m.Add(scores[3*i:3*i+3], fs)
		}
		new(linmodel.Decoder).DecodeTable(m, scores, tags)
		for i, tag := range tags {
			require.Equal(t, q.Allowed[i], uint64(1)<<tag)
		}
	}
}

// TestTableAdd adds many features at once: what comes of it is the sum of what each gives alone, and tag 0 keeps its score.
func TestTableAdd(t *testing.T) {
	tr := linmodel.Trainer{Tags: 3, Follow: anything, Rounds: 20, Least: 1}
	m := openTable(t, tr.Train(scattered()).PackTable(20, 1, 4, ""))
	want, got := []int32{7, 0, 0}, []int32{7, 0, 0}
	var many []uint32
	for i := range uint32(1000) {
		f := scatter(i % 10)
		many = append(many, f)
		m.Add(want, []uint32{f})
	}
	m.Add(got, many)
	require.Equal(t, want, got)
	require.NotZero(t, got[1])
	require.Equal(t, int32(7), got[0])
}

// TestTableWeights compares with what was learned: a row is what each tag weighs more than tag 0, rounded.
func TestTableWeights(t *testing.T) {
	tr := linmodel.Trainer{Tags: 3, Follow: anything, Rounds: 20, Least: 1}
	w := tr.Train(scattered())
	fine := open(t, w)
	m := openTable(t, w.PackTable(50, 2, 4, ""))
	for _, f := range []uint32{1, 2, 3, 9} {
		var all [3]int32
		got := make([]int32, 3)
		fine.Add(all[:], scatter(f))
		m.Add(got, []uint32{scatter(f)})
		require.Zero(t, got[0])
		for k := 1; k < 3; k++ {
			require.InDelta(t, all[k]-all[0], got[k], 3, "within two of 2^2, and the rounding of the model")
			require.Zero(t, got[k]%4)
		}
	}
}

// TestTableUnknown looks up features that the table does not have: hardly any may change a score.
func TestTableUnknown(t *testing.T) {
	tr := linmodel.Trainer{Tags: 3, Follow: anything, Rounds: 20, Least: 1}
	m := openTable(t, tr.Train(scattered()).PackTable(50, 1, 1, ""))
	wrong := 0
	for i := range uint32(100_000) {
		got := make([]int32, 3)
		if m.Add(got, []uint32{scatter(i + 10)}); got[1] != 0 || got[2] != 0 {
			wrong++
		}
	}
	require.Less(t, wrong, 200)
}

func TestOpenTableFails(t *testing.T) {
	tr := linmodel.Trainer{Tags: 3, Follow: anything, Rounds: 1, Least: 1}
	good := tr.Train(scattered()).PackTable(50, 1, 4, "note")
	seal := func(b []byte) []byte {
		binary.LittleEndian.PutUint32(b[8:], crc32.ChecksumIEEE(b[12:]))
		return b
	}
	with := func(at int, v uint32) []byte {
		b := append([]byte(nil), good...)
		binary.LittleEndian.PutUint32(b[at:], v)
		return seal(b)
	}
	for name, data := range map[string][]byte{
		"empty":    nil,
		"magic":    append([]byte("NTLM"), good[4:]...),
		"version":  with(4, 9),
		"checksum": append(append([]byte(nil), good[:len(good)-1]...), 'x'),
		"tags":     with(12, 18),
		"one tag":  with(12, 1),
		"shift":    with(16, 9),
		"no lines": with(20, 0),
		"lines":    with(20, 1<<24+1),
		"size":     with(20, 5),
		"note":     with(24, 1<<31),
	} {
		_, err := linmodel.OpenTable(string(data))
		var format *linmodel.FormatError
		require.Truef(t, errors.As(err, &format), "%s: %v", name, err)
	}
}

// TestTableRandom opens tables of random lines: none may panic when it is asked.
func TestTableRandom(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	tr := linmodel.Trainer{Tags: 3, Follow: anything, Rounds: 1, Least: 1}
	good := tr.Train(scattered()).PackTable(50, 1, 7, "")
	for range 100 {
		b := append([]byte(nil), good...)
		for i := 28 + 18; i < len(b); i++ {
			b[i] = byte(random.Uint32())
		}
		binary.LittleEndian.PutUint32(b[8:], crc32.ChecksumIEEE(b[12:]))
		m := openTable(t, b)
		got := make([]int32, 3)
		for range 1000 {
			m.Add(got, []uint32{random.Uint32()})
		}
	}
}
