package entity

// findNominal returns the entity that p speaks of again and the rule that tells so, or -1 where it is a new one. Acts tells
// whether p does or says something.
func (b *builder) findNominal(p phrase, acts bool) (int, string) {
	d := b.d
	indefinite := p.article >= 0 && !hasWord(" the ", d.word(p.article)) ||
		p.article < 0 && p.start < p.head && d.is(p.start, p.head, quantity|numeral)
	if indefinite {
		return -1, ""
	}
	if b.general(p) {
		return b.generalAgain(p, acts), "noun-again"
	}
	if id, ok := b.heads.same[b.phraseKey(p)]; ok {
		return b.since(p, id), "phrase-again"
	}
	if p.article < 0 && !d.is(p.start, p.head, determiner) {
		return -1, ""
	}
	if b.parent(p) {
		return b.calledAgain(p), "subject-again"
	}
	if p.end > p.head+1 { // what completes it tells it from others
		return -1, ""
	}
	id, rule := b.findDefinite(p)
	if id < 0 && acts {
		return b.calledAgain(p), "subject-again"
	}
	return id, rule
}

// since returns the people whom p fits and the text spoke of after id, or id: the mayor of whom it told first may have been
// named since, and "the officials" are those of the sentence before.
func (b *builder) since(p phrase, id int) int {
	c := b.d.toks[p.head].class
	if b.ents[id].named || c&person == 0 || p.article < 0 {
		return id
	}
	r := b.heads.by.get(b.lemma(p.head))
	for _, x := range r.list() {
		e := &b.ents[x]
		if e.named == (c&plural == 0) && e.in > b.ents[id].in && b.fits(int(x), b.modifiers(p), c, b.d.toks[p.head].sent) {
			return int(x)
		}
	}
	return id
}

// generalAgain returns the people whom a bare noun speaks of again, those last spoken of by it: "officials" after "senior
// officials in Orvia", or -1.
func (b *builder) generalAgain(p phrase, acts bool) int {
	if !acts || hasWord(anybody, b.d.word(p.head)) {
		return -1
	}
	r := b.heads.by.get(b.lemma(p.head))
	for _, id := range r.list() {
		e := &b.ents[id]
		if !e.named && e.plural && b.d.toks[p.head].sent-e.last <= 12 {
			return int(id)
		}
	}
	return -1
}

// findDefinite returns the entity that p, with "the" or "this", speaks of again and the rule that tells so, or -1.
func (b *builder) findDefinite(p phrase) (int, string) {
	d := b.d
	mods := b.modifiers(p)
	c := d.toks[p.head].class
	sent := d.toks[p.head].sent
	named := -1
	if c&anyBody != 0 && c&plural == 0 && len(mods) <= 1 && !p.owned && !hasWord(seldomAgain, b.lemma(p.head)) {
		named = b.recentNamed(sent)
	}
	r := b.heads.by.get(b.lemma(p.head))
	for _, id := range r.list() {
		if b.fits(int(id), mods, c, sent) {
			if named >= 0 && !b.ents[id].named && b.ents[named].in > b.ents[id].in {
				return named, "body-before"
			}
			return int(id), "noun-again"
		}
	}
	if named >= 0 {
		return named, "body-before"
	}
	if like := synonyms(b.lemma(p.head)); like != "" {
		r := b.heads.by.get(like)
		for _, id := range r.list() {
			if !b.ents[id].named && b.fits(int(id), mods, c, sent) {
				return int(id), "like-noun"
			}
		}
	}
	if c&person == 0 || c&plural != 0 || c&relation != 0 {
		return -1, ""
	}
	return b.onlyOne(r, b.unplaced(p), c, sent), "only-one"
}

// apposed returns the organization that p stands beside, "the aid group, X," or "the X newspaper", or -1.
func (b *builder) apposed(p phrase) int {
	d := b.d
	c := d.toks[p.head].class
	if c&plural != 0 {
		return -1
	}
	n := int32(-1)
	if c&person != 0 && c&body == 0 && d.same(p.end, p.head) && p.owned && p.end == p.head+1 && d.kind(p.end) == Place {
		n = d.toks[p.end].name // "its ally X"
		return b.idOf(int(n))
	}
	if c&body == 0 {
		return -1
	}
	switch k := p.end; {
	case p.head > p.start && c&anyBody != 0 && d.kind(p.head-1) == Organization &&
		!hasWord(" agency body team organization ", d.word(p.head)):
		n = d.toks[p.head-1].name
	case p.head > p.start+1 && c&anyBody != 0 && d.kind(p.head-2) == Organization &&
		hasWord(" news television radio ", d.word(p.head-1)):
		n = d.toks[p.head-2].name
	case d.same(k+1, p.head) && hasWord(" , - ", d.word(k)) && d.kind(k+1) == Organization:
		if n = d.toks[k+1].name; !d.is(d.at[n].end, p.head, mark|verb|auxiliary|past) {
			n = -1
		}
	case d.same(k, p.head) && d.kind(k) == Organization && c&anyBody != 0 && k == p.head+1:
		n = d.toks[k].name
	}
	if n < 0 || b.words[n].kind != Organization {
		return -1
	}
	return b.idOf(int(n))
}

// idOf returns the entity of name n, which is no person's.
func (b *builder) idOf(n int) int {
	if b.ids[n] < 0 {
		b.ids[n] = b.thing(&b.words[n])
	}
	return b.ids[n]
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
		if e.kind != Organization || !e.named || s-e.last > 3 {
			continue
		}
		if v := b.salience(int(c), s); v > top {
			best, top = int(c), v
		}
	}
	return best
}

// maxKnown bounds how many words of the roles of a person are kept.
const maxKnown = 40

// knowRole makes person id known by the head of a role of theirs, and by the nouns that stand for such heads.
func (b *builder) knowRole(id int, r role) {
	e := &b.ents[id]
	var buf [maxKnown]string
	words := buf[:0]
	for k := r.at.start; k < r.at.end && len(e.known)+len(words) < maxKnown; k++ {
		kind := b.d.kind(k)
		e.placed = e.placed || kind == Place || kind == Group
		if w := b.arena.comparable(b.d.word(k)); w != "" {
			words = append(words, w)
		}
	}
	if len(words) > 0 {
		e.known = b.arena.list(e.known, words)
	}
	head := b.lemma(r.head)
	b.heads.by.note(head, id)
	if b.d.toks[r.head].class&relation != 0 || r.Former {
		return
	}
	for _, noun := range generalNouns(head) {
		if noun != "" && (noun != "leader" || b.leads(r)) {
			b.heads.by.note(noun, id)
		}
	}
}

// leads reports whether r, an office of those that leaders hold, is one: a minister is where first or prime.
func (b *builder) leads(r role) bool {
	return !hasWord(" minister ", b.lemma(r.head)) || hasWord(" prime first ", b.d.word(r.head-1))
}

// knowHeads makes an entity of the given name known by the nouns of bodies in it: "the commission".
func (b *builder) knowHeads(id int, words []string) {
	if b.ents[id].kind != Organization || len(words) > maxNameWords {
		return
	}
	for _, w := range words {
		if c, ok := lookup(w); ok && c&body != 0 {
			b.heads.by.note(w, id)
		}
	}
}
