package quote

import (
	"slices"

	"github.com/newstext/newstext/article"
)

// merge puts what the tagger finds from token lo on in the place of what the rules found. The rules stay where they know
// better: quotes in marks that the tagger passed over, and reports within reports, which it cannot mark.
func (x *extraction) merge(lo int) {
	x.hint()
	x.countVerbs()
	x.tag(lo)
	x.sumMargins()
	rs := x.link()
	out := x.merged[:0]
	loose := -1 // the last finding without a cue
	for i := range rs {
		c := &rs[i]
		if c.label != labelContent && (c.label != labelHeld || !x.thoughts) {
			continue
		}
		if c.with >= 0 && rs[c.with].made > 0 {
			if f := &out[rs[c.with].made-1]; !overlap(f.source, c.run) && (!f.whole || x.view.quoted(c.run.from) && !overlap(f.parts[0], c.run)) {
				f.parts = append(f.parts, c.run)
			}
			continue
		}
		if c.with < 0 && loose >= 0 && x.hints[out[loose].parts[len(out[loose].parts)-1].to-1].to >= x.hints[c.run.from].from {
			f := &out[loose]
			f.parts = append(f.parts, c.run)
			continue
		}
		out = append(out, x.taken(c, rs))
		if c.with >= 0 {
			if overlap(out[len(out)-1].cue, rs[c.with].run) {
				rs[c.with].made = len(out)
			}
		} else {
			loose = len(out) - 1
		}
	}
	x.mergeRules(out)
}

// taken makes a finding of content c. What the rules found with the same cue, or without one at the same place, gives what
// the tagger cannot tell.
func (x *extraction) taken(c *labelled, rs []labelled) finding {
	f := finding{parts: []run{c.run}, rule: "tagger", confidence: article.Low, thought: c.label == labelHeld}
	var r *finding
	said := false // who says it is beyond doubt
	if own := x.reported(c, rs); own != nil {
		r, f.cue = own, own.cue
	} else if own := x.untold(c, rs); own != nil {
		r, f.follows, f.parts = own, own.follows, slices.Clone(own.parts)
	} else if c.with >= 0 {
		f.cue = rs[c.with].run
		if s := rs[c.with].with; s >= 0 {
			f.source = x.view.afterVerb(x.view.trim(rs[s].run))
		}
		if x.askedAt(f.cue) {
			f.source = run{}
		}
		said = x.view.asSaying(&f)
		r = x.ruled(f.cue)
	} else if c.from > 0 && x.view.word(c.from-1) == ":" && x.hints[c.from-1].finding > 0 {
		r = &x.found[x.hints[c.from-1].finding-1] // "Ruiz was blunt: “…”"
	} else if n := x.hints[c.from].finding; n > 0 && x.found[n-1].cue.empty() {
		r = &x.found[n-1]
		f.follows = r.follows
	} else {
		f.follows = true
	}
	if r == nil {
		if s, ok := x.subjectOf(f.cue); f.source.empty() && ok && !overlap(s, c.run) {
			f.source = s
		}
		if !said {
			x.pick(&f, nil)
		}
		return f
	}
	if r.rule == refused || r.impersonal() {
		thought := f.thought
		f = *r
		f.parts, f.thought, f.whole = slices.Clone(r.parts), thought, true
		return f
	}
	f.who = r.who
	if r.thought == f.thought {
		f.rule, f.confidence = r.rule, r.confidence
	}
	if x.view.whole(r) && overlap(r.parts[0], c.run) {
		f.parts, f.whole = slices.Clone(r.parts), true
	}
	if !overlap(r.cue, c.run) && !overlap(r.cue, f.source) {
		f.cue = x.cueOf(f.cue, r.cue)
	}
	switch at := r.parts[0].from; {
	case at == c.from+1 && at < c.to:
		f.parts[0].from = at // "asked for help"
	case r.rule == rules(frameTo) && at < c.from && c.from < r.parts[0].to && at >= f.cue.to:
		f.parts[0].from = at // "asked them to leave"
	}
	lone := !f.source.empty() && x.view.tagAt(f.source.to-1) == relative && overlap(f.source, r.source)
	if (f.source.empty() || lone || x.between(f.source, r)) && !overlap(r.source, c.run) {
		f.source = r.source
	}
	if !said {
		x.pick(&f, r)
	}
	if overlap(f.cue, f.source) || overlap(f.cue, f.parts[0]) {
		f.cue = r.cue
	}
	return f
}

// reported returns the finding of the rules that has content c with a cue close before it, where the tagger saw no cue in the
// sentence and took one of another, or nil.
func (x *extraction) reported(c *labelled, rs []labelled) *finding {
	if c.with < 0 || x.hints[rs[c.with].run.from].to == x.hints[c.run.from].to || x.view.quoted(c.run.from) {
		return nil
	}
	for k := c.run.from - 1; k >= 0 && k > c.run.from-12 && x.hints[k].to == x.hints[c.run.from].to; k-- {
		if n := x.hints[k].finding; n > 0 {
			if f := &x.found[n-1]; f.cue.from <= k && k < f.cue.to && overlap(f.parts[0], c.run) {
				return f
			}
			return nil
		}
	}
	return nil
}

// untold returns the finding of the rules without a cue, a unit in marks, that the tagger took content c out of, whose cue is
// in the marks too or nowhere: "“I told them, ‘Run.’”" in the midst of a long quote; or nil.
func (x *extraction) untold(c *labelled, rs []labelled) *finding {
	v := &x.view
	if !v.quoted(c.run.from) {
		return nil
	}
	n := v.toks[c.run.from].pair
	if c.with >= 0 && v.toks[rs[c.with].run.from].pair != n {
		return nil
	}
	k := x.hints[v.pairs[n].open].finding
	if k == 0 || !x.found[k-1].cue.empty() || c.run.from == v.pairs[n].open && c.with < 0 {
		return nil
	}
	return &x.found[k-1]
}

// between reports whether s lies within what stands in commas between the source of r and its verb: there the rules see
// farther, "an aide, speaking on condition that the paper did not name her, said".
func (x *extraction) between(s run, r *finding) bool {
	v := &x.view
	return !r.source.empty() && r.source.to < s.from && s.to <= r.cue.from && v.tagAt(r.cue.from-1) == comma && v.tagAt(r.cue.to-1) == finite
}

// subjectOf returns the subject of a cue that the tagger found no source for, as the rules see it.
func (x *extraction) subjectOf(cue run) (run, bool) {
	if cue.empty() {
		return run{}, false
	}
	from := int(x.hints[cue.from].from)
	if x.askedAt(cue) {
		return run{}, false
	}
	start, _ := x.view.groupStart(cue.from, from)
	if s, ok := x.view.subject(start, from); ok {
		return s, true
	}
	return x.view.mainSubject(cue.from, from)
}

// asSaying gives f to whom somebody else quotes, "the newspaper quoted Ruiz as saying that …", and reports whether it does.
func (v *view) asSaying(f *finding) bool {
	at := f.parts[0].from - 1
	if v.word(at) == "that" {
		at--
	}
	if v.word(at) != "saying" || v.word(at-1) != "as" {
		return false
	}
	for k := at - 2; k >= 0 && k > at-30 && v.tagAt(k) != stop; k-- {
		if v.in(k, " quoted quotes quoting cited cites citing ") {
			s := v.trim(run{k + 1, at - 1})
			if v.word(k+1) == "by" || v.word(k+1) == "in" {
				start, _ := v.groupStart(k, max(0, k-far)) // "was quoted by the paper as saying"
				s, _ = v.subject(start, max(0, k-far))
			}
			if !s.empty() {
				f.source, f.cue = s, run{at, at + 1}
			}
			return !s.empty()
		}
	}
	return false
}

// askedAt reports whether cue begins its sentence with what somebody else asked: "asked whether he would go, he said …".
func (x *extraction) askedAt(cue run) bool {
	return !cue.empty() && cue.from == int(x.hints[cue.from].from) && x.view.in(cue.from, " asked questioned quizzed pressed ")
}
