package entity

import (
	"strings"

	"github.com/newstext/newstext/article"
)

// settleFamilies makes families of names that are the plural of the surname of somebody in the text: "the Okris" where it
// tells of Ben Okri, too.
func (b *builder) settleFamilies() {
	for i := range b.words {
		m, at := &b.words[i], b.d.at[i]
		if len(m.words) > 1 || !strings.HasSuffix(m.key, "s") || m.extra || at.end == 0 || m.title != "" || !isWord(b.d.word(at.start-1), "the") {
			continue
		}
		if one := m.key[:len(m.key)-1]; b.votes.surnames[one] || b.votes.surnames[strings.TrimSuffix(one, "e")] {
			m.kind, m.family, b.d.names[i].kind = Person, true, Person
		}
	}
}

// family returns the entity of the family that m names, making one where there is none.
func (b *builder) family(m *nameWords) int {
	m.link = link{"name", article.High}
	if id, ok := b.people.full[m.key]; ok {
		return id
	}
	id := b.add(ent{kind: Person, conf: m.conf, words: m.words, name: m.span, rule: "name", plural: true})
	b.people.full[m.key] = id
	return id
}

// shareSurname makes person id, who is named by a first name alone, known by the surname of those beside it: "Carlos and
// Ana Ruiz", "Ben Okri and his wife Rosa".
func (b *builder) shareSurname(n, id int) {
	m := &b.words[n]
	if len(m.words) > 1 || m.title != "" {
		return
	}
	if n+1 < len(b.words) && b.words[n+1].kind == Person && len(b.words[n+1].words) > 1 && b.joined(n, n+1) &&
		isWord(b.d.word(b.d.at[n].end), "and") && (len(b.rolesOf(n)) > 0 || b.ents[id].genderOf(m.key) != UnknownGender) {
		b.noteSurname(b.words[n+1].words, id)
		return
	}
	for _, r := range b.rolesOf(n) {
		if b.d.toks[r.head].class&relation == 0 || b.d.toks[r.at.start].class&possessive == 0 || r.at.start != r.head-1 {
			continue
		}
		if owner := b.ownerBefore(n, r.at.start); owner >= 0 {
			b.noteSurname(b.words[owner].words, id)
		}
	}
}

// ownerBefore returns the name of the person that stands before the "his" or "her" at token i with nothing but "and"
// between, or -1: "Ben Okri and his wife".
func (b *builder) ownerBefore(n, i int) int {
	o := n - 1
	if o < 0 || b.words[o].kind != Person || len(b.words[o].words) < 2 {
		return -1
	}
	k := b.d.at[o].end
	if isWord(b.d.word(k), ",") {
		k++
	}
	if isWord(b.d.word(k), "and") && k+1 == i && b.d.same(k, i) {
		return o
	}
	return -1
}

// noteSurname makes person id known by the surname of the name of words, after those who have it.
func (b *builder) noteSurname(words []string, id int) {
	family := surname(words)
	b.people.last.noteLast(family[len(family)-1], id)
}
