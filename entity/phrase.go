package entity

import (
	"strings"

	"github.com/newstext/newstext/article"
)

// reach is how many tokens a noun phrase may run to either side of its head.
const reach = 14

// A phrase is a noun phrase: "the Syrian military source". All its tokens stand in one sentence.
type phrase struct {
	start, end int // without the article
	head       int
	article    int  // the token of "the" or "a" before start, or -1
	owned      bool // begins with "his" or holds "Syria’s"
}

// phraseAt returns the noun phrase whose head is the token at head, without what follows the head. With loose words that
// are not known as modifiers are taken where an article stands before them. A rank leaves out a noun of a person before
// it: in "dictator General X" there are two.
func (d *doc) phraseAt(head int, loose bool) phrase {
	p := phrase{start: head, end: head + 1, head: head, article: -1}
	for k := head - 1; k > head-reach && d.same(k, head); k = p.start - 1 {
		t := d.toks[k]
		switch {
		case t.class&quoted != d.toks[head].class&quoted:
			return p
		case t.name >= 0:
			n := int(t.name)
			if d.names[n].kind == Person && !d.isPossessive(k+1) {
				return p
			}
			p.start = d.at[n].start
			if d.names[n].kind == Person {
				for d.is(p.start-1, head, honorific|rank) {
					p.start--
				}
			}
		case d.isPossessive(k):
			p.owned = true
			if !d.same(k-1, head) || d.toks[k-1].name < 0 && d.toks[k-1].class&closed != 0 {
				return p
			}
			p.start = k
			if d.toks[k-1].name < 0 {
				p.start = k - 1
			}
		case t.class&possessive != 0:
			p.start, p.owned = k, true
			return p
		case t.class&determiner != 0:
			if !hasWord(" the a an ", d.word(k)) {
				p.start = k
				continue
			}
			p.article = k
			return p
		case t.class&person != 0 && stacks(d.word(head)) && !stacks(d.word(k)) && !pairs(d.word(k), d.word(head)):
			return p
		case t.class&numeral != 0:
			p.start = k
			if k > 0 && !d.is(k-1, head, determiner|possessive) {
				return p
			}
		case d.modifies(k, head, loose):
			p.start = k
		default:
			return p
		}
	}
	return p
}

// modifies reports whether token k, which is followed by a noun phrase with its head at head, belongs to that phrase.
func (d *doc) modifies(k, head int, loose bool) bool {
	c := d.toks[k].class
	switch {
	case c&closed != 0 && c&(modifier|noun) == 0:
		return false
	case c&capital == 0 && d.verbal(k):
		return false // "to release money"
	case d.toks[k].tag == article.TagVBD && d.is(k+1, head, numeral|determiner|quantity):
		return false // "Ruiz, a baker, lost two sons"
	case c&modifier != 0 && c&(verb|past) != 0 && c&capital == 0 || c&modifier != 0 && hasSuffix(d.word(k), "ed"):
		return !d.same(k-1, head) || d.toks[k-1].name < 0 && !d.is(k-1, head, plural) &&
			(d.is(k-1, head, determiner|possessive|modifier|adverb|quantity|mark|preposition) ||
				d.toks[k-1].class&capital != 0 && !d.opens(k-1))
	case c&(verb|adverb|timeWord|conjunction|preposition|pronoun) != 0 && c&(modifier|noun|capital) != 0 && !d.opens(k):
		return c&capital != 0 || c&(preposition|conjunction|pronoun) == 0 && d.is(k-1, head, determiner|possessive|modifier)
	case c&(verb|conjunction|preposition|pronoun) != 0:
		return false
	case c&plural != 0 && c&modifier == 0:
		h := d.toks[head].class // "told reporters President X", but "the public services ministry"
		return h&body != 0 && h&capital == 0 && c&(person|relation) == 0 && d.determined(k, head)
	case c&(modifier|noun) != 0:
		return true
	case c&capital != 0 && (!d.opens(k) || c == capital && d.is(k+1, head, capital|person)):
		return c&timeWord == 0
	case c&past != 0 || c&gerund != 0 || c&adverb != 0:
		return d.is(k-1, head, determiner|possessive|modifier|adverb|quantity) && d.is(k+1, head, ^mark)
	case c&timeWord != 0:
		return false
	}
	if strings.HasSuffix(d.word(k), "s") && d.same(k-1, head) && d.toks[k-1].name >= 0 {
		return false // "Orvia houses prisoners"
	}
	return loose && d.determined(k, head)
}

// determined reports whether an article or the like stands close before token k with nothing but words between.
func (d *doc) determined(k, head int) bool {
	for j := k - 1; j > k-5 && d.same(j, head); j-- {
		c := d.toks[j].class
		if c&(determiner|possessive|quantity) != 0 {
			return true
		}
		if d.toks[j].name < 0 && c&(closed|verb|adverb|timeWord) != 0 && c&modifier == 0 {
			return false
		}
		if d.toks[j].name >= 0 {
			return d.kind(j) != Person
		}
	}
	return false
}

// complement returns the end of the phrases that complete the noun at head: "for the UN office" after "spokesman". Wide
// takes phrases of place, too: "in the region".
func (d *doc) complement(head int, wide bool) int {
	end := head + 1
	for end < head+2*reach && d.is(end, head, preposition) {
		w := d.word(end)
		if !completes(w, d.word(head), d.toks[head].class, wide, end > head+1) {
			break
		}
		e := d.object(end+1, head)
		if e == end+1 || hasWord(" for ", w) && !d.definite(end+1, e, capital|determiner|possessive|body|modifier) ||
			hasWord(" with at from by ", w) && !d.definite(end+1, e, body|capital) {
			break
		}
		end = e
	}
	return end
}

// definite reports whether the noun phrase from token i to token j holds a name or a word of one of the classes of c.
func (d *doc) definite(i, j int, c class) bool {
	for k := i; k < j; k++ {
		if d.toks[k].name >= 0 || d.toks[k].class&c != 0 {
			return true
		}
	}
	return false
}

// completes reports whether the preposition w can join a complement to the given head. Further complements are of the
// first one's noun.
func completes(w, head string, c class, wide, further bool) bool {
	var buf [8]byte
	if len(w) > 4 {
		return false
	}
	switch low := string(lowered(buf[:0], w)); low {
	case "of", "for":
		return true
	case "in":
		return wide
	case "at":
		return further && wide || !further && c&person != 0
	case "on":
		return wide && !further
	case "to":
		return !further && hasWord(takeTo, head)
	case "with":
		return !further && c&person != 0
	case "from":
		return !further && (c&person != 0 || c&noun == document)
	case "by":
		return !further && c&noun == document
	}
	return false
}

// object returns the end of the noun phrase that begins at i, or i where none does.
func (d *doc) object(i, head int) int {
	j, end := i, i
	for d.is(j, head, determiner|possessive|quantity) && j < i+3 && d.toks[j].name < 0 {
		j++
	}
	for j < i+reach && d.same(j, head) {
		t := d.toks[j]
		switch {
		case t.class&quoted != d.toks[head].class&quoted:
			return end
		case t.name >= 0:
			j = d.at[t.name].end
			end = j
			continue
		case d.isPossessive(j) && end > i:
		case t.class&numeral != 0:
		case t.class&(honorific|rank) != 0 && t.class&capital != 0:
			if d.person(j + 1) {
				j++
				continue
			}
			end = j + 1
		case t.class&conjunction != 0 && hasWord(" and & ", d.word(j)) && d.joins(j, head):
		case t.class&closed != 0 && t.class&(modifier|noun) == 0:
			return end
		case t.class&(verb|adverb|timeWord|determiner|relative|possessive) != 0 &&
			(t.class&(noun|modifier) == 0 || end > i && t.class&capital == 0):
			return end
		case t.class&past != 0 && end > i:
			return end
		case t.class&modifier != 0 && t.class&noun == 0:
			end = j + 1
			if !d.is(j+1, head, modifier|noun|capital) && d.same(j+1, head) && d.toks[j+1].name < 0 &&
				d.toks[j+1].class&(closed|verb|possessive) != 0 {
				return end
			}
		default:
			end = j + 1
		}
		j++
	}
	return end
}

// joins reports whether the "and" at j stands within a noun phrase: "Trade and Industry", "south and central Asian".
func (d *doc) joins(j, head int) bool {
	if !d.same(j+1, head) || !d.same(j-1, head) {
		return false
	}
	a, b := d.toks[j-1], d.toks[j+1]
	switch {
	case b.name >= 0:
		return a.name >= 0 && d.kind(j-1) == d.kind(j+1) && d.kind(j+1) != Person
	case a.name >= 0:
		return false
	case a.class&capital != 0 && b.class&capital != 0:
		return b.class&(honorific|rank|person) == 0
	}
	return a.class&modifier != 0 && b.class&modifier != 0 && a.class&noun == 0
}

// person reports whether the name of a person begins at token i.
func (d *doc) person(i int) bool { return i < len(d.toks) && d.kind(i) == Person }

// stacks reports whether w is a rank or form of address that other roles may stand before: "Foreign Minister General X".
func stacks(w string) bool {
	return hasWord(stackingRanks, w)
}

// pairs reports whether a and b are one rank: "Secretary General".
func pairs(a, b string) bool {
	switch {
	case hasWord(" general ", b):
		return hasWord(generals, a)
	case hasWord(" justice judge ", b):
		return hasWord(" chief ", a)
	case hasWord(" officer marshal ", b):
		return true
	}
	return false
}
