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
	rs := x.link()
	out := x.merged[:0]
	loose := -1 // the last finding without a cue
	for i := range rs {
		c := &rs[i]
		if c.label != labelContent && (c.label != labelHeld || !x.thoughts) {
			continue
		}
		if c.with >= 0 && rs[c.with].made > 0 {
			if f := &out[rs[c.with].made-1]; !overlap(f.source, c.run) {
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
	} else if c.with >= 0 {
		f.cue = rs[c.with].run
		if s := rs[c.with].with; s >= 0 {
			f.source = x.view.trim(rs[s].run)
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
	if r.rule == refused {
		f = *r
		f.parts = slices.Clone(r.parts)
		return f
	}
	f.rule, f.confidence, f.who = r.rule, r.confidence, r.who
	if !overlap(r.cue, c.run) && !overlap(r.cue, f.source) {
		f.cue = r.cue
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

// mergeRules adds to out, the findings of the tagger, those of the rules that stay, and leaves all of them in x.found.
func (x *extraction) mergeRules(out []finding) {
	own := x.found
	for i := range x.hints {
		x.hints[i].finding = 0 // from here on: the finding whose content the token is
	}
	for i := range own {
		if f := &own[i]; f.confidence == article.High {
			x.claim(f, -1)
		}
	}
	kept := 0
	for i := range out {
		f := &out[i]
		if f.parts = x.unclaimed(f); len(f.parts) == 0 {
			continue
		}
		f.direct = x.view.kindOf(f.parts) == Direct
		if x.empty(f) {
			continue
		}
		out[kept] = *f
		kept++
		if !f.thought {
			x.claim(f, int32(kept))
		}
	}
	out = out[:kept]
	for i := range own {
		f := &own[i]
		switch {
		case f.confidence == article.High:
		case f.rule == refused && x.hints[f.parts[0].from].finding == 0 && x.hints[f.cue.from].finding == 0:
		case x.nested(f):
			x.split(out, f)
		case f.rule != refused && x.unused(f) && !x.empty(f):
			f.extra = true
			x.claim(f, 0)
		default:
			continue
		}
		out = append(out, *f)
	}
	x.merged = own[:0]
	x.found = slices.DeleteFunc(out, func(f finding) bool { return f.thought && x.cues(f.cue) })
}

// claim marks the tokens of f's cue, and makes n, where it is not 0, the finding of all tokens of its parts.
func (x *extraction) claim(f *finding, n int32) {
	for k := f.cue.from; k < f.cue.to; k++ {
		x.hints[k].cued = true
	}
	if n == 0 {
		return
	}
	for _, r := range f.parts {
		for k := r.from; k < r.to; k++ {
			x.hints[k].finding = n
		}
	}
}

// unclaimed returns the parts of f as they should be, nil where a quote that the rules are sure of has one of their tokens.
func (x *extraction) unclaimed(f *finding) []run {
	v := &x.view
	kept := f.parts[:0]
	for _, r := range f.parts {
		if r.from == f.cue.to {
			if k := v.skipAside(r.from, r.to); k < r.to {
				r.from = k // "said yesterday it …"
			}
		}
		r = v.trim(r)
		for k := r.from; k < r.to; k++ {
			if x.hints[k].finding < 0 {
				return nil
			}
		}
		if !r.empty() {
			kept = append(kept, x.marked(r))
		}
	}
	return kept
}

// marked extends r to the marks that it ends within, where nothing but what the tagger left out is between.
func (x *extraction) marked(r run) run {
	v := &x.view
	if v.quoted(r.from) {
		open := v.pairs[v.toks[r.from].pair].open
		k := r.from
		for k > open && k > r.from-far && x.tagger.labels[k-1] == labelNone {
			k--
		}
		if k == open {
			r.from = k
		}
	}
	if v.quoted(r.to - 1) {
		end := v.pairs[v.toks[r.to-1].pair].close + 1
		k := r.to
		for k < end && k < r.to+far && x.tagger.labels[k] == labelNone {
			k++
		}
		if k == end {
			r.to = k
		}
	}
	return r
}

// empty reports whether f is no quote: a wish not to be named, a nickname, or something unmarked that has no source and no
// rule behind it.
func (x *extraction) empty(f *finding) bool {
	v := &x.view
	at := f.parts[0]
	if v.word(at.from) == "not" && v.word(at.from+1) == "to" && v.word(at.from+2) == "be" && v.in(at.from+3, " named identified quoted ") {
		return true
	}
	end := f.parts[len(f.parts)-1].to
	if v.tagAt(end) == comma {
		end++
	}
	if v.word(end) == "as" && v.word(end+1) == "saying" {
		return true // whom somebody quotes
	}
	if f.rule != "tagger" {
		return false
	}
	if !f.cue.empty() && v.quoted(f.cue.from) && v.toks[f.cue.from].pair == v.toks[at.from].pair {
		return true // within somebody's own words
	}
	words := v.kindOf(f.parts) == Indirect
	if f.source.empty() && (words || v.in(f.cue.from, " known ")) ||
		words && (v.in(f.cue.from, " could may might ") || v.in(f.source.from, " nobody none ")) {
		return true // hardly ever right, or not said yet
	}
	if len(f.parts) > 1 {
		return false
	}
	titles := false
	for k := at.from; k < at.to; k++ {
		if v.quoted(k) {
			p := &v.pairs[v.toks[k].pair]
			if p.role != title && !v.written(p) {
				return false
			}
			titles, k = true, p.close
		}
	}
	return titles
}

// second reports whether f is the second report of one source: "said the case was closed and told them to go home".
func (x *extraction) second(f *finding) bool {
	return x.view.in(f.cue.from-1, " and but ") && x.hints[f.source.from].finding == 0 && f.source.to < f.cue.from
}

// called reports whether f is what somebody calls something, in marks: "what it called “an act of war”".
func (x *extraction) called(f *finding) bool {
	return x.view.quoted(f.parts[0].from) && f.source.from > 0 && x.view.word(f.source.from-1) == "what"
}

// split ends the content of the tagger that f lies in before f's source, where a conjunction says that f is a report
// of its own: "denied the charge, and the minister said …".
func (x *extraction) split(out []finding, f *finding) {
	v := &x.view
	k := f.source.from - 1
	if x.second(f) {
		k = f.cue.from - 1
	}
	if f.source.empty() || f.source.from > f.cue.from || !v.in(k, " and but while ") || x.hints[f.cue.from].finding < 1 {
		return
	}
	o := &out[x.hints[f.cue.from].finding-1]
	for i := range o.parts {
		if r := &o.parts[i]; r.from < k && k < r.to {
			*r = v.trim(run{r.from, k})
			o.parts = o.parts[:i+1]
			return
		}
	}
}

// nested reports whether f is a clause that somebody is said to have said: its cue and its content lie within the content
// of a finding of the tagger.
func (x *extraction) nested(f *finding) bool {
	if f.cue.empty() || len(f.parts) != 1 || f.rule != "name-said-clause" && f.rule != "according-to" && f.rule != refused && !x.second(f) && !x.called(f) {
		return false
	}
	at := x.hints[f.cue.from].finding
	return at > 0 && x.hints[f.parts[0].from].finding == at && x.hints[f.parts[0].to-1].finding == at
}

// cues reports whether a token of r is of the cue of a finding that is no thought.
func (x *extraction) cues(r run) bool {
	for i := r.from; i < r.to; i++ {
		if x.hints[i].cued {
			return true
		}
	}
	return false
}

// unused reports whether nobody made anything of the cue of f, nor of half of its words.
func (x *extraction) unused(f *finding) bool {
	if f.cue.empty() || x.cues(f.cue) {
		return false
	}
	n, all := 0, 0
	for _, r := range f.near(0) {
		r.to = min(r.to, r.from+far) // contents may be nested deep
		all += r.to - r.from
		for k := r.from; k < r.to; k++ {
			n += int(bit(x.hints[k].finding != 0))
		}
	}
	return 2*n <= all
}
