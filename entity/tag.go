package entity

import (
	_ "embed"
	"slices"
	"strings"
	"sync"

	"github.com/newstext/newstext/article"
	"github.com/newstext/newstext/internal/linmodel"
	"github.com/newstext/newstext/internal/nametag"
)

// A name is a proper name in the text: the words that name, without title, "the" and possessive 's.
type name struct {
	span article.Span
	kind Kind
	conf article.Confidence

	extra bool // the caller said so
}

//go:embed names.dat
var namesData string

// tagger is the name tagger over the embedded model, opened at first use.
func tagger() *nametag.Tagger {
	taggerOnce.Do(func() {
		m, err := linmodel.Open(namesData)
		if err != nil {
			panic("entity: names.dat: " + err.Error()) // the tests open it
		}
		theTagger = &nametag.Tagger{Model: m, Lexicon: wordLexicon()}
	})
	return theTagger
}

var (
	taggerOnce sync.Once
	theTagger  *nametag.Tagger
)

// A tagScratch is the memory that tagging one article needs.
type tagScratch struct {
	doc     nametag.Document
	scratch nametag.Scratch
	spans   []article.Span // of the words of doc
	found   []nametag.Name
}

var tagScratches sync.Pool

// tagNames returns the names of a, whose tokens have tags, in text order, without overlap.
func tagNames(a *article.Article) []name {
	s, _ := tagScratches.Get().(*tagScratch)
	if s == nil {
		s = new(tagScratch)
	}
	words := 0
	for sentence := range a.Sentences() {
		words += len(sentence.Tokens)
	}
	s.doc.Reset()
	s.doc.Reserve(words)
	s.spans = slices.Grow(s.spans[:0], words)
	for sentence := range a.Sentences() {
		for _, t := range sentence.Tokens {
			w := t.Span.In(a.Text)
			if cut := nametag.CutHyphen(w); cut > 0 {
				s.add(w[:cut], article.TagNNP, article.Span{Start: t.Span.Start, End: t.Span.Start + cut})
				s.add(w[cut:], article.TagJJ, article.Span{Start: t.Span.Start + cut, End: t.Span.End})
			} else {
				s.add(w, t.Tag, t.Span)
			}
		}
		s.doc.EndSentence()
	}
	s.found = tagger().Tag(s.found[:0], &s.doc, &s.scratch)
	var out []name
	if len(s.found) > 0 {
		out = make([]name, 0, len(s.found))
	}
	for _, n := range s.found {
		span := article.Span{Start: s.spans[n.From].Start, End: s.spans[n.To-1].End}
		kind := tagKind(n.Kind)
		switch {
		case !span.IsEmpty() && a.Dateline.Agency.Contains(span):
			kind = Organization
		case kind == Event && n.Margin < sureEvent && !eventful(span.In(a.Text)):
			kind = Other
		}
		out = append(out, name{span: span, kind: kind, conf: tagConfidence(n.Margin)})
	}
	out = withAgency(out, a.Dateline.Agency)
	if len(s.spans) < 1<<16 { // the memory of a huge text is not kept
		tagScratches.Put(s)
	}
	return out
}

// withAgency returns names, in text order, with the agency of the dateline among them.
func withAgency(names []name, agency article.Span) []name {
	if agency.IsEmpty() {
		return names
	}
	at := 0
	for at < len(names) && names[at].span.End <= agency.Start {
		at++
	}
	if at < len(names) && names[at].span.Overlaps(agency) {
		return names
	}
	return slices.Insert(names, at, name{span: agency, kind: Organization, conf: article.High})
}

func (s *tagScratch) add(w string, tag article.Tag, span article.Span) {
	s.doc.Add(w, uint8(tag))
	s.spans = append(s.spans, span)
}

func tagKind(k int) Kind {
	switch k {
	case nametag.Person:
		return Person
	case nametag.Organization:
		return Organization
	case nametag.Place:
		return Place
	case nametag.Group:
		return Group
	case nametag.Facility:
		return Facility
	case nametag.Event:
		return Event
	case nametag.Product:
		return Product
	}
	return Other
}

// sureEvent is the margin from which the tagger is believed that a name is that of an event. Below, it has a name that it knows
// nothing of, "Ocean Bounty", as often as not: it learned from texts that do not tell events from the rest.
const sureEvent = 300

// eventWords are words that names of events hold.
const eventWords = " olympics olympic games cup championship championships festival war battle day week year open tournament conference congress " +
	"summit forum election elections referendum marathon prix final finals revolution uprising operation hurricane typhoon cyclone storm earthquake " +
	"massacre holocaust expo fair awards championships league series race tour bowl christmas easter ramadan eid diwali hanukkah carnival convention " +
	"treaty talks crisis attack attacks "

// eventful reports whether the name of an event, as it is written, has a word that tells so.
func eventful(name string) bool {
	for w := range strings.FieldsSeq(name) {
		var buf [16]byte
		if len(w) < len(buf) && hasWord(eventWords, string(lowered(buf[:0], w))) {
			return true
		}
	}
	return false
}

// tagConfidence tells how far a name with the given margin is to be trusted. Of the names of persons, organizations and
// places in names/worldwide and names/ieer, 0.93 of those with high confidence are right, 0.82 with medium, 0.58 with low.
func tagConfidence(margin int32) article.Confidence {
	switch {
	case margin >= 400:
		return article.High
	case margin >= 200:
		return article.Medium
	}
	return article.Low
}
