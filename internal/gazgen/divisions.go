package gazgen

import (
	"bufio"
	"compress/gzip"
	"encoding/json"
	"io"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"github.com/newstext/newstext/internal/gazfmt"
)

// A centre is the middle of the towns of a division, and their people.
type centre struct {
	lat, lon, n int
	people      int64
	largest     *place
	keys        map[string]bool // of the names of the towns
}

func (c *centre) add(p *place) {
	c.lat, c.lon, c.n, c.people = c.lat+p.Lat, c.lon+p.Lon, c.n+1, c.people+int64(p.Population)
	if c.largest == nil || p.rank > c.largest.rank {
		c.largest = p
	}
}

// A province is what Natural Earth knows of a first-order division.
type province struct {
	Lat   float64 `json:"latitude"`
	Lon   float64 `json:"longitude"`
	Code  string  `json:"gn_a1_code"`
	ID    int     `json:"gn_id"`
	Name  string  `json:"name"`
	En    string  `json:"name_en"`
	Alt   string  `json:"name_alt"`
	Level int     `json:"gn_level"`
}

func (m *maker) provinces() (map[string]province, map[int]province, error) {
	f, err := os.Open(m.in.Provinces)
	if err != nil {
		return nil, nil, err
	}
	defer f.Close()
	z, err := gzip.NewReader(f)
	if err != nil {
		return nil, nil, err
	}
	var all struct {
		Features []struct {
			Properties province `json:"properties"`
		} `json:"features"`
	}
	if err := json.NewDecoder(z).Decode(&all); err != nil {
		return nil, nil, err
	}
	byCode, byID := map[string]province{}, map[int]province{}
	for _, f := range all.Features {
		p := f.Properties
		if p.ID > 0 {
			byID[p.ID] = p
		}
		if p.Level == 1 && p.Code != "" {
			if _, ok := byCode[p.Code]; !ok {
				byCode[p.Code] = p
			}
		}
	}
	return byCode, byID, nil
}

// divisions reads the first-order divisions: names and ids from GeoNames, points and English names from Natural Earth; where
// that has none, the middle of the division's towns.
func (m *maker) divisions() error {
	byCode, byID, err := m.provinces()
	if err != nil {
		return err
	}
	centres := map[string]*centre{}
	for _, p := range m.places {
		if p.Kind == gazfmt.City {
			c := centres[p.in]
			if c == nil {
				c = new(centre)
				centres[p.in] = c
			}
			c.add(p)
		}
	}
	f, err := os.Open(filepath.Join(m.in.Geodata, "admin1CodesASCII.txt"))
	if err != nil {
		return err
	}
	defer f.Close()
	return lines(f, func(c []string) error {
		id, err := strconv.Atoi(c[3])
		if err != nil {
			return err
		}
		ne, ok := byID[id]
		if !ok {
			ne, ok = byCode[c[0]]
		}
		mid := centres[c[0]]
		if !ok && mid == nil {
			return nil // nowhere
		}
		p := &place{code: c[0], names: []string{c[2], short(c[1]), short(c[2])}, box: m.boxes[c[3]]}
		p.Record = gazfmt.Record{ID: id, Kind: gazfmt.Admin1, Country: c[0][:2], Name: c[1]}
		switch c[0] {
		case "US.AK": // the label stands far from where GeoNames puts these two
			ne.Lat, ne.Lon = 64.0003, -150.0003
		case "US.HI":
			ne.Lat, ne.Lon = 20.7503, -156.5003
		}
		if ok {
			p.Lat, p.Lon = degrees(ne.Lat), degrees(ne.Lon)
			p.names = append(p.names, ne.Name, ne.En, short(ne.En))
			p.names = append(p.names, strings.Split(ne.Alt, "|")...)
		} else {
			p.Lat, p.Lon = mid.lat/mid.n, mid.lon/mid.n
		}
		if mid != nil {
			p.rank = 2 * mid.people
			// News means the town by a name that both have.
			if keys(mid.largest)[string(gazfmt.Key(nil, p.Name))] || keys(p)[string(gazfmt.Key(nil, mid.largest.Name))] {
				p.rank = mid.people / 10
			}
		}
		m.admin1[p.code] = p
		m.add(p)
		return nil
	})
}

// counties reads the second-order divisions that a town is known to lie in: names and ids from GeoNames, and the middle of
// their towns.
func (m *maker) counties() error {
	centres := map[string]*centre{}
	for _, p := range m.places {
		if a := m.features[p.ID].admin2; a != "" && p.Kind == gazfmt.City {
			c := centres[a]
			if c == nil {
				c = &centre{keys: map[string]bool{}}
				centres[a] = c
			}
			c.add(p)
			for key := range keys(p) {
				c.keys[key] = true
			}
		}
	}
	f, err := os.Open(filepath.Join(m.in.Geodata, "admin2Codes.txt.gz"))
	if err != nil {
		return err
	}
	defer f.Close()
	z, err := gzip.NewReader(f)
	if err != nil {
		return err
	}
	return lines(z, func(c []string) error {
		mid := centres[c[0]]
		if mid == nil {
			return nil
		}
		id, err := strconv.Atoi(c[3])
		if err != nil {
			return err
		}
		dot := strings.LastIndexByte(c[0], '.')
		p := &place{code: c[0], in: c[0][:dot], rank: mid.people / 20, names: []string{c[2]}}
		p.Record = gazfmt.Record{Lat: mid.lat / mid.n, Lon: mid.lon / mid.n, ID: id,
			Kind: gazfmt.Admin2, Country: c[0][:2], Name: c[1]}
		if s := minorShort(p.Name); s != "" && !mid.keys[string(gazfmt.Key(nil, s))] {
			p.names = append(p.names, s)
		}
		m.add(p)
		return nil
	})
}

// lines calls do with the fields of every line of a table split by tabs.
func lines(r io.Reader, do func([]string) error) error {
	s := bufio.NewScanner(r)
	s.Buffer(nil, 1<<20)
	for s.Scan() {
		if err := do(strings.Split(s.Text(), "\t")); err != nil {
			return err
		}
	}
	return s.Err()
}
