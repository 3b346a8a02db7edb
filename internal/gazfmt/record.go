package gazfmt

// recordSize is the size of a place:
//
//	lat, lon    u24 each: ten-thousandths of a degree, from 90 south and 180 west
//	id          u24: GeoNames id, 0 for none
//	population  u24: 18 bits, times 1, 10, 100 or 10,000 by the 2 bits above, and the kind in the upper 4
//	in          u16: the smallest division that holds it, or that it is, counted from 1; 0 for none
//	name        u24, u8: where in names it begins, and its length
//
// divisionSize that of a division:
//
//	place    u24: the place that is the division; all ones for a country that is none
//	country  2 bytes: ISO 3166-1 alpha-2
//	admin1   u16: the first-order division that it is or lies in, counted from 1; 0 for a country
//
// and boxSize that of a box:
//
//	place                     u24: the place that it is of
//	south, west, north, east  u16 each: hundredths of a degree, from 90 south and 180 west
const (
	recordSize   = 18
	divisionSize = 7
	boxSize      = 11
)

// A Record is a place. Country and Name share memory with the gazetteer.
type Record struct {
	Lat, Lon   int // ten-thousandths of a degree
	ID         int
	Population int
	Kind       uint8
	In         int // the smallest division that holds it, or that it is, counted from 1; 0 for none
	Country    string
	Admin1     int // its first-order division, counted from 1; 0 for none
	Name       string
}

// A Division is a country, or a division of one, as places lie in.
type Division struct {
	Place   int // the number of its place, -1 for none
	Country string
	Admin1  int // the first-order division that it is or lies in, counted from 1; 0 for a country
}

// A Box holds a place. One that crosses the antimeridian has West above East.
type Box struct{ South, West, North, East int } // hundredths of a degree

const (
	populationBits = 18
	mostPopulation = 2_000_000_000

	// maxKind is the greatest number of a kind.
	maxKind = 15
)

// powers are what a population is in units of.
var powers = [4]int{1, 10, 100, 10_000}

func packPopulation(n int) int {
	for e, p := range powers {
		if v := (n + p/2) / p; v < 1<<populationBits {
			return v | e<<populationBits
		}
	}
	return 3<<populationBits | mostPopulation/powers[3]
}

func unpackPopulation(v int) int {
	return v & (1<<populationBits - 1) * powers[v>>populationBits&3]
}

// Place returns place i, the most prominent being 0.
func (d *Data) Place(i int) Record {
	s := d.places[i*recordSize : i*recordSize+recordSize]
	at, v := u24(s, 14), u24(s, 9)
	r := Record{
		Lat:        u24(s, 0) - 900_000,
		Lon:        u24(s, 3) - 1_800_000,
		ID:         u24(s, 6),
		Population: unpackPopulation(v),
		Kind:       uint8(v >> (populationBits + 2)),
		In:         u16(s, 12),
		Name:       d.names[at : at+int(s[17])],
	}
	if r.In > 0 {
		in := d.divisions[(r.In-1)*divisionSize : r.In*divisionSize]
		r.Country, r.Admin1 = in[3:5], u16(in, 5)
	}
	return r
}

// Name returns the name of place i.
func (d *Data) Name(i int) string {
	s := d.places[i*recordSize : i*recordSize+recordSize]
	at := u24(s, 14)
	return d.names[at : at+int(s[17])]
}

// Kind returns the kind of place i.
func (d *Data) Kind(i int) uint8 { return d.places[i*recordSize+11] >> 4 }

// Division returns division k, counted from 1, and false for any other number.
func (d *Data) Division(k int) (Division, bool) {
	if k < 1 || k > d.Divisions() {
		return Division{Place: -1}, false
	}
	s := d.divisions[(k-1)*divisionSize : k*divisionSize]
	v := Division{u24(s, 0), s[3:5], u16(s, 5)}
	if v.Place == noPlace {
		v.Place = -1
	}
	return v, true
}

// Divisions returns the number of divisions, countries among them.
func (d *Data) Divisions() int { return len(d.divisions) / divisionSize }

// Majors returns the number of countries and first-order divisions, which come before the second-order ones.
func (d *Data) Majors() int {
	lo, hi := 0, d.Divisions()
	for lo < hi { // a second-order division has an Admin1 that is another
		mid := lo + (hi-lo)/2
		if a := u16(d.divisions, mid*divisionSize+5); a == 0 || a == mid+1 {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	return lo
}

// CountryDivision returns the number of the division that is a country, 0 for none.
func (d *Data) CountryDivision(code string) int {
	for k := 1; k <= d.Divisions(); k++ {
		s := d.divisions[(k-1)*divisionSize : k*divisionSize]
		if u16(s, 5) != 0 {
			break
		}
		if s[3:5] == code {
			return k
		}
	}
	return 0
}

// Box returns the box of place i, and false where it has none.
func (d *Data) Box(i int) (Box, bool) {
	lo, hi := 0, len(d.boxes)/boxSize
	for lo < hi {
		mid := lo + (hi-lo)/2
		s := d.boxes[mid*boxSize : mid*boxSize+boxSize]
		switch p := u24(s, 0); {
		case p < i:
			lo = mid + 1
		case p > i:
			hi = mid
		default:
			return Box{u16(s, 3) - 9000, u16(s, 5) - 18000, u16(s, 7) - 9000, u16(s, 9) - 18000}, true
		}
	}
	return Box{}, false
}

// ByID returns the place with the given GeoNames id, and false where there is none.
func (d *Data) ByID(id int) (place int, ok bool) {
	lo, hi := 0, len(d.ids)/3
	for lo < hi {
		mid := lo + (hi-lo)/2
		p := u24(d.ids, mid*3)
		switch have := u24(d.places, p*recordSize+6); {
		case have < id:
			lo = mid + 1
		case have > id:
			hi = mid
		default:
			return p, true
		}
	}
	return 0, false
}

// The kinds of place, as package geo numbers them.
const (
	Continent = 1 + iota
	Country
	Admin1
	Admin2
	City
	District
	Region
	Sea
	River
	Lake
	Island
	Mountain
	Desert
	Airport
)
