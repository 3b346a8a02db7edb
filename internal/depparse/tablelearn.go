package depparse

import (
	"encoding/binary"
	"math"
	"slices"

	"github.com/newstext/newstext/internal/rodata"
)

// A tableLearner learns the weights of a Table: an averaged perceptron.
type tableLearner struct {
	rows   []row // a hash table with linear probing
	shift  uint32
	used   int
	step   int64
	last   []int32
	scores [moves]int32
}

// A row is what is known of a feature.
type row struct {
	feature uint32
	seen    int32 // 0 in an empty row
	w       [moves]int32
	sum     [moves]int64 // what to take from steps × w to get the weight's sum over all steps
}

func newTableLearner() *tableLearner { return &tableLearner{rows: make([]row, 1<<20), shift: 12} }

func (l *tableLearner) find(f uint32) int32 {
	i := f * 0x9E3779B1 >> l.shift
	for l.rows[i].seen != 0 && l.rows[i].feature != f {
		i = (i + 1) & uint32(len(l.rows)-1)
	}
	return int32(i)
}

func (l *tableLearner) grow() {
	old := l.rows
	l.rows, l.shift = make([]row, 2*len(old)), l.shift-1
	for _, r := range old {
		if r.seen != 0 {
			l.rows[l.find(r.feature)] = r
		}
	}
}

// score returns the scores of the moves, until the next call.
func (l *tableLearner) score(features []uint32) []int32 {
	if l.used+len(features) > len(l.rows)*3/4 {
		l.grow()
	}
	l.step++
	l.last = l.last[:0]
	var s [moves]int32
	for _, f := range features {
		i := l.find(f)
		r := &l.rows[i]
		if r.seen == 0 {
			r.feature = f
			l.used++
		}
		r.seen++
		l.last = append(l.last, i)
		for c, w := range &r.w {
			s[c] += w
		}
	}
	l.scores = s
	return l.scores[:]
}

// leastLearned is how often a feature has to be met before it is learned: what is met once teaches nothing.
const leastLearned = 3

// learn moves the weights of the features last scored from move guess to move gold.
func (l *tableLearner) learn(gold, guess int) {
	for _, i := range l.last {
		r := &l.rows[i]
		if r.seen < leastLearned {
			continue
		}
		r.w[gold]++
		r.sum[gold] += l.step
		r.w[guess]--
		r.sum[guess] -= l.step
	}
}

// pack gives the file of a table of count buckets, with weights rounded to 1/scale. Of the features that fall into a full
// bucket those stay that would have changed most decisions: often met, with weights far apart.
func (l *tableLearner) pack(count int, scale float64, note string) []byte {
	type slot struct {
		feature uint32
		w       [moves]int8
		worth   float64
	}
	buckets := make([][]slot, count)
	for i := range l.rows {
		r := &l.rows[i]
		var v [moves]float64
		mean := 0.0
		for c, w := range r.w {
			v[c] = float64(w) - float64(r.sum[c])/float64(l.step+1)
			mean += v[c] / moves
		}
		s := slot{feature: r.feature}
		for c := range v {
			s.w[c] = int8(min(max(math.Round((v[c]-mean)*scale), -127), 127))
			s.worth += math.Abs(float64(v[c] - mean))
		}
		s.worth *= math.Sqrt(float64(r.seen))
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
