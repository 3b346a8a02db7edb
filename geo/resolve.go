package geo

import (
	"github.com/newstext/newstext/article"
	"github.com/newstext/newstext/entity"
)

// A Resolver finds the place names of articles and ties them to places.
//
// The zero Resolver is ready to use. It is safe for concurrent use once its fields are set.
type Resolver struct {
	// Gazetteer is where places are looked up; nil means World().
	Gazetteer *Gazetteer

	// Demonyms returns the words for nations and their people too: "Syrian", "the French", each with the country and the
	// usage Demonym.
	Demonyms bool

	// Home is where the outlet is at home, or its readers are: a local paper means the Springfield nearby. It speaks for places
	// in the same country and division and close to it, less than the article itself does. The zero Place speaks for none.
	Home Place
}

// Resolve returns the place names of a, in text order and without overlap: the names of the entities of ents that are
// places, names of countries that are none, airports, and what stands like a town ("Ames, Iowa", "Ann Lee, 54, of Tulsa"); and the
// names of places that those of organizations and the like are made with, where the article names the place by itself, too, or
// it is a county, state or province. An unlisted name that is made of listed ones gives those ("Fargo-Moorhead"). Resolve returns
// nil where a names no place.
//
// A name that several places have is tied to the one that the article speaks of, so far as it tells: by what follows it
// ("Paris, Texas"), by a word for its kind ("the province of Idlib"), by the countries, divisions and towns that the article
// names besides, and, where all that is silent, by how prominent the places are. All mentions of a name in one article
// mean one place, unless their own words say otherwise.
func (r *Resolver) Resolve(a *article.Article, ents entity.Set) []Resolved {
	g := r.Gazetteer
	if g == nil {
		g = World()
	}
	x := newResolution(g, a)
	defer x.free()
	if r.Home != (Place{}) {
		if i, ok := g.number(r.Home); ok {
			x.home = i
		}
	}
	x.collect(ents, r.Demonyms)
	if len(x.names) == 0 {
		return nil
	}
	x.splitUnlisted()
	x.readContext()
	x.group()
	x.resolve()
	x.placeUnlisted()
	x.readUsage()
	return x.results()
}

// A toponym is a place name in the text.
type toponym struct {
	span    article.Span
	entity  entity.ID
	usage   Usage
	country string // of a demonym
	name    string // what to look up
	inner   string // what the text says that it lies in: "Texas" in "Paris, Texas"
	want    want
	tokens  []article.Token // of its sentence
	first   int             // its tokens are tokens[first:last]
	last    int
	para    int
	group   int  // 0 where it has none: groups[0] stands for no group
	local   bool // a word about people of a town follows: "Paris police"
	listed  bool // what inner names goes on with a list: "Cleveland, Columbus and Dayton"
	chained bool // a list goes on from the name before it: "Hama, Homs and Idlib"
	loose   bool // the same, but with another name between them
	inList  bool // of a list that a word for several places follows
	parent  int  // of a name without a place; -1 for none

	coordinates bool // it is no name but a point
	point       point
}
