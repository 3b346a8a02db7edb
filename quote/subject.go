package quote

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
		if v.in(i-1, " report reports letter letters note message messages video memo sign signs banners documents article statement statements ") {
			if v.in(i-1, " statement statements ") {
				if s, ok := v.mainSubject(i, lo); ok {
					t.source = s // "issued a statement saying"
					return t, true
				}
			}
			s := v.phraseStart(i, lo)
			t.source = run{s, i}
			return t, s < i
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
			if s, ok := v.subject(i-1, lo); ok && v.word(i-2) == "," {
				t.source = s // "quoted the minister, Ana Ruiz, as saying"
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
				// "continued to say", "went on to say"
				k := i - 2
				if v.word(k) == "on" {
					k--
				}
				if !v.in(k, " went goes go continued continues ") {
					return t, false
				}
				start, _ := v.groupStart(k, lo)
				s, ok := v.subject(start, lo)
				t.source = s
				return t, ok
			}
			if s, ok := v.subject(start, lo); !ok || v.tagAt(s.to-1) != pronoun && v.tagAt(s.to-1) != noun {
				return t, false
			}
		}
	case participle:
		if t := v.tagAt(i - 1); first == i && (t == determiner || t == adjective || t == preposition || t == possessive) {
			return tag{}, false
		}
		if first == i && v.tagAt(i-1) == number && isNominal(v.tagAt(i+1)) {
			return t, false // "12 confirmed cases"
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
