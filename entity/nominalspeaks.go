package entity

// speaksOf reports whether p is about somebody in particular, so that the text may go on to speak of them.
func (b *builder) speaksOf(p phrase) bool {
	d := b.d
	c := d.toks[p.head].class
	determined := p.article >= 0 || p.owned || p.start < p.head && d.is(p.start, p.head, determiner|quantity|numeral)
	if isWord(d.word(p.start), "no") {
		return false
	}
	if c&noun == document {
		return d.is(b.afterwards(p), p.head, verb) || b.reported(p)
	}
	if c&person == 0 && seldomBody(b.lemma(p.head)) {
		return b.acts(p) || b.reported(p)
	}
	if c&plural != 0 || determined {
		return true
	}
	named := d.toks[p.start].name >= 0
	return c&(body|person) != 0 && (named || b.acts(p) || b.reported(p))
}

// afterwards returns the token that follows p, an adverb left out.
func (b *builder) afterwards(p phrase) int {
	if b.d.is(p.end, p.head, adverb) {
		return p.end + 1
	}
	return p.end
}

// acts reports whether p stands before a verb.
func (b *builder) acts(p phrase) bool { return b.d.is(b.afterwards(p), p.head, verb|auxiliary|past) }

// reported reports whether p stands where the text says whose words it gives: "according to p", "“…,” said p."
func (b *builder) reported(p phrase) bool {
	d := b.d
	return d.same(b.from(p)-2, p.head) && hasWord(" according ", d.word(b.from(p)-2)) ||
		d.is(b.from(p)-1, p.head, verb) && d.is(p.end, p.head, mark)
}

// general reports whether p is but a noun in the plural, which may mean others each time: "residents".
func (b *builder) general(p phrase) bool {
	return p.article < 0 && p.start == p.head && p.end == p.head+1 && b.d.toks[p.head].class&plural != 0
}

// located returns the end of the noun phrase with its head at i and its end at end, with where that is: "police in Lugo
// said". Elsewhere than before its verb the place may be that of what is told.
func (b *builder) located(i, end int) int {
	d := b.d
	if end != i+1 || !d.is(end, i, preposition) || !hasWord(" in at ", d.word(end)) {
		return end // "the spokesman for the coast guard in Lugo": where the guard is
	}
	e := d.complement(i, true)
	if e <= end || !d.is(e, i, verb|auxiliary) {
		return end
	}
	for k := end; k < e; k++ {
		if d.kind(k) == Place {
			return e
		}
	}
	return end
}

// seldomBody reports whether noun is one of a body that is more often no body: it is an entity where it acts.
func seldomBody(noun string) bool {
	switch noun {
	case "campaign", "camp", "side", "order", "wing", "rally", "unit", "community", "service", "station", "industry", "movement",
		"house", "chamber", "headquarters", "studio", "school", "chain", "mission", "operator", "carrier", "bench", "market",
		"channel", "portal", "front", "library":
		return true
	}
	return false
}
