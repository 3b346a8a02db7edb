package quote

// phraseEnd returns the end of the noun phrase that begins at token i, with everything that hangs on it: appositions and
// relative clauses too. It returns i where there is none.
func (v *view) phraseEnd(i, hi int) int {
	k, head := i, false
	for ; k < hi && k < i+far; k++ {
		if v.quoted(k) {
			if v.nickname(k) {
				continue
			}
			break
		}
		if head {
			if n := v.time(k, hi); n > k {
				break
			}
		}
		t := v.tagAt(k)
		switch {
		case isNominal(t):
			if t == pronoun && k > i {
				return k
			}
			head = true
			if t == pronoun {
				return k + 1
			}
			continue
		case t == determiner:
			if head && v.tagAt(k-1) != preposition && v.tagAt(k-1) != conjunction && v.tagAt(k-1) != infinitive {
				return k
			}
			continue
		case t == adjective, t == possessive, t == participle && (!head || v.tagAt(k+1) == preposition || v.tagAt(k+1) == infinitive):
			continue
		case t == adverb && !head, t == gerund && !head:
			continue
		case t == infinitive && head && v.tagAt(k+1) != base, t == preposition && head && !v.in(k, stoppers):
			if v.in(k, " in on at during via ") && v.medium(k, hi) > k {
				return k
			}
			continue
		case t == conjunction && head && v.in(k, " and or & "):
			if n := v.nounPhrase(k+1, hi); n > k+1 && !startsVerb(v.tagAt(n)) && v.tagAt(n) != adverb {
				continue
			}
		case t == dash && v.word(k) == "(":
			for j := k + 1; j < hi && j < k+10; j++ {
				if v.word(j) == ")" {
					k = j
					break
				}
			}
			if v.word(k) == ")" {
				continue
			}
		case v.clitic(k):
			continue
		case t == relative && head && v.in(k, " who which whose that "):
			// To the comma or the end.
			from := k
			for k < hi && v.tagAt(k) != comma && !v.quoted(k) && v.tagAt(k) != stop && v.tagAt(k) != dash {
				k++
			}
			if v.reportsAt(from, k) {
				return from
			}
			return k
		}
		break
	}
	if !head {
		return i
	}
	return v.apposition(i, k, hi)
}

// namedAfter reports whether the comma at token k stands between a noun of the phrase that begins at i and the name of whom
// it means: "said a cashier, Amina, who".
func (v *view) namedAfter(i, k, hi int) bool {
	if v.tagAt(k-1) != noun || v.tagAt(i) != determiner && v.tagAt(i) != number {
		return false
	}
	e := k + 1
	for e < hi && e < k+6 && v.tagAt(e) == proper {
		e++
	}
	return e >= hi || v.tagAt(e) == comma || v.tagAt(e) == stop
}

// apposition returns the end of the apposition or relative clause that follows at the comma at token k, or k.
func (v *view) apposition(i, k, hi int) int {
	for n := 0; n < 3 && k+1 < hi && v.tagAt(k) == comma && !v.quoted(k+1); n++ {
		switch t := v.tagAt(k + 1); {
		case t == relative && v.in(k+1, " who which whose "):
		case t == number && v.tagAt(k+2) != noun, t == determiner, t == noun, t == adjective && !v.in(k+1, stoppers),
			t == proper && (v.tagAt(k-1) == proper || v.namedAfter(i, k, hi)), t == adverb && v.in(k+1, " then now formerly once "):
		default:
			return k
		}
		e, related := k+1, v.tagAt(k+1) == relative
		for e < hi && e < k+far && v.tagAt(e) != comma && !v.quoted(e) && v.tagAt(e) != stop && v.tagAt(e) != dash {
			if v.time(e, hi) > e && e > k+2 && !related {
				break
			}
			if v.tagAt(e) == relative || v.word(e) == "that" && v.tagAt(e-1) == noun {
				related = true
			}
			if startsVerb(v.tagAt(e)) && !related {
				return k // a clause, no apposition
			}
			e++
		}
		if related && v.reportsAt(k, e) {
			return k
		}
		k = e
	}
	return k
}

// reportsAt reports whether marks at token e follow a reporting verb in the relative clause that begins at token i: "Ruiz, who
// called the plan “a joke”". What it reports is no part of a phrase.
func (v *view) reportsAt(i, e int) bool {
	if !v.quoted(e) {
		return false
	}
	for k := e - 1; k > i; k-- {
		if c, ok := v.verb(k); ok && c.speech() {
			return true
		}
	}
	return false
}
