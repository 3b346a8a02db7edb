package geo

import (
	"strings"

	"github.com/newstext/newstext/article"
	"github.com/newstext/newstext/entity"
	"github.com/newstext/newstext/internal/gazfmt"
)

// addEmbedded adds the place names that longer names begin or end with, "Dublin" in "Dublin Arts Council", where the article
// names the place by itself, too: four of five such are marked as places in corpora of news, and few others are. Counties need
// not be named by themselves ("Walker County Fairgrounds"), nor states and provinces before a word for an institution ("Ohio
// Senate").
func (x *resolution) addEmbedded(ents entity.Set) {
	known := false
	for i := range ents {
		e := &ents[i]
		if !holdsNames(e.Kind) {
			continue
		}
		if !known {
			known = true
			x.readKeys()
		}
		for _, m := range e.Mentions {
			if m.Form == entity.Name && m.Span.Len() <= longestEmbedding && !x.isAirport(m.Span, e.Kind) {
				x.addPart(m.Span)
			}
		}
	}
}

// longestEmbedding is the length of the longest name in which places are looked for.
const longestEmbedding = 200

// streets are the last words of names of streets.
const streets = " street st st. avenue ave ave. road rd rd. drive dr dr. boulevard blvd blvd. lane ln ln. highway way parkway turnpike court ct ct. " +
	"place circle square "

// holdsNames reports whether names of kind k are made with names of places.
func holdsNames(k entity.Kind) bool {
	switch k {
	case entity.Organization, entity.Facility, entity.Event, entity.Product, entity.Other:
		return true
	}
	return false
}

// readKeys puts the keys of the names found so far into byKey.
func (x *resolution) readKeys() {
	clear(x.byKey)
	for i := range x.names {
		if s := x.names[i].span; s.Len() <= 2*gazfmt.MaxKey {
			x.key = gazfmt.Key(x.key[:0], s.In(x.a.Text))
			if _, ok := x.byKey[string(x.key)]; !ok {
				x.byKey[x.arena.str(x.key)] = i
			}
		}
	}
}

// addPart adds the place that the name at s begins with, and the one it ends with.
func (x *resolution) addPart(s article.Span) {
	name := s.In(x.a.Text)
	is := func(part string) bool {
		x.key = gazfmt.Key(x.key[:0], part)
		_, known := x.byKey[string(x.key)]
		return known || strings.HasSuffix(part, " County") && x.g.find(part) != gazfmt.Cursor{}
	}
	if last := name[strings.LastIndexByte(name, ' ')+1:]; hasWord(streets, x.lower(last)) {
		return // "Wichita Drive" need not be in Wichita
	}
	taken := 0
	for at, words := 0, 0; words < 3; words++ { // the longest that it begins with
		n := strings.IndexByte(name[at:], ' ')
		if n < 0 {
			break
		}
		if at += n; at > 0 && (is(name[:at]) || x.isDivision(name[:at]) && x.hasInstitution(name[at+1:])) {
			taken = at
		}
		at++
	}
	if taken > 0 {
		x.names = append(x.names, toponym{span: article.Span{Start: s.Start, End: s.Start + taken}, usage: Embedded})
	}
	start := -1
	for at, words := len(name), 0; words < 3; words++ { // the longest that it ends with
		if at = strings.LastIndexByte(name[:at], ' '); at < max(taken, 1) {
			break
		}
		if at+1 < len(name) && is(name[at+1:]) {
			start = at + 1
		}
	}
	if start > 0 {
		x.names = append(x.names, toponym{span: article.Span{Start: s.Start + start, End: s.End}, usage: Embedded})
	}
}

// isDivision reports whether the most prominent place called name, which is no short form, is a first-order division.
func (x *resolution) isDivision(name string) bool {
	if len(name) < 4 {
		return false
	}
	p, _, ok := x.g.data.Next(x.g.find(name))
	return ok && x.kindOf(p) == Admin1
}
