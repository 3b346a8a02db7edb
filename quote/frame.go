package quote

// far bounds how many tokens the rules look ahead or back.
const far = 80

// after returns what follows the verb at token i in a unit that ends at hi, where it begins, and whom the verb tells, as
// tokens [who, whoEnd). Adverbs, times and "in a statement" do not count.
func (v *view) after(i, hi int, lemma string) (f frame, at, who, whoEnd int) {
	at = v.skipAside(i+1, hi)
	if tells(lemma) || v.word(at) == "to" && speaksTo(lemma) && v.tagAt(at+1) != base && v.tagAt(at+1) != adverb {
		from := at
		if v.word(at) == "to" {
			from++
		}
		if v.tagAt(from) != preposition && v.tagAt(from) != infinitive && v.tagAt(from) != relative {
			if e := v.told(from, hi); e > from {
				who, whoEnd = from, e
				at = v.skipAside(e, hi)
			}
		}
	}
	f = v.frameAt(at, hi)
	if tells(lemma) && (f == frameClause || f == framePrep || f == frameObject || f == frameVerb || f == frameEnd && whoEnd > who && v.tagAt(whoEnd) == comma) {
		// "asked the council of the town of Axim to …", "told residents of Homs, Hama and Idlib to …"
		from := v.skipAside(i+1, hi)
		for k := from + 1; k < hi && k < from+25 && !v.quoted(k); k++ {
			switch t := v.tagAt(k); {
			case t == infinitive && v.frameAt(k, hi) == frameTo:
				return frameTo, k, from, k
			case t == noun, t == proper, t == determiner, t == adjective, t == preposition, t == possessive, t == number, t == comma, v.word(k) == "and":
				continue
			default:
				return f, at, who, whoEnd
			}
		}
	}
	return f, at, who, whoEnd
}

// scoreAt returns what follows the reporting verb c at token i, in a unit that ends at hi, and its score there.
func (v *view) scoreAt(i, hi int, c cue) (frame, int) {
	t := &v.toks[i]
	if t.frame == 0 {
		t.frame, _, _, _ = v.after(i, hi, c.lemma())
		t.score = int8(c.score(t.frame))
	}
	return t.frame, int(t.score)
}

// told returns the end of the phrase at token i that names who is told: a noun phrase, and what hangs on it with a
// preposition where that, a mark, a colon or a time follows.
func (v *view) told(i, hi int) int {
	e := v.nounPhrase(i, hi)
	for k := e; k > i && k < hi && k < i+far && (v.tagAt(k) == preposition || v.tagAt(k) == conjunction) && v.in(k, " of in at from for on and with near ") && v.time(k, hi) == k && v.medium(k, hi) == k; {
		n := v.nounPhrase(k+1, hi)
		if n == k+1 || startsVerb(v.tagAt(n)) || v.in(k+1, " condition conditions ") {
			break
		}
		k = n
		if v.word(k) == "that" || v.quoted(k) || v.word(k) == ":" || v.tagAt(k) == comma || v.tagAt(k) == stop || v.time(k, hi) > k || v.in(n, " to for about ") || v.word(e) == "of" {
			e = k
		}
	}
	return e
}

// tells reports whether a verb takes the person told as its object.
func tells(lemma string) bool {
	return has(" tell assure inform remind notify warn advise convince persuade brief ask urge order instruct caution ", lemma)
}

// speaksTo reports whether a verb takes the person told after "to".
func speaksTo(lemma string) bool {
	return has(" say explain complain confirm admit confess announce suggest write report indicate stress deny mention reveal repeat describe joke add swear ", lemma)
}

// frameAt returns what kind of content begins at token i.
func (v *view) frameAt(i, hi int) frame {
	if i >= hi {
		return frameEnd
	}
	if v.quoted(i) {
		return frameQuote
	}
	switch w := v.word(i); w {
	case "that":
		return frameThat
	case ":":
		return frameColon
	case "to":
		if v.tagAt(i+1) == base || v.tagAt(i+1) == formOfBe || v.tagAt(i+1) == formOfHave || v.tagAt(i+1) == formOfDo || v.tagAt(i+1) == adverb {
			return frameTo
		}
		return framePrep
	case "whether", "if", "how", "why", "what", "who", "when", "where", "which":
		if w != "when" && w != "where" && w != "which" {
			return frameWh
		}
	}
	switch v.tagAt(i) {
	case pronoun:
		if v.in(i, " he she they we i it there you ") && (startsVerb(v.tagAt(i+1)) || v.tagAt(i+1) == adverb && startsVerb(v.tagAt(i+2))) {
			return framePronoun
		}
	case comma, stop, dash:
		return frameEnd
	case gerund:
		if !v.clauseAhead(i, hi) {
			return frameGerund
		}
		return frameClause
	case finite, modal, formOfBe, formOfHave, formOfDo:
		return frameVerb
	case conjunction:
		return frameEnd
	case preposition, infinitive:
		if v.in(i, " at about around as over up more ") && (v.tagAt(i+1) == number || v.in(i+1, " least most many much few little to ")) && v.clauseAhead(i, hi) {
			return frameClause
		}
		if v.clauseAhead(i, hi) && v.in(i, " in on at if because after before despite under with by during since when while as for unlike although though among of most ") && v.commaClause(i, hi) {
			return frameClause
		}
		return framePrep
	}
	if v.clauseAhead(i, hi) {
		return frameClause
	}
	return frameObject
}

// clauseAhead reports whether the noun phrase at token i is the subject of a finite verb.
func (v *view) clauseAhead(i, hi int) bool {
	depth := 0 // relative clauses that still want their verb
	for k := i; k < hi && k < i+far; k++ {
		switch v.tagAt(k) {
		case finite, modal, formOfBe, formOfHave, formOfDo:
			if v.tagAt(k) == formOfBe && v.in(k, " being been be ") || v.word(k) == "having" {
				continue
			}
			if depth == 0 {
				return k > i
			}
			depth--
			for k+1 < hi && isVerbal(v.tagAt(k+1)) {
				k++
			}
		case stop:
			if !v.quoted(k) {
				return false
			}
		case relative:
			if k > i {
				depth++
			}
		case preposition:
			if k > i && v.in(k, " because after before while although though since as if when until unless that ") {
				if v.word(k) != "that" && v.word(k) != "as" && v.word(k) != "after" && v.word(k) != "before" && v.word(k) != "since" && v.word(k) != "until" {
					return false
				}
				depth++
			}
		}
	}
	return false
}

// commaClause reports whether the phrase at token i ends in a comma soon: "said on Monday's evidence, they would …", or a
// clause follows it.
func (v *view) commaClause(i, hi int) bool {
	for k := i; k < hi && k < i+far; k++ {
		if v.tagAt(k) == comma && !v.quoted(k) {
			return v.clauseAhead(k+1, hi)
		}
	}
	return v.in(i, " if because although though when while since most ")
}

// isVerbal reports whether tag t goes with a verb group.
func isVerbal(t byte) bool {
	switch t {
	case finite, base, gerund, participle, modal, formOfBe, formOfHave, formOfDo, adverb:
		return true
	}
	return false
}

// isNominal reports whether tag t can end a noun phrase.
func isNominal(t byte) bool { return t == noun || t == proper || t == pronoun || t == number }

// nounPhrase returns the end of the short noun phrase that begins at token i, or i where there is none: determiners,
// adjectives and nouns, a possessor with its noun.
func (v *view) nounPhrase(i, hi int) int {
	k := i
	if v.tagAt(k) == pronoun {
		return k + 1
	}
	head := false
	for ; k < hi && k < i+far && !v.quoted(k); k++ {
		switch t := v.tagAt(k); t {
		case determiner, possessive:
			if t == determiner && k > i && v.tagAt(k-1) != determiner {
				return k
			}
			head = false
		case adjective, number, participle, gerund:
			if head && t != number {
				return k
			}
			head = t == number
		case noun:
			if head && v.tagAt(k-1) == proper && v.tagAt(i) == proper && !v.in(k, " president minister newspaper television radio agency news spokesman spokeswoman editor host anchor reporters officials ") {
				return k
			}
			head = true
		case proper:
			if head && v.tagAt(k-1) == noun && !v.toks[k-1].capital && k > i+1 && v.tagAt(i) != determiner && v.tagAt(i) != proper {
				return k
			}
			head = true
		case conjunction:
			if !head || v.word(k) != "and" || !(v.tagAt(k+1) == proper && v.tagAt(k-1) == proper) {
				if head {
					return k
				}
				return i
			}
			head = false
		default:
			if v.word(k) == "'" || v.word(k) == "’" {
				head = false
				continue
			}
			if !head {
				return i
			}
			return k
		}
	}
	if !head {
		return i
	}
	return k
}
