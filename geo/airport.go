package geo

import (
	"strings"

	"github.com/newstext/newstext/article"
	"github.com/newstext/newstext/entity"
	"github.com/newstext/newstext/internal/gazfmt"
)

// Airports are named like organizations, and alone by codes of three letters, which may mean anything: they are places where
// the gazetteer lists the whole name, with a word for their kind in or behind it, or where somebody is at them.

// isAirport reports whether the name at s, of an entity of kind k that is no place, is one of an airport.
func (x *resolution) isAirport(s article.Span, k entity.Kind) bool {
	name := s.In(x.a.Text)
	if len(name) > gazfmt.MaxKey {
		return false
	}
	if !endsAsAirport(name) {
		return k != entity.Person && x.isAt(s) && x.listsAirport(name)
	}
	return x.listsAirport(name)
}

// listsAirport reports whether the most prominent place called name is an airport.
func (x *resolution) listsAirport(name string) bool {
	p, _, ok := x.g.data.Next(x.g.find(name))
	return ok && x.kindOf(p) == Airport
}

// endsAsAirport reports whether name ends with a word for an airport.
func endsAsAirport(name string) bool {
	switch last := name[strings.LastIndexByte(name, ' ')+1:]; last {
	case "Airport", "Airfield", "Airbase", "Airstrip":
		return true
	case "Base":
		return strings.HasSuffix(name, " Air Base") || strings.HasSuffix(name, " Air Force Base")
	}
	return false
}

// isAt reports whether the word before s says that somebody is there, comes from it or goes to it.
func (x *resolution) isAt(s article.Span) bool {
	before := strings.TrimRight(x.a.Text[max(0, s.Start-8):s.Start], " ")
	switch before[strings.LastIndexByte(before, ' ')+1:] {
	case "at", "At", "from", "From", "into", "via", "near":
		return true
	}
	return false
}

// addCode adds token k of toks, which is no name of anything, where it names an airport: "JFK" in "at JFK", "LHR" in "LHR
// airport".
func (x *resolution) addCode(toks []article.Token, k int) bool {
	s := toks[k].Span
	name := s.In(x.a.Text)
	if len(name) != 3 || hasLower(name) {
		return false
	}
	if k+1 < len(toks) && strings.EqualFold(toks[k+1].Span.In(x.a.Text), "airport") {
		if !x.listsAirport(name + " airport") {
			return false
		}
	} else if !x.isAt(s) || !x.listsAirport(name) {
		return false
	}
	x.names = append(x.names, toponym{span: s, usage: Literal})
	return true
}
