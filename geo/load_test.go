package geo_test

import (
	"errors"
	"fmt"
	"hash/crc32"
	"io"
	"math"
	"slices"
	"strings"
	"testing"
	"testing/iotest"
	"unicode/utf8"

	"github.com/stretchr/testify/require"

	"github.com/newstext/newstext/geo"
)

// small is a gazetteer of five places.
const small = `# a land that is none
7	Nowhere	country	XX			10	20	5000000	9,19,11,21
3	Midland	admin1	XX			10.1	20.2
	Mid County	admin2	XX	Midland		10.2	20.3
	Midland City	city	XX	Midland	Mid County	-10.1	-179.2	1234		Midland|Центр
	Long Lake	lake				1	2
`

func load(t testing.TB, text string, over *geo.Gazetteer) *geo.Gazetteer {
	t.Helper()
	g, err := geo.Load(strings.NewReader(text), over)
	require.NoError(t, err)
	return g
}

func all(g *geo.Gazetteer, name string) (out []geo.Place) {
	for p := range g.Lookup(name) {
		out = append(out, p)
	}
	return out
}

func TestLoad(t *testing.T) {
	g := load(t, small, nil)
	require.Equal(t, 5, g.Len())
	city := geo.Place{Name: "Midland City", Kind: geo.City, Country: "XX", Admin1: "Midland", Admin2: "Mid County", Population: 1234, Lat: -10.1, Lon: -179.2}
	require.Equal(t, []geo.Place{{ID: 3, Name: "Midland", Kind: geo.Admin1, Country: "XX", Admin1: "Midland", Lat: 10.1, Lon: 20.2}, city}, all(g, "Midland"))
	require.Equal(t, []geo.Place{city}, all(g, "центр"))
	p, ok := g.ByID(7)
	require.True(t, ok)
	require.Equal(t, geo.Place{ID: 7, Name: "Nowhere", Kind: geo.Country, Country: "XX", Population: 5_000_000, Lat: 10, Lon: 20, Box: geo.Box{South: 9, West: 19, North: 11, East: 21}}, p)
	require.Equal(t, []string{"Midland City", "Midland", "Центр"}, slices.Collect(g.Names(city)))
	up, ok := g.Parent(city)
	require.True(t, ok)
	require.Equal(t, "Mid County", up.Name)
	require.Zero(t, load(t, "", nil).Len())
}

// TestLoadOver lays places over the world: new ones, one in a division that is there, and one in the place of another.
func TestLoadOver(t *testing.T) {
	world := geo.World()
	g := load(t, small+"\tSukkari\tdistrict\tSY\tAleppo\t\t36.18\t37.14\t80000\t\tالسكري\n5128581\tNew York City\tcity\tUS\tNew York\t\t40.7\t-74\t9000000\n", world)
	require.Equal(t, world.Len()+6, g.Len())
	p := all(g, "Sukkari")
	require.Equal(t, geo.Place{Name: "Sukkari", Kind: geo.District, Country: "SY", Admin1: "Aleppo", Population: 80_000, Lat: 36.18, Lon: 37.14}, p[0])
	require.Equal(t, p[:1], all(g, "السكري"))
	p = all(g, "New York")
	require.Equal(t, 9_000_000, p[0].Population, "the old names find the new place")
	require.Subset(t, slices.Collect(g.Names(p[0])), []string{"New York City", "Nueva York", "Big Apple"})
	city, _ := first(world, "Lisbon")
	require.Equal(t, slices.Collect(world.Names(city)), slices.Collect(g.Names(city)))
	for _, name := range []string{"Cairo", "Black Sea", "Bavaria", "Springfield", "北京"} {
		require.Equal(t, all(world, name), all(g, name), name)
	}
	require.Equal(t, 2, len(all(g, "Midland City"))-len(all(world, "Midland City"))+1)
}

func TestLoadErrors(t *testing.T) {
	for text, want := range map[string]string{
		"x":                                              "geo: line 1: want a newline at its end: the file is cut short",
		small + "7\tNowhere":                             "geo: line 7: want a newline at its end: the file is cut short",
		"a\tb\n":                                         "geo: line 1: want 8 to 11 fields with tabs between, have 2",
		"\n# c\n\xff\n":                                  "geo: line 3: want UTF-8, have other bytes",
		"x\tA\tcity\tXX\t\t\t1\t2\n":                     `geo: line 1: want an id of 1 to 16777215, have "x"`,
		"\t-\tcity\tXX\t\t\t1\t2\n":                      `geo: line 1: want a name of 1 to 60 letters and digits, have "-"`,
		"\tA\ttown\tXX\t\t\t1\t2\n":                      `geo: line 1: want a kind of place, have "town"`,
		"\tA\tcity\tUSA\t\t\t1\t2\n":                     `geo: line 1: want a country of two capitals, have "USA"`,
		"\tA\tadmin1\t\t\t\t1\t2\n":                      `geo: line 1: want a country of two capitals, have ""`,
		"\tA\tcity\tXX\t\t\t36,2\t2\n":                   `geo: line 1: want a latitude of -90 to 90, have "36,2"`,
		"\tA\tcity\tXX\t\t\t1\tNaN\n":                    `geo: line 1: want a longitude of -180 to 180, have "NaN"`,
		"\tA\tcity\tXX\t\t\t1\t2\t-5\n":                  `geo: line 1: want a population of 0 to 2000000000, have "-5"`,
		"\tA\tlake\tXX\t\t\t1\t2\t\t1,2\n":               `geo: line 1: want a box of 4 numbers with commas between, have "1,2"`,
		"\tA\tcity\tXX\tB\t\t1\t2\n":                     `geo: line 1: want a first-order division of XX, have "B"`,
		"\tA\tcity\t\tB\t\t1\t2\n":                       "geo: line 1: want a country and a first-order division above a division",
		"5\tA\tsea\t\t\t\t1\t2\n5\tB\tsea\t\t\t\t1\t2\n": "geo: line 2: want an id of its own, have 5, as line 1",
		"\tA\tcity\tXX\t\t\t1\t2\n#crc32 00000000\n":     "geo: line 2: want checksum 00000000, have ",
	} {
		_, err := geo.Load(strings.NewReader(text), nil)
		var line *geo.LineError
		require.True(t, errors.As(err, &line), "%q: %v", text, err)
		require.ErrorContains(t, err, want)
		require.NotNil(t, errors.Unwrap(line))
	}
	_, err := geo.Load(iotest.ErrReader(io.ErrClosedPipe), nil)
	require.ErrorIs(t, err, io.ErrClosedPipe)
	_, err = geo.Load(strings.NewReader(strings.Repeat("x", 3<<20)), nil)
	require.EqualError(t, err, "geo: line 1: want at most 1048576 bytes, have more")
	load(t, small+fmt.Sprintf("#crc32 %08x\n", crc32.ChecksumIEEE([]byte(small))), nil)
}

// FuzzLoad checks that Load fails with a line, and that whatever it accepts can be read.
func FuzzLoad(f *testing.F) {
	f.Add(small, "midland")
	f.Add("", "")
	f.Add("1\tA\tadmin1\tXX\t\t\t1\t2\n\tA\tadmin2\tXX\tA\t\t1\t2\n2\tA\tcity\tXX\tA\tA\t90\t180\t2000000000\t-90,180,90,-180\ta|b|\n", "a")
	base, err := geo.Load(strings.NewReader(small), nil)
	require.NoError(f, err)
	f.Fuzz(func(t *testing.T, text, name string) {
		for _, over := range []*geo.Gazetteer{nil, base} {
			g, err := geo.Load(strings.NewReader(text), over)
			var line *geo.LineError
			if err != nil {
				require.True(t, errors.As(err, &line), "%v", err)
				continue
			}
			for p := range g.Lookup(name) {
				require.True(t, math.Abs(p.Lat) <= 90 && math.Abs(p.Lon) <= 180)
			}
			for p := range g.All() {
				g.ByID(p.ID)
				g.Parent(p)
				found := false
				for q := range g.Lookup(p.Name) {
					found = found || q == p
				}
				require.True(t, found, "%+v", p)
				for name := range g.Names(p) {
					require.True(t, name != "" && utf8.ValidString(name), "%q", name)
				}
			}
		}
	})
}
