package quote

import "slices"

// The alternatives for an end or a beginning of a content are sought this many tokens around the one found.
const (
	endReach   = 60
	startBack  = 12
	startAhead = 8
)

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
			if !f.closed {
				f.doubt = max(f.doubt, x.settleEnd(f, k))
			}
			// Whom somebody asks to do a thing is part of it: what was learned from says both. In "a step the mayor said was …" the
			// rules know where the thing begins.
			if f.rule != rules(frameTo) && f.rule != rules(frameVerb) && f.rule != saidOf && !f.outer {
				f.doubt = max(f.doubt, x.settleStart(f, k))
			}
		}
	}
}

// settleEnd chooses the end of part k of f, and returns the doubt about it.
func (x *extraction) settleEnd(f *finding, k int) int32 {
	v, r := &x.view, &f.parts[k]
	r.to = v.beforeAdding(*r)
	for i := r.to - 1; i > r.from && i > r.to-startBack; i-- {
		if int(x.hints[i].border) >= r.to {
			if t := v.trim(run{r.from, i}); !t.empty() {
				*r = t // the source of the next report is none of it
			}
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
	x.chooser.begin()
	for e := lo; e <= hi; e++ {
		if e > r.to && (x.hints[e-1].border > 0 || v.adds(e-1) || v.weighs(e-1)) {
			break // another report begins, or words about this one
		}
		if e == r.to || !v.splits(e, r.from) && x.endable(e, x.verbIn(r.from, e)) && v.trim(run{max(r.from, e-4), e}).to == e {
			x.chooser.offer(e)
		}
	}
	if len(x.chooser.at) == 1 {
		return 0
	}
	x.contentRow(f, *r)
	for _, e := range x.chooser.at {
		x.endRow(f, *r, e, hi)
	}
	to, doubt, ok := x.choose(whichEnd, f, k)
	if ok {
		r.to = to
	}
	return doubt
}

// beforeAdding returns the end of r, or where ", adding that" goes on with another report in it, or words about it begin.
func (v *view) beforeAdding(r run) int {
	for i := r.from + 2; i < r.to; i++ {
		if before := v.tagAt(i - 1); v.adds(i) || v.weighs(i) && (before == comma || before == dash) && !v.quoted(i) {
			return i - 1
		}
	}
	return r.to
}

// adds reports whether a participle at token i goes on after a comma with what the same source says besides: "…, adding", "…,
// warning that".
func (v *view) adds(i int) bool {
	t := &v.toks[i]
	if t.tag != gerund && v.word(i) != "adding" || v.tagAt(i-1) != comma || v.quoted(i) {
		return false
	}
	if v.word(i) == "adding" {
		return true
	}
	if t.cue == 0 {
		return false
	}
	c := cueAt(int(t.cue))
	f, score := v.scoreAt(i, len(v.toks), c)
	return c.speech() && (f == frameThat || f == frameQuote) && score >= least
}

// near returns the parts of f around part k.
func (f *finding) near(k int) []run { return f.parts[max(0, k-8):min(len(f.parts), k+9)] }

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

// contentRow adds to all rows of a choice what is known of content p of f as it was found.
func (x *extraction) contentRow(f *finding, p run) {
	c := &x.chooser
	c.add(toward(f.cue, p))
	x.ruleRow(f)
	x.cueRow(f)
	x.tagRow(p.to-1, p.to+1)
	x.classRow(p.to, p.to+1)
	x.tagRow(p.from-1, p.from+1)
	x.classRow(p.from-1, p.from+1)
	c.share()
}

// endRow adds the row of the end before token e for content p of f, which can reach up to token hi.
func (x *extraction) endRow(f *finding, p run, e, hi int) {
	c := &x.chooser
	c.row()
	c.add(e - p.to)
	c.add(x.weight(p.to, e))
	m := x.margin(e, labelContent)
	c.add(x.margin(e-1, labelContent))
	c.add(m)
	c.add(x.margin(e+1, labelContent))
	c.add(x.margin(e-1, labelContent) - m)
	c.add(x.margin(e, labelSource))
	c.add(x.margin(e+1, labelSource))
	c.add(x.margin(e, labelCue))
	c.add(x.margin(e+1, labelCue))
	x.tagRow(e-2, e+3)
	x.classRow(e-1, e+3)
	c.add(x.stateAt(e - 1))
	c.add(x.stateAt(e))
	x.roleRow(e - 1)
	x.roleRow(e)
	c.add(hi - e)
	c.add(e - p.from)
	c.add(int(x.hints[e-1].to) - e)
	c.add(int(x.verbs[e] - x.verbs[p.from]))
	c.add(int(x.verbs[hi] - x.verbs[min(e, hi)]))
	c.add(int(x.likely[e] - x.likely[p.from]))
	c.add(int(x.likely[hi] - x.likely[min(e, hi)]))
	x.mentionRow(e - 1)
	x.mentionRow(e)
}
