package quote

import "github.com/newstext/newstext/article"

// moods are adjectives and participles for what somebody thinks, wishes or feels.
const moods = " confident convinced sure certain hopeful optimistic pessimistic worried concerned afraid aware unaware eager willing unwilling " +
	"reluctant proud glad happy unhappy pleased skeptical sceptical wary critical supportive keen determined adamant angry surprised " +
	"disappointed fearful doubtful nervous anxious alarmed interested grateful committed opposed furious frustrated "

// mood proposes what somebody is sure of, worried about, willing to do, where token i is such an adjective after a form of be or
// the like: "the minister is confident that …". It reports whether there is something.
func (x *extraction) mood(i, lo, hi int) bool {
	v := &x.view
	switch v.tagAt(i) {
	case adjective, participle, finite, gerund:
	default:
		return false
	}
	if i-1 <= lo || !v.in(i, moods) {
		return false
	}
	k := i - 1
	for k > lo && k > i-4 && v.tagAt(k) == adverb {
		k--
	}
	if v.tagAt(k) != formOfBe && !v.in(k, " feel feels felt remain remains remained seem seems seemed sound sounded become became grew ") {
		return false
	}
	start, first := v.groupStart(k, lo)
	s, ok := v.subject(start, lo)
	if !ok || v.in(s.from, " it there ") {
		return false
	}
	f := finding{cue: run{first, i + 1}, source: s, confidence: article.Low, thought: true, rule: "name-is-sure"}
	at := v.skipAside(i+1, hi)
	var end int
	switch fr := v.frameAt(at, hi); {
	case fr == frameThat:
		at++
		end = v.contentEnd(at, hi)
	case fr == frameClause, fr == framePronoun:
		end = v.contentEnd(at, hi)
	case fr == frameTo:
		end = v.thingEnd(at, v.contentEnd(at, hi), false)
	case v.in(at, " of about over with by in at "):
		if at == i+1 {
			f.cue.to++
		}
		at++
		end = v.thingEnd(at, v.contentEnd(at, hi), false)
	default:
		return false
	}
	if f.parts = []run{v.trim(run{at, end})}; f.parts[0].empty() {
		return false
	}
	return x.propose(f)
}
