package quote

import "github.com/newstext/newstext/article"

// How sure the chooser must be, in thousandths of the logarithm of the odds.
const (
	keptDirect = -300 // that something is said, where marks hold it
	keptMixed  = -700 // where they hold some of it, and of thoughts
	keptWords  = -800 // in other words than marks hold
	sure       = 3700 // that both content and source are right, for article.High
	fairlySure = 1300 // for article.Medium
)

// judge drops the findings that are hardly quotes, and says how far the others can be trusted.
func (x *extraction) judge() {
	c, kept := &x.chooser, 0
	if c.observe != nil {
		x.judging()
		return
	}
	x.countReports()
	for i := range x.found {
		f := &x.found[i]
		kind := x.view.kindOf(f.parts)
		c.begin()
		x.trustRow(f, kind)
		least := int32(keptMixed)
		switch {
		case kind == Direct:
			least = keptDirect
		case kind == Indirect && !f.thought:
			least = keptWords
		}
		ruled := f.confidence >= article.Medium && !f.extra // the rules are sure of it, and the tagger found it too
		f.dropped = !ruled && (x.calledBy(f) || c.forest.models[isQuote].Score(c.rows) < least)
		if f.dropped {
			continue
		}
		switch s := c.forest.models[isRight].Score(c.rows); {
		case s >= sure:
			f.confidence = article.High
		case s >= fairlySure:
			f.confidence = article.Medium
		default:
			f.confidence = article.Low
		}
	}
	for i := range x.found {
		if f := &x.found[i]; !f.dropped {
			x.found[kept] = *f
			kept++
		}
	}
	x.found = x.found[:kept]
}

// calledBy reports whether f is what somebody calls, and not what they call it: "the strike was called by the union".
func (x *extraction) calledBy(f *finding) bool {
	return f.cue.to-f.cue.from > 1 && x.view.word(f.cue.to-2) == "called" && x.view.word(f.cue.to-1) == "by"
}

// countReports counts the findings that are no thoughts.
func (x *extraction) countReports() {
	x.reports = 0
	for i := range x.found {
		if !x.found[i].thought {
			x.reports++
		}
	}
}

// judging lets observe see the findings.
func (x *extraction) judging() {
	c := &x.chooser
	c.begin()
	x.countReports()
	for i := range x.found {
		c.offer(i)
		x.trustRow(&x.found[i], x.view.kindOf(x.found[i].parts))
	}
	if c.learns(isQuote) && len(c.at) > 0 {
		c.observe(observed{x: x, question: isQuote, at: c.at, rows: c.rows})
	}
}

// trustRow adds the row of the question whether f, a quote of the given kind, is one.
func (x *extraction) trustRow(f *finding, as Kind) {
	v, c := &x.view, &x.chooser
	at, end := f.parts[0], f.parts[len(f.parts)-1].to
	words, inside, verbs, cues := 0, int32(0), int32(0), int32(0)
	for _, p := range f.parts {
		words += p.to - p.from
		inside += x.inMarks(p.from, p.to)
		verbs += x.verbs[p.to] - x.verbs[p.from]
		cues += x.likely[p.to] - x.likely[p.from]
	}
	c.add(int(as))
	c.is(f.extra)
	c.add(int(f.confidence))
	x.ruleRow(f)
	c.add(words)
	c.add(100 * int(inside) / max(1, words))
	c.add(len(f.parts))
	c.add(int(f.doubt))
	c.add(int(verbs))
	c.add(int(cues))
	if f.thought {
		c.add(len(x.found))
	} else {
		c.add(x.reports) // quotes are the same with thoughts and without them
	}
	mean, least := x.marginsOf(at, labelContent)
	held, _ := x.marginsOf(run{at.from, min(at.to, at.from+16)}, labelHeld)
	c.add(mean)
	c.add(least)
	c.add(held)
	c.add(mean - held)
	c.add(x.margin(at.from-1, labelContent))
	c.add(x.margin(at.from, labelContent))
	c.add(x.margin(end-1, labelContent))
	c.add(x.margin(end, labelContent))
	x.tagRow(at.from-1, at.from+2)
	x.tagRow(end-1, end+1)
	from, to := int(x.hints[at.from].from), int(x.hints[end-1].to)
	c.add(at.from - from)
	c.add(to - end)
	c.add(to - from)
	c.add(x.stateAt(at.from))
	role, n := -1, 0
	if v.quoted(at.from) {
		p := &v.pairs[v.toks[at.from].pair]
		role, n = int(p.role), p.words
	}
	c.add(role)
	c.add(n)
	in, around := x.nesting(f)
	c.add(int(in<<1 | around))
	told, _ := x.marginsOf(f.cue, labelCue)
	felt, _ := x.marginsOf(f.cue, labelThought)
	c.add(told)
	c.add(felt)
	c.add(told - felt)
	c.add(f.cue.to - f.cue.from)
	c.add(toward(f.cue, at))
	x.cueRow(f)
	x.verbRow(f)
	cue := f.cue
	if cue.empty() {
		cue = run{-2, -2}
	}
	x.tagRow(cue.from-2, cue.from+1)
	x.tagRow(cue.to-1, cue.to+1)
	x.classRow(cue.from-1, cue.from+1)
	x.classRow(cue.to-1, cue.to+1)
	x.classRow(at.from-1, at.from+2)
	x.classRow(end, end+1)
	x.phraseRow(f, f.source)
}

// whoseForm tells what kind of phrase source s is: by the mention in it, or a pronoun.
func (x *extraction) whoseForm(s run) uint32 {
	if s.empty() {
		return 0
	}
	switch x.view.tagAt(s.to - 1) {
	case pronoun:
		return 100
	case relative:
		return 101
	}
	for i := s.from; i < s.to && i < s.from+20; i++ {
		if m := x.hints[i].mention; m != 0 {
			return 1 + uint32(m)
		}
	}
	return 1
}

// nesting reports whether f's first part lies within the content of another finding near it, and whether it holds one.
// What is thought counts with thoughts alone, so that quotes are the same with and without them.
func (x *extraction) nesting(f *finding) (inside, around uint32) {
	at := f.parts[0]
	for i := range x.found[:min(len(x.found), 40)] {
		o := &x.found[i]
		if o == f || o.thought && !f.thought {
			continue
		}
		for _, r := range o.near(0) {
			inside |= bit(r.from <= at.from && at.to <= r.to)
			around |= bit(at.from <= r.from && r.to <= at.to)
		}
	}
	return inside, around
}
