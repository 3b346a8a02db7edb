package quote

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
		e := v.phraseEnd(n, hi)
		if e == n && v.in(n, " another others some many several both ") && (n+1 >= hi || v.tagAt(n+1) == stop || v.tagAt(n+1) == comma) {
			e++ // "wrote another"
		}
		if e > n && !(v.tagAt(n) == pronoun && tells(c.lemma())) && !(tells(c.lemma()) && c.lemma() != "ask" && v.tagAt(k) != gerund) {
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
		if r := v.quotedAs(n, k); r >= 0 {
			start, first = v.groupStart(r, k) // "Ruiz was quoted as saying"
		} else if v.passive(n, start) || v.tagAt(n) == gerund && first == n || v.tagAt(n) == base && first == n || v.tagAt(n) == participle && first == n && n > k+4 {
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

// quotedAs returns the participle before "as saying" where token i is that saying and the participle is passive, or -1: "was
// quoted as saying".
func (v *view) quotedAs(i, lo int) int {
	if v.tagAt(i) != gerund || v.word(i-1) != "as" || !v.in(i-2, " quoted cited reported heard ") {
		return -1
	}
	if start, _ := v.groupStart(i-2, lo); !v.passive(i-2, start) {
		return -1
	}
	return i - 2
}

// credit finds the name that stands alone after a quote and a dash: "“We won.” – Ana Ruiz".
func (v *view) credit(i, hi int) (tag, bool) {
	if i < 1 || !v.in(i-1, " - -- – — ― ") || !v.toks[i].capital {
		return tag{}, false
	}
	e := v.phraseEnd(i, hi)
	if e > i && v.tagAt(e) == comma && !v.hasVerb(run{i, hi}) {
		for e = hi; v.tagAt(e-1) == stop; e-- { // "Ana Ruiz, secretary, Workers’ Union"
		}
	}
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
	if (i == 0 || v.tagAt(i-1) == stop || v.quoted(i-1)) && e < hi && v.tagAt(e) != stop {
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
