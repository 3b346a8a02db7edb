package quote

// A run is the tokens [from, to) of a paragraph.
type run struct{ from, to int }

func (r run) empty() bool { return r.from >= r.to }

// groupStart returns where the verb group that ends with the verb at token i begins: its auxiliaries and the adverbs
// among and before them. first is its first auxiliary or the verb itself.
func (v *view) groupStart(i, lo int) (start, first int) {
	start, first = i, i
	for k := i - 1; k >= lo && k > i-8 && !v.quoted(k); k-- {
		switch v.tagAt(k) {
		case modal, formOfBe, formOfHave, formOfDo:
			start, first = k, k
		case adverb:
			start = k
		default:
			if v.in(k, " n't n’t not also have has had 've ’ve 'd ’d ") {
				start = k
				continue
			}
			return start, first
		}
	}
	return start, first
}

// passive reports whether the participle at token i has a form of be as its last auxiliary.
func (v *view) passive(i, start int) bool {
	if t := v.tagAt(i); t != participle && t != finite {
		return false
	}
	for k := i - 1; k >= start; k-- {
		switch v.tagAt(k) {
		case formOfBe:
			return true
		case adverb:
		default:
			return false
		}
	}
	return false
}

// stoppers are prepositions that begin a clause, so that no subject reaches over them.
const stoppers = " that because after before while although though since as if when until whether than like unless where once so "

// subject returns the noun phrase that ends where the verb group at token g begins: its subject, with appositions and
// relative clauses. The unit begins at lo.
func (v *view) subject(g, lo int) (run, bool) {
	e := g
	if e <= lo || v.quoted(e-1) {
		return run{}, false
	}
	core := e
	switch {
	case v.word(e-1) == "," || v.tagAt(e-1) == dash && v.in(e-1, " - -- – — "):
		k := v.opening(e-1, lo)
		if k < 0 {
			return run{}, false
		}
		core, e = k, e-1
		switch v.tagAt(k + 1) {
		case preposition, adverb, gerund:
			e = core // ", for instance,": no part of the name
		}
	case v.tagAt(e-1) == pronoun && !(v.in(e-1, " him them me us her it ") && e-2 >= lo && (v.tagAt(e-2) == preposition || v.tagAt(e-2) == infinitive) && !v.in(e-2, stoppers)):
		if v.word(e-1) == "there" {
			return run{}, false
		}
		return run{e - 1, e}, true
	case v.tagAt(e-1) == relative || v.word(e-1) == "that":
		if v.in(e-1, " who which that ") && e-2 >= lo && (isNominal(v.tagAt(e-2)) || v.tagAt(e-2) == comma || v.tagAt(e-2) == dash) {
			return run{e - 1, e}, true
		}
		return run{}, false
	}
	s := v.phraseStart(core, lo)
	for k := s; k < core; k++ {
		if isNominal(v.tagAt(k)) || k+1 == core && k > s && v.tagAt(k) == adjective || v.in(k, " those some all many most others one another each both several few none ") {
			return run{s, e}, true
		}
	}
	return run{}, false
}

// opening returns the comma or dash that opens the apposition or relative clause which the one at token k closes, or -1.
func (v *view) opening(k, lo int) int {
	closer := v.word(k)
	for j := k - 1; j > lo && j > k-40; j-- {
		if v.quoted(j) && !v.nickname(j) {
			return -1
		}
		if v.tagAt(j) == stop && v.word(j) != "." {
			return -1
		}
		if v.word(j) != closer {
			continue
		}
		if !isNominal(v.tagAt(j-1)) && v.word(j-1) != ")" {
			continue
		}
		if v.tagAt(j-1) == number && v.in(j-2, months) {
			return -1
		}
		switch v.tagAt(j + 1) {
		case determiner, relative, number, gerund, participle, proper, noun, adjective, adverb, pronoun, preposition:
			if v.tagAt(j+1) == preposition && v.in(j+1, stoppers) && (k-j > 6 || v.hasVerb(run{j, k})) {
				return -1
			}
			// A list of names before the verb is no apposition; an age or a place before the apposition is part of it.
			if j-2 > lo && v.tagAt(j+1) != relative {
				for m := j - 1; m > lo && m > j-4; m-- {
					if v.word(m) == "," && isNominal(v.tagAt(m-1)) && v.tagAt(m-1) == proper && (v.tagAt(m+1) == number || v.tagAt(m+1) == proper) {
						return m
					}
				}
			}
			return j
		}
	}
	return -1
}

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
			for k < hi && v.tagAt(k) != comma && !v.quoted(k) && v.tagAt(k) != stop && v.tagAt(k) != dash {
				k++
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

// apposition returns the end of the apposition or relative clause that follows at the comma at token k, or k.
func (v *view) apposition(i, k, hi int) int {
	for n := 0; n < 3 && k+1 < hi && v.tagAt(k) == comma && !v.quoted(k+1); n++ {
		switch t := v.tagAt(k + 1); {
		case t == relative && v.in(k+1, " who which whose "):
		case t == number && v.tagAt(k+2) != noun, t == determiner, t == noun, t == adjective && !v.in(k+1, stoppers),
			t == proper && v.tagAt(k-1) == proper, t == adverb && v.in(k+1, " then now formerly once "):
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
		k = e
	}
	return k
}
