// Package usage tells names of places that stand for a government, a team or a people from those that stand for the place.
//
// It is a linear model over the words and tags around a name, with weights learned by internal/usagetrain. It works on
// untagged articles, too, and then knows less.
package usage

import (
	_ "embed"
	"sync"

	"github.com/newstext/newstext/internal/linmodel"
)

// A Class is what a name is the name of, so far as that bears on its usage.
type Class uint32

// The classes.
const (
	Unlisted Class = iota
	Country
	Capital // of a country
	Division
	Town
	Other // regions, seas, mountains
)

// A Token is a token of the text with its tag as package postag numbers it, 0 where it has none.
type Token struct {
	Start, End int
	Tag        uint8
}

// A Name is a place name in its sentence.
type Name struct {
	Text        string  // of the article
	Tokens      []Token // of its sentence
	First, Last int     // its tokens are Tokens[First:Last]
	Class       Class
	Headline    bool
}

// The classes of the model.
const (
	literal = iota
	metonym
	classes
)

//go:embed usage.dat
var data string

var opened struct {
	once  sync.Once
	model *linmodel.Model
}

func model() *linmodel.Model {
	opened.once.Do(func() {
		m, err := linmodel.Open(data)
		if err != nil {
			panic("usage: the model is broken: " + err.Error()) // a test opens it
		}
		opened.model = m
	})
	return opened.model
}

// Metonym returns by how much n is rather a metonym than literal: above zero where it is one.
func Metonym(n *Name) int { return Score(model(), n) }

// Score is Metonym by another model.
func Score(m *linmodel.Model, n *Name) int {
	var f Vector
	Features(&f, n)
	var scores [classes]int32
	m.AddAll(scores[:], f[:])
	return int(scores[metonym] - scores[literal])
}
