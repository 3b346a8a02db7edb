package geo

import (
	"errors"
	"iter"
	"strconv"

	"github.com/newstext/newstext/internal/gazfmt"
)

// A Gazetteer is a list of places that can be looked up by name.
//
// A Gazetteer does not change; any number of goroutines may use it at once. The zero Gazetteer has no places.
type Gazetteer struct{ data gazfmt.Data }

// A FormatError reports where the encoding of a gazetteer is wrong.
type FormatError struct {
	Offset int   // of the first byte that is wrong
	Err    error // what was wanted and what was there
}

// Error describes e: "geo: malformed gazetteer at byte 8: want checksum 0badcafe, have 00000000".
func (e *FormatError) Error() string {
	return "geo: malformed gazetteer at byte " + strconv.Itoa(e.Offset) + ": " + e.Err.Error()
}

// Unwrap returns the cause.
func (e *FormatError) Unwrap() error { return e.Err }

// Load returns the gazetteer encoded in data, which it keeps and does not copy. Data that is none gives a [*FormatError].
func Load(data string) (*Gazetteer, error) {
	if err := gazfmt.Check(data); err != nil {
		var f *gazfmt.FormatError
		if errors.As(err, &f) {
			return nil, &FormatError{f.Offset, f.Err}
		}
		return nil, err
	}
	return open(data)
}

// open returns the gazetteer in data, which is known to be one.
func open(data string) (*Gazetteer, error) {
	d, err := gazfmt.Open(data)
	if err != nil {
		return nil, err
	}
	return &Gazetteer{*d}, nil
}

// Version tells what the gazetteer was made from, "" for one that does not say.
func (g *Gazetteer) Version() string { return g.data.Version() }

// Len returns the number of places.
func (g *Gazetteer) Len() int { return g.data.Len() }

// ByID returns the place with the given GeoNames id, and false where there is none.
func (g *Gazetteer) ByID(id int) (Place, bool) {
	if id <= 0 {
		return Place{}, false
	}
	i, ok := g.data.ByID(id)
	if !ok {
		return Place{}, false
	}
	return g.place(i), true
}

// All walks over all places, the most prominent first.
func (g *Gazetteer) All() iter.Seq[Place] {
	return func(yield func(Place) bool) {
		for i := range g.data.Len() {
			if !yield(g.place(i)) {
				return
			}
		}
	}
}

// Lookup walks over the places called name, the most prominent first: countries and capitals, then by how many people live
// there. It compares names as [Normalize] gives them, and reads an Arabic article before a name as any other, or none. A
// name that no place has, like "", yields nothing.
//
// Lookup takes less than a microsecond and allocates nothing.
func (g *Gazetteer) Lookup(name string) iter.Seq[Place] {
	return func(yield func(Place) bool) { g.walk(name, yield) } // small enough to be inlined, or the closure is allocated
}

func (g *Gazetteer) walk(name string, yield func(Place) bool) {
	for i, next, ok := g.data.Next(g.find(name)); ok; i, next, ok = g.data.Next(next) {
		if !yield(g.place(i)) {
			return
		}
	}
}

// find returns a cursor before the places called name.
func (g *Gazetteer) find(name string) gazfmt.Cursor {
	if len(name) > 4*gazfmt.MaxKey {
		return gazfmt.Cursor{}
	}
	var room [4 * gazfmt.MaxKey]byte
	key := gazfmt.Key(room[:0], name)
	c := g.data.Find(key)
	if c == (gazfmt.Cursor{}) {
		if rest, ok := gazfmt.CutArticle(key); ok {
			return g.data.Find(rest)
		}
	}
	return c
}

// place returns place i.
func (g *Gazetteer) place(i int) Place {
	r := g.data.Place(i)
	p := Place{
		ID:         r.ID,
		Name:       r.Name,
		Kind:       Kind(r.Kind),
		Country:    r.Country,
		Population: r.Population,
		Lat:        float64(r.Lat) / 10_000,
		Lon:        float64(r.Lon) / 10_000,
	}
	if d, ok := g.data.Admin1(r.Admin1); ok {
		p.Admin1 = g.data.Place(d).Name
	}
	return p
}

// Normalize returns name as gazetteers compare it: in lower case, without marks, apostrophes and full stops, with one space
// for every hyphen and other mark, without a leading "the", and with Saint, Mount and Fort written out: "St. John’s" gives
// "saint johns", "Bosnia-Herzegovina" gives "bosnia herzegovina". It returns "" where name has neither letter nor digit.
func Normalize(name string) string { return string(gazfmt.Key(nil, name)) }
