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
}

// A Gazetteer is a list of places that can be looked up by name.
type Gazetteer struct{}

// Resolve returns the place names of a, in text order. It returns nil where a names no place.
func (r *Resolver) Resolve(a *article.Article, ents entity.Set) []Resolved { return nil }
