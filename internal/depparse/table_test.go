package depparse

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/newstext/newstext/internal/linmodel"
)

func TestTable(t *testing.T) {
	l := newTableLearner()
	features := func(i uint32) []uint32 { return []uint32{mix(1<<24, i), mix(2<<24, i/2), mix(3<<24, 0)} }
	for range 200 {
		for i := range uint32(300) {
			gold := int(i % moves)
			l.step++
			scores := l.score(features(i))
			if guess := best(scores[:], 1<<moves-1); guess != gold {
				l.learn(features(i), gold, 1)
				l.learn(features(i), guess, -1)
			}
		}
	}
	file := string(l.pack(1000, 4, "what it is"))
	table, err := OpenTable(file)
	require.NoError(t, err)
	require.Equal(t, "what it is", table.Note())
	right := 0
	for i := range uint32(300) {
		scores := table.score(features(i))
		if best(scores[:], 1<<moves-1) == int(i%moves) {
			right++
		}
	}
	require.GreaterOrEqual(t, right, 298, "but for checks that are alike by chance")
	require.Equal(t, file, string(l.pack(1000, 4, "what it is")), "the same weights make the same file")
}

// slowScore is score, read off the description of the format.
func slowScore(t *Table, features []uint32) (out [moves]int32) {
	for _, f := range features {
		bucket := t.buckets[uint64(f)*t.count>>32*bucketSize:][:bucketSize]
		for i := range bucketSlots {
			if bucket[i] == check(f) {
				for m := range out {
					out[m] += int32(int8(bucket[bucketSlots+i*moves+m]))
				}
				break
			}
		}
	}
	return out
}

func TestScoreAgreesWithItsDescription(t *testing.T) {
	table := wild(t).Moves
	for i := range uint32(100_000) {
		f := []uint32{mix(i, 7), i * 0x9E3779B1}
		require.Equal(t, slowScore(table, f), table.score(f), "%08x", f)
	}
}

func TestOpenTableFails(t *testing.T) {
	good := string(newTableLearner().pack(7, 1, "note"))
	damaged := func(at int, c byte) string {
		b := []byte(good)
		b[at] = c
		return string(b)
	}
	for _, test := range []struct {
		name, data string
		offset     int
	}{
		{"empty", "", 0},
		{"magic", damaged(0, 'X'), 0},
		{"version", damaged(4, 9), 4},
		{"checksum", damaged(30, 1), 8},
		{"cut", good[:len(good)-1], 8},
	} {
		_, err := OpenTable(test.data)
		var format *linmodel.FormatError
		require.ErrorAs(t, err, &format, test.name)
		require.Equal(t, test.offset, format.Offset, test.name)
	}
}
