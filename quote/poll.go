package quote

import "github.com/newstext/newstext/article"

// polls are what people are asked in.
const polls = " poll polls survey surveys study studies polling census referendum "

// poll takes what a poll says, where "in" at token i leads in to one: "In a survey by Gallup, half of them …", "he leads by two
// points in recent polls". Content before it begins at token from or later. It reports whether there is such a thing.
func (x *extraction) poll(i, from, lo, hi int) bool {
	v := &x.view
	if v.word(i) != "in" || v.quoted(i) {
		return false
	}
	head := v.nounPhrase(i+1, hi)
	found := false
	for k := i + 1; k < head && !found; k++ {
		found = v.in(k, polls)
	}
	if !found {
		return false
	}
	if _, ok := v.verb(i - 1); ok {
		return false // "said in a survey"
	}
	e := max(head, v.phraseEnd(i+1, hi))
	f := finding{cue: run{i, i + 1}, source: v.trim(run{i + 1, e}), rule: "in-poll", confidence: article.Low}
	var body run
	switch {
	case i == lo && v.tagAt(e) == comma:
		body = run{e + 1, v.contentEnd(e+1, hi)}
	case i == lo && v.clauseAhead(e, hi):
		body = run{e, v.contentEnd(e, hi)}
	case i > lo && v.closes(e, hi):
		body = run{from, i}
	}
	if body = v.trim(body); body.empty() || !v.hasVerb(body) {
		return false
	}
	f.parts = []run{body}
	return x.propose(f)
}
