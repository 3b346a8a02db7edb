package quote

import "github.com/newstext/newstext/article"

// How sure the chooser must be: a score is fifty times the logarithm of the odds.
const (
	keptWords  = -40 // that something is said, in other words than marks hold
	keptMarked = -40 // the same where marks hold some or all of it, and of thoughts
	sure       = 185 // that both content and source are right, for article.High
	fairlySure = 70  // for article.Medium
)

// whole turns a feature of the question whether a finding is a quote into one of the question whether its source is right
// as well.
const whole = 0x5BD1E995

// judge drops the findings that are hardly quotes, and says how far the others can be trusted.
func (x *extraction) judge() {
	c := &x.chooser
	if c.model == nil {
		return
	}
	c.all = c.all[:0]
	kept := 0
	for i := range x.found {
		f := &x.found[i]
		kind := x.view.kindOf(f.parts)
		x.trustFeatures(f, kind)
		if c.observe != nil {
			c.keep(i)
			continue
		}
		least := int32(keptMarked)
		if kind == Indirect && !f.thought {
			least = keptWords
		}
		c.twins = c.twins[:0]
		for _, h := range c.out {
			c.twins = append(c.twins, h^whole)
		}
		ruled := f.confidence >= article.Medium && !f.extra // the rules are sure of it, and the tagger found it too
		f.dropped = c.score() < least && !ruled
		if f.dropped {
			continue
		}
		c.out, c.twins = c.twins, c.out
		switch s := c.score(); {
		case s >= sure:
			f.confidence = article.High
		case s >= fairlySure:
			f.confidence = article.Medium
		default:
			f.confidence = article.Low
		}
	}
	if c.observe != nil {
		c.observe(observed{x: x, features: c.all})
		return
	}
	for i := range x.found {
		if f := &x.found[i]; !f.dropped {
			x.found[kept] = *f
			kept++
		}
	}
	x.found = x.found[:kept]
}

// mean tells by how much the tagger prefers label l to none, on average over r, in steps.
func (x *extraction) mean(r run, l int) uint32 {
	if r.empty() {
		return 30
	}
	to := min(r.to, r.from+far)
	sum := int32(0)
	for i := r.from; i < to; i++ {
		row := x.tagger.scores[i*labels : (i+1)*labels]
		m := row[l+1] - row[labelNone]
		if i == r.from {
			m = max(m, row[l]-row[labelNone])
		}
		sum += max(-2000, min(m, 2000))
	}
	return step(sum / int32(to-r.from))
}

// trustFeatures gives the features of the question whether f, a quote of the given kind, is one.
func (x *extraction) trustFeatures(f *finding, as Kind) {
	v, c, hs := &x.view, &x.chooser, x.hints
	c.out = c.out[:0]
	tag := func(i int) uint32 { return uint32(v.tagAt(i)) }
	at := f.parts[0]
	words, verb := 0, false
	for _, r := range f.parts {
		words += r.to - r.from
		verb = verb || x.verbIn(r.from, r.to)
	}
	var last, cue, score, before uint32
	if !f.cue.empty() {
		last, before = x.hash(f.cue.to-1), tag(f.cue.from-1)
		for i := f.cue.from; i < f.cue.to && i < f.cue.from+6; i++ {
			if hs[i].cue != 0 {
				cue, score = hs[i].cue, uint32(hs[i].score)
			}
		}
	}
	kind := uint32(as) << 1
	own := kind | bit(f.extra)
	rule, who, length := ruleOf(f), x.whoseForm(f.source), lengthOf(words)
	said, held := x.mean(at, labelContent), x.mean(at, labelHeld)
	told, felt := x.mean(f.cue, labelCue), x.mean(f.cue, labelThought)
	inside, around := x.nesting(f)
	c.add(300, own)
	c.add2(301, rule, own)
	c.add2(302, last, kind)
	c.add2(303, cue, score<<1|bit(f.extra))
	c.add(304, score<<8|own)
	c.add(305, told<<16|said<<8|kind)
	c.add(306, said<<8|held)
	c.add(307, told<<8|felt)
	c.add(308, x.mean(f.source, labelSource)<<8|who)
	c.add2(309, rule, who)
	c.add2(310, rule, told<<8|said)
	c.add(311, said<<8|length<<4|kind)
	c.add2(312, cue, who)
	c.add2(313, x.hash(at.from), tag(at.from+1))
	c.add2(314, cue, x.hash(at.from))
	c.add2(315, x.hash(f.cue.from-1), tag(f.cue.from))
	c.add2(316, x.hash(f.cue.to), cue)
	c.add(317, length<<8|bit(verb)<<4|kind)
	c.add(318, bit(f.source.empty())<<8|own)
	c.add(319, uint32(len(f.parts))<<8|kind)
	c.add(320, uint32(f.confidence)<<8|bit(f.extra)<<4|kind)
	c.add(321, x.stateAt(at.from)<<16|x.stateAt(at.to-1)<<8|kind)
	c.add(322, tag(at.to)<<16|tag(at.to-1)<<8|kind)
	c.add2(323, x.hash(at.to), tag(at.to+1))
	c.add2(324, rule, inside<<1|around)
	c.add(325, inside<<9|around<<8|own)
	c.add(326, before<<16|tag(f.cue.from)<<8|tag(f.cue.from-2))
	c.add2(327, cue, before)
	c.add2(329, cue, tag(f.cue.from))
	c.add(332, step(f.doubt)<<4|kind)
	c.add2(333, rule, step(f.doubt))
	if as != Direct {
		c.add2(328, last, tag(at.from)<<8|tag(at.from+1))
	}
	if as != Indirect && v.quoted(at.from) {
		p := &v.pairs[v.toks[at.from].pair]
		n := lengthOf(p.words)
		c.add(334, uint32(p.role)<<16|n<<8|bit(v.ended(p))<<4|kind)
		c.add2(330, x.hash(p.open-1), uint32(p.role)<<8|n)
		c.add(331, tag(p.open-1)<<16|tag(p.close+1)<<8|n)
	}
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
