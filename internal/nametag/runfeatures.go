package nametag

import "github.com/newstext/newstext/internal/lexicon"

// runFeatures adds what the run of capitalized words tells that word i stands in: how long it is, how it begins and ends,
// and what stands around it.
func (c *context) runFeatures(i int, w *word) {
	from, to := int(w.run), int(w.end)
	switch w.runs(c.mode) {
	case 0:
	case 1:
		c.add2(47, 0, uint32(c.class(from-1)&(lexicon.Title|lexicon.Function|lexicon.Demonym)))
		c.add2(49, c.low(from-1), c.low(to))
		c.add2(50, c.low(to), c.low(to+1))
	default:
		n := min(to-from, 6)
		at := min(i-from, 4)
		left := min(to-1-i, 4)
		c.add2(41, uint32(n), uint32(at))
		c.add2(42, c.low(to-1), uint32(min(left, 1)))
		c.add2(43, c.low(from), uint32(min(at, 1)))
		c.add2(44, c.low(from-1), uint32(min(at, 1)))
		c.add2(45, c.low(to), uint32(min(left, 1)))
		c.add2(47, uint32(n*8+at), uint32(c.class(from-1)&(lexicon.Title|lexicon.Function|lexicon.Demonym)))
		c.suffix(48, c.d.words[to-1].text, uint32(min(left, 1)))
	}
}

func (c *context) suffix(id uint32, w string, b uint32) {
	h := uint32(2166136261)
	for i := 0; i < len(w) && i < 4; i++ {
		h = (h ^ uint32(small(w[len(w)-1-i]))) * 16777619
	}
	c.add2(id, h, b)
}

// bridge adds what stands on the other side of the small words before or behind word i, as in Bank of England.
func (c *context) bridge(i int, w *word) {
	from, to := i, i+1
	if w.end > 0 {
		from, to = int(w.run), int(w.end)
	} else {
		for from > c.start && i-from < 3 && c.d.words[from-1].end == 0 {
			from--
		}
		for to < c.end && to-i < 3 && c.d.words[to].end == 0 {
			to++
		}
	}
	gap := from
	if w.end > 0 {
		for gap > c.start && from-gap < 3 && c.d.words[gap-1].end == 0 {
			gap--
		}
	}
	if gap > c.start && c.d.words[gap-1].end > 0 && (gap < from || w.end == 0) {
		before := &c.d.words[gap-1]
		small := c.low(gap)
		pos := uint32(min(i-from, 1))
		c.add2(64, before.low, small+pos)
		c.add2(66, uint32(c.class(gap-1))&0x7FF, small+pos)
		if w.end == 0 && to < c.end && c.d.words[to].end > 0 {
			c.add2(68, before.low, c.low(to))
			c.add2(69, w.low, c.low(to))
			c.add2(70, before.low, w.low)
		}
	}
}

// documentFeatures adds what the rest of the document tells about the word: in which longer name it stands there, and what
// it abbreviates.
func (c *context) documentFeatures(i int, w *word) {
	e := c.d.seen.at(w.low)
	if e.head != 0 {
		c.add(53, e.head)
	}
	if w.end-w.run == 1 || c.mode != plain {
		if e.long > 0 {
			c.add2(54, uint32(min(e.long, 4)), uint32(min(e.place, 4)))
			c.add(55, e.last)
			c.add(56, e.first)
			last := uint32(0)
			if e.place+1 == e.long {
				last = 1
			}
			c.add2(58, uint32(c.lex.Class(e.first)), last)
		}
	}
}
