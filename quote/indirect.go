package quote

import "github.com/newstext/newstext/article"

// least is the score from which a verb outside marks is taken to report.
const (
	least        = 55
	leastRelated = 70 // where its subject is who, which or that
)

// sight bounds how many words outside marks a content is searched for its end.
const sight = 250

// indirect finds what is said without marks, or with some, in the unit [lo, hi).
func (x *extraction) indirect(lo, hi int) {
	v := &x.view
	from := lo // where content before a tag may begin
	for i := lo; i < hi; i++ {
		if v.quoted(i) || v.toks[i].used {
			continue
		}
		if t, ok := v.according(i, hi); ok {
			from = max(from, x.accordingTo(t, from, hi))
			i = max(i, t.source.to-1)
			continue
		}
		if x.noun(i, lo, hi) {
			continue
		}
		c, ok := v.verb(i)
		if !ok || !c.speech() {
			continue
		}
		if end := x.report(i, c, from, lo, hi); end > 0 {
			from = max(from, end)
		}
	}
}

// accordingTo takes the clause before or after "according to …". It returns where the content ends.
func (x *extraction) accordingTo(t tag, from, hi int) int {
	v := &x.view
	f := finding{cue: t.cue, source: t.source, rule: "according-to", confidence: article.High}
	e := v.contentEnd(t.to, hi)
	if before := v.trim(run{from, t.from}); before.to-before.from > 1 {
		f.parts = append(f.parts, before)
		if v.tagAt(t.to) == comma && e-t.to > 2 && v.commaGoesOn(t.to+1, e) {
			f.parts = append(f.parts, v.trim(run{t.to + 1, e}))
		}
	} else if rest := v.trim(run{t.to, e}); rest.to-rest.from > 1 {
		f.parts = append(f.parts, rest)
		f.rule = "according-to-clause"
	}
	if len(f.parts) == 0 {
		return 0
	}
	x.add(f)
	return f.parts[len(f.parts)-1].to
}

// commaGoesOn reports whether what stands at token k after a tag and its comma belongs to the content: a verb that goes
// on with the clause before the tag.
func (v *view) commaGoesOn(k, hi int) bool {
	if k >= hi {
		return false
	}
	switch v.tagAt(k) {
	case gerund:
		return v.word(k) == "including"
	case preposition, relative:
		return !v.in(k, " after before when while during in on at as who which ")
	case participle, adjective:
		return false
	}
	return true
}

// report takes what the verb at token i reports. It returns where the content ends, 0 where there is none.
func (x *extraction) report(i int, c cue, from, lo, hi int) int {
	v := &x.view
	fr, at, who, whoEnd := v.after(i, hi, c.lemma())
	if w := v.word(i - 1); c.lemma() == "call" && v.in(i+1, " for on ") || c.lemma() == "point" && v.word(i+1) != "out" || w == "so" {
		if c.lemma() == "point" {
			return 0
		}
	}
	if c.object() && (fr == frameClause || fr == framePronoun) {
		fr = frameObject
	}
	t, ok := v.withSubject(i, lo, c)
	if !ok {
		// "…, said Ruiz": the source follows.
		if v.tagAt(i) == finite && i > from && (v.tagAt(i-1) == comma || v.quoted(i-1)) {
			if a, ok := v.tagAfter(i, hi); ok && a.inverted {
				return x.trailing(a, c, from, lo, hi, "clause-said-name")
			}
		}
		return 0
	}
	t.who = run{who, whoEnd}
	sub := t.source
	related := sub.to-sub.from == 1 && (v.tagAt(sub.from) == relative || v.word(sub.from) == "that")
	if related && v.within(sub.from, i, hi) {
		return 0 // "the group that claimed the attack said …"
	}
	// "…, the ministry said": what is reported stands before.
	first := min(sub.from, t.from)
	if v.tagAt(i) != gerund && !related && first > from+1 && (v.quoted(first-1) || v.tagAt(first-1) == comma || v.word(first-1) == "as" && fr == frameEnd || v.tagAt(first-1) == dash && v.word(first-1) != "(") && !x.content(fr) {
		after := t
		after.to = at
		if end := x.trailing(after, c, from, lo, hi, "clause-name-said"); end > 0 || fr == frameEnd {
			return end
		}
	}
	need := least
	if related {
		need = leastRelated
	}
	if v.tagAt(i) == gerund && (v.tagAt(i-1) == comma || v.quoted(i-1)) && (fr == frameClause || fr == frameThat) {
		need = 30
	}
	if c.score(fr) < need || c.lemma() == "decline" && !v.in(i+2, " say comment discuss answer respond confirm elaborate give provide name identify speak talk specify ") {
		return 0
	}
	f := finding{cue: t.cue, source: sub, who: t.who, rule: rules(fr), confidence: article.Medium}
	switch fr {
	case frameThat, frameClause, framePronoun, frameQuote, frameColon:
		if i < from || related {
			f.confidence = article.Low // within the content of another quote
		}
	default:
		f.confidence = article.Low
	}
	switch fr {
	case frameEnd:
		return 0
	case frameThat:
		at++
	case frameColon:
		at++
	case framePrep:
		if v.in(at, " for on about of against to ") && c.lemma() != "describe" && c.lemma() != "say" {
			if at == i+1 {
				f.cue.to++
			}
			at++
		}
	case frameVerb:
		if h := v.trim(run{max(from, v.phraseStart(sub.from, lo)), sub.from}); !h.empty() && v.tagAt(sub.from-1) != comma {
			f.parts = append(f.parts, h)
		}
	}
	end := v.contentEnd(at, hi)
	if fr == frameTo && who < whoEnd {
		at = who // "asked them to leave"
	}
	if (fr == frameObject || fr == frameQuote && c.object() || fr == framePrep || fr == frameTo || fr == frameGerund) && !sayer(c.lemma()) {
		end = v.thingEnd(at, end, c.object())
	}
	if v.in(sub.from-1, " while although though when after as if once because since before ") && (sub.from-1 == lo || v.tagAt(sub.from-2) == comma || v.tagAt(sub.from-2) == adverb) {
		end = v.clauseEnd(at, end)
	}
	body := v.trim(run{at, end})
	if body.empty() {
		return 0
	}
	f.parts = append(f.parts, body)
	x.add(f)
	return end
}

// within reports whether the relative pronoun at token r lies in the subject of another reporting verb, after the verb at
// token i.
func (v *view) within(r, i, hi int) bool {
	for k := i + 1; k < hi && k < i+25; k++ {
		if c, ok := v.verb(k); ok && c.speech() && v.tagAt(k) == finite {
			start, _ := v.groupStart(k, i)
			if s, ok := v.subject(start, 0); ok && s.from < r && r < s.to {
				return true
			}
		}
	}
	return false
}

// sayer reports whether a verb says a clause even where none can be made out.
func sayer(lemma string) bool { return has(" say add insist argue note tell ", lemma) }

// content reports whether a frame is content after the verb for sure, so that none is looked for before it.
func (x *extraction) content(f frame) bool {
	switch f {
	case frameThat, frameClause, framePronoun, frameQuote, frameColon, frameWh, frameObject, frameVerb, frameTo, frameGerund:
		return true
	}
	return false
}

func rules(f frame) string {
	switch f {
	case frameThat, frameClause, framePronoun:
		return "name-said-clause"
	case frameVerb:
		return "thing-name-said"
	case frameTo:
		return "name-said-to"
	case frameColon:
		return "name-said-colon"
	case frameQuote:
		return "name-said-words"
	}
	return "name-said-thing"
}

// trailing takes the clause before tag t, and what goes on after it.
func (x *extraction) trailing(t tag, c cue, from, lo, hi int, rule string) int {
	v := &x.view
	if c.score(frameEnd) < least {
		return 0
	}
	begin := min(t.from, t.source.from)
	if v.word(begin-1) == "as" {
		begin--
	}
	before := v.trim(run{from, begin})
	f := finding{cue: t.cue, source: t.source, who: t.who, rule: rule, confidence: article.Medium}
	if !before.empty() {
		f.parts = append(f.parts, before)
	}
	end := t.to
	whole := v.hasVerb(before) && !v.subordinate(before) && before.to-before.from > 1
	if k := t.to; v.tagAt(k) == comma && k+1 < hi {
		e := v.contentEnd(k+1, hi)
		if e > k+2 && (!whole || v.commaGoesOn(k+1, e)) {
			rest := v.trim(run{k + 1, e})
			if v.tagAt(k+1) == conjunction && !rest.empty() && !before.empty() {
				rest.from = k + 1 // "but also …" goes on with what is before
			}
			if !rest.empty() {
				f.parts = append(f.parts, rest)
				end = e
				whole = true
			}
		}
	}
	if !whole {
		return 0
	}
	x.add(f)
	return end
}

// subordinate reports whether r begins like a clause or phrase that hangs on another one.
func (v *view) subordinate(r run) bool {
	if r.empty() || v.quoted(r.from) || !v.in(r.from, " if when after before while although though as since because unless until following even during despite in on at by with for ") {
		return false
	}
	first := r.from
	for ; first < r.to && first < r.from+far && v.tagAt(first) != comma; first++ {
	}
	return !v.hasVerb(run{first, r.to})
}

// hasVerb reports whether a finite verb stands in r.
func (v *view) hasVerb(r run) bool {
	for k := max(r.from, r.to-sight); k < r.to; k++ {
		if startsVerb(v.tagAt(k)) || v.tagAt(k) == base {
			return true
		}
	}
	return false
}

// contentEnd returns where the content that begins at token at ends: at the end of the unit, before the next report of the
// same sentence, or where it is out of sight.
//
// Within a content found before, the end is the same: that keeps the time linear where contents are nested deep.
func (v *view) contentEnd(at, hi int) int {
	if m := v.recent; m.hi == hi && m.at < at && at+1 < m.end {
		return m.end
	}
	end := v.findEnd(at, hi)
	v.recent = content{at, end, hi}
	return end
}

// A content is where one begins and ends in a unit that ends at hi.
type content struct{ at, end, hi int }

func (v *view) findEnd(at, hi int) int {
	for i, n := at+1, 0; i < hi; i, n = i+1, n+1 {
		if n == sight {
			return i
		}
		if v.quoted(i) {
			p := &v.pairs[v.toks[i].pair]
			i = p.close
			if v.lastInner(p) == comma && v.departs(i+1, hi) {
				return i + 1
			}
			continue
		}
		if v.word(i) == ";" {
			return i
		}
		if v.word(i) == "according" && v.word(i+1) == "to" {
			return i
		}
		c, ok := v.verb(i)
		if !ok || !c.speech() {
			continue
		}
		fr, score := v.scoreAt(i, hi, c)
		if score < least && !(v.tagAt(i) == gerund && (v.tagAt(i-1) == comma || v.quoted(i-1)) && (fr == frameClause || fr == frameThat) && score >= 30) {
			continue
		}
		start, first := v.groupStart(i, at)
		switch v.tagAt(i) {
		case gerund:
			if first == i && v.quoted(i-1) {
				return i
			}
			if first == i && v.tagAt(i-1) == comma {
				return i - 1
			}
			if first == i && v.word(i-1) == "and" && v.tagAt(i-2) == comma {
				return i - 2
			}
		case finite, participle:
			if v.tagAt(i) == participle && first == i || v.passive(i, start) {
				continue
			}
			s, ok := v.subject(start, at)
			if !ok && v.tagAt(i) == finite && v.in(start-1, " and but ") && start > at+2 && c.score(frameThat) >= 70 {
				if v.tagAt(start-2) == comma {
					return start - 2
				}
				return start - 1
			}
			if !ok || s.from <= at {
				continue
			}
			k := s.from - 1
			switch {
			case v.in(k, " and but while ") || v.tagAt(k) == dash && v.word(k) == ";":
				if v.tagAt(k-1) == comma {
					k--
				}
				return k
			case v.tagAt(k) == comma && k > at && v.in(k-1, " and but "):
				return k - 1
			}
		}
	}
	return hi
}

// departs reports whether what stands at token k, after marks that end with a comma, is a clause of its own.
func (v *view) departs(k, hi int) bool {
	switch v.tagAt(k) {
	case gerund, relative, participle:
		return true
	case conjunction:
		return v.word(k) == "but" && v.clauseAhead(k+1, hi)
	}
	return false
}

// clauseEnd returns where a content at token at ends that hangs on a clause after it: "while Ruiz said it was late, the
// others stayed".
func (v *view) clauseEnd(at, hi int) int {
	for k, n := at+1, 0; k < hi && n < far; k, n = k+1, n+1 {
		if v.quoted(k) {
			k = v.pairs[v.toks[k].pair].close
		} else if t := v.tagAt(k + 1); v.tagAt(k) == comma && t != relative && t != gerund && t != conjunction && v.clauseAhead(k+1, hi) {
			return k
		}
	}
	return hi
}

// thingEnd returns where a thing that is said, at token at, ends: it is no clause, so that it does not reach over a
// relative clause, a participle or another clause after a comma, a second verb, or the time or place of speech at the end.
// as tells that a phrase with as is part of it: "described the raid as unlawful".
func (v *view) thingEnd(at, hi int, as bool) int {
	for k, n := at+1, 0; k < hi && n < sight; k, n = k+1, n+1 {
		if v.quoted(k) {
			k = v.pairs[v.toks[k].pair].close
			continue
		}
		switch t := v.tagAt(k); {
		case t == comma:
			switch n := v.tagAt(k + 1); {
			case n == relative, n == gerund, n == pronoun, n == participle, n == formOfBe, n == modal:
				return k
			case v.in(k+1, " after before when while although though because since until unless as if so "):
				return k
			case n == conjunction && v.in(k+1, " and but so ") && v.clauseAhead(k+1, hi):
				return k
			}
			if v.aside(k+1, hi) >= hi-1 {
				return k
			}
		case t == conjunction && v.in(k, " and but ") && (startsVerb(v.tagAt(k+1)) || v.tagAt(k+1) == adverb && startsVerb(v.tagAt(k+2))):
			return k
		case t == preposition && v.in(k, " after when while although though because since until unless as if ") && v.clauseAhead(k+1, hi) && !(v.word(k) == "as" && (as || v.tagAt(k+1) == gerund)):
			return k
		case t == relative && v.word(k) == "when":
			return k
		case t == preposition || v.in(k, days):
			if n := v.aside(k, hi); n > k && n >= hi-1 {
				return k
			}
		}
	}
	return hi
}

// trim takes the punctuation and the conjunctions off the ends of r.
func (v *view) trim(r run) run {
	for r.from < r.to && !v.quoted(r.from) && (v.tagAt(r.from) == comma || v.tagAt(r.from) == stop || v.tagAt(r.from) == dash || v.tagAt(r.from) == conjunction || v.word(r.from) == "that") {
		r.from++
	}
	for r.from < r.to && !v.quoted(r.to-1) {
		switch t := v.tagAt(r.to - 1); {
		case t == stop && !v.abbreviation(r.to-1), t == comma, t == dash && v.word(r.to-1) != ")", t == conjunction, t == mark:
			r.to--
			continue
		}
		break
	}
	return r
}

// abbreviation reports whether token i, a stop, is a word.
func (v *view) abbreviation(i int) bool { return v.toks[i].kind == article.Word }
