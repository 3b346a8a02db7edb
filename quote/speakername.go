package quote

import "github.com/newstext/newstext/entity"

// firstOf returns the person whom r names before "and" and somebody without a name: "Wilson Mbeki and his deputy".
func (x *extraction) firstOf(r run) entity.ID {
	v := &x.view
	for k := r.from + 1; k+1 < r.to; k++ {
		if v.word(k) == "and" && v.tagAt(k-1) == proper && v.tagAt(k+1) == determiner {
			if id := x.nameAtEnd(run{r.from, k}); x.isPerson(id) {
				return id
			}
			return 0
		}
	}
	return 0
}

// nameAtEnd returns the entity that the last name in r names, where the name ends r and no preposition ties it to what
// stands before: "the bishop of Leeds Ana Ruiz", but not "a spokesman for Ana Ruiz".
func (x *extraction) nameAtEnd(r run) entity.ID {
	v := &x.view
	if r.empty() {
		return 0
	}
	s := v.span(r.from, r.to)
	best, first := naming{}, naming{}
	for n := x.from(s.Start); n < len(x.names) && x.names[n].span.Start < s.End; n++ {
		m := x.names[n]
		switch {
		case m.form != entity.Name || best.entity != 0:
		case m.span.End == s.End:
			best = m
		case first.entity == 0 && x.isPerson(m.entity):
			first = m
		}
	}
	if first.entity != 0 && !x.isPerson(best.entity) && v.hung(first.span.End, r) {
		return first.entity // "Ana Ruiz of the University of Lagos’s Law School"
	}
	if best.entity == 0 {
		return 0
	}
	for k := r.to - 1; k >= r.from; k-- {
		if v.toks[k].span.Start > best.span.Start {
			continue
		}
		if k == r.from {
			return best.entity
		}
		for k > r.from+1 && (v.tagAt(k-1) == adjective || v.tagAt(k-1) == gerund || v.tagAt(k-1) == participle) {
			k-- // "leader of the ruling National Party"
		}
		switch t := v.tagAt(k - 1); {
		case t == preposition, t == infinitive, t == conjunction:
			return 0
		case t == determiner && k-1 > r.from && (v.tagAt(k-2) == preposition || v.tagAt(k-2) == infinitive):
			return 0
		}
		// The name may end a longer phrase in lower case that begins after a preposition: "head of the group Amal".
		return best.entity
	}
	return 0
}

func (x *extraction) isPerson(id entity.ID) bool {
	e, ok := x.ents.Entity(id)
	return ok && e.Kind == entity.Person
}

// hung reports whether a preposition follows the name in r that ends at byte end, or nothing but letters that go with a name:
// "Declan Moore PP".
func (v *view) hung(end int, r run) bool {
	for k := r.from; k < r.to; k++ {
		if v.toks[k].span.Start >= end {
			return v.tagAt(k) == preposition || r.to-k == 1 && v.tagAt(k) == proper && isUpper(v.toks[k].span.In(v.text))
		}
	}
	return false
}

// isUpper reports whether w is two letters or more, all of them capital: "KC", "PP".
func isUpper(w string) bool {
	for i := range len(w) {
		if w[i] < 'A' || w[i] > 'Z' {
			return false
		}
	}
	return len(w) > 1
}
