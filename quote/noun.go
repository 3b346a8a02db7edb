package quote

import "github.com/newstext/newstext/article"

// reports are nouns for what somebody says that take that and a clause.
const reports = " claim claims assertion assertions allegation allegations statement announcement warning warnings accusation accusations suggestion " +
	"suggestions argument promise promises pledge vow threat denial admission prediction predictions remark remarks complaint complaints contention " +
	"acknowledgment acknowledgement declaration insistence comment comments assurance assurances explanation testimony conclusion finding findings "

// noun takes the clause after a noun such as claim at token i, where the noun has a possessor: "the ministry's claim that
// …", "her warning on Monday that …". It reports whether there is one.
func (x *extraction) noun(i, lo, hi int) bool {
	v := &x.view
	if v.tagAt(i) != noun || !v.in(i, reports) {
		return false
	}
	at := v.skipAside(i+1, hi)
	if v.word(at) != "that" || v.quoted(at) || !v.clauseAhead(at+1, hi) && !v.quoted(at+1) {
		return false
	}
	k := i - 1
	for k > lo && k > i-4 && (v.tagAt(k) == adjective || v.tagAt(k) == noun || v.tagAt(k) == participle || v.tagAt(k) == adverb) {
		k--
	}
	var source run
	switch {
	case k < lo || v.quoted(k):
		return false
	case v.in(k, " his her their its my our your "):
		source = run{k, k + 1}
	case v.clitic(k):
		source = run{v.nameStart(k, lo), k}
	}
	if source.empty() {
		return false
	}
	body := v.trim(run{at + 1, v.contentEnd(at+1, hi)})
	if body.empty() {
		return false
	}
	x.add(finding{parts: []run{body}, cue: run{i, i + 1}, source: source, rule: "name-noun-that", confidence: article.Low})
	return true
}

// nameStart returns where the possessor begins whose clitic is token k.
func (v *view) nameStart(k, lo int) int {
	s := k
	for s > lo && s > k-8 && !v.quoted(s-1) {
		t := v.tagAt(s - 1)
		if t != noun && t != proper && t != adjective && t != determiner {
			break
		}
		s--
		if t == determiner {
			break
		}
	}
	return s
}
