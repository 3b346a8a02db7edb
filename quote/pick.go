package quote

// pick settles the source of f, which is the tagger's, where the rules had another one (r is their finding, or nil) or the
// subject of the cue is another one.
func (x *extraction) pick(f *finding, r *finding) {
	if f.cue.empty() {
		return
	}
	c := &x.chooser
	x.sources = x.sources[:0]
	if s := f.source; s.to-s.from != 1 || x.view.tagAt(s.from) != determiner || r == nil || !overlap(s, r.source) {
		x.sources = append(x.sources, s) // no lone "his"
	}
	if r != nil {
		x.offerSource(f, r.source)
	}
	if s, ok := x.subjectOf(f.cue); ok {
		x.offerSource(f, s)
	}
	if len(x.sources) == 1 {
		f.source = x.sources[0]
	}
	if len(x.sources) < 2 {
		return
	}
	best := choice{0, nothing, nothing}
	c.all, c.at = c.all[:0], c.at[:0]
	for i := range x.sources {
		x.sourceFeatures(f, r, i)
		if c.model == nil {
			c.keep(i)
			continue
		}
		best.offer(i, c.score(), i == 0)
	}
	if c.model == nil {
		c.observe(observed{x: x, f: f, source: true, at: c.at, features: c.all})
		return
	}
	f.source = x.sources[best.at]
	for _, s := range x.sources {
		if !f.source.empty() && s.to == f.cue.from && x.view.in(f.source.to, received) {
			f.source = s
		}
	}
}

// received are verbs of those who come by what others say: "police found a note saying …".
const received = " found find finds received receive receives got obtained obtain obtains discovered discover discovers saw read "

// offerSource adds s to the alternatives for the source of f, unless it is one already or none.
func (x *extraction) offerSource(f *finding, s run) {
	for _, o := range x.sources {
		if s == o {
			return
		}
	}
	if !s.empty() && !overlap(s, f.cue) && !overlap(s, f.parts[0]) {
		x.sources = append(x.sources, s)
	}
}

// sourceFeatures gives the features of source i of x.sources for f, beside r, what the rules found with the same cue.
func (x *extraction) sourceFeatures(f, r *finding, i int) {
	v, c, s := &x.view, &x.chooser, x.sources[i]
	c.out = c.out[:0]
	tag := func(i int) uint32 { return uint32(v.tagAt(i)) }
	who := bit(s == f.source) // what says that it is the source: the tagger, the rules, both
	rule := uint32(0)
	if r != nil {
		who |= bit(s == r.source) << 1
		rule = hashOf(r.rule)
	}
	others := uint32(0) // how the alternatives lie to it
	for k, o := range x.sources {
		if k != i {
			others |= bit(o.empty())<<3 | bit(overlap(o, s))<<2 | bit(o.from < s.from)<<1 | 1
		}
	}
	side, apart := uint32(2), 0
	if !s.empty() {
		side, apart = bit(s.from >= f.cue.to), gap(s, f.cue)
	}
	form, cue := x.whoseForm(s), x.hints[f.cue.from].cue
	where := side<<8 | lengthOf(apart)
	c.add(501, who<<4|others)
	c.add2(502, rule, who<<4|others)
	c.add(503, who<<16|where)
	c.add(504, who<<16|tag(f.cue.from-1)<<8|tag(f.cue.to))
	c.add2(505, cue, who<<4|others)
	c.add(506, form<<8|who)
	c.add2(507, cue, form)
	c.add(508, where<<8|tag(f.cue.from-1))
	c.add(509, where<<8|tag(f.cue.from))
	c.add(510, x.mean(s, labelSource)<<8|who)
	c.add(511, lengthOf(s.to-s.from)<<16|who<<8|others)
	if s.empty() {
		return
	}
	c.add(512, tag(s.from-1)<<16|tag(s.to)<<8|tag(s.from))
	c.add(513, tag(s.from-1)<<24|tag(s.to)<<16|where)
	c.add2(514, x.hash(s.to-1), who)
	c.add2(515, x.hash(s.from), tag(s.to))
	c.add(516, bit(x.hints[s.from].to == x.hints[f.cue.from].to)<<8|who)
	c.add(517, bit(x.verbIn(min(s.to, f.cue.from), max(f.cue.from, min(s.from, len(v.toks)))))<<16|where)
	c.add(518, tag(s.to-1)<<16|tag(s.to)<<8|side)
	c.add2(519, x.hash(s.to), where) // "found a note saying" and "issued a note saying"
	c.add2(520, x.hash(f.cue.from-1), where)
}
