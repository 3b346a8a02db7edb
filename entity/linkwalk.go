package entity

import "strings"

// How much a mention says about what the text goes on to call "he" and "it", by where it stands.
const (
	subjectWeight = 1000 // before its verb
	secondWeight  = 600  // before its verb, but not the first in the sentence
	plainWeight   = 450
	sideWeight    = 350 // after a preposition, before a possessive mark
	innerWeight   = 120 // within another noun phrase
)

// walk reads the article once, from left to right, and gives every name, noun phrase and pronoun to its entity.
func (b *builder) walk() {
	d := b.d
	next := 0
	for i := range d.toks {
		for next < len(d.names) && d.at[next].start <= i {
			b.sawName(next)
			next++
		}
		t := &d.toks[i]
		switch {
		case t.name >= 0:
		case t.class&(pronoun|possessive) != 0:
			b.sawPronoun(i)
		case t.class&preposition != 0 && isWord(d.word(i), "as"):
			b.roleAs(i)
		case t.class&noun != 0 && t.class&taken == 0:
			b.sawNominal(i)
		case t.class&numeral != 0 && t.span.End-t.span.Start > len("-year-old"):
			b.sawAge(i)
		}
	}
	for ; next < len(d.names); next++ {
		b.sawName(next)
	}
}

// sawName gives name n to its entity.
func (b *builder) sawName(n int) {
	m := &b.words[n]
	if m.span.IsEmpty() || m.part {
		return
	}
	if b.ids[n] < 0 {
		if m.family {
			b.ids[n] = b.family(m)
		} else if m.kind == Person {
			b.ids[n] = b.person(m, b.titleGender(n))
		} else {
			b.ids[n] = b.thing(m)
		}
	}
	id := b.ids[n]
	e := &b.ents[id]
	if len(m.words) > e.nameWords || len(m.words) == e.nameWords && shouts(e.name.In(b.d.text)) && !shouts(m.span.In(b.d.text)) {
		e.name, e.nameWords = m.span, len(m.words)
	}
	e.conf = max(e.conf, m.conf)
	if m.extra {
		e.rule = "extra"
	}
	b.mentions = append(b.mentions, mentionOf{Mention{m.span, Name, m.link.conf, m.link.rule}, id})
	if e.kind == Person && !e.plural {
		b.sawPerson(n, id)
	} else {
		b.knowHeads(id, m.words)
	}
	if at := b.d.at[n]; at.end > 0 {
		w := int32(plainWeight)
		if !b.d.filed.Span.Contains(m.span) {
			w = b.position(min(at.start, b.before[n]), at.end)
		}
		if e.kind == Place && !b.d.is(at.end, at.start, verb|auxiliary|past) {
			w = min(w, plainWeight) // "Doha: A bank said it"
		}
		b.touch(id, at.start, at.end, w, Name)
	}
}

// shouts reports whether name is all in capitals, as in datelines and headlines.
func shouts(name string) bool { return strings.ToUpper(name) == name }

// sawPerson notes what name n says of the person id: title, roles, gender.
func (b *builder) sawPerson(n, id int) {
	m, e := &b.words[n], &b.ents[id]
	if m.title != "" {
		b.addTitle(e, m.title)
		if e.title == "" {
			e.title = b.d.span(m.tokens.start, m.tokens.end).In(b.d.text)
		}
		e.hint(genderOfClass(b.d.cache.classify(m.title)), 4)
	}
	if len(m.words) == 1 && e.guess == UnknownGender {
		e.guess = e.genderOf(m.words[0])
	}
	if len(m.words) > 2 && m.words[1] == "thi" { // "Nguyen Thi Lan"
		e.hint(Female, 2)
	}
	for _, w := range m.words[:len(m.words)-1] {
		if len(w) > 1 { // no initial
			e.hint(e.genderOf(w), 2)
			break
		}
	}
	for _, r := range b.rolesOf(n) {
		b.stated = append(b.stated, roleOf{r, id})
		e.hint(genderOfClass(b.d.toks[r.head].class), 2)
		b.addTitle(e, b.lemma(r.head))
		b.knowRole(id, r)
	}
	family := surname(m.words)
	b.people.last.note(family[len(family)-1], id)
	b.shareSurname(n, id)
}

// addTitle notes that the text gives e the title or office w. It keeps but a handful of them.
func (b *builder) addTitle(e *ent, w string) {
	if len(e.titles)+len(w) < 120 && !hasWord(e.titles, w) {
		var buf [128]byte
		e.titles = b.arena.str(append(append(append(buf[:0], e.titles...), w...), ' '))
	}
}

// genderOfClass returns the gender that a word of class c says.
func genderOfClass(c class) Gender {
	switch {
	case c&(female|male) == female:
		return Female
	case c&(female|male) == male:
		return Male
	}
	return UnknownGender
}

// titleGender returns the gender that the title of name n says.
func (b *builder) titleGender(n int) Gender {
	return genderOfClass(b.d.cache.classify(b.words[n].title))
}

// position returns the weight of the mention from token i to token j by its place in the sentence.
func (b *builder) position(i, j int) int32 {
	d := b.d
	switch {
	case d.same(j, i) && d.isPossessive(j):
		return sideWeight
	case d.is(j, i, noun|modifier) && d.toks[j].name < 0 && d.toks[j].class&(verb|preposition|conjunction) == 0:
		return innerWeight
	case d.is(i-1, i, preposition), d.is(i-1, i, determiner) && d.is(i-2, i, preposition):
		return sideWeight
	case d.opens(i), d.opens(i-1) && d.is(i-1, i, determiner), d.is(j, i, verb|auxiliary|past):
		if b.subject == d.toks[i].sent+1 {
			return secondWeight
		}
		b.subject = d.toks[i].sent + 1
		return subjectWeight
	}
	return plainWeight
}

// touch notes that the tokens from i to j speak of entity id, in form f.
func (b *builder) touch(id, i, j int, w int32, f Form) {
	e, t := &b.ents[id], b.d.toks[i]
	if b.d.filed.Agency.Overlaps(t.span) {
		return
	}
	e.edges, e.place, e.form = b.d.edges(i, j), placeOf(w), f
	e.count++
	if f == Pronoun {
		e.pronouns++
	} else {
		e.pronouns = 0
	}
	if e.kind == Person && !e.plural {
		if b.first < 0 {
			b.first = id
		}
		if w == subjectWeight && b.subjectSent < t.sent {
			b.subjects[0], b.subjects[1], b.subjectSent = id, b.subjects[0], t.sent
		}
	}
	if e.last >= 0 {
		e.weight = e.weight >> min(31, uint(t.sent-e.last)) / 4 * 3
	}
	e.weight = min(e.weight+w, 4*subjectWeight)
	e.last, e.in, e.quoted = t.sent, int32(j), t.class&quoted != 0
	switch {
	case e.plural:
		b.recent.many.touch(id)
	case e.kind == Person:
		b.recent.persons.touch(id)
	case e.kind == Group:
		b.recent.many.touch(id)
	case e.kind == Organization, w == subjectWeight && (e.kind == Place || e.kind == Other && !e.named):
		b.recent.bodies.touch(id)
	}
}

// placeOf numbers the places in the sentence that weights tell apart.
func placeOf(w int32) uint8 {
	switch w {
	case subjectWeight:
		return 0
	case secondWeight:
		return 1
	case sideWeight:
		return 3
	case innerWeight:
		return 4
	}
	return 2
}

// salience returns how much entity id is in the mind of the reader at sentence s, 0 where it is out of it.
func (b *builder) salience(id int, s int32) int32 {
	e := &b.ents[id]
	if e.last < 0 || s-e.last > 4 {
		return 0
	}
	return e.weight >> uint(s-e.last)
}

// mention notes that the tokens from i to j stand for entity id.
func (b *builder) mention(id, i, j int, f Form, l link) {
	b.mentions = append(b.mentions, mentionOf{Mention{b.d.span(i, j), f, l.conf, l.rule}, id})
}

// recent holds the entities that the text spoke of last.
type recent struct {
	persons, bodies, many recents
}
