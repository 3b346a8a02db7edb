package entity

// Within its sentence a pronoun rather stands for a person the closer the mention: each token fewer than nearby counts
// nearWeight quarters of a mention's weight.
const nearby, nearWeight = 20, 200

// sawPronoun gives the pronoun at token i to the entity that it stands for, where that is plain enough.
func (b *builder) sawPronoun(i int) {
	d := b.d
	w := d.word(i)
	id := -1
	switch {
	case hasWord(" he him his himself ", w):
		id = b.resolvePerson(i, Male, hasWord(" him ", w))
	case hasWord(" she her hers herself ", w):
		id = b.resolvePerson(i, Female, hasWord(" her ", w) && !b.ownsNext(i))
	case hasWord(" they them their theirs themselves ", w):
		id = b.resolveMany(i)
	case hasWord(" it its itself ", w):
		id = b.resolveBody(i)
	}
	if id < 0 {
		return
	}
	b.mention(id, i, i+1, Pronoun)
	b.touch(id, i, i+1, b.position(i, i+1))
	if b.ents[id].kind == Person && !b.ents[id].plural && b.ents[id].named && hasWord(" he she ", w) {
		b.pronounRole(id, i)
	}
}

// ownsNext reports whether the word at i stands before a noun that it owns: "her" in "her office".
func (b *builder) ownsNext(i int) bool {
	return b.d.same(i+1, i) && b.d.toks[i+1].class&(closed|determiner|timeWord|adverb) == 0
}

// resolvePerson returns the person whom a pronoun of gender g at token i stands for, or -1.
func (b *builder) resolvePerson(i int, g Gender, object bool) int {
	best, top := -1, int32(0)
	for _, c := range b.recent.persons.list() {
		id := int(c)
		e := &b.ents[id]
		if !b.agrees(id, g) || b.contrary(i, e) || object && b.sameClause(e, i) {
			continue
		}
		s := b.salience(id, b.d.toks[i].sent) * 4
		if near := i - int(e.in); e.last == b.d.toks[i].sent && near < nearby {
			s += int32(nearby-near) * nearWeight
		}
		if e.gender() == UnknownGender {
			s = s / 4 * 3
		}
		if !e.named {
			s /= 2
		}
		if e.quoted && b.d.toks[i].class&quoted == 0 {
			s /= 2
		}
		if s > top {
			best, top = id, s
		}
	}
	if best < 0 {
		return b.forward(i, g)
	}
	b.ents[best].hint(g, 1)
	return best
}

// contrary reports whether the pronoun at i cannot be e because of quotation marks: within them "he" is not who speaks.
func (b *builder) contrary(i int, e *ent) bool {
	t := b.d.toks[i]
	return t.class&quoted != 0 && e.last == t.sent && !e.quoted
}

// sameClause reports whether e is in the clause of token i, just before it.
func (b *builder) sameClause(e *ent, i int) bool {
	if e.last != b.d.toks[i].sent || i-int(e.in) > 5 {
		return false
	}
	for j := int(e.in); j < i; j++ {
		if b.d.toks[j].class&(closed&^auxiliary|relative) != 0 && b.d.toks[j].class&preposition == 0 {
			return false
		}
	}
	return true
}

// forward returns the person who is named after the pronoun at token i in the same sentence, "In his speech, X said", or
// -1.
func (b *builder) forward(i int, g Gender) int {
	d := b.d
	if !d.is(i-1, i, preposition) && !d.is(i-1, i, conjunction|relative) || i > 0 && !d.opens(i-1) {
		return -1
	}
	for j := i + 1; j < i+20 && d.same(j, i); j++ {
		if n := d.toks[j].name; n >= 0 && b.words[n].kind == Person {
			id := b.ids[n]
			if id < 0 || !b.agrees(id, g) {
				return -1
			}
			return id
		}
	}
	return -1
}

// resolveMany returns what a "they" at token i stands for, or -1.
func (b *builder) resolveMany(i int) int {
	best, top := -1, int32(0)
	for k, r := range [...]*recents{&b.recent.many, &b.recent.bodies} {
		for _, c := range r.list() {
			id := int(c)
			e := &b.ents[id]
			if b.contrary(i, e) || b.d.toks[i].sent-e.last > 2 {
				continue
			}
			s := b.salience(id, b.d.toks[i].sent)
			if k == 1 {
				s /= 4
			}
			if s > top {
				best, top = id, s
			}
		}
	}
	if top < sideWeight/2 {
		return -1
	}
	return best
}

// resolveBody returns the body that an "it" at token i stands for, or -1. It takes none but the subject of the sentence or
// of the one before, and only where the pronoun is one who says or owns.
func (b *builder) resolveBody(i int) int {
	d := b.d
	next := i + 1
	if d.is(next, i, adverb) {
		next++
	}
	if hasWord(" it ", d.word(i)) && !d.is(next, i, verb) && !b.reportedIt(i) {
		return -1
	}
	best, top := -1, int32(0)
	for _, c := range b.recent.bodies.list() {
		id := int(c)
		e := &b.ents[id]
		if b.contrary(i, e) || d.toks[i].sent-e.last > 1 {
			continue
		}
		if s := b.salience(id, d.toks[i].sent); s > top {
			best, top = id, s
		}
	}
	if top < plainWeight {
		return -1
	}
	return best
}

// reportedIt reports whether "it" at token i begins what somebody says, "said it had", and goes on to what bodies do.
func (b *builder) reportedIt(i int) bool {
	d := b.d
	if !d.same(i+2, i) {
		return false
	}
	switch w := d.word(i + 1); {
	case hasWord(" has had will would does did ", w):
	case hasWord(" is was ", w) && (hasSuffix(d.word(i+2), "ing") ||
		hasWord(" now also concerned alarmed ready prepared willing committed ", d.word(i+2))):
	default:
		return false
	}
	for j := i - 1; j > i-4 && d.same(j, i); j-- {
		if d.toks[j].class&verb != 0 {
			return true
		}
	}
	return d.opens(i)
}
