package quote

import "github.com/newstext/newstext/article"

// saidOf is the rule of what is said of a subject.
const saidOf = "thing-is-said-to"

// impersonal reports whether f is what the rules found said where the subject of the verb is not who says it. The tagger takes
// that subject for the source.
func (f *finding) impersonal() bool {
	return f.rule == saidOf || f.rule == "it-was-said" || f.rule == "was-told" || f.rule == "court-heard" ||
		f.rule == "was-quoted-saying"
}

// hearings are those who are told what somebody else says: "the inquest heard that …".
const hearings = " court inquest hearing inquiry enquiry tribunal jury jurors commission committee panel judge parliament mps lawmakers senators " +
	"legislators councillors meeting conference trial "

// passive takes what is said where the verb at token i does not have the speaker as its subject: "it was announced by the
// ministry that …", "the inquest was told that …", "the court heard …", "the president is said to have …", "he is accused of
// …". It reports whether there is such a thing.
func (x *extraction) passive(i, lo, hi int) bool {
	v := &x.view
	start, first := v.groupStart(i, lo)
	if v.word(i) == "heard" {
		return x.heard(i, first, start, lo, hi)
	}
	c, ok := v.verb(i)
	if !ok || !v.passive(i, start) {
		return false
	}
	f := finding{cue: run{first, i + 1}, confidence: article.Low, thought: !c.speech()}
	var at int
	f.source, at = v.agent(i+1, hi)
	if v.word(at) == "as" && v.word(at+1) == "saying" {
		return x.quotedSaying(f, start, at, lo, hi)
	}
	fr := v.frameAt(at, hi)
	clause := fr == frameThat || (fr == frameClause || fr == framePronoun) && f.source.empty()
	switch {
	case clause && v.word(start-1) == "it" && start > lo:
		f.rule = "it-was-said"
	case clause && tells(c.lemma()) && c.lemma() != "ask":
		s, ok := v.subject(start, lo)
		if !ok || overlap(s, f.source) {
			return false
		}
		f.who, f.rule = s, "was-told"
	case fr == frameTo || v.in(at, " of ") && c.lemma() == "accuse":
		return x.saidTo(f, start, at, lo, hi)
	default:
		return false
	}
	if fr == frameThat {
		at++
	}
	body := v.trim(run{at, v.contentEnd(at, hi)})
	if body.empty() {
		return false
	}
	f.parts = []run{body}
	return x.propose(f)
}

// quotedSaying takes what somebody is quoted as saying, with "as" at token at: "he was quoted by the daily Delo as saying that …". f has
// the cue; the subject is who says it.
func (x *extraction) quotedSaying(f finding, start, at, lo, hi int) bool {
	v := &x.view
	s, ok := v.subject(start, lo)
	if !ok || v.quoted(at+2) {
		return false
	}
	if f.cue.to < at {
		f.cue.from = at
	}
	f.cue.to, f.source, f.rule, f.thought = at+2, s, "was-quoted-saying", false
	if at += 2; v.word(at) == "that" {
		at++
	}
	body := v.trim(run{at, v.contentEnd(at, hi)})
	if body.empty() {
		return false
	}
	f.parts = []run{body}
	if !x.propose(f) {
		return false
	}
	v.toks[f.cue.to-1].used = true
	return true
}

// saidTo takes what is said of the subject: "the president is said to have left". Both the subject and the verb after to at
// token at are content; f has the cue and the source.
func (x *extraction) saidTo(f finding, start, at, lo, hi int) bool {
	v := &x.view
	s, ok := v.subject(start, lo)
	if !ok {
		return false
	}
	body := v.trim(run{at, v.thingEnd(at, v.contentEnd(at, hi), false)})
	if body.empty() || overlap(s, f.source) || overlap(body, f.source) {
		return false
	}
	f.parts, f.rule = []run{s, body}, saidOf
	return x.propose(f)
}

// heard takes what a court, an inquiry or the like heard.
func (x *extraction) heard(i, first, start, lo, hi int) bool {
	v := &x.view
	s, ok := v.subject(start, lo)
	if !ok || !v.hears(s) || v.passive(i, start) {
		return false
	}
	f := finding{cue: run{first, i + 1}, who: s, confidence: article.Low, rule: "court-heard"}
	at := v.skipAside(i+1, hi)
	var body run
	switch v.frameAt(at, hi) {
	case frameThat:
		body = run{at + 1, v.contentEnd(at+1, hi)}
	case frameClause, framePronoun, frameWh:
		body = run{at, v.contentEnd(at, hi)}
	case frameEnd:
		if s.from > lo && v.tagAt(s.from-1) == comma {
			body = run{lo, s.from} // "He had driven home, the court heard"
		}
	}
	if body = v.trim(body); body.empty() {
		return false
	}
	f.parts = []run{body}
	return x.propose(f)
}

// hears reports whether the head of s is a court or the like: "a court in Leeds".
func (v *view) hears(s run) bool {
	for k := s.from; k < s.to && v.tagAt(k) != preposition; k++ {
		if v.in(k, hearings) {
			return true
		}
	}
	return false
}

// agent returns whom "by" at token i names, where it stands there, and where what follows it, or token i, goes on.
func (v *view) agent(i, hi int) (who run, at int) {
	if v.in(i, " by from among ") {
		e := v.told(i+1, hi)
		for k := i + 2; k < e; k++ {
			if v.time(k, e) == e {
				e = k // "by the ministry on Tuesday"
			}
		}
		if e > i+1 {
			who, i = run{i + 1, e}, e
		}
	}
	return who, v.skipAside(i, hi)
}

// askedWhether takes what somebody was asked where nobody is said to ask: "Asked whether he would stay, the coach said …".
func (x *extraction) askedWhether(i, lo, hi int) bool {
	v := &x.view
	if !v.in(i, " asked questioned quizzed pressed ") || i > lo && !v.in(i-1, " , when if and but ") {
		return false
	}
	f := finding{cue: run{i, i + 1}, rule: "asked-whether", confidence: article.Low}
	var at int
	f.source, at = v.agent(i+1, hi)
	switch {
	case v.word(at) == "about":
		if at == i+1 {
			f.cue.to++
		}
		at++
	case v.frameAt(at, hi) != frameWh && !v.asksAt(at):
		return false
	}
	body := v.trim(run{at, v.clauseEnd(at, hi)})
	if body.empty() || body.to == hi && i == lo {
		return false
	}
	f.parts = []run{body}
	return x.propose(f)
}

// seems takes what seems so, where the verb at token i is one of appearance, of cue c.
func (x *extraction) seems(i, lo, hi int) {
	v := &x.view
	start, first := v.groupStart(i, lo)
	f := finding{cue: run{first, i + 1}, confidence: article.Low, thought: true, rule: "thing-seems"}
	at := i + 1
	s, ok := v.subject(start, lo)
	switch fr := v.frameAt(at, hi); {
	case !ok, fr == frameEnd, fr == frameVerb:
		return
	case v.word(s.from) == "it" && (fr == frameThat || fr == frameClause || fr == framePronoun):
		if fr == frameThat {
			at++
		}
		f.parts = []run{v.trim(run{at, v.contentEnd(at, hi)})}
	default:
		f.parts = []run{s, v.trim(run{at, v.thingEnd(at, v.contentEnd(at, hi), true)})}
	}
	if !f.parts[len(f.parts)-1].empty() {
		x.propose(f)
	}
}
