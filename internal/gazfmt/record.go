package gazfmt

// recordSize is the size of a place:
//
//	lat, lon    u24 each: ten-thousandths of a degree, from 90 south and 180 west
//	id          u24: GeoNames id, 0 for none
//	population  u24: 20 bits, times ten to the power of the upper 4
//	kind        u8
//	country     2 bytes: ISO 3166-1 alpha-2, zeros for none
//	admin1      u16: its first-order division, counted from 1, 0 for none
//	name        u24, u8: where in names it begins, and its length
const recordSize = 21

// A Record is a place. Country shares memory with the gazetteer.
type Record struct {
	Lat, Lon   int // ten-thousandths of a degree
	ID         int
	Population int
	Kind       uint8
	Country    string
	Admin1     int // its first-order division, counted from 1; 0 for none
	Name       string
}

func packPopulation(n int) int {
	e := 0
	for n >= 1<<20 {
		n, e = (n+5)/10, e+1
	}
	return n | e<<20
}

func unpackPopulation(v int) int {
	n := v & (1<<20 - 1)
	for range v >> 20 {
		n *= 10
	}
	return n
}

// Place returns place i, the most prominent being 0.
func (d *Data) Place(i int) Record {
	s := d.places[i*recordSize : i*recordSize+recordSize]
	at := u24(s, 17)
	r := Record{
		Lat:        u24(s, 0) - 900_000,
		Lon:        u24(s, 3) - 1_800_000,
		ID:         u24(s, 6),
		Population: unpackPopulation(u24(s, 9)),
		Kind:       s[12],
		Admin1:     int(s[15]) | int(s[16])<<8,
		Name:       d.names[at : at+int(s[20])],
	}
	if s[13] != 0 {
		r.Country = s[13:15]
	}
	return r
}

// Admin1 returns the place that is first-order division k, counted from 1, and false for 0.
func (d *Data) Admin1(k int) (place int, ok bool) {
	if k < 1 || k > len(d.admin1)/3 {
		return 0, false
	}
	return u24(d.admin1, (k-1)*3), true
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

// Divisions returns the number of first-order divisions.
func (d *Data) Divisions() int { return len(d.admin1) / 3 }
