package gazgen

import (
	"bufio"
	"encoding/json"
	"math"
	"os"
	"sort"
	"strconv"
	"strings"

	"github.com/newstext/newstext/internal/gazfmt"
	"github.com/newstext/newstext/internal/nation"
)

// The least number of people of a place, and the number from which its names in scripts that are not its country's go in.
const (
	least        = 500
	leastForeign = 100_000
)

// A feature is what only the table of features tells of a town: what it is, and the second-order division it lies in.
type feature struct{ code, admin2 string }

// readFeatures reads GeoNames' own table of towns, for what the newer one leaves out.
func (m *maker) readFeatures() error {
	f, err := os.Open(m.in.Features)
	if err != nil {
		return err
	}
	defer f.Close()
	m.features = map[int]feature{}
	s := bufio.NewScanner(f)
	s.Buffer(nil, 1<<20)
	for s.Scan() {
		c := strings.Split(s.Text(), "\t")
		id, err := strconv.Atoi(c[0])
		if err != nil {
			return err
		}
		m.features[id] = feature{c[7], c[8] + "." + c[10] + "." + c[11]}
	}
	return s.Err()
}

func (m *maker) nations() error {
	for n := range nation.All() {
		p := &place{rank: 1_000_000_000 + int64(n.Population)}
		p.code, p.box = n.Code, m.boxes[n.Code]
		p.Record = gazfmt.Record{Lat: degrees(n.Lat), Lon: degrees(n.Lon), ID: n.ID, Population: n.Population, Kind: gazfmt.Country, Country: n.Code, Name: n.Name}
		if n.Population < 200_000 {
			p.rank = 5_000_000 + int64(n.Population)
		}
		for word, w := range nation.Words() {
			if w.Code == n.Code && w.Form == nation.Name && word != n.Name {
				p.names = append(p.names, word)
			}
		}
		m.add(p)
	}
	return nil
}

func degrees(x float64) int { return int(math.Round(x * 10_000)) }

// cities reads the towns.
func (m *maker) cities() error {
	data, err := os.ReadFile(m.in.Cities)
	if err != nil {
		return err
	}
	var towns map[string]struct {
		ID         int      `json:"geonameid"`
		Name       string   `json:"name"`
		Lat        float64  `json:"latitude"`
		Lon        float64  `json:"longitude"`
		Country    string   `json:"countrycode"`
		Population int      `json:"population"`
		Admin1     string   `json:"admin1code"`
		Others     []string `json:"alternatenames"`
	}
	if err := json.Unmarshal(data, &towns); err != nil {
		return err
	}
	ids := make([]string, 0, len(towns))
	for id := range towns {
		ids = append(ids, id)
	}
	sort.Strings(ids)
	named := map[string]bool{} // names of nations
	for word, w := range nation.Words() {
		if w.Form == nation.Name {
			named[string(gazfmt.Key(nil, word))] = true
		}
	}
	capitals := map[string]string{}
	for n := range nation.All() {
		capitals[n.Code] = string(gazfmt.Key(nil, n.Capital))
	}
	for _, id := range ids {
		t := towns[id]
		code := m.features[t.ID].code
		if code == "PPLH" || code == "PPLQ" || code == "PPLW" || code == "PPLCH" {
			continue // historical, abandoned, destroyed
		}
		seat := code == "PPLC" || code == "PPLA" || code == "PPLA2"
		if t.Population < least && !seat {
			continue
		}
		p := &place{rank: int64(t.Population), in: t.Country + "." + t.Admin1, in2: m.features[t.ID].admin2}
		if !strings.HasPrefix(p.in2, p.in+".") {
			p.in2 = "" // the two tables disagree
		}
		p.Record = gazfmt.Record{Lat: degrees(t.Lat), Lon: degrees(t.Lon), ID: t.ID, Population: t.Population, Kind: gazfmt.City, Country: t.Country, Name: t.Name}
		for _, o := range t.Others {
			if key := string(gazfmt.Key(nil, o)); named[key] && key != string(gazfmt.Key(nil, t.Name)) && key != capitals[t.Country] {
				continue // "Mexico" is not its capital
			}
			if usable(o) || native(o, t.Country, t.Population >= leastForeign) {
				p.names = append(p.names, o)
			}
		}
		switch {
		case code == "PPLX":
			p.Kind, p.rank = gazfmt.District, p.rank/4
		case code == "PPLC" || keys(p)[capitals[t.Country]] && t.Population > 500_000:
			p.rank += 50_000_000
			if n, ok := nation.ByCode(t.Country); ok && n.Population < 1_000_000 {
				p.rank = int64(t.Population) + 1_000_000
			}
		case seat:
			p.rank = max(p.rank+p.rank/4, 400)
		}
		m.add(p)
	}
	return nil
}
