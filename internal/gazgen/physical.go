package gazgen

import (
	_ "embed"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"github.com/newstext/newstext/internal/gazfmt"
)

//go:embed regions.txt
var regionTable string

// regions reads the table of regions. A region that is a first-order division too, or a country, only makes that more prominent.
func (m *maker) regions() error {
	known := map[string]*place{}
	for _, p := range m.places {
		if p.Kind == gazfmt.Admin1 {
			for key := range keys(p) {
				known[p.Country+"|"+key] = p
			}
		}
	}
	for line := range strings.Lines(regionTable) {
		if line[0] == '#' {
			continue
		}
		f := strings.Split(strings.TrimSuffix(line, "\n"), "|")
		if len(f) != 7 {
			return fmt.Errorf("want 7 fields, have %q", line)
		}
		rank, err := strconv.ParseInt(f[4], 10, 64)
		if err != nil {
			return err
		}
		rank *= 100
		others := strings.FieldsFunc(f[6], func(r rune) bool { return r == ';' })
		if p := known[f[1]+"|"+string(gazfmt.Key(nil, f[5]))]; p != nil && f[1] != "" {
			p.rank = max(p.rank, rank)
			p.names = append(p.names, others...)
			continue
		}
		lat, err := strconv.ParseFloat(f[2], 64)
		if err != nil {
			return err
		}
		lon, err := strconv.ParseFloat(f[3], 64)
		if err != nil {
			return err
		}
		p := &place{rank: rank, names: others}
		p.Record = gazfmt.Record{Lat: degrees(lat), Lon: degrees(lon), Country: f[1], Name: f[5]}
		switch f[0] {
		case "continent":
			p.Kind = gazfmt.Continent
			p.ID = continentID(f[5])
		case "region":
			p.Kind = gazfmt.Region
		case "sea":
			p.Kind = gazfmt.Sea
		case "island":
			p.Kind = gazfmt.Island
		default:
			return fmt.Errorf("want a kind, have %q", f[0])
		}
		m.add(p)
	}
	return nil
}

// continentID returns the GeoNames id of a continent.
func continentID(name string) int {
	switch name {
	case "Africa":
		return 6255146
	case "Asia":
		return 6255147
	case "Europe":
		return 6255148
	case "North America":
		return 6255149
	case "South America":
		return 6255150
	case "Oceania":
		return 6255151
	}
	return 0
}

// physical reads seas, rivers, lakes, islands, mountains and deserts from Natural Earth.
func (m *maker) physical() error {
	curated := map[string]bool{}
	for _, p := range m.places {
		if p.Kind == gazfmt.Sea || p.Kind == gazfmt.Region || p.Kind == gazfmt.Island || p.Kind == gazfmt.Continent {
			for key := range keys(p) {
				curated[key] = true
			}
		}
	}
	f, err := os.Open(filepath.Join(m.in.Geodata, "natural-earth-physical.tsv"))
	if err != nil {
		return err
	}
	defer f.Close()
	type key struct {
		name string
		kind uint8
	}
	seen := map[key][]*place{}
	first := true
	return lines(f, func(c []string) error {
		if first {
			first = false
			return nil
		}
		kind := physicalKind(c[0])
		if kind == 0 || c[1] == "" {
			return nil
		}
		lat, err := strconv.ParseFloat(c[3], 64)
		if err != nil {
			return err
		}
		lon, err := strconv.ParseFloat(c[4], 64)
		if err != nil {
			return err
		}
		scale, err := strconv.ParseFloat(c[6], 64)
		if err != nil {
			return err
		}
		name := spellOut(c[1])
		if curated[string(gazfmt.Key(nil, name))] {
			return nil
		}
		rank := int64(3_000_000)
		for range int(scale) {
			rank = rank * 45 / 100
		}
		switch kind {
		case gazfmt.Sea, gazfmt.Desert:
			rank *= 4
		}
		for _, p := range seen[key{name, kind}] {
			if abs(p.Lat-degrees(lat)) < 100_000 && abs(p.Lon-degrees(lon)) < 150_000 {
				p.rank = max(p.rank, rank) // another stretch of the same river
				return nil
			}
		}
		p := &place{rank: rank, names: physicalNames(name, kind)}
		p.Record = gazfmt.Record{Lat: degrees(lat), Lon: degrees(lon), Kind: kind, Name: name}
		for o := range strings.SplitSeq(c[2], "|") {
			if usable(o) {
				p.names = append(p.names, spellOut(o))
			}
		}
		if b := strings.Split(c[5], ","); len(b) == 4 {
			if p.box, err = parseBox(b); err != nil {
				return err
			}
		}
		seen[key{name, kind}] = append(seen[key{name, kind}], p)
		m.add(p)
		return nil
	})
}

// parseBox reads south, west, north and east.
func parseBox(f []string) (gazfmt.Box, error) {
	var v [4]int
	for i := range v {
		x, err := strconv.ParseFloat(f[i], 64)
		if err != nil {
			return gazfmt.Box{}, err
		}
		v[i] = hundredths(x)
	}
	return gazfmt.Box{South: v[0], West: v[1], North: v[2], East: v[3]}, nil
}

func abs(n int) int { return max(n, -n) }

func physicalKind(s string) uint8 {
	switch s {
	case "sea", "ocean", "gulf", "bay", "strait", "sound", "channel", "fjord":
		return gazfmt.Sea
	case "river":
		return gazfmt.River
	case "lake", "alkaline lake", "reservoir", "lagoon":
		return gazfmt.Lake
	case "island", "island group":
		return gazfmt.Island
	case "mountain", "range/mtn", "foothills", "pass":
		return gazfmt.Mountain
	case "desert":
		return gazfmt.Desert
	case "peninsula", "pen/cape", "plateau", "plain", "basin", "geoarea", "coast", "delta", "isthmus", "lowland", "valley", "cape":
		return gazfmt.Region
	}
	return 0
}

var shortForms = strings.NewReplacer("Mt. ", "Mount ", "Mts.", "Mountains", "Pk.", "Peak", "Is.", "Islands", "I.", "Island",
	"L. ", "Lake ", "Res.", "Reservoir", "Pen.", "Peninsula", "Str.", "Strait", "G. of", "Gulf of", "Arch.", "Archipelago", "Plat.", "Plateau",
	"Cord.", "Cordillera", "Ra.", "Range", "R.", "River", "Des.", "Desert", "C. ", "Cape ")

// spellOut writes out the short forms of maps.
func spellOut(name string) string {
	return shortForms.Replace(name)
}

// physicalNames returns what else a river, a range or a desert is called.
func physicalNames(name string, kind uint8) []string {
	switch kind {
	case gazfmt.River:
		if !strings.Contains(name, "River") && !strings.HasPrefix(name, "R") {
			return []string{name + " River", "River " + name}
		}
		return []string{name + " River"}
	case gazfmt.Mountain:
		if s, ok := strings.CutSuffix(name, "s"); ok {
			return []string{s + " Mountains", name + " Mountains"}
		}
	case gazfmt.Desert:
		return []string{name + " Desert"}
	}
	return nil
}
