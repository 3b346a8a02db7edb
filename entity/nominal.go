package entity

import (
	"strings"

	"github.com/newstext/newstext/article"
)

// heads finds entities again by the nouns that stand for them.
type heads struct {
	by   index          // by the head of a noun phrase or a role, in the singular
	same map[string]int // a whole noun phrase → entity
}

func (h *heads) reset() {
	h.by.reset()
	clear(h.same)
}

// lemma returns the word at token i in lower case and the singular. The last one is kept: the steps that look at a noun
// ask for it one after another.
func (b *builder) lemma(i int) string {
	if i != b.lemmaAt || b.lemmaOf == "" {
		b.lemmaAt, b.lemmaOf = i, b.newLemma(i)
	}
	return b.lemmaOf
}

func (b *builder) newLemma(i int) string {
	w := b.arena.comparable(b.d.word(i))
	if b.d.toks[i].class&plural != 0 {
		if s, ok := singular(w); ok {
			if c, _ := lookup(s); c&noun != 0 {
				return s
			}
		}
	}
	if j := strings.LastIndexByte(w, '-'); j >= 0 && strings.HasPrefix(w, "ex-") {
		return w[3:]
	}
	return w
}

// sawNominal makes or finds the entity that the noun at token i stands for, where it is the head of a phrase about people.
func (b *builder) sawNominal(i int) {
	d := b.d
	c := d.toks[i].class
	if !b.isHead(i) {
		return
	}
	p := d.phraseAt(i, true)
	if p.end = b.located(i, d.complement(i, false)); b.parent(p) {
		p.end = i + 3
	}
	if !b.speaksOf(p) {
		b.sawDocument(p)
		return
	}
	acts := b.acts(p) || b.reported(p) || d.opens(i) || c&capital != 0
	id, how := b.apposed(p), link{"apposition", article.High}
	if id < 0 {
		how.conf = article.Medium
		id, how.rule = b.findNominal(p, acts)
	}
	if id < 0 {
		if id, how.rule = b.findDocument(p), "noun-again"; id < 0 {
			how.rule = "nominal"
		}
	}
	if id < 0 {
		if !acts && b.general(p) && b.heads.by.get(b.lemma(i)).n > 0 {
			return // "to protect residents" need not be those who spoke
		}
		id, how = b.newNominal(p), link{"nominal", article.Medium}
	}
	e := &b.ents[id]
	if n := p.head - p.start + 1; !e.named && n > e.nameWords && c&body != 0 {
		e.name, e.nameWords, e.words = d.span(b.from(p), p.end), n, b.modifiers(p)
	}
	start := p.start
	for k := start; k < i; k++ { // "Xinhua news agency": the name has a mention of its own
		if n := d.toks[k].name; n >= 0 && b.ids[n] == id {
			start = d.at[n].end
		}
	}
	if d.isPossessive(start) && start < i {
		start++
	}
	b.mention(id, start, p.end, Nominal, how)
	b.touch(id, p.start, i+1, b.position(p.start, p.end), Nominal)
	if hasWord(" every each any no other another ", d.word(p.start)) {
		return // "the company" is not "every company"
	}
	b.heads.by.note(b.lemma(i), id)
	if like := synonyms(b.lemma(i)); like != "" {
		b.heads.by.note(like, id)
	}
}

// from returns the first token of p with its article.
func (b *builder) from(p phrase) int {
	if p.article >= 0 {
		return p.article
	}
	return p.start
}

// isHead reports whether token i ends the core of a noun phrase rather than standing before its head or being a verb.
func (b *builder) isHead(i int) bool {
	d := b.d
	c := d.toks[i].class
	if c&honorific != 0 && c&capital != 0 && c&person == 0 {
		return false
	}
	if c&verb != 0 && !b.nounHere(i) || d.finite(i) && d.is(i-1, i, relative) { // "who commands it"
		return false
	}
	if !d.same(i+1, i) {
		return true
	}
	t := d.toks[i+1]
	if t.name >= 0 {
		return d.kind(i+1) != Person && d.kind(i+1) != Group || c&plural != 0
	}
	n := t.class
	switch {
	case n&(closed|determiner|possessive|adverb|timeWord|past|quantity) != 0 && n&noun == 0:
		return true
	case n&noun != 0 && t.tag == article.TagNN && d.same(i+2, i) && d.finite(i+2):
		return false // "a police report says so"
	case n&verb != 0 && (n&noun == 0 || c&plural != 0):
		return true
	case n&verb != 0: // "the ministry reports that", not "the ministry reports were"
		return d.same(i+2, i) && (d.toks[i+2].name >= 0 || d.toks[i+2].class&(determiner|possessive|relative|pronoun|numeral) != 0)
	case c&person != 0 && d.same(i+2, i) && d.is(i+2, i, preposition) && (t.tag == article.TagJJ || t.tag == article.TagVBN || t.tag == article.TagVBD):
		return true // "a person familiar with the plan", "a driver stuck in the jam"
	case n&(noun|modifier) != 0:
		return c&plural != 0 && c&body == 0 && n&plural == 0
	case n&(numeral|gerund) != 0:
		return c&plural != 0 || n&numeral != 0
	case n&capital != 0:
		return c&plural != 0
	}
	// "the ministry rejects the charge": an unlisted word in -s before what no noun stands before.
	return c&plural != 0 || strings.HasSuffix(d.word(i+1), "s") && d.same(i+2, i) &&
		(d.toks[i+2].name >= 0 || d.toks[i+2].class&(closed|determiner|possessive|quantity) != 0)
}

// nounHere reports whether token i, a noun or a verb by its form, stands where a noun does.
func (b *builder) nounHere(i int) bool {
	d := b.d
	if !d.same(i-1, i) {
		return d.is(i+1, i, verb|auxiliary)
	}
	t := d.toks[i-1]
	if t.name >= 0 {
		k := d.kind(i - 1)
		return k != Person && (k != Organization || d.toks[i].tag == article.TagNN) && d.is(i+1, i, verb|auxiliary|preposition|mark)
	}
	return t.class&(determiner|possessive|quantity|numeral) != 0 || t.class&modifier != 0 && t.class&(adverb|person) == 0
}

// modifiers returns the words of p before its head that tell it from others.
func (b *builder) modifiers(p phrase) []string {
	var buf [8]string
	out := buf[:0]
	for k := p.start; k < p.head && len(out) < len(buf); k++ {
		t := b.d.toks[k]
		if t.name < 0 && t.class&(determiner|possessive|quantity|numeral) != 0 {
			continue
		}
		if w := b.arena.comparable(b.d.word(k)); w != "" {
			out = append(out, w)
		}
	}
	return b.arena.list(out, nil)
}

// newNominal makes an entity of p.
func (b *builder) newNominal(p phrase) int {
	d := b.d
	c := d.toks[p.head].class
	e := ent{kind: Person, rule: "nominal", conf: article.Medium, words: b.modifiers(p), plural: c&plural != 0}
	switch {
	case c&(person|relation) != 0 && c&plural != 0 && hasWord(insurgents, b.lemma(p.head)):
		e.kind = Group
	case c&(person|relation) != 0:
	case hasWord(countries, b.lemma(p.head)):
		e.kind = Place
	case c&body != 0, hasWord(" police authorities troops forces ", d.word(p.head)):
		e.kind = Organization
	case c&document != 0:
		e.kind = Other
	}
	if e.kind == Person && !e.plural {
		sure := 2
		if c&relation != 0 {
			sure = 4 // no "dad" is a "she", but a "chairman" may be
		}
		e.hint(genderOfClass(c), sure)
	}
	e.name, e.nameWords = d.span(b.from(p), p.end), p.head-p.start+1
	id := b.add(e)
	b.ents[id].named = false
	b.heads.same[b.phraseKey(p)] = id
	return id
}

// phraseKey returns the words of p without its article.
func (b *builder) phraseKey(p phrase) string {
	return strings.ToLower(b.d.span(p.start, p.end).In(b.d.text))
}
