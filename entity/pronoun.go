package entity

import (
	"math"
	"slices"

	"github.com/newstext/newstext/article"
)

// sawPronoun gives the pronoun at token i to the entity that it stands for, where that is plain enough.
func (b *builder) sawPronoun(i int) {
	d := b.d
	w := d.word(i)
	id, how := -1, link{"pronoun", article.Low}
	var buf [16]byte
	switch string(lowered(buf[:0], w[:min(len(w), len(buf))])) {
	case "he", "him", "his", "himself":
		id, how.conf = b.resolvePerson(i, Male)
	case "she", "her", "hers", "herself":
		id, how.conf = b.resolvePerson(i, Female)
	case "they", "them", "their", "theirs", "themselves":
		id = b.resolveMany(i)
	case "it", "its", "itself":
		id = b.resolveBody(i)
	}
	if id < 0 {
		return
	}
	b.mention(id, i, i+1, Pronoun, how)
	b.touch(id, i, i+1, b.position(i, i+1), Pronoun)
	if b.ents[id].kind == Person && !b.ents[id].plural && b.ents[id].named && hasWord(" he she ", w) {
		b.pronounRole(id, i)
	}
}

// ownsNext reports whether the word at i stands before a noun that it owns: "her" in "her office".
func (b *builder) ownsNext(i int) bool {
	return b.d.same(i+1, i) && b.d.toks[i+1].class&(closed|determiner|timeWord|adverb) == 0
}

// By how much the score of a person must be better than that of the next for a pronoun to stand for them with medium and
// with high confidence.
const mediumLead, highLead = 60, 150

// resolvePerson returns the person whom a pronoun of gender g at token i stands for, or -1.
func (b *builder) resolvePerson(i int, g Gender) (int, article.Confidence) {
	var c candidates
	answered := hasWord(answers, b.d.word(i+1)) || hasWord(answers, b.d.word(i-1))
	for _, id := range b.recent.persons.list() {
		if b.mayBe(int(id), g) && !b.contrary(i, int(id)) && !(answered && b.asked(i, int(id))) && b.seen(int(id), i) {
			c.add(int(id))
		}
	}
	quote := b.d.toks[i].class & quoted
	b.namesAhead(i, func(n int) bool {
		if b.mayBe(b.ids[n], g) && b.d.toks[b.d.at[n].start].class&quoted >= quote { // "“He lied,” Ruiz said."
			c.add(b.ids[n])
		}
		return c.n < len(c.ids)
	})
	k := b.kindOfPronoun(i)
	best, top, second := -1, int32(math.MinInt32/2), int32(math.MinInt32/2)
	for nth, id := range c.ids[:c.n] {
		c.views[nth] = b.look(i, id, nth, k, g)
		switch s := c.views[nth].score(&pronounWeights); {
		case best < 0 || s > top:
			best, top, second = id, s, top
		case s > second:
			second = s
		}
	}
	if b.observe != nil {
		b.observe(i, c)
	}
	if best < 0 {
		return -1, article.NoConfidence
	}
	b.ents[best].hint(g, 1)
	switch lead := top - second; {
	case lead >= highLead:
		return best, article.High
	case lead >= mediumLead:
		return best, article.Medium
	}
	return best, article.Low
}

// candidates are the persons whom a pronoun may stand for.
type candidates struct {
	ids   [namesPerKey + 2]int
	views [namesPerKey + 2]view
	n     int
}

func (c *candidates) add(id int) {
	if c.n < len(c.ids) && !slices.Contains(c.ids[:c.n], id) {
		c.ids[c.n] = id
		c.n++
	}
}

// mayBe reports whether a pronoun of gender g may stand for person id: the text has not told otherwise, and a first name
// alone does not settle it.
func (b *builder) mayBe(id int, g Gender) bool { return b.ents[id].evidence(g) >= -3 }

// contrary reports whether the pronoun at i cannot be entity id because of quotation marks: within them neither "he" nor
// "it" is who speaks.
func (b *builder) contrary(i, id int) bool {
	t, e := b.d.toks[i], &b.ents[id]
	if t.class&quoted == 0 || e.quoted || b.d.told[t.sent] != b.d.told[e.last] {
		return false
	}
	return e.kind != Person && e.last == t.sent || b.subjectSent == e.last && b.subjects[0] == id
}

// asked reports whether the pronoun at i, who answers, does so to a question of person id: "“Who was it?” counsel asked.
// “I,” he replied."
func (b *builder) asked(i, id int) bool {
	d := b.d
	in := int(b.ents[id].in)
	for k := max(0, in-4); k < in+2 && k < i; k++ {
		if hasWord(" asked asks ", d.word(k)) && d.same(k, in-1) {
			return true
		}
	}
	return false
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

// resolveMany returns what a "they" at token i stands for, or -1.
func (b *builder) resolveMany(i int) int {
	best, top := -1, int32(0)
	for k, r := range [...]*recents{&b.recent.many, &b.recent.bodies} {
		for _, c := range r.list() {
			id := int(c)
			e := &b.ents[id]
			if b.contrary(i, id) || b.d.toks[i].sent-e.last > 2 || e.kind == Other {
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
		if b.contrary(i, id) || d.toks[i].sent-e.last > 1 {
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
