package quote

// afterMark returns the token after the closing mark at token i and the comma or dash after it.
func (v *view) afterMark(i, hi int) int {
	i++
	if i < hi && (v.tagAt(i) == comma || v.tagAt(i) == dash || v.tagAt(i) == stop && i+1 < hi) {
		i++
	}
	return i
}

// goesOn reports whether the clause that pair p is in goes on after its closing mark.
func (v *view) goesOn(p *pair, hi int) bool {
	k := p.close + 1
	if k >= hi || v.lastInner(p) == stop || v.lastInner(p) == comma {
		return false
	}
	switch v.tagAt(k) {
	case comma, stop, dash, conjunction:
		return false
	}
	return true
}

// resumes reports whether pair q, in the same unit as a tag before it, goes on with what was said before the tag: it
// follows a comma, and no verb of its own leads in to it, with or without a subject of its own. What was taken of the unit
// ends at token end.
func (v *view) resumes(q *pair, end, hi int) bool {
	if q.open == 0 || v.tagAt(q.open-1) != comma && v.tagAt(q.open-1) != dash || !v.ended(q) {
		return false
	}
	for k := q.open - 1; k >= end && k > q.open-12 && !v.quoted(k); k-- {
		c, ok := v.verb(k)
		if !ok || !c.speech() {
			continue
		}
		if v.tagAt(k) == gerund && v.tagAt(k-1) == comma {
			return false
		}
		if _, at, _, _ := v.after(k, q.open, c.lemma()); at == q.open || at == q.open-1 {
			return false // "and then predicted: “…”", "before adding: “…”"
		}
	}
	if v.clitic(q.open - 1) {
		return false // "on the channel's “Morning Hour,”"
	}
	if t, ok := v.tagBefore(q.open, end); ok && t.score >= 20 && t.source.from >= end {
		return false
	}
	n := v.afterMark(q.close, hi)
	if n < hi && !v.quoted(n) {
		if t, ok := v.tagAfter(n, hi); ok && t.score >= 20 {
			return false
		}
	}
	return true
}

// joins reports whether pair q goes on with a quote whose last mark or tag ends at token end: nothing but punctuation
// stands between them, and no tag of its own follows.
func (v *view) joins(end int, q *pair, hi int) bool {
	if q.open-end > 4 {
		return false
	}
	for k := end; k < q.open; k++ {
		switch v.tagAt(k) {
		case comma, stop, dash:
		case conjunction:
			if !v.in(k, " and but ") {
				return false
			}
		default:
			return false
		}
	}
	if q.open >= hi && q.words < 2 {
		return false
	}
	n := v.afterMark(q.close, len(v.toks))
	if n < len(v.toks) && !v.quoted(n) {
		if t, ok := v.tagAfter(n, min(len(v.toks), n+far)); ok && t.score >= 20 && v.ended(q) && (v.tagAt(q.close-1) != stop || v.word(q.close-1) != ".") {
			return false
		}
		if k := q.close + 1; v.goesOn(q, len(v.toks)) && v.tagAt(k) != 0 {
			return false
		}
	}
	return true
}
