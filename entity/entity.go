package entity

import (
	"github.com/newstext/newstext/article"
	"github.com/newstext/newstext/internal/enum"
)

// An ID names an entity within one Set: its place there, counted from 1. The zero ID means no entity.
type ID int

// An Entity is one person, organization, place or thing of an article, with everything that the text calls it.
type Entity struct {
	ID         ID                 `json:"id"`
	Kind       Kind               `json:"kind"`
	Name       string             `json:"name"`            // the fullest name in the text, without titles; for an unnamed one the words as first written: "a military source"; Name, Title and Role are on one line each
	Title      string             `json:"title,omitempty"` // "Mr", "Sheikh", as written
	Role       string             `json:"role,omitempty"`  // the fullest of Roles, as written
	Roles      []Role             `json:"roles,omitempty"` // in text order
	Gender     Gender             `json:"gender,omitzero"`
	Plural     bool               `json:"plural,omitempty"`    // several people under one name: "residents", "two officials"
	Mentions   []Mention          `json:"mentions"`            // in text order, without overlap among themselves, never empty
	Confidence article.Confidence `json:"confidence,omitzero"` // of Kind and of the mentions being one entity
	Rule       string             `json:"rule,omitempty"`      // what decided; for debugging, not covered by compatibility
}

// A Mention is one place in the text that stands for an entity.
type Mention struct {
	Span       article.Span       `json:"span"` // without title, "the" and possessive 's
	Form       Form               `json:"form"`
	Confidence article.Confidence `json:"confidence,omitzero"` // of its standing for this entity
	Rule       string             `json:"rule,omitempty"`      // what linked it; for debugging, not covered by compatibility
}

// A Role is a place where the text states a position, occupation, rank or relation of a person.
type Role struct {
	Span        article.Span `json:"span"`                  // the words as written: "UN High Commissioner for Human Rights"
	Affiliation ID           `json:"affiliation,omitempty"` // the organization, place or group that the role belongs to
	Former      bool         `json:"former,omitempty"`      // "former", "ex-", "the late"
	Acting      bool         `json:"acting,omitempty"`      // "acting", "interim"
}

// A Set holds the entities of one article, in the order of their first mentions; entity i has ID i+1.
type Set []Entity

// Entity returns the entity with the given ID, and false where there is none.
func (s Set) Entity(id ID) (Entity, bool) {
	if id < 1 || int(id) > len(s) {
		return Entity{}, false
	}
	return s[id-1], true
}

// A Kind tells persons from organizations, places and the rest.
type Kind uint8

// The kinds of entity.
const (
	Unknown Kind = iota
	Person
	Organization // companies, ministries, armies, parties, media, clubs
	Place        // countries, cities, regions, rivers; also where they stand for their governments
	Group        // nationalities, religions, political camps: "Syrian", "Muslims", "Democrats"
	Facility     // buildings, airports, roads, bridges
	Event        // wars, elections, storms, games
	Product      // vehicles, weapons, works, laws
	Date
	Other
)

var kindNames = enum.Names{Type: "Kind", List: []string{"unknown", "person", "organization", "place", "group", "facility",
	"event", "product", "date", "other"}}

// String returns the name of k as JSON gives it: "person", "place".
func (k Kind) String() string { return kindNames.String(uint8(k)) }

// MarshalText gives k by name, and an error where k is none of the constants.
func (k Kind) MarshalText() ([]byte, error) { return kindNames.Marshal(uint8(k)) }

// UnmarshalText sets k to the kind named text, and returns an error where there is none.
func (k *Kind) UnmarshalText(text []byte) error {
	v, err := kindNames.Unmarshal(text)
	*k = Kind(v)
	return err
}

// A Form tells how a mention refers to its entity.
type Form uint8

// The forms of mention.
const (
	UnknownForm Form = iota
	Name             // "Rupert Colville", "UN"
	Nominal          // "the spokesman", "a military source"
	Pronoun          // "he", "they"
)

var formNames = enum.Names{Type: "Form", List: []string{"unknown", "name", "nominal", "pronoun"}}

// String returns the name of f as JSON gives it: "name", "nominal".
func (f Form) String() string { return formNames.String(uint8(f)) }

// MarshalText gives f by name, and an error where f is none of the constants.
func (f Form) MarshalText() ([]byte, error) { return formNames.Marshal(uint8(f)) }

// UnmarshalText sets f to the form named text, and returns an error where there is none.
func (f *Form) UnmarshalText(text []byte) error {
	v, err := formNames.Unmarshal(text)
	*f = Form(v)
	return err
}

// A Gender is the grammatical gender that the text uses for a person.
type Gender uint8

// The genders.
const (
	UnknownGender Gender = iota
	Female
	Male
)

var genderNames = enum.Names{Type: "Gender", List: []string{"unknown", "female", "male"}}

// String returns the name of g as JSON gives it: "female", "male".
func (g Gender) String() string { return genderNames.String(uint8(g)) }

// MarshalText gives g by name, and an error where g is none of the constants.
func (g Gender) MarshalText() ([]byte, error) { return genderNames.Marshal(uint8(g)) }

// UnmarshalText sets g to the gender named text, and returns an error where there is none.
func (g *Gender) UnmarshalText(text []byte) error {
	v, err := genderNames.Unmarshal(text)
	*g = Gender(v)
	return err
}
