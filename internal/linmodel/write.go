package linmodel

import (
	"encoding/binary"
	"math"

	"github.com/newstext/newstext/internal/rodata"
)

// Pack gives the model file of w: weights are rounded to 1/scale, and those that round to zero or lie under least
// are left out. It panics where the model would be too large for its format.
func (w *Weights) Pack(scale, least float64, note string) []byte {
	var entries []entry
	for i, f := range w.features {
		q := make([]int, w.tags)
		for t, v := range w.w[i*w.tags : (i+1)*w.tags] {
			if math.Abs(v) >= least {
				q[t] = int(math.Round(v * scale))
			}
		}
		if b := encode(q); len(b) > 0 {
			entries = append(entries, entry{f * spread, b})
		}
	}
	return pack(w.tags, w.transitions(scale), entries, note)
}

// transitions returns the weights of pairs of tags rounded to 1/scale.
func (w *Weights) transitions(scale float64) []int16 {
	out := make([]int16, len(w.trans))
	for i, v := range w.trans {
		out[i] = Forbidden
		if v != Forbidden {
			out[i] = int16(min(max(math.Round(v*scale), -32767), 32767))
		}
	}
	return out
}

// An entry is a feature of a model file.
type entry struct {
	hash    uint32
	weights []byte // a row, pairs, or both
}

const (
	bucketPairs  = 255 // the most that a bucket holds
	featurePairs = 127 // the most of a feature, a row counted as what it takes the room of
)

// encode gives the weights of a feature, one for each tag: a row where a third of them or more are not zero, or where the pairs
// would be many or take the room of a row, and pairs for what is left.
func encode(weights []int) []byte {
	used, pairs := 0, 0
	for _, q := range weights {
		if q != 0 {
			used++
			pairs += 1 + (abs(q)-1)/127
		}
	}
	var out []byte
	if row := rowSize(len(weights)); used > 0 && (3*used >= len(weights) || pairs > fewPairs || 2*pairs >= row) {
		out = make([]byte, row)
		for t, q := range weights {
			part := min(max(q, -127), 127)
			out[t] = byte(part + zero)
			weights[t] -= part
		}
	}
	for t, q := range weights {
		for q != 0 {
			part := min(max(q, -127), 127)
			out = append(out, uint8(t), uint8(int8(part)))
			q -= part
		}
	}
	return out
}

func abs(n int) int { return max(n, -n) }

// pack gives the model file of entries.
func pack(tags int, trans []int16, entries []entry, note string) []byte {
	buckets := place(entries)
	le := binary.LittleEndian
	var directory, weights []byte
	for _, b := range buckets {
		directory = le.AppendUint32(directory, uint32(len(weights))|b.more)
		var marks [slots]byte
		n := byte(0)
		for i, e := range b.entries {
			marks[i] = markOf(e.hash)
			weights = append(weights, n, byte(e.hash))
			n += byte(len(e.weights) / 2)
		}
		directory = append(directory, marks[:]...)
		if len(b.entries) > 0 {
			weights = append(weights, n)
		}
		for _, e := range b.entries {
			weights = append(weights, e.weights...)
		}
	}
	if len(buckets) > 1<<24 || uint64(len(weights)) >= more {
		panic("linmodel: too many features")
	}
	weights = append(weights, make([]byte, padding)...)
	out := append([]byte(magic), 0, 0, 0, 0, 0, 0, 0, 0)
	le.PutUint32(out[4:], version)
	for _, v := range []int{tags, len(buckets), len(weights), len(note)} {
		out = le.AppendUint32(out, uint32(v))
	}
	for _, v := range trans {
		out = le.AppendUint16(out, uint16(v))
	}
	out = append(append(append(out, directory...), weights...), note...)
	le.PutUint32(out[8:], rodata.Checksum(string(out[12:])))
	return out
}

// A bucket holds what the directory of a model file finds at once.
type bucket struct {
	entries []entry
	pairs   int
	more    uint32
}

// place puts entries into buckets. Those that do not fit go into the bucket that follows.
func place(entries []entry) []bucket {
	pairs := 0
	for _, e := range entries {
		pairs += len(e.weights) / 2
	}
	// Five features a bucket or so, and always more buckets than can be full.
	buckets := make([]bucket, len(entries)/6+pairs/(bucketPairs-featurePairs)+1)
	m := Model{buckets: uint64(len(buckets))}
	for _, e := range entries {
		n := len(e.weights) / 2
		if n > featurePairs {
			panic("linmodel: weights too large for the scale")
		}
		i := m.bucket(e.hash)
		for len(buckets[i].entries) == slots || buckets[i].pairs+n > bucketPairs {
			buckets[i].more = more
			i = m.after(i)
		}
		b := &buckets[i]
		b.entries, b.pairs = append(b.entries, e), b.pairs+n
	}
	return buckets
}
