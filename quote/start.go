package quote

// settleStart chooses the beginning of part k of f, and returns the doubt about it.
func (x *extraction) settleStart(f *finding, k int) int32 {
	v, r := &x.view, &f.parts[k]
	if r.empty() || k == 0 && x.behindCue(f, r.from) {
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
	x.chooser.begin()
	for b := lo; b <= hi; b++ {
		if b == r.from || x.startable(b, lo) && (v.tagAt(b) == conjunction || v.trim(run{b, min(r.to, b+4)}).from == b) {
			x.chooser.offer(b)
		}
	}
	if len(x.chooser.at) == 1 {
		return 0
	}
	x.contentRow(f, *r)
	for _, b := range x.chooser.at {
		x.startRow(f, *r, b, lo)
	}
	from, doubt, ok := x.choose(whichStart, f, k)
	if ok {
		r.from = from
	}
	return doubt
}

// behindCue reports whether token i stands right behind the cue of f, or its "that": a content found there begins there.
func (x *extraction) behindCue(f *finding, i int) bool {
	return i == f.cue.to || i == f.cue.to+1 && x.view.word(i-1) == "that"
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

// startRow adds the row of the beginning at token b for content p of f, which cannot begin before token lo.
func (x *extraction) startRow(f *finding, p run, b, lo int) {
	c := &x.chooser
	c.row()
	c.add(b - p.from)
	c.add(x.weight(b, p.from))
	m := x.margin(b, labelContent)
	c.add(x.margin(b-1, labelContent))
	c.add(m)
	c.add(x.margin(b+1, labelContent))
	c.add(m - x.margin(b-1, labelContent))
	c.add(x.margin(b, labelSource))
	c.add(x.margin(b-1, labelSource))
	c.add(x.margin(b-1, labelCue))
	c.add(x.margin(b, labelCue))
	x.tagRow(b-2, b+2)
	x.classRow(b-2, b+2)
	c.add(x.stateAt(b - 1))
	c.add(x.stateAt(b))
	x.roleRow(b - 1)
	x.roleRow(b)
	c.add(b - lo)
	c.add(p.to - b)
	c.add(b - int(x.hints[b].from))
	c.add(int(x.verbs[b] - x.verbs[min(lo, b)]))
	c.add(int(x.verbs[p.to] - x.verbs[b]))
	c.add(int(x.likely[b] - x.likely[min(lo, b)]))
	c.is(!f.who.empty() && f.who.from == b)
	c.is(!f.who.empty() && f.who.to == b)
	x.mentionRow(b - 1)
	x.mentionRow(b)
}
