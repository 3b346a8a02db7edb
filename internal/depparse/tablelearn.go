package depparse

import (
	"encoding/binary"
	"math"
	"slices"

	"github.com/newstext/newstext/internal/rodata"
)

// A tableLearner learns the weights of a Table: an averaged perceptron.
type tableLearner struct {
	rows  []row // a hash table with linear probing
	shift uint32
	used  int
	step  int64
}

// A row is what is known of a feature.
type row struct {
	feature uint32
	learned int32 // how often it was to be learned from the gold side, 0 in an empty row
	met     int32 // how often it was met on the gold side since then
	w       [moves]int32
	sum     [moves]int64 // what to take from steps × w to get the weight's sum over all steps
}

func newTableLearner() *tableLearner { return &tableLearner{rows: make([]row, 1<<20), shift: 12} }

func (l *tableLearner) find(f uint32) *row {
	i := f * 0x9E3779B1 >> l.shift
	for l.rows[i].learned != 0 && l.rows[i].feature != f {
		i = (i + 1) & uint32(len(l.rows)-1)
	}
	return &l.rows[i]
}

func (l *tableLearner) grow() {
	old := l.rows
	l.rows, l.shift = make([]row, 2*len(old)), l.shift-1
	for _, r := range old {
		if r.learned != 0 {
			*l.find(r.feature) = r
		}
	}
}

// score returns the scores of the moves.
func (l *tableLearner) score(features []uint32) (s [moves]int32) {
	for _, f := range features {
		r := l.find(f)
		for c, w := range &r.w {
			s[c] += w
		}
	}
	return s
}

// meet counts features.
func (l *tableLearner) meet(features []uint32) {
	for _, f := range features {
		if r := l.find(f); r.learned != 0 {
			r.met++
		}
	}
}

// leastLearned is how often a feature has to come up before it is learned: what comes up once teaches nothing.
const leastLearned = 3

// learn adds by, 1 for the gold side and -1 for the other, to the weight that features have for a move.
func (l *tableLearner) learn(features []uint32, move int, by int32) {
	if l.used+len(features) > len(l.rows)/2 {
		l.grow()
	}
	for _, f := range features {
		r := l.find(f)
		if by > 0 {
			if r.learned == 0 {
				r.feature = f
				l.used++
			}
			r.learned++
		}
		if r.learned >= leastLearned {
			r.w[move] += by
			r.sum[move] += int64(by) * l.step
		}
	}
}

// pack gives the file of a table of count buckets, with weights rounded to 1/scale. Of the features that fall into a full
// bucket those stay that count most: often met, with large weights.
func (l *tableLearner) pack(count int, scale float64, note string) []byte {
	type slot struct {
		feature uint32
		w       [moves]int8
		worth   float64
	}
	buckets := make([][]slot, count)
	for i := range l.rows {
		r := &l.rows[i]
		s := slot{feature: r.feature}
		for c, w := range r.w {
			v := float64(w) - float64(r.sum[c])/float64(l.step+1)
			s.w[c] = int8(min(max(math.Round(float64(v*scale)), -127), 127))
			s.worth += math.Abs(v)
		}
		s.worth *= math.Sqrt(float64(r.met + 1))
		if s.w != [moves]int8{} {
			b := bucketOf(r.feature, uint64(count))
			buckets[b] = append(buckets[b], s)
		}
	}
	le := binary.LittleEndian
	out := append([]byte(tableMagic), 0, 0, 0, 0, 0, 0, 0, 0)
	le.PutUint32(out[4:], tableVersion)
	out = le.AppendUint32(out, uint32(count))
	out = le.AppendUint32(out, uint32(len(note)))
	for _, b := range buckets {
		slices.SortFunc(b, func(a, b slot) int {
			switch {
			case a.worth > b.worth, a.worth == b.worth && a.feature < b.feature:
				return -1
			}
			return 1
		})
		at := len(out)
		out = append(out, make([]byte, bucketSize)...)
		for i := range min(len(b), bucketSlots) {
			out[at+i] = check(b[i].feature)
			for c, w := range b[i].w {
				out[at+bucketSlots+i*moves+c] = byte(w)
			}
		}
	}
	out = append(out, note...)
	le.PutUint32(out[8:], rodata.Checksum(string(out[12:])))
	return out
}
