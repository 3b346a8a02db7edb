package entity

import "strings"

// findNominal returns the entity that p speaks of again, or -1 where it is a new one.
func (b *builder) findNominal(p phrase) int {
	d := b.d
	indefinite := p.article >= 0 && !hasWord(" the ", d.word(p.article)) ||
		p.article < 0 && p.start < p.head && d.is(p.start, p.head, quantity|numeral)
	if indefinite {
		return -1
	}
	if id, ok := b.heads.same[b.phraseKey(p)]; ok {
		return id
	}
	if p.article < 0 && !d.is(p.start, p.head, determiner) {
		return -1
	}
	if p.end > p.head+1 { // what completes it tells it from others
		return -1
	}
	mods := b.modifiers(p)
	c := d.toks[p.head].class
	r := b.heads.by[b.lemma(p.head)]
	for _, id := range r.list() {
		if b.fits(int(id), mods, c, d.toks[p.head].sent) {
			return int(id)
		}
	}
	if c&anyBody != 0 && c&plural == 0 && len(mods) <= 1 {
		return b.recentNamed(d.toks[p.head].sent)
	}
	return -1
}

// fits reports whether entity id can be what a phrase with the given modifiers and class of its head speaks of.
func (b *builder) fits(id int, mods []string, c class, sent int32) bool {
	e := &b.ents[id]
	if e.last < 0 || e.plural != (c&plural != 0) || c&(person|relation) != 0 && sent-e.last > 12 {
		return false
	}
	if e.kind == Person && !b.agrees(id, genderOfClass(c)) {
		return false
	}
	known := e.words
	if e.named && e.kind == Person {
		known = e.known
	}
	if within(mods, known) {
		return true
	}
	return !e.named && c&body != 0 && within(e.words, mods) && len(e.words) == 0
}

// within reports whether each of the words of short is one of long, a country's name or what is made of it being the same.
func within(short, long []string) bool {
	for _, w := range short {
		found := false
		for _, v := range long {
			found = found || w == v || kindred(w, v)
		}
		if !found {
			return false
		}
	}
	return true
}

// kindred reports whether v and w are the name of a country and its adjective: "russia", "russian".
func kindred(v, w string) bool {
	n := 0
	for n < len(v) && n < len(w) && v[n] == w[n] {
		n++
	}
	return n >= 4 && max(len(v), len(w))-n <= 4 && hasSuffix(v+" "+w, "n", "ese", "ish", "i", "a", "y", "d", "l", "e")
}

// recentNamed returns the organization with a name that the text spoke of last, shortly before sentence s, or -1.
func (b *builder) recentNamed(s int32) int {
	best, top := -1, int32(0)
	for _, c := range b.recent.bodies.list() {
		e := &b.ents[c]
		if e.kind != Organization || !e.named || s-e.last > 2 {
			continue
		}
		if v := b.salience(int(c), s); v > top {
			best, top = int(c), v
		}
	}
	return best
}

// knowRole makes person id known by the head of a role of theirs, and by the nouns that stand for such heads.
func (b *builder) knowRole(id int, r role) {
	e := &b.ents[id]
	for k := r.at.start; k < r.at.end && len(e.known) < 40; k++ {
		if w := comparable(b.d.word(k)); w != "" {
			e.known = append(e.known, w)
		}
	}
	head := b.lemma(r.head)
	if b.d.toks[r.head].class&relation != 0 || r.Former {
		b.note(b.heads.by, head, id)
		return
	}
	b.note(b.heads.by, head, id)
	for _, list := range [...]string{
		"leader: president premier minister chancellor king queen emir sultan chief head chairman dictator prime-minister pope ayatollah leader",
		"lawmaker: senator representative congressman congresswoman legislator mp member sen rep",
		"diplomat: ambassador envoy minister secretary consul",
		"envoy: ambassador diplomat representative mediator negotiator",
		"pontiff: pope", "monarch: king queen emperor sultan emir",
		"official: minister secretary spokesman spokeswoman director commissioner ambassador envoy adviser advisor governor mayor undersecretary chief official deputy",
	} {
		name, members, _ := strings.Cut(list, ":")
		if head != name && hasWord(members+" ", head) {
			b.note(b.heads.by, name, id)
		}
	}
}

// knowHeads makes an entity of the given name known by the nouns of bodies in it: "the commission".
func (b *builder) knowHeads(id int, words []string) {
	if b.ents[id].kind != Organization || len(words) > maxNameWords {
		return
	}
	for _, w := range words {
		if c, ok := lookup(w); ok && c&body != 0 {
			b.note(b.heads.by, w, id)
		}
	}
}
