package quote

// settleStart chooses the beginning of part k of f, and returns the doubt about it.
func (x *extraction) settleStart(f *finding, k int) int32 {
	v, c := &x.view, &x.chooser
	r := &f.parts[k]
	if r.empty() {
		return 0
	}
	lo, hi := max(int(x.hints[r.from].from), x.first, r.from-startBack), min(r.to-1, r.from+startAhead)
	for _, o := range [3]run{f.cue, f.source, f.who} {
		if o.to <= r.from {
			lo = max(lo, o.to)
		}
	}
	for _, p := range f.near(k) {
		if p.to <= r.from {
			lo = max(lo, p.to)
		}
	}
	best := choice{r.from, nothing, nothing}
	c.all, c.at = c.all[:0], c.at[:0]
	for b := lo; b <= hi; b++ {
		if b != r.from && (!x.startable(b, lo) || v.tagAt(b) != conjunction && v.trim(run{b, min(r.to, b+4)}).from != b) {
			continue
		}
		x.startFeatures(f, *r, b, lo)
		if c.model == nil {
			c.keep(b)
			continue
		}
		best.offer(b, c.score(), b == r.from)
	}
	if c.model == nil {
		c.observe(observed{x: x, f: f, k: k, start: true, at: c.at, features: c.all})
		return 0
	}
	r.from = best.at
	return best.doubt()
}

// startable reports whether a content that cannot begin before token lo can begin at token b.
func (x *extraction) startable(b, lo int) bool {
	v := &x.view
	if b == lo {
		return true
	}
	switch v.tagAt(b - 1) {
	case comma, dash, conjunction, mark, stop:
		return true
	}
	switch v.tagAt(b) {
	case preposition, infinitive, relative, determiner, pronoun, mark, conjunction, proper, gerund, noun, adjective:
		return true
	}
	return false
}

// startFeatures gives the features of the beginning at token b for content r of f, which cannot begin before token lo.
func (x *extraction) startFeatures(f *finding, r run, b, lo int) {
	v, c, h := &x.view, &x.chooser, &x.hints[b]
	c.out = c.out[:0]
	p1, t := uint32(v.tagAt(b-1)), uint32(v.tagAt(b))
	rule, cue, verb := ruleOf(f), x.hints[f.cue.from].cue, x.hash(f.cue.to-1)
	same, first := bit(b == r.from), bit(b == lo)
	skipped := bit(x.verbIn(lo, b))
	shape := bit(r.from >= f.cue.to)<<2 | skipped<<1 | bit(x.verbIn(b, r.to))
	moved := uint32(8)
	if b < r.from {
		moved = 16 + lengthOf(r.from-b)
	} else if b > r.from {
		moved = 32 + lengthOf(b-r.from)
	}
	told := uint32(0)
	if !f.who.empty() {
		told = bit(f.who.from == b)<<1 | bit(f.who.to == b)
	}
	c.add(401, moved)
	c.add2(402, rule, moved)
	c.add(403, shape<<16|p1<<8|t)
	c.add2(404, h.hash, shape<<8|p1)
	c.add2(405, x.hash(b-1), t<<8|shape)
	c.add2(406, x.hash(b-1), h.hash)
	c.add(407, p1<<24|t<<16|uint32(v.tagAt(b+1))<<8|shape)
	c.add(408, x.label(b-1)<<8|x.label(b)<<4|same)
	c.add(409, x.margin(b-1, labelContent)<<8|x.margin(b, labelContent))
	c.add2(410, cue, t<<8|first<<1|same)
	c.add2(411, verb, t<<8|first<<1|same)
	c.add2(412, verb, h.hash)
	c.add(413, lengthOf(b-lo)<<16|shape<<8|t)
	c.add2(414, rule, t<<16|p1<<8|skipped)
	c.add(415, uint32(h.state)<<16|moved<<8|t)
	c.add2(416, x.hash(r.from), moved<<8|t)
	c.add(417, uint32(v.tagAt(r.from))<<16|moved<<8|t)
	c.add(418, told)
	c.add2(419, verb, told)
	c.add(420, bit(h.mention != 0 && h.mention&1 == 0)<<8|t)
}
