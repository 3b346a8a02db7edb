package geo_test

import (
	"math"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/newstext/newstext/geo"
	"github.com/newstext/newstext/internal/gazfmt"
	"github.com/newstext/newstext/internal/gazgen"
	"github.com/newstext/newstext/internal/nation"
)

var lookupTests = []struct {
	name     string
	kind     geo.Kind
	country  string
	admin1   string
	lat, lon float64
}{
	{"Nairobi", geo.City, "KE", "Nairobi County", -1.28, 36.82},
	{"NAIROBI", geo.City, "KE", "Nairobi County", -1.28, 36.82},
	{"Sao Paulo", geo.City, "BR", "São Paulo", -23.55, -46.63},
	{"São Paulo", geo.City, "BR", "São Paulo", -23.55, -46.63},
	{"N’Djamena", geo.City, "TD", "N’Djaména", 12.11, 15.04},
	{"Bombay", geo.City, "IN", "Maharashtra", 19.07, 72.88},
	{"Kiev", geo.City, "UA", "Kyiv City", 50.45, 30.52},
	{"the Hague", geo.City, "NL", "South Holland", 52.08, 4.30},
	{"St. Louis", geo.City, "US", "Missouri", 38.63, -90.20},
	{"Saint Louis", geo.City, "US", "Missouri", 38.63, -90.20},
	{"Hudaydah", geo.City, "YE", "Al Hudaydah", 14.80, 42.95},
	{"al-Hudaydah", geo.City, "YE", "Al Hudaydah", 14.80, 42.95},
	{"New York", geo.City, "US", "New York", 40.71, -74.01},
	{"Ivory Coast", geo.Country, "CI", "", 8, -5},
	{"Côte d’Ivoire", geo.Country, "CI", "", 8, -5},
	{"U.S.", geo.Country, "US", "", 39.76, -98.5},
	{"Georgia", geo.Country, "GE", "", 42, 43.5},
	{"Bavaria", geo.Admin1, "DE", "Bavaria", 48.9, 11.4},
	{"Oromia", geo.Admin1, "ET", "Oromiya", 7.8, 39.6},
	{"Queensland", geo.Admin1, "AU", "Queensland", -22.6, 144.6},
	{"Middle East", geo.Region, "", "", 29, 41},
	{"West Bank", geo.Admin1, "PS", "West Bank", 31.95, 35.25},
	{"Africa", geo.Continent, "", "", 7.19, 21.09},
	{"Black Sea", geo.Sea, "", "", 43.3, 34.4},
	{"Lake Chad", geo.Lake, "", "", 13.1, 14.4},
	{"Zambezi River", geo.River, "", "", -17.7, 25.2},
	{"Mount Kilimanjaro", geo.Mountain, "", "", -3.07, 37.35},
	{"Gobi Desert", geo.Desert, "", "", 43, 106},
	{"Hamad International Airport", geo.Airport, "QA", "Baladīyat ad Dawḩah", 25.27, 51.61},
	{"Ben Gurion Airport", geo.Airport, "IL", "Tel Aviv", 32.01, 34.89},
	{"Jomo Kenyatta Airport", geo.Airport, "KE", "Nairobi County", -1.32, 36.93},
	{"JFK", geo.Airport, "US", "New York", 40.64, -73.78},
	{"LHR airport", geo.Airport, "GB", "England", 51.47, -0.46},
	{"Bagram Air Base", geo.Airport, "AF", "Parwan", 34.95, 69.27},
}

func TestLookup(t *testing.T) {
	g := geo.World()
	for _, tt := range lookupTests {
		p, ok := first(g, tt.name)
		require.True(t, ok, tt.name)
		require.Equal(t, tt.kind, p.Kind, "%s: %+v", tt.name, p)
		require.Equal(t, tt.country, p.Country, "%s: %+v", tt.name, p)
		require.Equal(t, tt.admin1, p.Admin1, "%s: %+v", tt.name, p)
		require.InDelta(t, tt.lat, p.Lat, 3, "%s: %+v", tt.name, p)
		require.InDelta(t, tt.lon, p.Lon, 3, "%s: %+v", tt.name, p)
	}
	for _, name := range []string{"", " ", "Xyzzyville", "LHR", strings.Repeat("San ", 1000), "\xff"} {
		_, ok := first(g, name)
		require.False(t, ok, "%q", name)
	}
}

func first(g *geo.Gazetteer, name string) (geo.Place, bool) {
	for p := range g.Lookup(name) {
		return p, true
	}
	return geo.Place{}, false
}

// TestWorld checks what can be told of every place, and that each is found by its name and its id.
func TestWorld(t *testing.T) {
	g := geo.World()
	require.NotEmpty(t, g.Version())
	require.Greater(t, g.Len(), 230_000)
	n := 0
	for p := range g.All() {
		if n++; n%7 != 0 && n > 5000 {
			continue
		}
		require.NotEmpty(t, p.Name)
		require.True(t, math.Abs(p.Lat) <= 90 && math.Abs(p.Lon) <= 180, "%+v", p)
		require.GreaterOrEqual(t, p.Population, 0)
		_, err := p.Kind.MarshalText()
		require.NoError(t, err)
		require.NotEqual(t, geo.Unknown, p.Kind)
		if p.ID != 0 {
			q, ok := g.ByID(p.ID)
			require.True(t, ok && p == q, "%+v", p)
		}
		found := false
		for q := range g.Lookup(p.Name) {
			found = found || p == q
		}
		require.True(t, found, "%q does not find %+v", p.Name, p)
	}
	for _, id := range []int{-1, 0, 1, math.MaxInt32} {
		_, ok := g.ByID(id)
		require.False(t, ok)
	}
}

// TestNations checks that every nation is in the gazetteer under its name, and its capital within it.
func TestNations(t *testing.T) {
	g := geo.World()
	for n := range nation.All() {
		p, ok := g.ByID(n.ID)
		require.True(t, ok, n.Name)
		require.Equal(t, geo.Country, p.Kind, n.Name)
		require.Equal(t, n.Code, p.Country)
		require.InDelta(t, n.Lat, p.Lat, 0.001)
		require.InDelta(t, n.Lon, p.Lon, 0.001)
		if n.Population < 100_000 {
			continue
		}
		inside := false
		for q := range g.Lookup(n.Capital) {
			inside = inside || q.Country == n.Code && q.Kind == geo.City
		}
		require.True(t, inside, "%s is no town of %s", n.Capital, n.Name)
	}
}

// TestKinds checks that the format numbers the kinds as this package does.
func TestKinds(t *testing.T) {
	require.Equal(t, []geo.Kind{geo.Continent, geo.Country, geo.Admin1, geo.Admin2, geo.City, geo.District, geo.Region, geo.Sea, geo.River,
		geo.Lake, geo.Island, geo.Mountain, geo.Desert, geo.Airport}, []geo.Kind{gazfmt.Continent, gazfmt.Country, gazfmt.Admin1, gazfmt.Admin2,
		gazfmt.City, gazfmt.District, gazfmt.Region, gazfmt.Sea, gazfmt.River, gazfmt.Lake, gazfmt.Island, gazfmt.Mountain, gazfmt.Desert,
		gazfmt.Airport})
}

// TestFresh checks that world.gaz is sound, and that it is what the generator makes where its inputs are at hand.
func TestFresh(t *testing.T) {
	data, err := os.ReadFile("world.gaz")
	require.NoError(t, err)
	require.NoError(t, gazfmt.Check(string(data)))
	require.LessOrEqual(t, len(data), 12_000_000)
	inputs := os.Getenv("NEWSTEXT_GAZ_INPUTS")
	if inputs == "" {
		t.Skip("NEWSTEXT_GAZ_INPUTS is not set to the folder of inputs that DATA.md describes")
	}
	want, err := gazgen.Make(gazgen.In(inputs, "../../shared/corpora/geodata"))
	require.NoError(t, err)
	require.True(t, string(want) == string(data), "world.gaz is out of date: run go generate ./geo")
}

func TestNormalize(t *testing.T) {
	for in, want := range map[string]string{
		"":                   "",
		"...":                "",
		"The Bahamas":        "bahamas",
		"St. John’s":         "saint johns",
		"Mt. Etna":           "mount etna",
		"Ft. Worth":          "fort worth",
		"Ste-Foy":            "sainte foy",
		"Main St":            "main st",
		"Bosnia-Herzegovina": "bosnia herzegovina",
		"al-Hudaydah":        "al hudaydah",
		"Łódź":               "lodz",
		"the":                "the",
	} {
		require.Equal(t, want, geo.Normalize(in), "%q", in)
	}
}

func TestLookupAllocates(t *testing.T) {
	g := geo.World()
	require.Zero(t, testing.AllocsPerRun(100, func() {
		for p := range g.Lookup("San Fernando") {
			if p.Country == "PH" {
				break
			}
		}
		g.ByID(1)
	}))
}

// TestScripts checks that places are found in the script of their country, and great ones in others.
func TestScripts(t *testing.T) {
	for name, want := range map[string]string{"حلب": "Aleppo", "إدلب": "Idlib", "Нижний Новгород": "Nizhniy Novgorod", "北京": "Beijing", "Θεσσαλονίκη": "Thessaloníki",
		"חיפה": "Haifa", "부산": "Busan", "Токио": "Tokyo", "दिल्ली": "Delhi", "თბილისი": "Tbilisi"} {
		p, ok := first(geo.World(), name)
		require.True(t, ok, name)
		require.Equal(t, want, p.Name)
	}
}

// TestDivisions checks that every division lies in its country, and every town in the divisions that it names.
func TestDivisions(t *testing.T) {
	g := geo.World()
	n := 0
	for p := range g.All() {
		up, ok := g.Parent(p)
		switch p.Kind {
		case geo.Admin1:
			require.True(t, ok && up.Kind == geo.Country && up.Country == p.Country && p.Admin1 == p.Name, "%+v in %+v", p, up)
		case geo.Admin2:
			require.True(t, ok && up.Country == p.Country && (up.Kind == geo.Admin1 && up.Name == p.Admin1 || up.Kind == geo.Country && p.Admin1 == ""),
				"%+v in %+v", p, up)
		case geo.City:
			require.True(t, ok && up.Country == p.Country, "%+v in %+v", p, up)
			if p.Admin2 != "" {
				require.Equal(t, geo.Admin2, up.Kind)
				require.Equal(t, p.Admin2, up.Name)
			}
		case geo.Country:
			n, _ := nation.ByCode(p.Country)
			require.True(t, n.Continent == "AN" || ok && up.Kind == geo.Continent, "%+v", p)
		}
		if n++; n > 60_000 {
			break
		}
	}
}

func TestParent(t *testing.T) {
	g := geo.World()
	p, ok := first(g, "Fresno")
	var up []string
	for ; ok; p, ok = g.Parent(p) {
		up = append(up, p.Name)
	}
	require.Equal(t, []string{"Fresno", "Fresno County", "California", "United States", "North America"}, up)
	sea, _ := first(g, "Black Sea")
	_, ok = g.Parent(sea)
	require.False(t, ok)
	_, ok = g.Parent(geo.Place{})
	require.False(t, ok)
	up2, ok := g.Parent(geo.Place{Name: "Old Port", Kind: geo.District, Country: "LY", Admin1: "Tripoli"})
	require.True(t, ok)
	require.Equal(t, "LY", up2.Country)
}

func TestIn(t *testing.T) {
	kinds := map[geo.Kind]int{}
	for p := range geo.World().In("UY") {
		require.Equal(t, "UY", p.Country)
		kinds[p.Kind]++
	}
	require.Equal(t, 1, kinds[geo.Country])
	require.Equal(t, 19, kinds[geo.Admin1])
	require.Greater(t, kinds[geo.City], 50)
	for range geo.World().In("ZZ") {
		t.Fatal("ZZ is no country")
	}
}

// TestBoxes checks that boxes hold the points of their countries, or lie beside them.
func TestBoxes(t *testing.T) {
	countries := 0
	for p := range geo.World().All() {
		b := p.Box
		if b == (geo.Box{}) || p.Kind != geo.Country {
			continue
		}
		countries++
		require.LessOrEqual(t, b.South, b.North, p.Name)
		in := b.West-1 <= p.Lon && p.Lon <= b.East+1 || b.West > b.East && (p.Lon >= b.West || p.Lon <= b.East)
		require.True(t, in && b.South-1 <= p.Lat && p.Lat <= b.North+1, "%+v", p)
	}
	require.Greater(t, countries, 190)
	nz, _ := geo.World().ByID(2186224)
	require.Greater(t, nz.Box.West, nz.Box.East, "New Zealand lies on both sides of the antimeridian")
}

// TestWorldReady checks that the first use of the gazetteer takes no time to speak of.
func TestWorldReady(t *testing.T) {
	require.LessOrEqual(t, testing.AllocsPerRun(10, func() { geo.World() }), 1.0)
}
