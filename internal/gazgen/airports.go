package gazgen

import (
	"encoding/json"
	"os"
	"strconv"
	"strings"

	"github.com/newstext/newstext/internal/gazfmt"
)

// An airport is a line of OurAirports.
type airport struct {
	Type     string `json:"type"`
	Name     string `json:"name"`
	Lat      string `json:"latitude_deg"`
	Lon      string `json:"longitude_deg"`
	Country  string `json:"iso_country"`
	City     string `json:"municipality"`
	Service  string `json:"scheduled_service"`
	Code     string `json:"iata_code"`
	Keywords string `json:"keywords"`
}

// airports reads the large and medium airports, air bases among them.
func (m *maker) airports() error {
	data, err := os.ReadFile(m.in.Airports)
	if err != nil {
		return err
	}
	var all []airport
	if err := json.Unmarshal(data, &all); err != nil {
		return err
	}
	towns := m.townsByCell()
	for i := range all {
		a := &all[i]
		lat, err := strconv.ParseFloat(a.Lat, 64)
		if err != nil {
			return err
		}
		lon, err := strconv.ParseFloat(a.Lon, 64)
		if err != nil {
			return err
		}
		p := &place{rank: 1_500}
		if a.Service == "yes" {
			p.rank = 5_000
		}
		if a.Type == "large_airport" {
			p.rank = 60_000
		}
		name := airportName(a.Name)
		p.Record = gazfmt.Record{Lat: degrees(lat), Lon: degrees(lon), Kind: gazfmt.Airport, Country: a.Country, Name: name}
		p.names = airportNames(a, name)
		p.in = towns.division(p)
		m.add(p)
	}
	return nil
}

// airportName returns the name of an airport without what OurAirports adds to it: "[MIL]", what stands in brackets, and the
// slash between the town and the name.
func airportName(name string) string {
	for _, open := range []string{"[", "("} {
		if i := strings.Index(name, open); i > 0 {
			name = strings.TrimSpace(name[:i])
		}
	}
	if a, b, ok := strings.Cut(name, " / "); ok {
		if isAirport(a) {
			return a
		}
		return a + " " + b
	}
	return name
}

// isAirport reports whether name says that it is one of an airport.
func isAirport(name string) bool {
	for _, word := range []string{"Airport", "Airfield", "Air Base", "Airbase", "Air Force Base", "Aerodrome", "Airstrip"} {
		if strings.Contains(name, word) {
			return true
		}
	}
	return false
}

// airportNames returns what else an airport is called.
func airportNames(a *airport, name string) []string {
	names := []string{bareName(a.Code)}
	add := func(s string) {
		names = append(names, s, strings.Replace(s, "International ", "", 1))
	}
	add(name)
	city, _, _ := strings.Cut(a.City, ",")
	city, _, _ = strings.Cut(city, "/")
	city = strings.TrimSpace(city)
	if city != "" && a.Type == "large_airport" && usable(city) {
		add(city + " International Airport")
	}
	if rest, ok := strings.CutPrefix(name, city); ok && len(rest) > 1 && strings.ContainsRune(" -–", []rune(rest)[0]) {
		rest = strings.TrimLeft(rest, " -–")
		if first, _, _ := strings.Cut(rest, " "); isAirport(rest) && !generic(strings.TrimSuffix(first, ",")) {
			add(rest)
		}
	}
	if before, after, ok := strings.Cut(name, " Airport, "); ok { // "Oslo Airport, Gardermoen"
		add(before + " Airport")
		add(after + " Airport")
	} else if before, after, ok := strings.Cut(name, " Airport "); ok { // "Amsterdam Airport Schiphol"
		add(before + " Airport")
		add(after + " Airport")
	}
	bases := []string{" Air Base", " Airbase", " Airfield", " Air Force Base"}
	for _, suffix := range bases {
		if head, ok := strings.CutSuffix(name, suffix); ok {
			for _, other := range bases[:3] {
				names = append(names, head+other)
			}
		}
	}
	for word := range strings.FieldsFuncSeq(a.Keywords, func(r rune) bool { return r == ',' || r == ';' || r == '/' }) {
		if word = strings.TrimSpace(word); isAirport(word) && usable(word) {
			add(word)
		}
	}
	if len(a.Code) == 3 { // alone it may mean anything
		names = append(names, a.Code+" Airport")
	}
	return names
}

// generic reports whether word only tells what kind of airport one is.
func generic(word string) bool {
	switch word {
	case "International", "Regional", "Municipal", "National", "City", "County", "State", "Metropolitan", "Airport", "Air", "Airbase", "Airfield",
		"Domestic", "New", "North", "South", "East", "West", "Central", "Executive":
		return true
	}
	return false
}

// bareName returns what an airport is called without a word that says what it is, where that is known the world over.
func bareName(code string) string {
	switch code {
	case "JFK", "LAX", "DFW":
		return code
	case "AMS":
		return "Schiphol"
	case "ARN":
		return "Arlanda"
	case "ESB":
		return "Esenboga"
	case "HND":
		return "Haneda"
	case "IAD":
		return "Dulles"
	case "LGA":
		return "LaGuardia"
	case "LGW":
		return "Gatwick"
	case "LHR":
		return "Heathrow"
	case "MAD":
		return "Barajas"
	case "ORD":
		return "O'Hare"
	case "OSL":
		return "Gardermoen"
	case "SAW":
		return "Sabiha Gokcen"
	case "SIN":
		return "Changi"
	case "STN":
		return "Stansted"
	case "SVO":
		return "Sheremetyevo"
	case "TLV":
		return "Ben Gurion"
	case "VKO":
		return "Vnukovo"
	}
	return ""
}

// A cell is a square of a degree.
type cell struct{ lat, lon int }

// towns are the towns by the cells that they lie in.
type towns map[cell][]*place

func (m *maker) townsByCell() towns {
	t := towns{}
	for _, p := range m.places {
		if p.Kind == gazfmt.City && p.in != "" {
			c := cell{p.Lat / 10_000, p.Lon / 10_000}
			t[c] = append(t[c], p)
		}
	}
	return t
}

// division returns the code of the first-order division of the town closest to p in its country, "" where none is near.
func (t towns) division(p *place) string {
	best, least := "", int64(50_000*50_000)
	for dy := -1; dy <= 1; dy++ {
		for dx := -1; dx <= 1; dx++ {
			for _, q := range t[cell{p.Lat/10_000 + dy, p.Lon/10_000 + dx}] {
				y, x := int64(p.Lat-q.Lat), int64(p.Lon-q.Lon)
				if d := y*y + x*x/2; q.Country == p.Country && d < least {
					best, least = q.in, d
				}
			}
		}
	}
	return best
}
