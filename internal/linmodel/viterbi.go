package linmodel

// A Decoder finds the best sequences of tags. It keeps its memory from one call to the next; the zero Decoder is ready to
// use, by one goroutine at a time.
type Decoder struct {
	best [MaxTags]int32
	next [MaxTags]int32
	back []uint8
	live [MaxTags]uint8
}

const unreachable = -1 << 30

// Decode fills tags with the best sequence under the weights of m. Scores holds m.Tags() scores for each of the len(tags)
// positions. Tag 0 stands before the first position. Of sequences that score alike the one with the smaller tags wins,
// the last position counting most.
func (d *Decoder) Decode(m *Model, scores []int32, tags []uint8) {
	if len(tags) == 0 {
		return
	}
	n := m.tags
	d.start(n, m.trans, scores)
	d.grow(n * len(tags))
	best, next := d.best[:n], d.next[:n]
	for i := 1; i < len(tags); i++ {
		back, row := d.back[i*n:(i+1)*n], scores[i*n:(i+1)*n]
		live := d.lively(best, m.spread)
		for t := range next {
			top, from := int32(unreachable), uint8(0)
			if m.followsAny(t) {
				for _, a := range live {
					if v := best[a] + m.trans[int(a)*n+t]; v > top {
						top, from = v, a
					}
				}
			} else {
				for _, a := range m.arcs[m.arcsAt[t]:m.arcsAt[t+1]] {
					if v := best[a.from] + a.weight; v > top {
						top, from = v, a.from
					}
				}
			}
			if next[t] = top; top > unreachable {
				next[t] += row[t]
			}
			back[t] = from
		}
		best, next = next, best
	}
	d.trace(best, tags)
}

// lively returns the tags that score so little less than the best of them that a step of the given spread can make up for it,
// ascending. They are few: what the words say weighs more than what tag follows what.
func (d *Decoder) lively(best []int32, spread int32) []uint8 {
	top := best[0]
	for _, v := range best[1:] {
		top = max(top, v)
	}
	n := 0
	for t, v := range best {
		if v >= top-spread {
			d.live[n&(MaxTags-1)] = uint8(t)
			n++
		}
	}
	return d.live[:n]
}

// start fills d.best with what each tag scores at the first position.
func (d *Decoder) start(n int, trans, scores []int32) {
	for t := range d.best[:n] {
		if d.best[t] = unreachable; trans[t] != Forbidden {
			d.best[t] = trans[t] + scores[t]
		}
	}
}

func (d *Decoder) grow(n int) {
	if len(d.back) < n {
		d.back = make([]uint8, 2*n)
	}
}

// trace fills tags from the last to the first, given what the tags of the last position score.
func (d *Decoder) trace(best []int32, tags []uint8) {
	last := 0
	for t := range best {
		if best[t] > best[last] {
			last = t
		}
	}
	for i := len(tags) - 1; i > 0; i-- {
		tags[i] = uint8(last)
		last = int(d.back[i*len(best)+last])
	}
	tags[0] = uint8(last)
}

// DecodeAllowed is Decode where allowed holds, for every position, a bit for each tag that it may take.
func (d *Decoder) DecodeAllowed(m *Model, scores []int32, tags []uint8, allowed []uint64) {
	d.decode(m.tags, m.trans, scores, tags, allowed)
}

// decode is Decode for any weights, and for any tags where allowed is nil.
func (d *Decoder) decode(n int, trans, scores []int32, tags []uint8, allowed []uint64) {
	if len(tags) == 0 {
		return
	}
	d.start(n, trans, scores)
	d.grow(n * len(tags))
	best, next := d.best[:n], d.next[:n]
	for t := range best {
		if allowed != nil && allowed[0]>>t&1 == 0 {
			best[t] = unreachable
		}
	}
	for i := 1; i < len(tags); i++ {
		back := d.back[i*n : (i+1)*n]
		for t := range next {
			next[t] = unreachable
			back[t] = 0
			if allowed != nil && allowed[i]>>t&1 == 0 {
				continue
			}
			top, from := int32(unreachable), 0
			for s, b := range best {
				if w := trans[s*n+t]; w != Forbidden && b+w > top {
					top, from = b+w, s
				}
			}
			if top > unreachable {
				next[t], back[t] = top+scores[i*n+t], uint8(from)
			}
		}
		best, next = next, best
	}
	d.trace(best, tags)
}
