package linmodel

// A Decoder finds the best sequences of tags. It keeps its memory from one call to the next; the zero Decoder is ready to
// use, by one goroutine at a time.
type Decoder struct {
	best [MaxTags]int32
	next [MaxTags]int32
	back []uint8
}

const unreachable = -1 << 30

// Decode fills tags with the best sequence under the weights of m. Scores holds m.Tags() scores for each of the len(tags)
// positions. Tag 0 stands before the first position. Of sequences that score alike the one with the smaller tags wins,
// the last position counting most.
func (d *Decoder) Decode(m *Model, scores []int32, tags []uint8) { d.follow(&m.chain, scores, tags) }

// DecodeTable is Decode under the weights of t.
func (d *Decoder) DecodeTable(t *Table, scores []int32, tags []uint8) {
	d.follow(&t.chain, scores, tags)
}

// follow is Decode under the weights of c.
func (d *Decoder) follow(c *chain, scores []int32, tags []uint8) {
	if len(tags) == 0 {
		return
	}
	n := c.tags
	d.start(n, c.trans, scores)
	d.grow(n * len(tags))
	best, next := d.best[:n], d.next[:n]
	var near [MaxTags]uint8
	for i := 1; i < len(tags); i++ {
		back, row := d.back[i*n:(i+1)*n], scores[i*n:(i+1)*n]
		some := near[:c.ahead(best, &near)]
		for t := range next {
			top, from := int32(unreachable), uint8(0)
			if w := c.into[t]; w != nil {
				for _, s := range some {
					if v := best[s] + w[s]; v > top {
						top, from = v, s
					}
				}
			} else {
				for _, a := range c.arcs[c.arcsAt[t]:c.arcsAt[t+1]] {
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

// ahead gathers in near the tags that a tag which can follow all may follow in a best sequence, ascending, and returns how many
// they are: the others score so much less than the best one that no weight of a pair makes up for it.
func (c *chain) ahead(best []int32, near *[MaxTags]uint8) int {
	top := 0
	for s, v := range best {
		if v > best[top] {
			top = s
		}
	}
	n, least := 0, best[top]
	for s, gain := range c.gains[top*c.tags : top*c.tags+len(best)] {
		near[n&(MaxTags-1)] = uint8(s)
		if best[s]+gain >= least {
			n++
		}
	}
	return n
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
