package quote

import (
	"slices"
	"strings"

	"github.com/newstext/newstext/article"
)

// mergeRules adds to out, the findings of the tagger, those of the rules that stay, and leaves all of them in x.found.
func (x *extraction) mergeRules(out []finding) {
	own := x.found
	for i := range x.hints {
		x.hints[i].finding = 0 // from here on: the finding whose content the token is
	}
	for i := range own {
		switch f := &own[i]; {
		case f.confidence == article.High:
			x.widenCue(f)
			x.claim(f, -1)
		case x.view.whole(f):
			x.claimParts(f, -2-int32(i))
		}
	}
	x.outward(own, out)
	kept := 0
	for i := range out {
		f := &out[i]
		if f.parts = x.view.withoutAntecedent(x.unclaimed(f)); len(f.parts) == 0 {
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
		case x.view.whole(f) && !x.cues(f.cue):
		case f.outer:
			if f.dropped {
				continue
			}
		case f.thought:
			if !x.thoughts || !x.unused(f) || x.empty(f) {
				continue
			}
			f.extra = true
			if strings.HasPrefix(f.rule, "name-noun-") {
				x.pick(f, f)
			}
		case f.rule == refused && x.hints[f.parts[0].from].finding == 0 && x.hints[f.cue.from].finding == 0:
		case x.nested(f):
			x.split(out, f)
		case f.rule != refused && x.unused(f) && !x.empty(f):
			f.extra = true
			if strings.HasPrefix(f.rule, "name-noun-") {
				x.pick(f, f)
			}
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
	if n != 0 {
		x.claimParts(f, n)
	}
}

// claimParts makes n the finding of all tokens of f's parts.
func (x *extraction) claimParts(f *finding, n int32) {
	for _, r := range f.parts {
		for k := r.from; k < r.to; k++ {
			x.hints[k].finding = n
		}
	}
}

// unclaimed returns the parts of f as they should be, nil where a quote that the rules are sure of has one of their tokens. They
// end before an utterance in marks that has another cue.
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
			switch n := x.hints[k].finding; {
			case n == -1:
				return nil
			case n < -1 && !overlap(x.found[-2-n].cue, f.cue):
				if r = v.trim(run{r.from, x.found[-2-n].begin(r.from)}); r.to-r.from < 3 {
					return nil // "quoted the mayor as saying “…”"
				}
			}
		}
		if !r.empty() {
			kept = append(kept, x.marked(r))
		}
	}
	return kept
}

// begin returns where the source and the cue of f begin after token i, or i.
func (f *finding) begin(i int) int {
	switch {
	case !f.source.empty() && f.source.from > i && f.source.from < f.cue.from:
		return f.source.from
	case f.cue.from > i:
		return f.cue.from
	}
	return i
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
	if v.word(end) == "as" && v.word(end+1) == "saying" || v.quotesWhom(f.cue, at) {
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
	for n := 0; n < 3 && k > 0 && (v.tagAt(k) == noun || v.tagAt(k) == adjective || v.tagAt(k) == base); n++ {
		k-- // "but engineer Paul Moran said"
	}
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
	if f.cue.empty() || x.cues(f.cue) || len(f.parts) != 1 || f.rule != "name-said-clause" && f.rule != "according-to" && f.rule != refused && !x.second(f) && !x.called(f) {
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
