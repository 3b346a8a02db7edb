package quote

import (
	"cmp"
	"slices"

	"github.com/newstext/newstext/article"
	"github.com/newstext/newstext/entity"
)

// A naming is a mention with what it is a mention of.
type naming struct {
	span   article.Span
	form   entity.Form
	entity entity.ID
}

// namings returns the mentions of all entities in text order, of those that begin together the longer first.
func namings(ents entity.Set) []naming {
	n := 0
	for i := range ents {
		n += len(ents[i].Mentions)
	}
	all := make([]naming, 0, n)
	for i := range ents {
		for _, m := range ents[i].Mentions {
			all = append(all, naming{m.Span, m.Form, entity.ID(i + 1)})
		}
	}
	slices.SortFunc(all, func(a, b naming) int {
		if c := a.span.Compare(b.span); c != 0 {
			return c
		}
		return cmp.Compare(a.entity, b.entity)
	})
	return all
}

// A turn is who spoke last, and in which paragraph.
type turn struct {
	speaker   entity.ID
	paragraph int
}

// speakerOf returns the entity that source r, tokens of the paragraph at work, stands for: 0 where no mention says.
func (x *extraction) speakerOf(r run) entity.ID {
	v := &x.view
	if r.to-r.from == 1 {
		switch {
		case v.tagAt(r.from) == relative || v.word(r.from) == "that":
			return x.antecedent(r.from)
		case v.tagAt(r.from) == pronoun:
			s := v.span(r.from, r.to)
			if id := x.mentioned(s, s, false); id > 0 {
				return x.spokeLast(v.word(r.from), s, id)
			}
			return x.pronoun(v.word(r.from))
		}
	}
	// The head stands before the first comma; a name after it that fills an apposition is as good as a name before.
	end := r.from
	for end < r.to && (v.tagAt(end) != comma && v.tagAt(end) != relative || v.quoted(end)) {
		end++
	}
	core := v.unbracketed(run{r.from, end})
	if to := v.owner(core); to > core.from {
		s := v.span(core.from, to)
		if v.tagAt(core.from) != proper {
			return x.mentioned(s, s, false)
		}
		return x.speakerOf(run{core.from, to})
	}
	if (end == r.to || v.tagAt(end) == relative || v.tagAt(end+1) == relative) && x.calledAgain(core) {
		if id := x.again(); id > 0 {
			return id
		}
	}
	named := x.nameAtEnd(core)
	if named > 0 && !x.office(core, named) {
		return x.fuller(named)
	}
	for n := 0; end < r.to && v.tagAt(end) != comma && n < far; n++ {
		end++ // over a relative clause: "the firm that runs it, Moran Ltd."
	}
	next, e := end+1, end+1
	if first := x.firstOf(core); first > 0 && named == 0 {
		return x.fuller(first)
	}
	if next < r.to && v.tagAt(end) == comma && v.tagAt(next) != preposition {
		for e < r.to && v.tagAt(e) != comma && v.tagAt(e) != relative && v.tagAt(e) != finite {
			e++
		}
		if e == r.to || v.tagAt(e) == comma {
			if id := x.nameAtEnd(v.unbracketed(run{next, e})); id > 0 && (named == 0 || x.ents[id-1].Kind == entity.Person) {
				return x.fuller(id)
			}
		}
	}
	if named > 0 {
		return named
	}
	head := v.head(core)
	if head.empty() {
		return 0
	}
	if id := x.mentioned(v.span(core.from, core.to), v.span(head.to-1, head.to), true); id > 0 {
		return id
	}
	if apposed := v.head(run{next, e}); e > next && !apposed.empty() && v.tagAt(next) == determiner {
		if id := x.mentioned(v.span(next, e), v.span(apposed.to-1, apposed.to), true); id > 0 {
			return id // "one of his victims, a hotel worker"
		}
	}
	return x.surname(core)
}

// office reports whether r, which ends with the name of entity id, can be what somebody is, for whom a name follows: "the
// Ceann Comhairle, Pádraig Tuohy".
func (x *extraction) office(r run, id entity.ID) bool {
	return x.view.tagAt(r.from) == determiner && x.ents[id-1].Kind != entity.Person
}

// unbracketed returns r without brackets at its end: "Ana Ruiz (Labour)".
func (v *view) unbracketed(r run) run {
	if !r.empty() && v.word(r.to-1) == ")" {
		for k := r.to - 2; k > r.from && k > r.to-12; k-- {
			if v.word(k) == "(" {
				return run{r.from, k}
			}
		}
	}
	return r
}

// head returns the first noun phrase of r: what stands before its first preposition or participle, and before adjectives
// that go with that, "officials familiar with the case".
func (v *view) head(r run) run {
	for k := r.from; k < r.to; k++ {
		switch t := v.tagAt(k); t {
		case preposition, infinitive, participle, gerund, finite, dash:
			end := k
			for end > r.from+1 && v.tagAt(end-1) == adjective {
				end--
			}
			if end > r.from && isNominal(v.tagAt(end-1)) {
				return run{r.from, end}
			}
		}
	}
	end := r.to
	for end > r.from && !isNominal(v.tagAt(end-1)) {
		end--
	}
	if end == r.from && v.tagAt(r.from) == determiner && r.to-r.from > 1 && v.tagAt(r.to-1) == adjective {
		return r // "an official"
	}
	return run{r.from, end}
}

// from returns the index in x.names of the first mention that begins at byte i or later.
func (x *extraction) from(i int) int { return firstFrom(x.names, i) }

// firstFrom returns the index in names of the first mention that begins at byte i or later.
func firstFrom(names []naming, i int) int {
	n, _ := slices.BinarySearchFunc(names, i, func(m naming, i int) int { return cmp.Compare(m.span.Start, i) })
	return n
}

// mentioned returns the entity of the best mention that covers head and lies in s: a name before a nominal, a nominal
// before a pronoun, the longer first.
func (x *extraction) mentioned(s, head article.Span, nominal bool) entity.ID {
	best := naming{}
	for n := x.from(s.Start); n < len(x.names) && x.names[n].span.Start < s.End; n++ {
		m := x.names[n]
		if !m.span.Overlaps(head) || m.span.End > s.End || nominal && m.form == entity.Pronoun && s.Start != m.span.Start {
			continue
		}
		if best.entity == 0 || m.form < best.form || m.form == best.form && m.span.Len() > best.span.Len() {
			best = m
		}
	}
	return best.entity
}

// antecedent returns the entity that the relative pronoun at token k goes back to: the mention right before it.
func (x *extraction) antecedent(k int) entity.ID {
	v := &x.view
	k--
	if v.tagAt(k) == comma || v.tagAt(k) == dash {
		k--
	}
	if k < 0 {
		return 0
	}
	r := run{v.phraseStart(k+1, max(0, k-30)), k + 1}
	if r.empty() {
		return 0
	}
	return x.speakerOf(r)
}

// pronoun returns the entity that a pronoun without a mention of its own, or "the" before an age, stands for: the last source, where that is an
// entity, number and gender agree, and it is near.
func (x *extraction) pronoun(w string) entity.ID {
	e, ok := x.ents.Entity(x.named.speaker)
	if !ok || x.paragraphs-x.named.paragraph > 2 {
		return 0
	}
	switch w {
	case "the":
		ok = e.Kind == entity.Person && !e.Plural
	case "he":
		ok = human(&e) && e.Gender != entity.Female
	case "she":
		ok = human(&e) && e.Gender != entity.Male
	case "they":
		ok = e.Plural || e.Kind == entity.Group
	case "it":
		ok = e.Kind == entity.Organization || e.Kind == entity.Place
	default:
		ok = false
	}
	if !ok {
		return 0
	}
	return e.ID
}
