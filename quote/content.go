package quote

import "github.com/newstext/newstext/article"

// sight bounds how many words outside marks a content is searched for its end.
const sight = 250

// A content is where one begins and ends in a unit that ends at hi.
type content struct{ at, end, hi int }

// commaGoesOn reports whether what stands at token k after a tag and its comma belongs to the content: a verb that goes
// on with the clause before the tag.
func (v *view) commaGoesOn(k, hi int) bool {
	if k >= hi || v.weighs(k) {
		return false
	}
	switch v.tagAt(k) {
	case gerund:
		return v.word(k) == "including"
	case preposition, relative:
		return !v.in(k, " after before when while during in on at as who whom whose which where ")
	case participle, adjective:
		return false
	}
	return true
}

// relativeEnd returns where the clause ends that goes with a noun before it and holds what the cue from s on reports, hi where there is
// none: "the drug, which the firm says is safe, was withdrawn".
func (v *view) relativeEnd(s, at, hi int) int {
	if v.tagAt(s) != relative {
		s--
	}
	if s < 1 || v.tagAt(s) != relative || v.tagAt(s-1) != comma {
		return hi
	}
	for i := at + 1; i+1 < hi; i++ {
		if v.tagAt(i) == comma && !v.quoted(i) && startsVerb(v.tagAt(i+1)) {
			return i
		}
	}
	return hi
}

// weighs reports whether the writer's own words about what was said begin at token k: "a charge Tehran denies".
func (v *view) weighs(k int) bool {
	if !v.in(k, " a an ") || v.quoted(k) {
		return false
	}
	k++
	if v.tagAt(k) == adjective {
		k++
	}
	return v.in(k, " charge claim accusation allegation assertion sentiment contention ")
}

// subordinate reports whether r begins like a clause or phrase that hangs on another one, and does not go on with that: "If it
// rains", "In a speech that angered many", but not "In Aleppo three people were killed".
func (v *view) subordinate(r run) bool {
	if r.empty() || v.quoted(r.from) || v.in(r.from+1, " least most ") {
		return false // "At least 20 people were hurt"
	}
	phrase := v.in(r.from, " during in on at by with for ")
	if !phrase && !v.in(r.from, " if when after before while although though as since because unless until following even despite ") {
		return false
	}
	first := r.from
	for ; first < r.to && first < r.from+far && v.tagAt(first) != comma; first++ {
		if t := v.tagAt(first); !phrase {
			continue
		} else if t == relative || t == pronoun && first > r.from && !v.in(first-1, days) || v.in(first, " that when where after before as ") {
			phrase = false
		} else if startsVerb(t) {
			return false
		}
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

// closes reports whether the sentence ends at token i, but for a time or the like.
func (v *view) closes(i, hi int) bool {
	i = v.skipAside(i, hi)
	return i >= hi || v.tagAt(i) == stop
}

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
		if score < least && !(v.tagAt(i) == gerund && (v.tagAt(i-1) == comma || v.quoted(i-1)) && (fr == frameClause || fr == frameThat) && score >= leastAdded) {
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
			if !ok && v.tagAt(i) == finite && start > at && v.tagAt(start-1) == comma && fr == frameObject && sayer(c.lemma()) {
				if a, ok := v.tagAfter(i, hi); ok && a.inverted && v.closes(a.to, hi) {
					return start - 1 // "…, said Ruiz"
				}
			}
			if ok && s.from < at && s.to > at {
				return start // "who refused to give his name told the paper"
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
			case v.tagAt(k) == comma && fr == frameEnd && v.closes(i+1, hi):
				return k // "…, the agency reported" is about all that stands before
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
			if v.skipAside(k+1, hi) >= hi-1 {
				return k
			}
		case t == conjunction && v.in(k, " and but ") && (startsVerb(v.tagAt(k+1)) || v.tagAt(k+1) == adverb && startsVerb(v.tagAt(k+2))):
			return k
		case t == preposition && v.in(k, " after when while although though because since until unless as if ") && v.clauseAhead(k+1, hi) && !(v.word(k) == "as" && (as || v.tagAt(k+1) == gerund)):
			return k
		case t == relative && v.word(k) == "when":
			return k
		case t == preposition || v.in(k, days):
			if n := v.skipAside(k, hi); n > k && n >= hi-1 {
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
