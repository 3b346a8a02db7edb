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
			if v.in(k, " n't n’t not neither also have has had 've ’ve 'd ’d ") {
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
	if w := v.restrictive(s, core, lo); w > lo {
		s = v.phraseStart(w, lo)
	}
	if c := v.sinceWhen(s, core, lo); c > lo {
		s = v.phraseStart(c, lo)
	}
	if c := v.beforeAside(s, lo); c > lo {
		if t := v.phraseStart(c, lo); t < c {
			return run{t, c}, true
		}
	}
	for k := s; k < core; k++ {
		if isNominal(v.tagAt(k)) || k+1 == core && k > s && v.tagAt(k) == adjective || v.in(k, " those some all many most others one another each both several few none ") {
			return run{s, e}, true
		}
	}
	return run{}, false
}

// restrictive returns the relative pronoun of the clause that ends at token e and has a verb of its own, so that what it
// belongs to is the subject of the verb behind it, "an official who refused to give his name" told, or -1. The noun phrase
// from token s up to e is an object in that clause, or there is none.
func (v *view) restrictive(s, e, lo int) int {
	if s < e && (s-1 <= lo || v.tagAt(s-1) != base && v.tagAt(s-1) != finite && v.tagAt(s-1) != participle && v.tagAt(s-1) != gerund) {
		return -1
	}
	for k, verbs := s-1, 0; k > lo && k > e-25 && !v.quoted(k); k-- {
		switch v.tagAt(k) {
		case comma, stop, dash:
			return -1
		case relative:
			if verbs > 0 && v.in(k, " who which that ") && isNominal(v.tagAt(k-1)) {
				return k
			}
			return -1
		case finite, modal, formOfBe, formOfHave, formOfDo:
			if c, ok := v.verb(k); ok && c.speech() && s < e && k == s-1 {
				return -1 // "who said the army"
			}
			verbs++
		}
	}
	return -1
}

// sinceWhen returns the preposition of a time that a noun phrase ends with, where the time is the tokens [s, e), or -1: "a
// driver stuck in the jam since morning" said.
func (v *view) sinceWhen(s, e, lo int) int {
	const times = " morning noon midday midnight dawn dusk sunrise sunset afternoon evening night yesterday childhood birth "
	if e-s > 2 || s-2 < lo || !v.in(s-1, " since until before after ") || !isNominal(v.tagAt(s-2)) {
		return -1
	}
	if !v.in(s, times) && !v.in(s, days) && !v.in(s, months) && !v.year(s) {
		return -1
	}
	return s - 1
}

// beforeAside returns the comma after a noun that opens the prepositional phrase which the noun phrase at token s is part
// of, or -1: "Ruiz, in a statement signed by her deputy, Paul Moran, said".
func (v *view) beforeAside(s, lo int) int {
	for n := 0; n < 4 && s-2 > lo && v.tagAt(s-1) == preposition && !v.in(s-1, stoppers); n++ {
		if v.word(s-2) == "," && isNominal(v.tagAt(s-3)) {
			return s - 2
		}
		k := s - 1
		for k > lo && v.tagAt(k-1) == participle {
			k--
		}
		t := v.phraseStart(k, lo)
		if t >= k {
			break
		}
		s = t
	}
	return -1
}

// opening returns the comma or dash that opens the apposition or relative clause which the one at token k closes, or -1.
func (v *view) opening(k, lo int) int {
	closer := v.word(k)
	for j := k - 1; j > lo && j > k-40; j-- {
		if v.quoted(j) && !v.nickname(j) {
			if p := &v.pairs[v.toks[j].pair]; p.words <= 3 && !v.ended(p) && p.open > lo+1 {
				j = p.open // a word in marks
				continue
			}
			return -1
		}
		if v.tagAt(j) == stop && v.word(j) != "." {
			return -1
		}
		if v.word(j) != closer {
			continue
		}
		if !isNominal(v.tagAt(j-1)) && v.word(j-1) != ")" && (v.tagAt(j-1) != adjective || v.tagAt(j-2) != determiner) {
			continue // "an official, who" is no adjective
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
