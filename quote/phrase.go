package quote

// stoppers are prepositions that begin a clause, so that no subject reaches over them.
const stoppers = " that because after before while although though since as if when until whether than like unless where once so "

// nickname reports whether token i lies in a short pair of marks among the words of a name.
func (v *view) nickname(i int) bool {
	if !v.quoted(i) {
		return false
	}
	p := v.pairs[v.toks[i].pair]
	return p.words <= 3 && v.tagAt(p.open-1) == proper && v.tagAt(p.close+1) == proper
}

// phraseStart returns where the noun phrase that ends before token e begins, with everything that hangs on its head: "the
// spokesman for the civil guard in the former mining town". It returns e where there is none.
func (v *view) phraseStart(e, lo int) int {
	s, sawAnd, andAt := e, false, -1
	k := e - 1
scan:
	for ; k >= lo && k > e-60; k-- {
		if v.quoted(k) {
			if v.nickname(k) {
				continue
			}
			break
		}
		switch t := v.tagAt(k); t {
		case noun, proper, number:
			s = k
		case adjective:
			s = k
			if k+1 < e && v.tagAt(k+1) == preposition && !isNominal(v.tagAt(k-1)) {
				break scan
			}
		case determiner:
			s = k
			// What stands before a determiner is another phrase, unless a preposition or another determiner ties them.
			if p := v.tagAt(k - 1); k > lo && (p == preposition || p == infinitive) && !v.in(k-1, stoppers) || k > lo && p == determiner || p == conjunction {
				continue
			}
			break scan
		case possessive:
		case pronoun:
			if v.in(k, " it he she they we you i ") && !(k == e-1 && v.word(k) == "it") {
				break scan
			}
			s = k
		case adverb:
			if s == e {
				break scan
			}
		case preposition, infinitive:
			if s == e || k == lo || v.in(k, stoppers) {
				break scan
			}
			switch p := v.tagAt(k - 1); {
			case isNominal(p) && p != pronoun, p == pronoun && v.in(k-1, " those some many none all several most "),
				p == adjective && isNominal(v.tagAt(k-2)), p == participle, p == gerund, p == determiner && v.in(k-1, " those some many all most both each one another any "),
				v.word(k-1) == ")":
			default:
				break scan
			}
		case participle, gerund:
			if s == e {
				break scan
			}
			if k > lo && (isNominal(v.tagAt(k-1)) || v.tagAt(k-1) == determiner || v.tagAt(k-1) == adjective || v.tagAt(k-1) == possessive) || k == lo || v.in(k-1, " of by ") {
				s = min(s, k)
				continue
			}
			break scan
		case conjunction:
			if s == e || k == lo || !v.in(k, " and or & ") {
				break scan
			}
			if p := v.tagAt(k - 1); !isNominal(p) && p != adjective {
				break scan
			}
			if andAt < 0 {
				andAt = k
			}
			sawAnd = true
		case finite, modal, formOfBe, formOfHave, formOfDo, base:
			w := v.relativeStart(k, lo)
			if w < 0 {
				if v.tagAt(k) == finite && (v.tagAt(k+1) == preposition || v.time(k+1, e) > k+1) && v.tagAt(k-1) == noun && v.word(k) != "" && k+1 < e && hasSuffix(v.word(k), "ed") {
					s = min(s, k)
					continue // a participle after all: "the report released in"
				}
				if andAt >= 0 {
					s = andAt + 1
				}
				break scan
			}
			k = w
		case relative:
			break scan
		case dash:
			if v.word(k) == ")" {
				j := k - 1
				for j > lo && j > k-12 && v.word(j) != "(" {
					j--
				}
				if v.word(j) == "(" {
					k = j
					continue
				}
			}
			break scan
		case comma:
			// A list: "Iran, Syria and Iraq said".
			if sawAnd && k > lo && isNominal(v.tagAt(k-1)) && v.listStart(k, lo) {
				continue
			}
			break scan
		default:
			if v.clitic(k) {
				continue
			}
			break scan
		}
	}
	if k >= lo && andAt >= 0 && s < andAt && !v.clauseStart(s, lo) {
		s = andAt + 1
	}
	for s < e && (v.tagAt(s) == preposition || v.tagAt(s) == conjunction || v.tagAt(s) == adverb && !v.in(s, " nearly about almost more only ")) {
		s++
	}
	if n := v.time(s, e); n > s && n < e && v.tagAt(n) != comma && !v.clitic(n) && v.tagAt(n) != preposition {
		s = n
	}
	if s < e && v.word(s) == "," {
		s++
	}
	return s
}

func hasSuffix(w, s string) bool { return len(w) > len(s) && w[len(w)-len(s):] == s }

// relativeStart returns the relative pronoun whose clause the verb at token k belongs to, where a noun stands before it,
// or -1.
func (v *view) relativeStart(k, lo int) int {
	for j := k - 1; j > lo && j > k-10; j-- {
		if v.quoted(j) {
			return -1
		}
		switch v.tagAt(j) {
		case relative:
			if v.in(j, " who which that whose ") && isNominal(v.tagAt(j-1)) {
				return j
			}
			return -1
		case finite, stop, dash, comma:
			return -1
		}
		if v.word(j) == "that" && v.tagAt(j-1) == noun && j == k-1 {
			return j
		}
	}
	return -1
}

// listStart reports whether the words before the comma at token k are short members of a list up to the beginning of the
// unit or of a clause.
func (v *view) listStart(k, lo int) bool {
	for j := k - 1; j >= lo && j > k-25; j-- {
		switch v.tagAt(j) {
		case noun, proper, adjective, determiner, number, comma, possessive:
		default:
			return false
		}
		if j == lo {
			return true
		}
	}
	return false
}

// clauseStart reports whether a clause begins at token s: at the beginning of the unit, after a subordinator, after a
// comma that closes an introduction, after a mark.
func (v *view) clauseStart(s, lo int) bool {
	if s <= lo {
		return true
	}
	k := s - 1
	switch {
	case v.quoted(k), v.tagAt(k) == dash, v.tagAt(k) == relative, v.in(k, stoppers):
		return true
	case v.tagAt(k) == preposition || v.tagAt(k) == conjunction || v.tagAt(k) == adverb:
		return k == lo || v.tagAt(k-1) == comma
	case v.tagAt(k) == comma:
		for j := k - 1; j >= lo; j-- {
			if startsVerb(v.tagAt(j)) || j < k-25 {
				return false
			}
		}
		return true
	}
	return false
}
