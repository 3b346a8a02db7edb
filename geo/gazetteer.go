package geo

import (
	"iter"

	"github.com/newstext/newstext/internal/gazfmt"
	"github.com/newstext/newstext/internal/nation"
)

// A Gazetteer is a list of places that can be looked up by name.
//
// A Gazetteer does not change; any number of goroutines may use it at once. The zero Gazetteer has no places.
type Gazetteer struct{ data gazfmt.Data }

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

// In walks over the places of a country, by its ISO 3166-1 code, the most prominent first: the country itself, its divisions
// and towns. It yields nothing where there is no such country.
func (g *Gazetteer) In(country string) iter.Seq[Place] {
	return func(yield func(Place) bool) {
		if g.data.CountryDivision(country) == 0 {
			return
		}
		for i := range g.data.Len() {
			if g.data.Place(i).Country == country && !yield(g.place(i)) {
				return
			}
		}
	}
}

// Parent returns the place that holds p most closely: of a town its second- or first-order division, of a division the one
// above it or its country, of a country its continent. It returns false where there is none, as above the sea.
func (g *Gazetteer) Parent(p Place) (Place, bool) {
	if p.Kind == Country {
		n, ok := nation.ByCode(p.Country)
		if !ok {
			return Place{}, false
		}
		return g.continent(n.Continent)
	}
	var up [3]int // divisions from the closest to the country
	if i, ok := g.number(p); ok {
		r := g.data.Place(i)
		up = [3]int{r.In, r.Admin1}
	} else {
		up[1] = g.admin1(p.Country, p.Admin1)
	}
	up[2] = g.data.CountryDivision(p.Country)
	for _, k := range up {
		if d, ok := g.data.Division(k); ok && d.Place >= 0 {
			if q := g.place(d.Place); q != p {
				return q, true
			}
		}
	}
	return Place{}, false
}

// continent returns the continent with a code of two letters.
func (g *Gazetteer) continent(code string) (Place, bool) {
	name := ""
	switch code {
	case "AF":
		name = "Africa"
	case "AN":
		name = "Antarctica"
	case "AS":
		name = "Asia"
	case "EU":
		name = "Europe"
	case "NA":
		name = "North America"
	case "OC":
		name = "Oceania"
	case "SA":
		name = "South America"
	}
	for q := range g.Lookup(name) {
		if q.Kind == Continent {
			return q, true
		}
	}
	return Place{}, false
}

// number returns the number of p, and false where it is no place of g.
func (g *Gazetteer) number(p Place) (int, bool) {
	if p.ID > 0 {
		return g.data.ByID(p.ID)
	}
	for i, next, ok := g.data.Next(g.find(p.Name)); ok; i, next, ok = g.data.Next(next) {
		if g.place(i) == p {
			return i, true
		}
	}
	return 0, false
}

// admin1 returns the number of the first-order division of a country with a name, 0 for none.
func (g *Gazetteer) admin1(country, name string) int {
	if name == "" {
		return 0
	}
	for i, next, ok := g.data.Next(g.find(name)); ok; i, next, ok = g.data.Next(next) {
		if r := g.data.Place(i); Kind(r.Kind) == Admin1 && r.Country == country && r.In == r.Admin1 {
			return r.In
		}
	}
	return 0
}

// Lookup walks over the places called name, the most prominent first: countries and capitals, then by how many people live
// there. It compares names as [Normalize] gives them, in any script, and reads an Arabic article before a name as any other,
// or none. A name that no place has, like "", yields nothing; of millions of such names one may yield a place by mistake,
// since a gazetteer keeps its names as hashes.
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

// Names walks over the names of p: the one that Place has, and then the others that the gazetteer lists, each in one spelling
// of those that [Normalize] makes the same, in the order of their bytes. It yields nothing where p is no place of g.
//
// Other names are listed of all places that [Load] read, and in the gazetteer of the world of countries, divisions, regions, what
// nature made, airports, and towns from 20,000 people: those in Latin letters and in the scripts of the place's country. [Gazetteer.Lookup]
// finds the names of smaller towns, and those of cities in other scripts, too.
func (g *Gazetteer) Names(p Place) iter.Seq[string] {
	return func(yield func(string) bool) {
		i, ok := g.number(p)
		if !ok || !yield(g.data.Name(i)) {
			return
		}
		g.data.Names(i, func(name []byte) bool { return yield(string(name)) })
	}
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
	if d, ok := g.data.Division(r.Admin1); ok {
		p.Admin1 = g.data.Place(d.Place).Name
		if in, ok := g.data.Division(r.In); ok && r.In != r.Admin1 {
			p.Admin2 = g.data.Place(in.Place).Name
		}
	}
	if b, ok := g.data.Box(i); ok {
		p.Box = Box{float64(b.South) / 100, float64(b.West) / 100, float64(b.North) / 100, float64(b.East) / 100}
	}
	return p
}
