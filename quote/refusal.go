package quote

import (
	"strings"

	"github.com/newstext/newstext/article"
)

// tellings are verbs for what somebody declines to do who declines to speak.
const tellings = " say comment discuss answer respond reply confirm deny elaborate give provide name identify speak talk " +
	"specify reveal disclose tell state explain acknowledge admit clarify describe offer release rule speculate share address discuss divulge predict "

// refused is the rule of what somebody declines to tell. It stays where the tagger sees it otherwise or not at all.
const refused = "name-declined-to"

// refusal takes what somebody declines to tell, where token i is a form of decline or refuse: "declined to say whether …",
// "refused to comment on …". The verb of telling is part of the cue unless nothing follows it. It reports whether there is
// such a thing.
func (x *extraction) refusal(i, lo, hi int) bool {
	v := &x.view
	if w := v.word(i); !strings.HasPrefix(w, "declin") && !strings.HasPrefix(w, "refus") {
		return false
	}
	to := v.skipAside(i+1, hi)
	if v.word(to) != "to" || !v.in(to+1, tellings) {
		return false
	}
	c, _ := v.verb(i)
	t, ok := v.withSubject(i, lo, c)
	if !ok || v.anonymity(to) {
		return false
	}
	f := finding{cue: t.cue, source: t.source, rule: refused, confidence: article.Medium}
	hi = v.untoldEnd(to+1, v.contentEnd(to+1, hi))
	at := v.telling(to, hi)
	body := v.trim(run{at, v.thingEnd(at, hi, false)})
	if body.empty() {
		body = v.trim(run{to, v.thingEnd(to+1, hi, false)})
	} else {
		f.cue.to = at
	}
	if f.parts = []run{body}; body.empty() || overlap(f.source, body) {
		return false
	}
	x.add(f)
	return true
}

// telling returns where what is not told begins, after "to" at token to and a verb of telling, with its preposition and that.
func (v *view) telling(to, hi int) int {
	k := to + 2
	if v.word(k) == "or" && v.in(k+1, tellings) {
		k += 2 // "to confirm or deny"
	}
	const between = " on about to out further more publicly that upon "
	for n := 0; n < 3 && k+1 < hi && v.time(k, hi) == k && (v.in(k, between) || v.tagAt(k) == adverb); n++ {
		k++
	}
	if n := v.skipAside(k, hi); n < hi && v.time(k, hi) > k {
		k = n
	}
	return k
}

// untoldEnd returns where a comma before token hi closes the clause that token i is in: "who declined to say why, left".
func (v *view) untoldEnd(i, hi int) int {
	for n := 0; i < hi && n < far; i, n = i+1, n+1 {
		if v.tagAt(i) == comma && !v.quoted(i) && startsVerb(v.tagAt(i+1)) {
			return i
		}
	}
	return hi
}

// widened returns cue with the words before it that turn its sense: "never said", "would neither confirm nor deny". f is the
// finding that it is the cue of.
func (v *view) widened(f *finding) run {
	cue := f.cue
	if cue.empty() || v.quoted(cue.from) {
		return cue
	}
	verb := cue.from
	if v.in(verb-1, " nor or ") && isVerbal(v.tagAt(verb-2)) {
		verb -= 2
	}
	start, _ := v.groupStart(verb, max(0, verb-8))
	for start < verb && v.tagAt(start) == adverb && !v.negates(start) {
		start++
	}
	negated := false
	for k := start; k < verb && !negated; k++ {
		negated = v.negates(k)
	}
	wide := run{start, cue.to}
	if !negated || overlap(wide, f.source) || overlap(wide, f.who) {
		return cue
	}
	for _, r := range f.parts {
		if overlap(wide, r) {
			return cue
		}
	}
	return wide
}
