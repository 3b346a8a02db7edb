package entity

import (
	"strings"

	"github.com/newstext/newstext/article"
)

// people finds persons again by the words of their names.
type people struct {
	full  map[string]int // whole name → entity
	begin index          // by the first words of longer names, two at least
	last  index          // by surname, also with its particles
	other index          // by first name, middle names
}

func (p *people) reset() {
	clear(p.full)
	p.begin.reset()
	p.last.reset()
	p.other.reset()
}

// person returns the entity that the person's name of these words stands for, making one where there is none. Gender is
// what the title says.
func (b *builder) person(m *nameWords, g Gender) int {
	p := &b.people
	m.link = link{"name", article.High}
	if id, ok := p.full[m.key]; ok && len(m.words) > 1 && b.agrees(id, g) {
		return id
	}
	if len(m.words) > 1 {
		return b.fullPerson(m, g)
	}
	if id := b.choose(p.last.get(m.key), g, m); id >= 0 {
		return id
	}
	if r := p.other.get(m.key); !r.many && r.n == 1 && b.agrees(int(r.ids[0]), g) {
		return b.doubt(int(r.ids[0]), m, "first-name")
	}
	return b.newPerson(m, g)
}

// choose returns the entity of r to take for a name with a title of gender g, or -1.
func (b *builder) choose(r *recents, g Gender, m *nameWords) int {
	for _, id := range r.list() {
		if b.agrees(int(id), g) && (!r.many || b.titled(int(id), m)) {
			m.link.rule = "surname"
			return int(id)
		}
	}
	for _, id := range r.list() { // who is named in full rather than "Mrs Okri", whom the text calls so again
		if e := &b.ents[id]; m.title == "" && len(e.words) > 1 && e.last >= 0 && b.agrees(int(id), g) {
			return b.doubt(int(id), m, "shared-surname")
		}
	}
	for _, id := range r.list() {
		if b.agrees(int(id), g) && b.ents[id].last >= 0 {
			return b.doubt(int(id), m, "shared-surname")
		}
	}
	for _, id := range r.list() {
		if b.agrees(int(id), g) {
			return b.doubt(int(id), m, "shared-surname")
		}
	}
	return -1
}

// doubt notes that m was linked to entity id by a rule that is often wrong, and returns id.
func (b *builder) doubt(id int, m *nameWords, rule string) int {
	m.link = link{rule, article.Low}
	b.ents[id].rule, b.ents[id].doubtful = rule, true
	return id
}

// titled reports whether m stands with a title that entity id had.
func (b *builder) titled(id int, m *nameWords) bool {
	return m.title != "" && hasWord(b.ents[id].titles, m.title)
}

// agrees reports whether entity id can be of gender g.
func (b *builder) agrees(id int, g Gender) bool {
	h := b.ents[id].gender()
	if h == UnknownGender {
		h = b.ents[id].titled
	}
	return g == UnknownGender || h == UnknownGender || g == h
}

// fullPerson links a name of several words to one that shares its surname and does not contradict it.
func (b *builder) fullPerson(m *nameWords, g Gender) int {
	family := surname(m.words)
	for _, key := range [...]string{b.arena.join(family), family[len(family)-1]} {
		r := b.people.last.get(key)
		for _, id := range r.list() {
			if b.agrees(int(id), g) && compatible(m.words, b.ents[id].words) {
				b.extend(int(id), m)
				m.link.rule = "fuller-form"
				return int(id)
			}
		}
	}
	// Surname first: "Hu" before "Hu Jintao".
	r := b.people.last.get(m.words[0])
	for _, id := range r.list() {
		if len(b.ents[id].words) == 1 && b.agrees(int(id), g) && !isParticle(m.words[0]) {
			b.extend(int(id), m)
			m.link.rule = "fuller-form"
			return int(id)
		}
	}
	if id := b.sameBeginning(m, g); id >= 0 {
		m.link.rule = "fuller-form"
		return id
	}
	return b.newPerson(m, g)
}

// sameBeginning returns the only person whose name m begins or goes on, or -1: "Rosa Paz" and "Rosa Paz Ibarra", "Mary Ann"
// and "Mary Ann Okri".
func (b *builder) sameBeginning(m *nameWords, g Gender) int {
	if r := b.people.begin.get(m.key); r.n == 1 && b.agrees(int(r.ids[0]), g) {
		b.people.full[m.key] = int(r.ids[0])
		return int(r.ids[0])
	}
	if len(m.words) > 6 {
		return -1
	}
	for k := len(m.words) - 1; k > 1; k-- {
		if id, ok := b.people.full[b.arena.join(m.words[:k])]; ok && b.agrees(id, g) && len(b.ents[id].words) == k {
			b.extend(id, m)
			return id
		}
	}
	return -1
}

// newPerson makes an entity of m, whose title says gender g, and makes it known by its words.
func (b *builder) newPerson(m *nameWords, g Gender) int {
	if g == UnknownGender && len(m.words) > 1 {
		g = genderOf(m.words[0])
	}
	id := b.add(ent{kind: Person, conf: m.conf, words: m.words, name: m.span, rule: "name", titled: g})
	b.index(id, m)
	return id
}

// extend makes m, a name of entity id, known, too.
func (b *builder) extend(id int, m *nameWords) {
	if len(m.words) > len(b.ents[id].words) {
		b.ents[id].words = m.words
	}
	b.index(id, m)
}

func (b *builder) index(id int, m *nameWords) {
	p := &b.people
	if _, ok := p.full[m.key]; !ok || len(m.words) == 1 {
		p.full[m.key] = id
	}
	family := surname(m.words)
	p.last.note(family[len(family)-1], id)
	if len(family) > 1 {
		p.last.note(b.arena.join(family), id)
	}
	if len(m.words) > 6 {
		return
	}
	if first, second, double := strings.Cut(family[len(family)-1], "-"); double && len(first) > 2 && len(second) > 2 {
		p.other.note(first, id) // "Ana Ruiz-Okri" is "Mrs Okri" to some
		p.other.note(second, id)
	}
	for i, w := range m.words[:len(m.words)-1] {
		if i > 0 && !isParticle(w) && !isSuffix(m.words[i+1]) {
			p.begin.note(b.arena.join(m.words[:i+1]), id)
		}
		if len(w) > 1 && !isParticle(w) {
			p.other.note(w, id)
		}
		if i > 0 && len(family) == 1 && i < len(m.words)-1 {
			p.last.note(b.arena.join(m.words[i:]), id)
		}
	}
}
