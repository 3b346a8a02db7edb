package quote

import "slices"

// The alternatives for an end or a beginning of a content are sought this many tokens around the one found.
const (
	endReach   = 60
	startBack  = 12
	startAhead = 8
)

// stays is how much an end as it was found scores above what it earns: another one has to be clearly better.
const stays = 25

// extents settles where the contents of the findings that have a cue begin and end. Those in marks alone are as they are.
func (x *extraction) extents() {
	for i := range x.found {
		f := &x.found[i]
		if f.thought {
			continue // quotes are the same with thoughts and without them
		}
		for _, r := range [2]run{f.cue, f.source} {
			if !r.empty() {
				x.hints[r.from].border = int32(r.to)
			}
		}
	}
	for i := range x.found {
		f := &x.found[i]
		if f.direct || f.cue.empty() || f.rule == refused {
			continue
		}
		if k := slices.IndexFunc(f.parts, func(r run) bool { return x.view.weighs(r.from) }); k > 0 {
			f.parts = f.parts[:k]
		}
		for k := range f.parts {
			f.doubt = max(f.doubt, x.settleEnd(f, k))
			// Whom somebody asks to do a thing is part of it: what was learned from says both. In "a step the mayor said was …" the
			// rules know where the thing begins.
			if f.rule != rules(frameTo) && f.rule != rules(frameVerb) {
				f.doubt = max(f.doubt, x.settleStart(f, k))
			}
		}
	}
}

// settleEnd chooses the end of part k of f, and returns the doubt about it.
func (x *extraction) settleEnd(f *finding, k int) int32 {
	v, c := &x.view, &x.chooser
	r := &f.parts[k]
	r.to = v.beforeAdding(*r)
	for i := r.to - 1; i > r.from && i > r.to-startBack; i-- {
		if int(x.hints[i].border) >= r.to {
			*r = v.trim(run{r.from, i}) // the source of the next report is none of it
			break
		}
	}
	if r.empty() {
		return 0
	}
	lo, hi := max(r.from+1, r.to-endReach), min(v.unitEnd(r.to-1), r.to+endReach)
	for _, o := range [2]run{f.cue, f.source} {
		if r.to <= o.from {
			hi = min(hi, o.from)
		}
	}
	if s := min(f.cue.from, max(f.source.from, 0)); !f.source.empty() && s < r.from {
		if hi = v.relativeEnd(s, r.from, hi); hi < r.to {
			*r = v.trim(run{r.from, hi})
		}
	}
	for _, p := range f.near(k) {
		if p.from >= r.to {
			hi = min(hi, p.from)
		}
	}
	best := choice{r.to, nothing, nothing}
	c.all, c.at = c.all[:0], c.at[:0]
	for e := lo; e <= hi; e++ {
		if e > r.to && (x.hints[e-1].border > 0 || v.word(e-1) == "adding" || v.weighs(e-1)) {
			break // another report begins, or words about this one
		}
		if e != r.to && (v.splits(e, r.from) || !x.endable(e, x.verbIn(r.from, e)) || v.trim(run{max(r.from, e-4), e}).to != e) {
			continue
		}
		x.endFeatures(f, *r, e, hi)
		if c.model == nil {
			c.keep(e)
			continue
		}
		best.offer(e, c.score()+stays*int32(bit(e == r.to)), e == r.to)
	}
	if c.model == nil {
		c.observe(observed{x: x, f: f, k: k, at: c.at, features: c.all})
		return 0
	}
	r.to = best.at
	return best.doubt()
}

// beforeAdding returns the end of r, or where ", adding" goes on with another report in it, or words about it begin.
func (v *view) beforeAdding(r run) int {
	for i := r.from + 2; i < r.to; i++ {
		if before := v.tagAt(i - 1); (v.word(i) == "adding" && before == comma || v.weighs(i) && (before == comma || before == dash)) && !v.quoted(i) {
			return i - 1
		}
	}
	return r.to
}

// near returns the parts of f around part k.
func (f *finding) near(k int) []run { return f.parts[max(0, k-8):min(len(f.parts), k+9)] }

// keep keeps the features of the alternative at token i for observe.
func (c *chooser) keep(i int) {
	c.all = append(c.all, append([]uint32(nil), c.out...))
	c.at = append(c.at, i)
}

// splits reports whether an end before token e lies within a pair of marks that opens at token from or later.
func (v *view) splits(e, from int) bool {
	if !v.quoted(e) {
		return false
	}
	p := &v.pairs[v.toks[e].pair]
	return p.open < e && p.open >= from
}

// endable reports whether a content can end before token e. Clause tells that it holds a finite verb.
func (x *extraction) endable(e int, clause bool) bool {
	v := &x.view
	switch v.tagAt(e) {
	case comma, stop, dash, conjunction, relative, mark, 0:
		return true
	case preposition, infinitive, adverb, participle, gerund:
		return !clause || v.in(e, stoppers)
	}
	return v.tagAt(e-1) == mark || v.tagAt(e) == proper && v.in(e, days)
}

// endFeatures gives the features of the end before token e for content r of f, which can reach up to token hi.
func (x *extraction) endFeatures(f *finding, r run, e, hi int) {
	v, c := &x.view, &x.chooser
	c.out = c.out[:0]
	w, w1 := x.hash(e), x.hash(e+1)
	p1, t, t1, t2 := uint32(v.tagAt(e-1)), uint32(v.tagAt(e)), uint32(v.tagAt(e+1)), uint32(v.tagAt(e+2))
	clause, rest := bit(x.verbIn(r.from, e)), bit(x.verbIn(e, hi))
	shape := bit(r.from >= f.cue.to) | clause<<1
	rule, cue := ruleOf(f), x.hints[f.cue.from].cue
	same := bit(e == r.to)
	moved := bit(r.to < e)<<1 | bit(r.to > e)
	m := x.margin(e, labelContent)
	c.add(201, same)
	c.add2(202, rule, same)
	c.add(203, shape<<16|t<<8|same)
	c.add2(204, w, shape)
	c.add2(205, w, t1<<8|t2)
	c.add2(206, w, w1)
	c.add2(207, w1, t)
	c.add(208, p1<<24|t<<16|t1<<8|clause)
	c.add2(209, x.hash(e-1), t)
	c.add(210, x.label(e-1)<<8|x.label(e)<<4|same)
	c.add(211, x.margin(e-1, labelContent)<<8|m)
	c.add(212, m<<16|x.margin(e+1, labelContent)<<8|t)
	c.add(213, x.stateAt(e-1)<<16|x.stateAt(e)<<8|t)
	c.add(214, bit(e == hi)<<16|bit(hi-e == 1)<<8|shape)
	c.add(215, lengthOf(e-r.from)<<8|shape<<4|same)
	c.add(216, rest<<16|shape<<8|t)
	c.add2(217, cue, clause<<8|same)
	c.add2(218, cue, t<<8|rest)
	c.add2(219, rule, t<<16|t1<<8|rest)
	c.add(220, bit(x.cueIn(r.from, e))<<16|bit(x.cueIn(e, hi))<<8|shape)
	c.add(221, moved<<8|uint32(v.tagAt(r.to)))
	c.add2(222, x.hash(r.to), moved<<8|t)
	c.add(223, uint32(v.tagAt(r.from))<<16|t<<8|clause)
	c.add(225, lengthOf(hi-e)<<16|shape<<8|t)
}

// stateAt returns where token i stands to marks, 255 beyond the paragraph.
func (x *extraction) stateAt(i int) uint32 {
	if i < 0 || i >= len(x.hints) {
		return 255
	}
	return uint32(x.hints[i].state)
}
