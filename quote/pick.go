package quote

// pick settles the source of f, which is the tagger's, where the rules had another one (r is their finding, or nil) or the
// subject of the cue is another one.
func (x *extraction) pick(f *finding, r *finding) {
	if f.cue.empty() {
		return
	}
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
	x.chooser.begin()
	x.cuesRow(f, r)
	for i := range x.sources {
		x.chooser.offer(i)
		x.sourceRow(f, r, i)
	}
	best, _, ok := x.choose(whichSource, f, 0)
	if !ok {
		return
	}
	f.source = x.sources[best]
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

// cuesRow adds to all rows of a choice what is known of the cue of f, beside o, what the rules found with the same cue.
func (x *extraction) cuesRow(f, o *finding) {
	c := &x.chooser
	c.add(len(x.sources))
	if o != nil {
		c.add(ruleNumber(o.rule))
		c.add(int(o.confidence))
	} else {
		c.add(-1)
		c.add(-1)
	}
	c.add(toward(f.cue, f.parts[0]))
	x.cueRow(f)
	x.tagRow(f.cue.from-1, f.cue.from+1)
	x.tagRow(f.cue.to, f.cue.to+1)
	x.classRow(f.cue.from-1, f.cue.from)
	x.classRow(f.cue.to, f.cue.to+1)
	c.share()
}

// sourceRow adds the row of source i of x.sources.
func (x *extraction) sourceRow(f, o *finding, i int) {
	c, s := &x.chooser, x.sources[i]
	c.row()
	c.is(s == f.source)
	c.is(o != nil && s == o.source)
	c.add(i)
	others := uint32(0) // how the alternatives lie to it
	for k, t := range x.sources {
		if k != i {
			others |= bit(t.empty())<<3 | bit(overlap(t, s))<<2 | bit(t.from < s.from)<<1 | 1
		}
	}
	c.add(int(others))
	x.phraseRow(f, s)
}

// phraseRow adds what is known of s as the source of f.
func (x *extraction) phraseRow(f *finding, s run) {
	c := &x.chooser
	mean, least := x.marginsOf(s, labelSource)
	c.add(mean)
	c.add(least)
	c.add(s.to - s.from)
	c.add(int(x.whoseForm(s)))
	if s.empty() {
		for range 18 {
			c.add(-1)
		}
		return
	}
	c.add(x.margin(s.from-1, labelSource))
	c.add(x.margin(s.from, labelSource))
	c.add(x.margin(s.to, labelSource))
	c.add(toward(s, f.cue))
	c.add(toward(s, f.parts[0]))
	x.tagRow(s.from-1, s.from+1)
	x.tagRow(s.to-1, s.to+1)
	x.classRow(s.from-1, s.from+1)
	x.classRow(s.to, s.to+1)
	c.add(s.from - int(x.hints[s.from].from))
	x.mentionRow(s.from)
	if f.cue.empty() {
		for range 4 {
			c.add(-1)
		}
		return
	}
	from, to := min(s.to, f.cue.from), max(f.cue.from, s.from)
	c.is(x.hints[s.from].to == x.hints[f.cue.from].to)
	c.add(int(x.verbs[to] - x.verbs[from]))
	c.add(int(x.likely[to] - x.likely[from]))
	c.add(int(x.inMarks(from, to)))
}

// inMarks returns how many words of the tokens [i, j) stand in marks.
func (x *extraction) inMarks(i, j int) int32 { return x.view.inside[j] - x.view.inside[i] }
