package quote

import "github.com/newstext/newstext/article"

const (
	// issuers are verbs that with such a noun are one cue: "issued a warning that", "expressed support for".
	issuers = " make makes made making issue issues issued issuing voice voices voiced voicing express expresses expressed expressing " +
		"give gives gave given giving raise raises raised raising repeat repeats repeated repeating reiterated release released publish published " +
		"offer offers offered offering deliver delivered file filed lodge lodged launch launched level leveled levelled "
	things = " of for about on over against to regarding concerning into " // what follows them is a thing
)

// noun takes what follows a noun such as claim at token i: "the ministry's claim that …", "her call for …", "issued a warning
// on Monday that …", "allegations by two aides of …". It reports whether there is something.
func (x *extraction) noun(i, lo, hi int) bool {
	v := &x.view
	if v.tagAt(i) != noun {
		return false
	}
	report, held := tellsOf(v.word(i))
	if !report && !held {
		return false
	}
	f := finding{cue: run{i, i + 1}, confidence: article.Low, thought: held}
	before := v.nounStart(i, lo)
	at := i + 1
	switch {
	case before <= lo || v.quoted(before-1):
	case v.in(before-1, " his her their its my our your whose "):
		f.source, f.cue.from = run{before - 1, before}, before
	case v.clitic(before - 1):
		f.source, f.cue.from = run{v.nameStart(before-1, lo), before - 1}, before
	default:
		f.source, f.cue.from = v.issuer(before, i, lo)
	}
	if s, k := v.agent(at, hi); f.source.empty() || s.empty() {
		if at = k; !s.empty() {
			f.source = s
		}
	}
	end := 0
	switch {
	case v.quoted(at):
		return false
	case v.word(at) == "that" && (v.clauseAhead(at+1, hi) || v.quoted(at+1)):
		f.rule = "name-noun-that"
		at++
		end = v.contentEnd(at, hi)
		if !v.hasVerb(run{lo, i}) {
			e := v.subjectEnd(at, end)
			f.closed, end = e < end, e
		}
	case v.frameAt(at, hi) == frameTo:
		f.rule = "name-noun-to"
		end = v.thingEnd(at, v.contentEnd(at, hi), false)
	case v.in(at, things):
		f.rule = "name-noun-thing"
		if at == f.cue.to {
			f.cue.to++
		}
		at++
		if v.asksAt(at) {
			end = v.thingEnd(at, v.contentEnd(at, hi), false)
		} else {
			end = v.phraseEnd(at, hi)
		}
	default:
		return false
	}
	body := v.trim(run{at, min(end, hi)})
	if body.empty() || overlap(body, f.source) {
		return false
	}
	f.parts = []run{body}
	if f.source.empty() {
		f.rule += "-unnamed"
	}
	if f.rule != "name-noun-that" || held {
		return x.propose(f)
	}
	x.add(f)
	return true
}

// tellsOf reports whether word is a noun for what somebody says, or one for what somebody thinks or wishes, that takes that and a
// clause, to and a verb, or a thing after a preposition.
func tellsOf(word string) (report, held bool) {
	switch word {
	case "claim", "claims", "assertion", "assertions", "allegation", "allegations", "statement", "statements", "announcement",
		"announcements", "warning", "warnings", "accusation", "accusations", "charge", "charges", "suggestion", "suggestions",
		"argument", "arguments", "promise", "promises", "pledge", "pledges", "vow", "vows", "threat", "threats", "denial",
		"denials", "admission", "prediction", "predictions", "remark", "remarks", "complaint", "complaints", "contention",
		"acknowledgment", "acknowledgement", "declaration", "insistence", "comment", "comments", "assurance", "assurances",
		"explanation", "testimony", "conclusion", "finding", "findings", "report", "reports", "criticism", "criticisms",
		"condemnation", "call", "calls", "appeal", "appeals", "demand", "demands", "request", "requests", "question",
		"questions", "proposal", "proposals", "offer", "offers", "praise", "reminder", "reminders", "apology",
		"recommendation", "recommendations", "order", "orders", "plea", "pleas":
		return true, false
	case "hope", "hopes", "fear", "fears", "belief", "beliefs", "concern", "concerns", "doubt", "doubts", "suspicion",
		"suspicions", "expectation", "expectations", "view", "views", "opinion", "support", "opposition", "backing",
		"endorsement", "objection", "objections", "desire", "confidence", "worry", "worries", "skepticism", "scepticism",
		"plan", "plans", "decision", "intention", "intentions", "commitment", "refusal", "willingness", "determination":
		return false, true
	}
	return false, false
}

// propose adds f, which is no quote before the chooser has said so: nothing else the rules look for depends on it. It reports
// whether it did, not where words in marks are part of it.
func (x *extraction) propose(f finding) bool {
	for _, r := range f.parts {
		if x.view.kindOf([]run{r}) != Indirect {
			return false
		}
	}
	f.unit = x.unit
	x.found = append(x.found, f)
	return true
}

// nounStart returns where the adjectives and nouns before the noun at token i begin.
func (v *view) nounStart(i, lo int) int {
	k := i
	for k > lo && k > i-4 && !v.quoted(k-1) {
		switch v.tagAt(k - 1) {
		case adjective, noun, participle, adverb:
			if v.tagAt(k-1) == adverb || !v.in(k-1, issuers) {
				k--
				continue
			}
		}
		break
	}
	return k
}

// issuer returns the subject of the verb before the noun phrase at token k that makes one cue with the noun at token i, and
// where that cue begins: "the mayor has issued a warning". The subject is empty where there is no such verb.
func (v *view) issuer(k, i, lo int) (run, int) {
	if k-1 > lo && v.tagAt(k-1) == determiner {
		k--
	}
	if k-1 <= lo || !v.in(k-1, issuers) || v.quoted(k-1) {
		return run{}, i
	}
	start, first := v.groupStart(k-1, lo)
	if v.passive(k-1, start) {
		return run{}, i
	}
	if v.tagAt(k-1) == gerund && first == k-1 || v.tagAt(k-1) == base && first == k-1 {
		s, _ := v.mainSubject(k-1, lo)
		return s, k - 1
	}
	s, ok := v.subject(start, lo)
	if !ok {
		return run{}, i
	}
	return s, first
}

// subjectEnd returns where a clause at token at ends that is part of a subject: before the verb of that subject, "the claim
// that the vote was rigged has been rejected".
func (v *view) subjectEnd(at, hi int) int {
	verbs, depth := 0, 0
	for k := at; k < hi && k < at+far; k++ {
		if v.quoted(k) {
			k = v.pairs[v.toks[k].pair].close
			continue
		}
		switch t := v.tagAt(k); {
		case t == relative, t == preposition && v.in(k, stoppers), t == conjunction:
			depth++
		case startsVerb(t):
			if verbs > 0 && depth == 0 {
				return k
			}
			if verbs > 0 {
				depth--
			}
			if c, ok := v.verb(k); ok && c.speech() {
				depth++ // "that the army said the road was clear"
			}
			verbs++
			for k+1 < hi && isVerbal(v.tagAt(k+1)) {
				k++
			}
		}
	}
	return hi
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
