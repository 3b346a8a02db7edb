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
	direct     bool // every word stands in marks
	led        bool // the paragraph before leads in to it
	follows    bool // has no source of its own: the speaker is that of the quote before
	unit       int  // where the unit begins that it was found in
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
		_, at, who, whoEnd := v.after(i, open, c.lemma())
		if at != e && at != open && !(colon && at+8 > e) {
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
	return tag{}, false
}

// loose finds the tag before the opening mark at token open where a colon leads in without a verb that is known to report:
// "He leaned over and boomed: “…".
func (v *view) loose(open, lo int) (tag, bool) {
	e := open - 1
	if e <= lo || v.word(e) != ":" {
		return tag{}, false
	}
	s, ok := v.mainSubject(e, lo)
	return tag{cue: run{e, e + 1}, source: s, from: s.from, to: open, score: least}, ok
}

// anyVerb finds the tag at token i after a quote that ends with a comma, whatever its verb: "“I will wait,” Ruiz fumed."
func (v *view) anyVerb(i, hi int) (tag, bool) {
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
	return tag{cue: run{e, to}, source: s, from: i, to: v.skipAside(to, hi), score: least}, true
}

// colonTag finds the speaker right before the colon at token e: "Ruiz: “We won.”".
func (v *view) colonTag(e, lo int) (tag, bool) {
	s := v.phraseStart(e, max(lo, e-12))
	if s >= e || s > lo && v.tagAt(s-1) != dash && v.tagAt(s-1) != stop || v.tagAt(e-1) != proper {
		return tag{}, false
	}
	return tag{cue: run{e, e + 1}, source: run{s, e}, from: s, to: e + 1, score: 60}, true
}

// verb returns the reporting verb at token i, outside of marks.
func (v *view) verb(i int) (cue, bool) {
	if i < 0 || i >= len(v.toks) || v.quoted(i) || v.toks[i].cue == 0 {
		return cue{}, false
	}
	return cueAt(int(v.toks[i].cue)), true
}

// withSubject returns the tag of the verb at token i with the subject before it.
func (v *view) withSubject(i, lo int, c cue) (tag, bool) {
	start, first := v.groupStart(i, lo)
	t := tag{cue: run{first, i + 1}, from: start, to: i + 1}
	if k := start - 1; k > lo+1 && v.in(k, days) && v.toks[k].capital && isNominal(v.tagAt(k-1)) {
		start = k // "officials Tuesday confirmed"
	}
	if v.passive(i, start) || v.tagAt(first) == modal && !v.negated(first, i) {
		return t, false
	}
	switch v.tagAt(i) {
	case gerund:
		// A participle goes with the subject of the sentence, unless it stands right after its own.
		if first < i {
			break
		}
		quotes := v.quoted(i+1) || v.tagAt(i+1) == comma && v.quoted(i+2)
		if quotes && !v.hasVerb(run{lo, i}) {
			break // "protesters chanting “…”"
		}
		if !quotes && i > lo && v.tagAt(i-1) != comma && v.tagAt(i-1) != conjunction && v.tagAt(i-1) != adverb && v.tagAt(i-1) != dash && !v.quoted(i-1) && !v.in(i-1, " as by while after despite from before when without ") {
			return t, false
		}
		if v.word(i-1) == "as" {
			// "quoted the minister as saying"
			if s := v.phraseStart(i-1, lo); s < i-1 {
				t.source = run{s, i - 1}
				return t, true
			}
		}
		if s := v.said; s.from >= lo && s.to <= i && !s.empty() {
			t.source = s
			return t, true
		}
		if s, ok := v.speaker(i, lo); ok {
			t.source = s
			return t, true
		}
		if s, ok := v.mainSubject(i, lo); ok {
			t.source = s
			return t, true
		}
		return t, false
	case base:
		if first == i {
			if v.word(i-1) == "to" {
				if v.in(i-2, " went go goes continued continues ") {
					start, _ := v.groupStart(i-2, lo)
					if v.word(i-2) != "continued" && v.word(i-2) != "continues" {
						start, _ = v.groupStart(i-2, lo)
					}
					if s, ok := v.subject(start, lo); ok {
						t.source = s
						return t, true
					}
				}
				if v.word(i-2) == "on" && v.in(i-3, " went goes go ") {
					start, _ := v.groupStart(i-3, lo)
					if s, ok := v.subject(start, lo); ok {
						t.source, t.from = s, s.from
						return t, true
					}
				}
				return t, false
			}
			if s, ok := v.subject(start, lo); !ok || v.tagAt(s.to-1) != pronoun && v.tagAt(s.to-1) != noun {
				return t, false
			}
		}
	case participle:
		if t := v.tagAt(i - 1); first == i && (t == determiner || t == adjective || t == preposition || t == possessive) {
			return tag{}, false
		}
		if first == i && isNominal(v.tagAt(i-1)) && !v.toks[i-1].capital && c.score(frameThat) < 80 && v.word(i+1) != "that" {
			return t, false
		}
	}
	s, ok := v.subject(start, lo)
	if !ok && start > lo && v.tagAt(start-1) == conjunction && (v.tagAt(i) == finite || first < i) {
		if s, ok = v.said, true; s.empty() || s.from < lo || s.to > i {
			if s, ok = v.speaker(start-1, lo); !ok {
				s, ok = v.mainSubject(start-1, lo)
			}
		}
	}
	if ok {
		t.source = s
		t.from = min(t.from, s.from)
	}
	return t, ok
}

// negated reports whether one of the tokens from i up to j is not.
func (v *view) negated(i, j int) bool {
	for ; i < j; i++ {
		if v.in(i, " not n't n’t never ") {
			return true
		}
	}
	return false
}

// speaker returns the subject of the nearest verb before token i that reports speech.
func (v *view) speaker(i, lo int) (run, bool) {
	for k := i - 1; k >= lo && k > i-far; k-- {
		if v.quoted(k) {
			k = v.pairs[v.toks[k].pair].open
			continue
		}
		if c, ok := v.verb(k); ok && c.speech() && !c.object() && v.tagAt(k) == finite {
			start, _ := v.groupStart(k, lo)
			if s, ok := v.subject(start, lo); ok {
				return s, true
			}
		}
	}
	return run{}, false
}

// mainSubject returns the subject of the first finite verb of the unit, before token i.
func (v *view) mainSubject(i, lo int) (run, bool) {
	depth := 0
	for k := lo; k < i && k < lo+2*far; k++ {
		if v.quoted(k) {
			continue
		}
		switch {
		case v.tagAt(k) == relative && k > lo:
			depth++
		case startsVerb(v.tagAt(k)) && k > lo:
			if depth > 0 {
				depth--
				for k+1 < i && isVerbal(v.tagAt(k+1)) {
					k++
				}
				continue
			}
			start := k
			for start > lo && v.tagAt(start-1) == adverb {
				start--
			}
			if s, ok := v.subject(start, lo); ok {
				return s, true
			}
			// The subject may follow an inverted verb.
			if c, ok := v.verb(k); ok && c.speech() {
				if e := v.phraseEnd(k+1, i); e > k+1 {
					return run{k + 1, e}, true
				}
			}
		}
	}
	return run{}, false
}

// tagAfter finds the tag that begins at token i, right after a closing mark or the comma after it: "Ruiz said", "said
// Ruiz, a farmer", "according to the ministry".
func (v *view) tagAfter(i, hi int) (tag, bool) {
	if i >= hi || v.quoted(i) {
		return tag{}, false
	}
	if t, ok := v.according(i, hi); ok {
		return t, true
	}
	if t, ok := v.credit(i, hi); ok {
		return t, true
	}
	k := v.skipAside(i, hi)
	if v.tagAt(k) == conjunction && k == i && v.in(k, " and but ") {
		k++
	}
	// said Ruiz
	if c, ok := v.verb(k); ok && v.tagAt(k) != base && c.speech() {
		n := v.skipAside(k+1, hi)
		if e := v.phraseEnd(n, hi); e > n && !(v.tagAt(n) == pronoun && tells(c.lemma())) && !(tells(c.lemma()) && c.lemma() != "ask" && v.tagAt(k) != gerund) {
			return tag{cue: run{k, k + 1}, source: run{n, e}, from: i, to: v.skipAside(e, hi), inverted: true, score: c.score(frameEnd)}, true
		}
	}
	// Ruiz said
	for n := k; n < hi && n < k+45 && !v.quoted(n); n++ {
		if v.tagAt(n) == stop {
			break
		}
		c, ok := v.verb(n)
		if !ok || !c.speech() {
			continue
		}
		start, first := v.groupStart(n, k)
		if v.passive(n, start) || v.tagAt(n) == gerund && first == n || v.tagAt(n) == base && first == n || v.tagAt(n) == participle && first == n && n > k+4 {
			continue
		}
		s, ok := v.subject(start, k)
		if !ok || s.from != k && s.from != v.skipAside(k, hi) && !v.introduced(k, s.from) {
			if n > k+25 {
				break
			}
			continue
		}
		f, at, who, whoEnd := v.after(n, hi, c.lemma())
		_ = f
		return tag{cue: run{first, n + 1}, source: s, who: run{who, whoEnd}, from: i, to: at, score: c.score(frameEnd)}, true
	}
	return tag{}, false
}

// credit finds the name that stands alone after a quote and a dash: "“We won.” – Ana Ruiz".
func (v *view) credit(i, hi int) (tag, bool) {
	if i < 1 || !v.in(i-1, " - -- – — ― ") || !v.toks[i].capital {
		return tag{}, false
	}
	e := v.phraseEnd(i, hi)
	if e == i || e < hi && v.tagAt(e) != stop && !v.quoted(e) || e-i > 12 {
		return tag{}, false
	}
	return tag{cue: run{i - 1, i}, source: run{i, e}, from: i - 1, to: e, score: 80}, true
}

// introduced reports whether nothing but adverbs and titles stands between tokens k and s.
func (v *view) introduced(k, s int) bool {
	for ; k < s; k++ {
		switch v.tagAt(k) {
		case adverb, proper, comma:
		default:
			return false
		}
	}
	return true
}

// according finds "according to" and its like at token i, with its source.
func (v *view) according(i, hi int) (tag, bool) {
	n := i
	switch {
	case v.word(i) == "according" && v.word(i+1) == "to":
		n = i + 2
	case v.word(i) == "per" && v.tagAt(i+1) == proper && v.word(i-1) == ",":
		n = i + 1
	default:
		return tag{}, false
	}
	e := v.phraseEnd(n, hi)
	if i == 0 || v.tagAt(i-1) == stop || v.quoted(i-1) {
		// At the beginning the first comma ends the source, unless an apposition ends with another one.
		for k := n; k < e; k++ {
			if v.tagAt(k) == comma && v.tagAt(e) != comma {
				e = k
			}
		}
	}
	if e == n {
		return tag{}, false
	}
	return tag{cue: run{i, n}, source: run{n, e}, from: i, to: v.skipAside(e, hi), score: 90}, true
}
