package entity

import "github.com/newstext/newstext/article"

// calledAgain returns the person whom p, a noun that goes with a country, a camp or an age, calls again: "the Lidian
// lawmaker" is who was the subject a sentence or two before, where the text has told of nobody else since. Or -1.
func (b *builder) calledAgain(p phrase) int {
	c := b.d.toks[p.head].class
	if p.article < 0 || p.owned || c&(person|plural|body) != person || !b.characterizes(p) && !b.parent(p) {
		return -1
	}
	return b.lastSubject(p.article, genderOfClass(c))
}

// lastSubject returns the person of gender g who was the subject a sentence or two before token i, the article of a noun
// phrase that is a subject, too, where the text has told of nobody else since, or -1.
func (b *builder) lastSubject(i int, g Gender) int {
	d := b.d
	t := d.toks[i]
	who := b.subjects[0]
	if who < 0 || t.class&quoted != 0 || t.sent-b.subjectSent > 2 || !b.ents[who].named || !b.agrees(who, g) {
		return -1
	}
	if b.ents[who].last == t.sent || b.ents[who].quoted || !d.opens(i) && !d.is(i-1, i, mark|conjunction) {
		return -1 // "X said the Orvian minister": another one
	}
	if r := b.recent.persons.list(); int(r[0]) != who || len(r) > 1 && b.ents[r[1]].last >= b.subjectSent {
		return -1
	}
	return who
}

// parent reports whether p is a parent of so many: "the mother of two".
func (b *builder) parent(p phrase) bool {
	d := b.d
	k := p.head + 1
	return d.toks[p.head].class&relation != 0 && d.is(k+1, p.head, numeral|quantity) && isWord(d.word(k), "of") &&
		!d.is(k+2, p.head, noun|modifier)
}

// sawAge gives "the 54-year-old", whose last word is token i, to the person whom it calls again, with the office behind it:
// "The 54-year-old, a former minister, said".
func (b *builder) sawAge(i int) {
	d := b.d
	if !hasSuffix(d.word(i), "-year-old") || !isWord(d.word(i-1), "the") || !d.same(i-1, i) ||
		d.same(i+1, i) && d.toks[i+1].class&(closed|verb|past|adverb|possessive) == 0 {
		return
	}
	id := b.lastSubject(i-1, UnknownGender)
	if id < 0 {
		return
	}
	b.mention(id, i, i+1, Nominal, link{"subject-again", article.Medium})
	b.touch(id, i, i+1, b.position(i, i+1), Nominal)
	if d.word(i+1) != "," || !d.same(i+1, i) {
		return
	}
	if start, head, end, ok := b.nounPhrase(i + 2); ok && d.toks[head].class&(plural|taken) == 0 && d.word(end) == "," && d.same(end, i) {
		b.giveRole(id, start, head, end)
	}
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
