package entity

import (
	"strings"

	"github.com/newstext/newstext/article"
)

// namesPerKey bounds how many entities a word leads to: the ones spoken of last. It keeps a text of one surname linear.
const namesPerKey = 8

// people finds persons again by the words of their names.
type people struct {
	full  map[string]int     // whole name → entity
	last  map[string]recents // surname, also with its particles
	other map[string]recents // first name, middle names
}

func (p *people) reset() {
	clear(p.full)
	clear(p.last)
	clear(p.other)
}

// recents holds up to namesPerKey entities, the last one spoken of first.
type recents struct {
	ids  [namesPerKey]int32
	n    int
	many bool // there were more than could be held, or more than one
}

// touch moves id to the front of r.
func (r *recents) touch(id int) {
	i := 0
	for i < r.n && r.ids[i] != int32(id) {
		i++
	}
	if i == r.n {
		if r.n < len(r.ids) {
			r.n++
		} else {
			i--
		}
	}
	r.many = r.many || r.n > 1
	copy(r.ids[1:i+1], r.ids[:i])
	r.ids[0] = int32(id)
}

func (r *recents) list() []int32 { return r.ids[:r.n] }

// isParticle reports whether the word w, in lower case, is the beginning of a surname rather than a name.
func isParticle(w string) bool {
	return hasWord(surnameParticles, w)
}

// isSuffix reports whether the word w, in lower case, follows a surname: "Jr."
func isSuffix(w string) bool { return hasWord(surnameSuffixes, w) }

// surname returns the words of the surname of a person whose name has the given words, with its particles.
func surname(words []string) []string {
	end := len(words)
	for end > 1 && isSuffix(words[end-1]) {
		end--
	}
	start := max(0, end-1)
	for start > 0 && isParticle(words[start-1]) {
		start--
	}
	return words[start:end]
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
	r, ok := p.last[m.key]
	if id := b.choose(r, g, m); ok && id >= 0 {
		return id
	}
	if r, ok := p.other[m.key]; ok && !r.many && r.n == 1 && b.agrees(int(r.ids[0]), g) {
		return b.doubt(int(r.ids[0]), m, "first-name")
	}
	return b.newPerson(m)
}

// choose returns the entity of r to take for a name with a title of gender g, or -1.
func (b *builder) choose(r recents, g Gender, m *nameWords) int {
	for _, id := range r.list() {
		if b.agrees(int(id), g) && (!r.many || b.titled(int(id), m)) {
			m.link.rule = "surname"
			return int(id)
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
	return g == UnknownGender || h == UnknownGender || g == h
}

// fullPerson links a name of several words to one that shares its surname and does not contradict it.
func (b *builder) fullPerson(m *nameWords, g Gender) int {
	family := surname(m.words)
	for _, key := range [...]string{b.arena.join(family), family[len(family)-1]} {
		r := b.people.last[key]
		for _, id := range r.list() {
			if b.agrees(int(id), g) && compatible(m.words, b.ents[id].words) {
				b.extend(int(id), m)
				m.link.rule = "fuller-form"
				return int(id)
			}
		}
	}
	// Surname first: "Hu" before "Hu Jintao".
	r := b.people.last[m.words[0]]
	for _, id := range r.list() {
		if len(b.ents[id].words) == 1 && b.agrees(int(id), g) && !isParticle(m.words[0]) {
			b.extend(int(id), m)
			m.link.rule = "fuller-form"
			return int(id)
		}
	}
	return b.newPerson(m)
}

// compatible reports whether two persons' names of one surname can be one person's.
func compatible(a, b []string) bool {
	if len(a) > len(b) {
		a, b = b, a
	}
	sa, sb := surname(a), surname(b)
	if sa[len(sa)-1] != sb[len(sb)-1] {
		return false
	}
	ga, gb := given(a, sa), given(b, sb)
	if len(ga) == 0 || len(gb) == 0 {
		return true
	}
	if endsWith(gb, ga) {
		return true
	}
	if !alike(ga[0], gb[0]) {
		return false
	}
	// The middle names of the shorter stand in the longer.
	j := 1
	for _, w := range ga[1:] {
		for j < len(gb) && !alike(w, gb[j]) {
			j++
		}
		if j == len(gb) {
			return false
		}
		j++
	}
	return true
}

// given returns the words of name before its surname s.
func given(name, s []string) []string {
	for i := range name {
		if &name[i] == &s[0] {
			return name[:i]
		}
	}
	return nil
}

func endsWith(long, short []string) bool {
	if len(short) > len(long) {
		return false
	}
	for i, w := range short {
		if long[len(long)-len(short)+i] != w {
			return false
		}
	}
	return true
}

// alike reports whether two given names can be one: the same, an initial, or spelled apart in one letter ("Yuri", "Yury").
func alike(a, b string) bool {
	if len(a) > len(b) {
		a, b = b, a
	}
	switch {
	case a == b:
		return true
	case len(a) == 0:
		return false
	case len(a) == 1:
		return a[0] == b[0]
	case len(a) < 4 || len(b)-len(a) > 2 || a[0] != b[0]:
		return false
	}
	if x, y := genderOf(a), genderOf(b); x != y && x != UnknownGender && y != UnknownGender {
		return false
	}
	return nearly(a, b) || len(consonants(a)) > 3 && consonants(a) == consonants(b)
}

// consonants returns w without vowels and doubled letters: what the spellings of an Arabic name have in common.
func consonants(w string) string {
	out := make([]byte, 0, 16)
	for i := 0; i < len(w) && len(out) < cap(out); i++ {
		if strings.IndexByte("aeiouy", w[i]) < 0 && (len(out) == 0 || out[len(out)-1] != w[i]) {
			out = append(out, w[i])
		}
	}
	return string(out)
}

// nearly reports whether a and b, which is not the shorter, differ in one letter at most.
func nearly(a, b string) bool {
	i := 0
	for i < len(a) && a[i] == b[i] {
		i++
	}
	switch len(b) - len(a) {
	case 0:
		return i == len(a) || a[i+1:] == b[i+1:]
	case 1:
		return a[i:] == b[i+1:]
	}
	return false
}

// newPerson makes an entity of m and makes it known by its words.
func (b *builder) newPerson(m *nameWords) int {
	id := b.add(ent{kind: Person, conf: m.conf, words: m.words, name: m.span, rule: "name"})
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
	b.note(p.last, family[len(family)-1], id)
	if len(family) > 1 {
		b.note(p.last, b.arena.join(family), id)
	}
	if len(m.words) > 6 {
		return
	}
	for i, w := range m.words[:len(m.words)-1] {
		if len(w) > 1 && !isParticle(w) {
			b.note(p.other, w, id)
		}
		if i > 0 && len(family) == 1 && i < len(m.words)-1 {
			b.note(p.last, b.arena.join(m.words[i:]), id)
		}
	}
}

func (b *builder) note(m map[string]recents, key string, id int) {
	r := m[key]
	r.touch(id)
	m[key] = r
}
