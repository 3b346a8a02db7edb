package geo

import (
	"github.com/newstext/newstext/article"
	"github.com/newstext/newstext/entity"
	"github.com/newstext/newstext/internal/enum"
)

// A Place is one entry of a gazetteer.
type Place struct {
	ID         int     `json:"id,omitempty"` // GeoNames id; 0 where there is none
	Name       string  `json:"name"`         // as the gazetteer gives it
	Kind       Kind    `json:"kind"`
	Country    string  `json:"country,omitempty"`    // ISO 3166-1 alpha-2; "" for places above countries
	Admin1     string  `json:"admin1,omitempty"`     // name of the first-order division
	Admin2     string  `json:"admin2,omitempty"`     // name of the second-order division, where it is known
	Population int     `json:"population,omitempty"` // 0 where unknown
	Lat        float64 `json:"lat"`                  // degrees north, WGS 84
	Lon        float64 `json:"lon"`                  // degrees east, WGS 84
	Box        Box     `json:"box,omitzero"`         // zero where unknown, as of towns
}

// A Box holds a place between two parallels and two meridians, in degrees. One that crosses the antimeridian, as New
// Zealand's, has West above East.
type Box struct {
	South float64 `json:"south"`
	West  float64 `json:"west"`
	North float64 `json:"north"`
	East  float64 `json:"east"`
}

// A Resolved is a place name of the text, tied to a place.
type Resolved struct {
	Span       article.Span       `json:"span"`             // the name as written
	Entity     entity.ID          `json:"entity,omitempty"` // the entity that has this mention; 0 where none has
	Usage      Usage              `json:"usage"`
	Precision  Precision          `json:"precision,omitzero"` // how Place stands to the name; zero where Place is none
	Place      Place              `json:"place,omitzero"`     // zero where the gazetteer has none that fits
	Reckoned   Reckoned           `json:"reckoned,omitzero"`  // the point by Place that the text means; zero unless Precision is Relative
	Confidence article.Confidence `json:"confidence,omitzero"`
	Rule       string             `json:"rule,omitempty"` // what decided; for debugging, not covered by compatibility

	// Score is what spoke for Place, and Alternatives are the other places of the name that came near it, at most three, the
	// best first. Scores compare places of one name; twice as prominent counts 16. All mentions of a name share the list.
	Score        int           `json:"score,omitempty"`
	Alternatives []Alternative `json:"alternatives,omitempty"`
}

// An Alternative is a place that a name might have meant.
type Alternative struct {
	Place Place `json:"place"`
	Score int   `json:"score"`
}

// A Kind is the kind of a place.
type Kind uint8

// The kinds of place.
const (
	Unknown Kind = iota
	Continent
	Country
	Admin1   // first-order division: state, province, governorate
	Admin2   // second-order division: county, district
	City     // any populated place
	District // part of a city
	Region   // without exact borders: Middle East, West Bank, Midwest
	Sea      // oceans, seas, gulfs, straits
	River
	Lake
	Island
	Mountain // peaks and ranges
	Desert
	Airport
)

var kindNames = enum.Names{Type: "Kind", List: []string{"unknown", "continent", "country", "admin1", "admin2", "city",
	"district", "region", "sea", "river", "lake", "island", "mountain", "desert", "airport"}}

// String returns the name of k as JSON gives it: "country", "city".
func (k Kind) String() string { return kindNames.String(uint8(k)) }

// MarshalText gives k by name, and an error where k is none of the constants.
func (k Kind) MarshalText() ([]byte, error) { return kindNames.Marshal(uint8(k)) }

// UnmarshalText sets k to the kind named text, and returns an error where there is none.
func (k *Kind) UnmarshalText(text []byte) error {
	v, err := kindNames.Unmarshal(text)
	*k = Kind(v)
	return err
}

// A Usage tells what a place name does in its sentence.
type Usage uint8

// The usages of place names.
const (
	UnknownUsage Usage = iota
	Literal            // the place itself: "fighting in Aleppo"
	Metonym            // its government, team or people: "Moscow rejected calls"
	Demonym            // an adjective or its people: "Syrian", "the French"
	Embedded           // part of another name: "University of Iowa"
)

var usageNames = enum.Names{Type: "Usage", List: []string{"unknown", "literal", "metonym", "demonym", "embedded"}}

// String returns the name of u as JSON gives it: "literal", "metonym".
func (u Usage) String() string { return usageNames.String(uint8(u)) }

// MarshalText gives u by name, and an error where u is none of the constants.
func (u Usage) MarshalText() ([]byte, error) { return usageNames.Marshal(uint8(u)) }

// UnmarshalText sets u to the usage named text, and returns an error where there is none.
func (u *Usage) UnmarshalText(text []byte) error {
	v, err := usageNames.Unmarshal(text)
	*u = Usage(v)
	return err
}

// A Precision tells how a resolved place stands to what the text names.
type Precision uint8

// The precisions.
const (
	UnknownPrecision Precision = iota
	Exact                      // the place itself
	Parent                     // the place that holds it: a district that no gazetteer lists, placed at its city
	Relative                   // a point reckoned from it: "40 km west of Aleppo"
)

var precisionNames = enum.Names{Type: "Precision", List: []string{"unknown", "exact", "parent", "relative"}}

// String returns the name of p as JSON gives it: "exact", "parent".
func (p Precision) String() string { return precisionNames.String(uint8(p)) }

// MarshalText gives p by name, and an error where p is none of the constants.
func (p Precision) MarshalText() ([]byte, error) { return precisionNames.Marshal(uint8(p)) }

// UnmarshalText sets p to the precision named text, and returns an error where there is none.
func (p *Precision) UnmarshalText(text []byte) error {
	v, err := precisionNames.Unmarshal(text)
	*p = Precision(v)
	return err
}
