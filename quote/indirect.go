package quote

import "github.com/newstext/newstext/article"

// The scores from which a verb outside marks is taken to report.
const (
	least        = 55
	leastRelated = 70 // where its subject is who, which or that
	leastAdded   = 30 // where it is a participle after a comma with a clause: "adding that …"
)

// indirect finds what is said without marks, or with some, in the unit [lo, hi).
func (x *extraction) indirect(lo, hi int) {
	v := &x.view
	from := lo // where content before a tag may begin
	x.inner = lo
	for i := lo; i < hi; i++ {
		if v.quoted(i) || v.toks[i].used {
			continue
		}
		if t, ok := v.according(i, hi); ok {
			from = x.past(from, x.accordingTo(t, from, hi))
			i = max(i, t.source.to-1)
			continue
		}
		if x.noun(i, lo, hi) || x.refusal(i, lo, hi) || x.passive(i, lo, hi) || x.mood(i, lo, hi) || x.askedWhether(i, lo, hi) || x.poll(i, from, lo, hi) {
			continue
		}
		c, ok := v.verb(i)
		if !ok {
			continue
		}
		if !c.speech() {
			if c.lemma() == "seem" || c.lemma() == "appear" {
				x.seems(i, lo, hi)
			} else {
				x.held(i, c, lo, hi)
			}
			continue
		}
		if end := x.report(i, c, from, lo, hi); end > 0 {
			from = x.past(from, end)
		}
	}
}

// past returns where content before a tag may begin after a report whose content ends before token end, and keeps where it
// could begin before that report.
func (x *extraction) past(from, end int) int {
	if end > from {
		x.inner, x.nearest = from, len(x.found)-1
	}
	return max(from, end)
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
	} else if r, ok := x.around(from, t.from); ok && v.closes(t.to, hi) {
		f.parts, f.rule, f.confidence, f.outer = []run{r}, "report-according-to", article.Medium, true
	}
	if len(f.parts) == 0 {
		return 0
	}
	x.add(f)
	return f.parts[len(f.parts)-1].to
}

// report takes what the verb at token i reports. It returns where the content ends, 0 where there is none.
func (x *extraction) report(i int, c cue, from, lo, hi int) int {
	v := &x.view
	fr, at, who, whoEnd := v.after(i, hi, c.lemma())
	if c.lemma() == "point" && v.word(i+1) != "out" {
		return 0
	}
	if c.object() && (fr == frameClause || fr == framePronoun) {
		fr = frameObject
	}
	t, ok := v.withSubject(i, lo, c)
	// "…, said Ruiz": the source follows, even where what stands before the verb could be one: "Floods, landslides and a fire
	// closed the road, said Ruiz".
	if v.tagAt(i) == finite && i > from && (v.tagAt(i-1) == comma || v.quoted(i-1)) && (!ok || fr == frameObject && sayer(c.lemma())) {
		if a, ok := v.tagAfter(i, hi); ok && a.inverted && v.tagAt(a.source.from) != pronoun {
			if end := x.trailing(a, c, from, lo, hi, "clause-said-name"); end > 0 {
				return end
			}
		}
	}
	if !ok {
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
	if r, ok := x.around(from, first); ok && v.tagAt(i) == finite && !related && fr == frameEnd && c.score(frameEnd) >= least && v.closes(at, hi) {
		x.add(finding{cue: t.cue, source: sub, who: t.who, parts: []run{r}, rule: "report-name-said", confidence: article.Medium, outer: true})
		return at
	}
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
		need = leastAdded
	}
	if c.score(fr) < need || c.lemma() == "decline" {
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

// around returns the report that ends before token from together with its source and its cue, where nothing but a comma or a
// dash is between it and the tag at token tag: the whole of it is said by somebody else, "the army said it had left, witnesses
// said".
func (x *extraction) around(from, tag int) (run, bool) {
	v := &x.view
	if x.inner >= from || tag < 1 || v.quoted(tag-1) || v.tagAt(tag-1) != comma && v.tagAt(tag-1) != dash || v.word(tag-1) == ")" {
		return run{}, false
	}
	if !v.trim(run{from, tag}).empty() || tag-from > 2 {
		return run{}, false
	}
	last := &x.found[x.nearest]
	r := v.trim(run{x.inner, from})
	if r.empty() || last.outer || last.cue.from < r.from || last.cue.to > r.to || !overlap(last.parts[len(last.parts)-1], run{last.cue.to, r.to}) {
		return run{}, false
	}
	return r, true
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
	} else if r, ok := x.around(from, begin); ok && v.closes(t.to, hi) {
		f.parts, f.rule, f.outer = []run{r}, "report-said-name", true
		x.add(f)
		return t.to
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
