package linmodel

import (
	"math/bits"

	"github.com/newstext/newstext/internal/rodata"
)

const (
	mostAmong = 32 // features that AddAmong takes
	fewAmong  = 16 // tags; rows are summed whole for more
)

// A Scratch is memory that AddAmong works in. The zero Scratch is ready to use, by one goroutine at a time.
type Scratch struct {
	found [mostAmong]spot
	rows  [mostAmong]uint32
	pairs [2 * fewPairs * (mostAmong + 1)]byte
}

// A spot is where the directory says that a feature is: what tells of it at byte at of the weights, and the pairs of its
// bucket from byte base on.
type spot struct{ hash, at, base uint32 }

// AddAmong is AddAll for the tags in set, a bit for each: the scores of others are without meaning afterwards. It takes 32
// features at most, and half the time: there is nothing to clear, and where few tags are in question rows need not be
// summed whole.
func (m *Model) AddAmong(s *Scratch, scores *[MaxTags]int32, features []uint32, set uint64) {
	n, rows, end := 0, 0, 0
	for _, f := range features {
		h := f * spread
		r := m.record(m.bucket(h))
		at, marks := rodata.Uint32(r, 0), rodata.Uint64(r, 4)
		found := match(marks, h)
		slot := uint32(bits.TrailingZeros64(found)) >> 3
		s.found[n&(mostAmong-1)] = spot{h, at&^more + 2*slot, at&^more + 2*uint32(used(marks)) + 1}
		n += int((found | -found) >> 63)
		if found == 0 && at >= more { // it may be in the bucket that follows
			m.Add(scores[:m.tags], f)
		}
	}
	for _, p := range s.found[:min(n, mostAmong)] {
		w := m.weights[p.at : p.at+3]
		from, to := int(p.base)+2*int(w[0]), int(p.base)+2*int(w[2])
		if w[1] != byte(p.hash) {
			from, to = m.find(p.hash)
		}
		if to-from >= m.row {
			s.rows[rows&(mostAmong-1)] = uint32(from)
			rows++
			from += m.row
		}
		for ; to-from > 2*fewPairs; from += 2 {
			scores[m.weights[from]&(MaxTags-1)] += int32(int8(m.weights[from+1]))
		}
		copy(s.pairs[end:end+2*fewPairs], m.weights[from:from+2*fewPairs])
		end += to - from
	}
	for p := s.pairs[:end]; len(p) >= 2; p = p[2:] {
		scores[p[0]&(MaxTags-1)] += int32(int8(p[1]))
	}
	m.addRows(scores, s.rows[:min(rows, mostAmong)], set)
}

// addRows adds the rows that begin at places, for the tags in set or for all.
func (m *Model) addRows(scores *[MaxTags]int32, places []uint32, set uint64) {
	by := int32(zero * len(places))
	if bits.OnesCount64(set) > fewAmong {
		var all sums
		for _, at := range places {
			all.add(m.weights[at:], m.tags)
		}
		all.spill(scores[:m.tags], by)
		return
	}
	for ; set != 0; set &= set - 1 {
		t := bits.TrailingZeros64(set) & (MaxTags - 1)
		sum := -by
		for _, at := range places {
			sum += int32(m.weights[int(at)+t])
		}
		scores[t] += sum
	}
}

// LeadAmong is Lead for the tags in set, of which there is one or more. One alone leads by far.
func LeadAmong(scores []int32, set uint64) (tag int, by int32) {
	first, second := int32(-1<<30), int32(-1<<30)
	for ; set != 0; set &= set - 1 {
		t := bits.TrailingZeros64(set)
		if s := scores[t]; s > first {
			tag, first, second = t, s, first
		} else {
			second = max(second, s)
		}
	}
	return tag, first - second
}
