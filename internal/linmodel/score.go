package linmodel

import (
	"math/bits"

	"github.com/newstext/newstext/internal/rodata"
)

// Add adds the weights of feature f to scores, which holds one score for each tag.
func (m *Model) Add(scores []int32, f uint32) {
	from, to := m.find(f * spread)
	if to-from >= m.row {
		for t := range m.tags {
			scores[t] += int32(m.weights[from+t]) - zero
		}
		from += m.row
	}
	for ; from < to; from += 2 {
		scores[m.weights[from]] += int32(int8(m.weights[from+1]))
	}
}

// AddAll is Add for all features, which it overwrites.
func (m *Model) AddAll(scores []int32, features []uint32) {
	for len(features) > atOnce {
		m.addAll(scores, features[:atOnce])
		features = features[atOnce:]
	}
	m.addAll(scores, features)
}

const (
	atOnce   = 64 // features that are added at once; rows of 257 can be summed
	fewPairs = 8  // no more than fit into the padding
)

// addAll is AddAll for atOnce features at most. It is made so that a processor can fetch from memory what several features
// need at once, and has little to guess: first it sifts out what the directory does not know, then it finds the weights, adds
// a row eight weights at a time, and lines up the pairs of all features to add them in the end.
func (m *Model) addAll(scores []int32, features []uint32) {
	var places [atOnce]uint32
	n := 0
	for _, f := range features {
		h := f * spread
		b := m.bucket(h)
		s := m.record(b)
		found := match(rodata.Uint64(s, 4), h)
		features[n], places[n&(atOnce-1)] = h, placeOf(b, found)
		found |= uint64(rodata.Uint32(s, 0) & more)
		n += int((found | -found) >> 63)
	}
	var rows sums
	var r0, r1, r2, r3, r4, r5 uint64 // the same of short rows
	var pairs [2 * fewPairs * atOnce]byte
	count, end := int32(0), 0
	for k, h := range features[:n] {
		from, to := m.at(places[k&(atOnce-1)], h)
		if to-from >= m.row {
			if w := m.weights[from:]; m.short {
				x, y, z := rodata.Uint64(w, 0), rodata.Uint64(w, 8), rodata.Uint64(w, 16)
				r0, r1 = r0+x&even, r1+x>>8&even
				r2, r3 = r2+y&even, r3+y>>8&even
				r4, r5 = r4+z&even, r5+z>>8&even
			} else {
				rows.add(w, m.tags)
			}
			count++
			from += m.row
		}
		for ; to-from > 2*fewPairs; from += 2 {
			scores[m.weights[from]] += int32(int8(m.weights[from+1]))
		}
		copy(pairs[end:end+2*fewPairs], m.weights[from:from+2*fewPairs])
		end += to - from
	}
	for p := pairs[:end]; len(p) >= 2; p = p[2:] {
		scores[p[0]] += int32(int8(p[1]))
	}
	if count > 0 {
		if m.short {
			rows[0], rows[1], rows[2], rows[3], rows[4], rows[5] = r0, r1, r2, r3, r4, r5
		}
		rows.spill(scores[:m.tags], count*zero)
	}
}

// Sums are the sums of rows, four to a number: those of tags 8k, 8k+2, 8k+4 and 8k+6 in number 2k, and of those between in
// number 2k+1.
type sums [MaxTags / 4]uint64

// even selects the bytes of every second tag.
const even = 0x00FF00FF00FF00FF

// add adds the row that w begins with.
func (r *sums) add(w string, tags int) {
	for k := 0; 8*k < tags; k++ {
		x := rodata.Uint64(w, 8*k)
		r[2*k&15] += x & even
		r[(2*k+1)&15] += x >> 8 & even
	}
}

// spill adds the sums less by to scores.
func (r *sums) spill(scores []int32, by int32) {
	for k := 0; len(scores) > 0; k += 2 {
		var eight [8]int32
		a, b := r[k&15], r[(k+1)&15]
		for i := 0; i < 8; i += 2 {
			eight[i], eight[i+1] = int32(a&0xFFFF)-by, int32(b&0xFFFF)-by
			a, b = a>>16, b>>16
		}
		n := min(8, len(scores))
		for i, v := range eight[:n] {
			scores[i] += v
		}
		scores = scores[n:]
	}
}

// placeOf tells in 32 bits the bucket and the first slot found there, 8 for none.
func placeOf(bucket int, found uint64) uint32 {
	return uint32(bucket<<4 | bits.TrailingZeros64(found)>>3)
}

// at is find for a feature that has been looked for, with what placeOf told.
func (m *Model) at(place, h uint32) (from, to int) {
	s, i := m.record(int(place>>4)), int(place&15)
	at := rodata.Uint32(s, 0) &^ more
	if w := m.weights[at:]; i < slots && w[2*i+1] == byte(h) {
		from, to = weightsOf(w, used(rodata.Uint64(s, 4)), i)
		return int(at) + from, int(at) + to
	}
	return m.find(h)
}

// record returns what the directory holds of bucket b.
func (m *Model) record(b int) string { return m.directory[b*recordSize : b*recordSize+recordSize] }

// find returns where in m.weights those of the feature with hash h begin and end, and 0 and 0 where it is unknown.
func (m *Model) find(h uint32) (from, to int) {
	for b := m.bucket(h); ; b = m.after(b) {
		s := m.record(b)
		at, marks := rodata.Uint32(s, 0), rodata.Uint64(s, 4)
		for found := match(marks, h); found != 0; found &= found - 1 {
			w, i := m.weights[at&^more:], bits.TrailingZeros64(found)>>3
			if w[2*i+1] == byte(h) {
				from, to = weightsOf(w, used(marks), i)
				return int(at&^more) + from, int(at&^more) + to
			}
		}
		if at < more {
			return 0, 0
		}
	}
}

// weightsOf returns where the weights of feature i begin and end in those of a bucket of n features.
func weightsOf(w string, n, i int) (from, to int) {
	return 2*n + 1 + 2*int(w[2*i]), 2*n + 1 + 2*int(w[2*i+2])
}

// used returns how many of the marks of a bucket stand for a feature.
func used(marks uint64) int { return slots - bits.LeadingZeros64(marks)/8 }

// bucket returns the bucket of the feature with hash h.
func (m *Model) bucket(h uint32) int { return int(uint64(h) * m.buckets >> 32) }

// after returns the bucket that holds what did not fit into bucket b.
func (m *Model) after(b int) int {
	if b++; b < int(m.buckets) {
		return b
	}
	return 0
}

// markOf returns what a bucket tells the feature with hash h by, never 0.
func markOf(h uint32) byte { return byte(max(h>>8&0xFF, 1)) }

// ones is a byte of 1 in each of eight.
const ones = 0x0101010101010101

// match returns a word with the upper bit of every byte set where marks hold the one of h, and no other bit.
func match(marks uint64, h uint32) uint64 {
	x := marks ^ uint64(markOf(h))*ones
	return ^(x&(ones*0x7F) + ones*0x7F | x | ones*0x7F)
}
