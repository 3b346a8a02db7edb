package entity

import (
	"github.com/newstext/newstext/article"
	"github.com/newstext/newstext/internal/lexicon"
)

// What stands around a name tells of its kind where the name itself tells little: "in the Golan", "Chiper is a network that …",
// "the rebel movement Séléka", ", a town in the south". These are votes beside those of the model, and count for all names of the
// same words.

// What a sign counts among votes: evident as much as two names of which the model is sure.
const (
	evident = 2 * (1 + int(article.High))
	hinted  = 1 + int(article.High)
)

// evidence adds to v what the words around name i say of its kind.
func (b *builder) evidence(i int, v *[Other + 1]int) {
	m := &b.words[i]
	if m.extra || m.title != "" || m.kind > Group || m.kind == Group && demonym(m.words) {
		return
	}
	known := wordLexicon().Class(lexicon.HashPhrase(m.key))
	b.evidenceBefore(i, m, v)
	b.evidenceAfter(i, m, known&lexicon.Geo != 0, v)
}

// evidenceBefore adds what stands before name i: "a resident of", "the rebel movement", "in the".
func (b *builder) evidenceBefore(i int, m *nameWords, v *[Other + 1]int) {
	d, at := b.d, b.d.at[i]
	k, the := at.start-1, false
	if d.same(k, at.start) && d.word(k) == "the" {
		k, the = k-1, true
	}
	if !d.same(k, at.start) || d.toks[k].name >= 0 {
		return
	}
	if i > 0 && d.word(k) == "and" && d.at[i-1].end == k && b.words[i-1].kind == Place {
		if j := d.at[i-1].start - 1; d.same(j, k) && d.word(j) == "between" {
			v[Place] += hinted // "between Kedzi and Blekusu"
		}
	}
	one := (m.kind == Person || m.kind == Group) && len(m.words) == 1 && b.alone(at.end)
	if the && one && m.kind == Person {
		v[Person] = max(0, v[Person]-hinted)
	}
	w := d.word(k)
	switch {
	case one && hasWord(" in inside near outside ", w):
		if !hasWord(" believe believes believed interest confidence trust faith lies ", d.word(k-1)) {
			v[Place] += hinted
		}
	case w == "of" && d.same(k-1, k):
		switch before := d.word(k - 1); {
		case hasWord(placesBefore, before):
			v[Place] += evident
		case one && hasWord(bodiesBefore, before):
			v[Organization] += hinted
		}
	case !the && d.is(k, at.start, body) && d.toks[k].class&(plural|capital|person) == 0 && m.kind != Organization &&
		d.same(k-1, k) && d.toks[k-1].name < 0 && d.word(k-1) != "of" && !hasWord(" office parliament court house ", w):
		v[Organization] += evident // "the rebel movement Séléka"
	case hasWord(" named called ", w) && d.is(k-1, k, body):
		v[Organization] += evident
	case w == "," && one && d.is(at.end, k, mark) && d.is(k-1, k, body) &&
		d.toks[k-1].class&(plural|capital|person) == 0:
		v[Organization] += hinted // "the state's oil company, Petrosen,"
	case w == "(" && i > 0 && d.at[i-1].end == k && b.words[i-1].kind == Organization && d.is(at.end, k, mark) &&
		d.word(at.end) == ")":
		v[Organization] += evident // "the Ministry of Irrigation (Midagri)"
	case hasWord(" as like including ", w):
		if w == "as" {
			k--
		}
		if d.is(k-1, k, body) && d.toks[k-1].class&plural != 0 {
			v[Organization] += hinted // "companies such as Hess"
		}
	}
}

// alone reports whether no noun and no possessive at token k makes what stands before it part of a longer phrase.
func (b *builder) alone(k int) bool {
	d := b.d
	return k >= len(d.toks) || !d.same(k-1, k) || d.toks[k].class&(closed|mark) != 0 && d.toks[k].class&possessive == 0
}

// evidenceAfter adds what stands after name i: "is a network", ", a town in the south", "militia". A place that the lexicon has is no
// body.
func (b *builder) evidenceAfter(i int, m *nameWords, geo bool, v *[Other + 1]int) {
	d, k := b.d, b.d.at[i].end
	if k >= len(d.toks) || !d.same(k-1, k) {
		return
	}
	switch w := d.word(k); {
	case w == "," || hasWord(" is was ", w):
		switch kind := b.said(k + 1); {
		case kind == Other, kind == m.kind, geo && kind != Place, kind == Organization && fullName(m.words):
		case kind == Person && (len(m.words) > 2 || d.is(d.at[i].start-1, k, preposition|mark) || d.is(k-1, k, body)):
		default:
			v[kind] += evident
		}
	case m.kind == Person && hasWord(" said says announced ", w) && d.word(k+1) == "it" && d.same(k, k+1):
		v[Organization] += hinted
	case m.kind == Person && d.is(k, k-1, person) && i+1 < len(b.words) && d.at[i+1].start == k+1 &&
		b.words[i+1].kind == Person && d.same(k, k+1) && !hasWord(ofPersons, w):
		v[Organization] += evident // "Yatama leader Ruben Oduya", not "Putin aide Igor Levitin"
	case m.kind == Person && hasWord(" militia militias company group party movement rebels fighters newspaper ", w):
		v[Organization] += evident
	}
}

// fullName reports whether words begin with a first name.
func fullName(words []string) bool {
	return len(words) > 1 && wordLexicon().Class(lexicon.Hash(words[0])).Sex() != lexicon.NoSex
}

// said returns what the noun phrase at token k calls the name before it: "a right-wing group", "the main town". It returns Other
// where no article begins one, or it tells nothing.
func (b *builder) said(k int) Kind {
	d := b.d
	if k >= len(d.toks) || !d.same(k-1, k) || !hasWord(" a an the ", d.word(k)) {
		return Other
	}
	kind := Other
	for j := k + 1; j < min(k+9, len(d.toks)) && d.same(k, j) && d.toks[j].name < 0; j++ {
		c := d.toks[j].class
		if c&closed != 0 && d.word(j) != "and" {
			break
		}
		switch {
		case d.finite(j):
			return Other // ", the military source said"
		case c&plural != 0 || c&possessive != 0:
			kind = Other // "a companies' association": not the head yet
		case hasWord(placesOne, d.word(j)):
			kind = Place
		case c&person != 0:
			kind = Person
		case c&body != 0:
			kind = Organization
		}
	}
	return kind
}

const (
	ofPersons = " aide aides adviser advisor spokesman spokeswoman spokesperson ally allies lawyer lawyers attorney supporter supporters critic confidant " +
		"loyalist donor biographer campaign appointee nominee opponent rival "
	bodiesBefore = " director ceo editor editor-in-chief headquarters chapter shares subsidiary customers employees "
	placesBefore = " resident residents town city village hamlet suburb district province outskirts street streets island port capital mayor "
	placesOne    = " town city village hamlet suburb neighborhood neighbourhood district province region island river mountain valley port peninsula capital county municipality "
)
