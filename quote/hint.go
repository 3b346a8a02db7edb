package quote

import "github.com/newstext/newstext/entity"

// A hint is what the tagger knows about a token besides its word and its part of speech: where it stands to quotation
// marks, to the verbs that can report, to the mentions of entities, and what the rules make of it.
type hint struct {
	hash    uint32 // of the word
	cue     uint32 // of the lemma and kind, where it is a verb that can report; else 0
	name    uint32 // of the rule that found the quote it is part of
	left    int32  // the nearest cue before it in its sentence, or -1
	right   int32  // the nearest one after it, or -1
	from    int32  // where its sentence begins
	to      int32  // and ends
	finding int32  // where it is the cue of a finding of the rules, or begins one without a cue: its index plus 1
	rule    uint8  // its role there, twice, and one more unless it is the first token: 0 where none
	kind    uint8  // of that finding: direct or not, and how sure
	mention uint8  // kind and form of the mention that it is in, 0 where none
	state   uint8  // where it stands to marks, and which
	score   uint8  // of its cue, in tens, plus 1
	border  int32  // where a cue or a source of a finding begins: where it ends
	cued    bool   // it is of the cue of a finding after merge
	that    bool   // "that" stands between it and the cue before it
}

// The roles that hint.rule tells apart.
const (
	ruledSource  = 1
	ruledCue     = 2
	ruledContent = 3
)

// hint fills x.hints for the paragraph at work.
func (x *extraction) hint() {
	v := &x.view
	if cap(x.hints) < len(v.toks) {
		x.hints = make([]hint, len(v.toks), 2*len(v.toks))
	}
	x.hints = x.hints[:len(v.toks)]
	for i := range v.toks {
		x.hints[i] = hint{hash: hashOf(v.word(i)), state: v.state(i)}
	}
	from := 0
	for _, to := range v.ends {
		x.hintCues(from, to)
		from = to
	}
	for _, thought := range [2]bool{false, true} { // what is said counts before what is thought
		for i := range x.found {
			if x.found[i].thought == thought {
				x.hintFinding(i)
			}
		}
	}
	x.hintMentions()
}

// hintCues fills in the cues of the sentence [from, to), and how near each token stands to them.
func (x *extraction) hintCues(from, to int) {
	v, hs := &x.view, x.hints
	left, that := int32(-1), false
	for i := from; i < to; i++ {
		h := &hs[i]
		h.from, h.to, h.left, h.that = int32(from), int32(to), left, that
		if v.toks[i].cue != 0 && !v.quoted(i) {
			c := cueAt(int(v.toks[i].cue))
			l := c.lemma()
			h.cue = hashOf(c.line[:len(l)+2])
			h.score = 1
			if _, s := v.scoreAt(i, to, c); c.speech() {
				h.score += uint8(s / 10)
			}
			left, that = int32(i), false
		} else if v.word(i) == "that" {
			that = true
		}
	}
	right := int32(-1)
	for i := to - 1; i >= from; i-- {
		hs[i].right = right
		if hs[i].cue != 0 {
			right = int32(i)
		}
	}
}

// hintFinding marks the tokens of finding i of the rules. Where findings overlap the first one counts, but a source or a
// cue within the content of another finding is marked too.
func (x *extraction) hintFinding(i int) {
	f := &x.found[i]
	kind := 1 + 2*uint8(f.confidence)
	if f.direct {
		kind++
	}
	name := hashOf(f.rule)
	mark := func(r run, role uint8) {
		for k := r.from; k < r.to; k++ {
			h := &x.hints[k]
			if h.rule != 0 && (h.rule/2 != ruledContent || role == ruledContent) {
				if role == ruledContent {
					return // within another content: a step for each would make the time quadratic
				}
				continue
			}
			h.rule = 2*role + 1
			if k == r.from {
				h.rule--
			}
			h.kind, h.name = kind, name
		}
	}
	mark(f.source, ruledSource)
	mark(f.cue, ruledCue)
	for _, r := range f.parts {
		mark(r, ruledContent)
	}
	at := f.cue
	if at.empty() {
		at = run{f.parts[0].from, f.parts[0].from + 1}
	}
	for k := at.from; k < at.to; k++ {
		if x.hints[k].finding == 0 {
			x.hints[k].finding = int32(i + 1)
		}
	}
}

// hintMentions fills in the mentions of entities, of those that overlap the first.
func (x *extraction) hintMentions() {
	v := &x.view
	if len(v.toks) == 0 {
		return
	}
	t, end := 0, v.toks[len(v.toks)-1].span.End
	for n := x.from(v.toks[0].span.Start); n < len(x.names) && x.names[n].span.Start < end; n++ {
		m := x.names[n]
		for t < len(v.toks) && v.toks[t].span.Start < m.span.Start {
			t++
		}
		kind := entity.Unknown
		if e, ok := x.ents.Entity(m.entity); ok {
			kind = e.Kind
		}
		for k := t; k < len(v.toks) && v.toks[k].span.End <= m.span.End && x.hints[k].mention == 0; k++ {
			x.hints[k].mention = 1 + uint8(kind)*8 + uint8(m.form)*2
			if k > t {
				x.hints[k].mention++
			}
		}
	}
}

// state tells where token i stands to marks: beside, at, or within them, which role the words in them have, and how many
// they are.
func (v *view) state(i int) uint8 {
	if v.toks[i].pair < 0 {
		switch {
		case v.quoted(i + 1):
			return 1
		case v.quoted(i - 1):
			return 2
		}
		return 0
	}
	p := &v.pairs[v.toks[i].pair]
	s := 3 + 4*uint8(p.role)
	switch i {
	case p.open:
		s++
	case p.close:
		s += 2
	case p.open + 1:
		s += 3
	}
	switch {
	case p.words > 8:
		s += 48
	case p.words > 3:
		s += 32
	case p.words > 1:
		s += 16
	}
	return s
}
