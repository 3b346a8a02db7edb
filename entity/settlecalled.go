package entity

import (
	"strings"

	"github.com/newstext/newstext/article"
	"github.com/newstext/newstext/internal/lexicon"
)

// settleCalled makes persons of names that the tagger was not sure of where the text goes on with "he" or "she": "Melina" in
// "Melina won the match. She plays again on Friday."
func (b *builder) settleCalled() {
	for i := range b.words {
		if b.called(i) {
			b.words[i].kind, b.d.names[i].kind = Person, Person
		}
	}
}

// called reports whether name n, which is not taken for a person's, is called "he" or "she".
func (b *builder) called(n int) bool {
	m, at := &b.words[n], b.d.at[n]
	if m.kind == Person || m.extra || m.conf == article.High || len(m.words) > 1 || at.end == 0 || isAcronym(m.span.In(b.d.text)) {
		return false
	}
	c := wordLexicon().Class(lexicon.Hash(m.words[0]))
	if c&(lexicon.Country|lexicon.Admin1|lexicon.Demonym|lexicon.Title) != 0 || b.whereabouts(at) {
		return false
	}
	if c&(big|lexicon.Admin2) == 0 && ofPerson(c.Alone()) && (b.aged(at.end) || m.conf == article.Low && b.occupied(at.end)) {
		return true
	}
	subject := b.subjectAt(at.end) || b.d.isPossessive(at.end) && b.d.is(at.end+1, at.start, relation)
	if g := genderOf(m.words[0]); g != UnknownGender && (c.First() == lexicon.PersonMostly || c.Alone() == lexicon.PersonMostly) {
		town := c&lexicon.Geo != 0 && (m.conf > article.Low || c&big != 0)
		return (subject || !town) && b.pronounNear(at.end, g)
	}
	return subject && m.conf == article.Low && c&big == 0 && ofPerson(c.Alone()) &&
		ofPerson(c.First()) && b.pronounNear(at.end, UnknownGender)
}

// big holds the flags of places that news tell of oftener than of persons of their names.
const big = lexicon.City | lexicon.Land | lexicon.Water

// ofPerson reports whether a word of leaning l may be a person's name.
func ofPerson(l lexicon.Leaning) bool { return l <= lexicon.PersonOften }

// aged reports whether an age stands at token i: ", 34,".
func (b *builder) aged(i int) bool {
	d := b.d
	return d.same(i+2, i-1) && d.word(i) == "," && d.toks[i+1].class&numeral != 0 && len(d.word(i+1)) == 2 && d.toks[i+2].class&mark != 0 &&
		strings.Contains(",.)", d.word(i+2))
}

// occupied reports whether what somebody does stands at token i: ", a farmer in the hills,".
func (b *builder) occupied(i int) bool {
	d := b.d
	if !d.same(i+2, i-1) || d.word(i) != "," || !isWord(d.word(i+1), "a") && !isWord(d.word(i+1), "an") {
		return false
	}
	_, head, _, ok := b.nounPhrase(i + 1)
	return ok && d.toks[head].class&(body|plural) == 0
}

// subjectAt reports whether a verb stands at token i, behind an adverb perhaps.
func (b *builder) subjectAt(i int) bool {
	d := b.d
	if d.is(i, i-1, adverb) {
		i++
	}
	return d.finite(i) && d.same(i, i-1)
}

// whereabouts reports whether what stands beside the tokens at rather shows a place or body: "in Florence", "the Florence
// gallery".
func (b *builder) whereabouts(at tokens) bool {
	d := b.d
	if d.is(at.start-1, at.start, determiner) || d.is(at.start-1, at.start, preposition) &&
		hasWord(" in at from of near around across outside through throughout toward towards to ", d.word(at.start-1)) {
		return true
	}
	return d.is(at.end, at.start, noun|modifier) && d.toks[at.end].class&(verb|adverb|possessive|preposition|conjunction) == 0
}

// pronounNear reports whether a pronoun of gender g, "he" or "she" where none is given, stands behind token i, in its sentence or the next.
func (b *builder) pronounNear(i int, g Gender) bool {
	d := b.d
	for j := i; j < len(d.toks) && j < i+2*ahead && d.toks[j].sent <= d.toks[i-1].sent+1; j++ {
		if d.toks[j].class&(pronoun|possessive) != 0 && (g == UnknownGender && isNominative(d.word(j)) || g != UnknownGender && pronounGender(d.word(j)) == g) {
			return true
		}
	}
	return false
}

// pronounGender returns the gender that the pronoun w tells.
func pronounGender(w string) Gender {
	var buf [8]byte
	switch string(lowered(buf[:0], w[:min(len(w), len(buf))])) {
	case "he", "him", "his", "himself":
		return Male
	case "she", "her", "hers", "herself":
		return Female
	}
	return UnknownGender
}

func isNominative(w string) bool { return isWord(w, "he") || isWord(w, "she") }
