package entity

// calledAgain returns the person whom p, a noun that goes with a country, a camp or an age, calls again: "the Lidian
// lawmaker" is who was the subject a sentence or two before, where the text has told of nobody else since. Or -1.
func (b *builder) calledAgain(p phrase) int {
	d := b.d
	t := d.toks[p.head]
	if p.article < 0 || p.owned || t.class&(person|plural|body|quoted) != person || !b.characterizes(p) {
		return -1
	}
	who := b.subjects[0]
	if who < 0 || t.sent-b.subjectSent > 2 || !b.ents[who].named || !b.agrees(who, genderOfClass(t.class)) {
		return -1
	}
	if b.ents[who].last == t.sent || b.ents[who].quoted || !d.opens(p.article) && !d.is(p.article-1, p.head, mark|conjunction) {
		return -1 // "X said the Orvian minister": another one
	}
	if r := b.recent.persons.list(); int(r[0]) != who || len(r) > 1 && b.ents[r[1]].last >= b.subjectSent {
		return -1
	}
	return who
}

// characterizes reports whether p tells of a person where they come from or how old they are.
func (b *builder) characterizes(p phrase) bool {
	for k := p.start; k < p.head; k++ {
		if kind := b.d.kind(k); kind == Place || kind == Group || hasSuffix(b.d.word(k), "-old", "-born") {
			return true
		}
	}
	return false
}

// unplaced returns the modifiers of p without names of places and groups, nil where there are none of these.
func (b *builder) unplaced(p phrase) []string {
	out := []string{}
	placed := false
	for k := p.start; k < p.head; k++ {
		if kind := b.d.kind(k); kind == Place || kind == Group {
			placed = true
		} else if b.d.toks[k].class&possessive == 0 {
			out = append(out, b.arena.comparable(b.d.word(k)))
		}
	}
	if !placed {
		return nil
	}
	return out
}

// onlyOne returns the one person of r, of those spoken of lately, of whom the modifiers are true and whose country the text
// has not told, or -1.
func (b *builder) onlyOne(r *recents, mods []string, c class, sent int32) int {
	found := -1
	for _, id := range r.list() {
		e := &b.ents[id]
		if mods == nil || !e.named || e.kind != Person || e.placed || !b.fits(int(id), mods, c, sent) ||
			found >= 0 && e.last < b.ents[found].last-2 {
			continue
		}
		if found >= 0 {
			return -1
		}
		found = int(id)
	}
	return found
}
