package quote

import "github.com/newstext/newstext/article"

// A finding is a quote in the making: tokens of the paragraph at work.
type finding struct {
	parts      []run
	cue        run
	source     run
	who        run // the addressee
	rule       string
	confidence article.Confidence
	direct     bool  // every word stands in marks
	whole      bool  // nothing else is part of it: an utterance in marks right after its cue
	led        bool  // the paragraph before leads in to it
	follows    bool  // has no source of its own: the speaker is that of the quote before
	thought    bool  // thought, not said
	closed     bool  // the end of the only part is where it is
	outer      bool  // what it holds is a report of somebody else
	extra      bool  // found by rules that the tagger did not follow
	dropped    bool  // hardly a quote
	doubt      int32 // about its extent, see choice.doubt
	unit       int   // where the unit begins that it was found in
}

// A tag is the part of a sentence that says who spoke: "the minister told reporters on Friday".
type tag struct {
	cue, source, who run
	from, to         int // all of it, with times and places
	inverted         bool
	score            int
}

// tagBefore finds the tag that ends right before the opening mark at token open: "Ruiz said, “…", "The ministry said in a
// statement: “…", "She told the court “…".
func (v *view) tagBefore(open, lo int) (tag, bool) {
	e := open
	colon := false
	if e > lo && (v.tagAt(e-1) == comma || v.word(e-1) == "that" || v.word(e-1) == ":") {
		colon = v.word(e-1) == ":"
		e--
	}
	for i := e - 1; i >= lo && i > open-30; i-- {
		if v.quoted(i) {
			break
		}
		c, ok := v.verb(i)
		if !ok || !c.speech() || c.lemma() == "show" {
			continue
		}
		f, at, who, whoEnd := v.after(i, open, c.lemma())
		if at != e && at != open && (!colon || at+8 <= e || isClause(f)) {
			continue
		}
		if t, ok := v.withSubject(i, lo, c); ok {
			t.who, t.to = run{who, whoEnd}, open
			t.score = c.score(frameQuote)
			return t, true
		}
	}
	if colon {
		return v.colonTag(e, lo)
	}
	return v.tagFirst(e, lo)
}

// tagFirst finds the tag that begins the unit with its verb and ends at token e, before an opening mark: "Said Ana Ruiz, who
// runs the ferry, “…".
func (v *view) tagFirst(e, lo int) (tag, bool) {
	c, ok := v.verb(lo)
	if !ok || !c.speech() || v.tagAt(lo) == gerund || tells(c.lemma()) || lo+1 >= e {
		return tag{}, false
	}
	if end := v.phraseEnd(lo+1, e); end < e || v.tagAt(lo+1) == pronoun {
		return tag{}, false
	}
	return tag{cue: run{lo, lo + 1}, source: run{lo + 1, e}, from: lo, to: e, inverted: true, score: c.score(frameQuote)}, true
}

// isClause reports whether f is a clause that is said.
func isClause(f frame) bool { return f == frameThat || f == frameClause || f == framePronoun }

// loose finds the tag before the opening mark at token open where a colon leads in without a verb that is known to report:
// "He leaned over and boomed: “…".
func (v *view) loose(open, lo int) (tag, bool) {
	e := open - 1
	if e <= lo || v.word(e) != ":" {
		return tag{}, false
	}
	for k := e - 1; k > lo && k > e-far && !v.quoted(k); k-- {
		if c, ok := v.verb(k); ok && c.speech() {
			if f, score := v.scoreAt(k, open, c); isClause(f) && score >= least {
				return tag{}, false // "said that they had a choice: “…”"
			}
		}
	}
	s, ok := v.mainSubject(e, lo)
	return tag{cue: run{e, e + 1}, source: s, from: s.from, to: open, score: least}, ok
}

// anyVerb finds the tag at token i after a quote that ends with a comma, whatever its verb: "“I will wait,” Ruiz fumed",
// "“I will wait,” sighed Ruiz".
func (v *view) anyVerb(i, hi int) (tag, bool) {
	if t := v.tagAt(i); (t == finite || t == participle) && i+1 < hi && v.toks[i+1].capital && v.tagAt(i+1) == proper {
		// "sighed Ruiz"
		e := v.phraseEnd(i+1, hi)
		if e > i+1 && (e == hi || !startsVerb(v.tagAt(e))) {
			return tag{cue: run{i, i + 1}, source: run{i + 1, e}, from: i, to: v.skipAside(e, hi), inverted: true, score: least}, true
		}
	}
	e := v.nounPhrase(i, hi)
	for e > i && e < hi && e < i+20 && v.tagAt(e) != finite {
		if v.tagAt(e) != preposition && v.tagAt(e) != adverb && v.tagAt(e) != comma {
			return tag{}, false
		}
		n := v.nounPhrase(e+1, hi)
		if n == e+1 && v.tagAt(e) != adverb {
			return tag{}, false
		}
		e = max(n, e+1)
	}
	if e == i || e >= hi || v.tagAt(e) != finite || v.quoted(e) {
		return tag{}, false
	}
	s, ok := v.subject(e, i)
	if !ok || s.from != i {
		return tag{}, false
	}
	to := e + 1
	if v.tagAt(to) == adverb || v.word(to) == "on" {
		to++
	}
	if c, ok := v.verb(to + 1); ok && c.speech() && v.tagAt(to) == infinitive && v.tagAt(to+1) == base {
		to += 2 // "she liked to say"
	}
	return tag{cue: run{e, to}, source: s, from: i, to: v.skipAside(to, hi), score: least}, true
}

// colonTag finds the speaker right before the colon at token e, "Ruiz: “We won.”", with what was asked, "Ruiz, asked about the
// vote: “We won.”", or with a noun for what is said: "Ruiz’s answer: “We won.”".
func (v *view) colonTag(e, lo int) (tag, bool) {
	for k := e - 2; k > lo && k > e-20; k-- {
		if v.tagAt(k-1) == comma && v.in(k, " asked questioned pressed quizzed ") && v.tagAt(k-2) == proper {
			if s := v.phraseStart(k-1, lo); s == lo {
				return tag{cue: run{e, e + 1}, source: run{s, k - 1}, from: s, to: e + 1, score: 60}, true
			}
		}
	}
	s := v.phraseStart(e, max(lo, e-12))
	if s >= e || s > lo && v.tagAt(s-1) != dash && v.tagAt(s-1) != stop || v.in(s, happenings) || v.tagAt(e-1) != proper && !v.owned(run{s, e}) {
		return tag{}, false
	}
	return tag{cue: run{e, e + 1}, source: run{s, e}, from: s, to: e + 1, score: 60}, true
}

// utterances are nouns for what somebody says.
const utterances = " answer reply response advice message reaction verdict comment explanation warning question plea conclusion assessment "

// owned reports whether r ends with a noun for what somebody says, and begins with whose it is: "Moran’s answer".
func (v *view) owned(r run) bool { return v.owner(r) > r.from }

// owner returns where the words for whose utterance r is end, and r.from where it is none.
func (v *view) owner(r run) int {
	h := v.head(r)
	if h.to-h.from < 2 || !v.in(h.to-1, utterances) {
		return r.from
	}
	if v.in(r.from, " his her their ") {
		return r.from + 1
	}
	for k := r.from + 1; k < h.to; k++ {
		if v.clitic(k) {
			return k
		}
	}
	return r.from
}

// verb returns the reporting verb at token i, outside of marks.
func (v *view) verb(i int) (cue, bool) {
	if i < 0 || i >= len(v.toks) || v.quoted(i) || v.toks[i].cue == 0 {
		return cue{}, false
	}
	return cueAt(int(v.toks[i].cue)), true
}
