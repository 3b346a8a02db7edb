package quote

import "github.com/newstext/newstext/article"

// leastHeld is the score from which a verb outside marks is proposed as one of thought.
const leastHeld = 25

// held proposes what the verb of thought at token i, of cue c, has as its content: "Ruiz hopes to win", "the party backs the
// plan". The chooser says whether it is one.
func (x *extraction) held(i int, c cue, lo, hi int) {
	v := &x.view
	fr, at, _, _ := v.after(i, hi, c.lemma())
	if c.score(fr) < leastHeld {
		return
	}
	t, ok := v.withSubject(i, lo, c)
	if !ok || v.tagAt(i) == participle && v.tagAt(i-1) != adverb && !startsVerb(v.tagAt(i-1)) && v.tagAt(i-1) != formOfHave {
		return
	}
	f := finding{cue: t.cue, source: t.source, confidence: article.Low, thought: true}
	end := v.contentEnd(at, hi)
	switch fr {
	case frameThat:
		f.rule = "name-thinks-clause"
		at++
	case frameClause, framePronoun, frameWh:
		f.rule = "name-thinks-clause"
	case frameTo, frameGerund:
		f.rule = "name-thinks-to"
		end = v.thingEnd(at, end, false)
	case frameObject:
		f.rule = "name-thinks-thing"
		end = v.thingEnd(at, end, true)
	case framePrep:
		f.rule = "name-thinks-thing"
		if at == i+1 {
			f.cue.to++
		}
		at++
		end = v.thingEnd(at, end, false)
	default:
		return
	}
	body := v.trim(run{at, min(end, hi)})
	if body.empty() || overlap(body, f.source) {
		return
	}
	f.parts = []run{body}
	x.propose(f)
}
