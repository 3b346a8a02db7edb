package quote

import "github.com/newstext/newstext/article"

// ended reports whether the words of pair p end in a mark of punctuation, within the marks or right after them: whole
// utterances do, single words in marks do not.
func (v *view) ended(p *pair) bool {
	t := v.lastInner(p)
	return t == comma || t == stop || t == dash || v.tagAt(p.close+1) == comma || v.tagAt(p.close+1) == stop
}

// lastInner returns the tag of the last word or mark of punctuation within the marks of p.
func (v *view) lastInner(p *pair) byte {
	for k := p.close; k > p.open; k-- {
		if t := v.tagAt(k); t != mark {
			return t
		}
	}
	return 0
}

// lone reports whether the unit holds nothing outside marks but punctuation.
func (v *view) lone(lo, hi int) bool {
	for i := lo; i < hi; i++ {
		if v.quoted(i) {
			i = v.pairs[v.toks[i].pair].close
			continue
		}
		switch v.tagAt(i) {
		case comma, stop, dash, mark:
		default:
			return false
		}
	}
	return true
}

// direct finds the quotes in marks of the unit [lo, hi) whose tag stands right beside them.
func (x *extraction) direct(lo, hi int) {
	v := &x.view
	for n := x.pair; n < len(v.pairs) && v.pairs[n].open < hi; n++ {
		p := &v.pairs[n]
		if p.open < lo || p.taken || p.role == title || v.entitled(p) {
			continue
		}
		first := v.startsUtterance(p, lo)
		if first {
			if t, ok := v.tagAfter(v.afterMark(p.close, hi), hi); ok && t.score >= 20 && (v.ended(p) || v.credited(p, t)) {
				x.tagged(n, t, lo, hi, ruleAfter(t, v))
				continue
			}
			if t, ok := v.nextUnit(p, hi); ok {
				x.tagged(n, t, lo, v.unitEnd(hi), ruleAfter(t, v))
				continue
			}
		}
		if t, ok := v.tagBefore(p.open, lo); ok && t.score >= 20 {
			if v.goesOn(p, hi) && !v.in(t.cue.to-1, sounds) || v.tagAt(t.from-1) == comma && !v.sentence(p) && t.from > lo && t.source.from == t.from && (v.main(run{lo, t.from - 1}) || v.predicate(p) && v.nominal(run{lo, t.from - 1})) {
				continue // mixed: words outside of the marks are part of it
			}
			if v.tagAt(p.open-1) == comma || v.word(p.open-1) == ":" || v.ended(p) || v.in(t.cue.to-1, sounds) {
				x.tagged(n, t, lo, hi, ruleBefore(t, v))
				continue
			}
		}
		if t, ok := v.loose(p.open, lo); ok && v.ended(p) {
			x.tagged(n, t, lo, hi, "name-colon-quote")
		} else if first && (v.lastInner(p) == comma || p.open == lo && v.exclaims(p) && p.close+1 < hi && !v.toks[p.close+1].capital) {
			if t, ok := v.anyVerb(p.close+1, hi); ok {
				x.tagged(n, t, lo, hi, "quote-name-verb")
			}
		}
	}
}

// sounds are verbs for how words sound: what stands in marks right after them is all that was said.
const sounds = " chant chants chanted chanting shout shouts shouted shouting yell yells yelled yelling scream screams screamed screaming " +
	"cry cries cried crying sing sings sang singing whisper whispers whispered whispering mutter mutters muttered muttering "

// sentence reports whether pair p, after a comma, holds a sentence of its own: it begins with a capital letter and ends with a
// stop.
func (v *view) sentence(p *pair) bool {
	return v.tagAt(p.open-1) == comma && p.words > 1 && v.toks[p.open+1].capital && v.lastInner(p) == stop
}

// whole reports whether f is an utterance in marks right after its cue: what follows the marks is none of it.
func (v *view) whole(f *finding) bool {
	if !f.direct || f.cue.empty() || f.parts[0].from < f.cue.to || f.rule == "name-colon-quote" || !v.quoted(f.parts[0].from) {
		return false
	}
	p := &v.pairs[v.toks[f.parts[0].from].pair]
	if p.open != f.cue.to && (p.open != f.cue.to+1 || v.tagAt(f.cue.to) != comma && v.word(f.cue.to) != ":") {
		return false
	}
	return p.words > 1 && (v.in(f.cue.to-1, sounds) || v.toks[p.open+1].capital && v.lastInner(p) == stop)
}

// exclaims reports whether the words of pair p end with a question or exclamation mark.
func (v *view) exclaims(p *pair) bool {
	w := v.word(p.close - 1)
	return w != "" && (w[len(w)-1] == '!' || w[len(w)-1] == '?')
}

// entitled reports whether pair p holds the title of what the words before its comma name: "In her memoir, “Slip,” she wrote".
func (v *view) entitled(p *pair) bool {
	return p.open > 1 && v.tagAt(p.open-1) == comma && p.words <= 6 && v.lastInner(p) == comma && v.toks[p.open+1].capital &&
		v.in(p.open-2, " memoir autobiography book novel film movie album song essay poem series show documentary collection paper ") &&
		v.toks[p.close-2].capital
}

// credited reports whether t is the credit of pair p, a paragraph of its own: "“We won” – Ana Ruiz".
func (v *view) credited(p *pair, t tag) bool {
	return p.open == 0 && p.words > 2 && t.cue.from == p.close+1 && v.tagAt(t.cue.from) == dash && t.to == len(v.toks)
}

// nextUnit finds the tag that makes a sentence of its own after a question or an exclamation: "“Never!” Sen. Ruiz said."
func (v *view) nextUnit(p *pair, hi int) (tag, bool) {
	if p.close+1 != hi || hi >= len(v.toks) || v.lastInner(p) != stop || v.word(p.close-1) == "." {
		return tag{}, false
	}
	end := v.unitEnd(hi)
	t, ok := v.tagAfter(hi, end)
	if !ok || t.score < 20 || t.to < end && v.tagAt(t.to) != stop && v.tagAt(t.to) != preposition && v.tagAt(t.to) != comma {
		return tag{}, false
	}
	if v.quoted(t.to) || v.quoted(t.to+1) && v.tagAt(t.to) != stop {
		return tag{}, false // the tag of the next quote: "He answered, “…”"
	}
	return t, true
}

// main reports whether r is the beginning of a main clause with its verb. A past form at the beginning is a participle: "Asked
// whether she would run, …".
func (v *view) main(r run) bool {
	switch v.tagAt(r.from) {
	case gerund, participle, finite, adverb, conjunction:
		return false
	}
	return v.hasVerb(r) && !v.subordinate(r)
}

// startsUtterance reports whether pair p begins its unit, or follows punctuation, another quote or a word that leads in.
func (v *view) startsUtterance(p *pair, lo int) bool {
	k := p.open - 1
	if k < lo {
		return true
	}
	switch v.tagAt(k) {
	case comma:
		// A verb in lower case goes on with a subject before the mark: "The party, held each year, “lets us meet,” …".
		return v.quoted(k-1) || !v.predicate(p)
	case dash, stop, mark:
		return true
	case conjunction, adverb:
		return k == lo
	}
	return v.quoted(k)
}

// predicate reports whether pair p begins with a verb in lower case, so that its subject stands before it: "State law, she said,
// “is silent on goats.”".
func (v *view) predicate(p *pair) bool {
	t := v.tagAt(p.open + 1)
	return !v.toks[p.open+1].capital && (startsVerb(t) || t == base)
}

// nominal reports whether r can be a noun phrase.
func (v *view) nominal(r run) bool {
	switch v.tagAt(r.from) {
	case preposition, infinitive, adverb, conjunction, gerund, participle:
		return false
	}
	return isNominal(v.tagAt(r.to-1)) && v.time(r.from, r.to) == r.from
}

func ruleAfter(t tag, v *view) string {
	switch {
	case v.word(t.cue.from) == "according":
		return "quote-according-to"
	case t.inverted:
		return "quote-said-name"
	}
	return "quote-name-said"
}

func ruleBefore(t tag, v *view) string {
	if v.word(t.to-1) == ":" {
		return "name-said-colon-quote"
	}
	return "name-said-quote"
}

// tagged takes pair n and the pairs that its tag t also covers as one quote: what stands in marks right before it, those
// of the unit after the tag, and whole sentences in marks that follow in the paragraph.
func (x *extraction) tagged(n int, t tag, lo, hi int, rule string) {
	v := &x.view
	f := finding{cue: t.cue, source: t.source, who: t.who, rule: rule, confidence: article.High}
	p := &v.pairs[n]
	before := t.to <= p.open
	switch rule {
	case "name-said-quote":
		f.confidence = article.Medium
	case "name-colon-quote", "quote-name-verb":
		f.confidence = article.Low
	}
	first := n
	for first > x.pair && v.pairs[first-1].open >= lo && v.pairs[first-1].close+1 == v.pairs[first].open && !v.pairs[first-1].taken {
		first--
	}
	for k := first; k <= n; k++ {
		f.parts = append(f.parts, run{v.pairs[k].open, v.pairs[k].close + 1})
		v.pairs[k].taken = true
	}
	end := t.to
	if before {
		end = p.close + 1
	}
	for k := n + 1; k < len(v.pairs); k++ {
		q := &v.pairs[k]
		if q.open < end {
			continue
		}
		if q.taken || q.role == title || !v.joins(end, q, hi) && (q.open >= hi || before || !v.resumes(q, end, hi)) {
			break
		}
		f.parts = append(f.parts, run{q.open, q.close + 1})
		q.taken = true
		end = q.close + 1
	}
	x.add(f)
}
