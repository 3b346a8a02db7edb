package gazfmt

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestPopulation(t *testing.T) {
	for n, want := range map[int]int{0: 0, 1: 1, 262_143: 262_143, 262_144: 262_140, 1_234_567: 1_234_570, 12_345_678: 12_345_700,
		26_214_349: 26_214_300, 26_214_350: 26_210_000, 1_400_000_000: 1_400_000_000, 2_000_000_000: 2_000_000_000} {
		require.Equal(t, want, unpackPopulation(packPopulation(n)))
	}
}

// TestFind compares Find with a walk over all keys, for keys that are there, and for those just beside them.
func TestFind(t *testing.T) {
	var places []Record
	var names []Name
	byKey := map[string][]int{}
	for i := range 3000 {
		name := fmt.Sprintf("town %c%c%d", 'a'+i%7, 'a'+i%3, i%500)
		places = append(places, Record{Lat: i, Lon: -i, ID: 2*i + 1, Kind: City, In: 1, Country: "XX", Name: name, Population: i})
		names = append(names, Name{name, i}, Name{name, i}) // twice is once
		byKey[name] = append(byKey[name], i)
	}
	src := &Source{Version: "v", Places: places, Divisions: []Division{{-1, "XX", 0}}, Names: names, Boxes: map[int]Box{7: {-100, 17900, 250, -17900}}}
	data, err := Encode(src)
	require.NoError(t, err)
	d, err := Open(string(data))
	require.NoError(t, err)
	require.Equal(t, len(places), d.Len())
	for key, want := range byKey {
		for _, k := range []string{key, key + "x", key[:len(key)-1], "", "a", "zzz", key[:3]} {
			var have []int
			c := d.Find([]byte(k))
			for p, next, ok := d.Next(c); ok; p, next, ok = d.Next(next) {
				have = append(have, p)
			}
			if k == key {
				require.Equal(t, want, have)
			}
			require.Equal(t, byKey[k], have, "%q", k)
		}
	}
	for i, want := range places {
		require.Equal(t, want, d.Place(i))
		p, ok := d.ByID(want.ID)
		require.True(t, ok && p == i)
		_, ok = d.ByID(want.ID + 1)
		require.False(t, ok)
	}
	b, ok := d.Box(7)
	require.True(t, ok)
	require.Equal(t, Box{-100, 17900, 250, -17900}, b)
	_, ok = d.Box(8)
	require.False(t, ok)
	require.Equal(t, 1, d.CountryDivision("XX"))
	require.Zero(t, d.CountryDivision("XY"))
	_, ok = d.Division(2)
	require.False(t, ok)
}

// TestEncodeErrors checks that what does not fit is refused, not cut.
func TestEncodeErrors(t *testing.T) {
	good := []Record{{Name: "A"}}
	for why, names := range map[string][]Name{"no key": {{"", 0}}, "long key": {{string(make([]byte, MaxKey+1)), 0}}, "no such place": {{"a", 1}}} {
		_, err := Encode(&Source{Places: good, Names: names})
		require.Error(t, err, why)
	}
	for why, p := range map[string]Record{"no name": {}, "id": {Name: "A", ID: 1 << 24}, "name": {Name: string(make([]byte, 256))},
		"latitude": {Name: "A", Lat: 900_001}, "division": {Name: "A", In: 1}} {
		_, err := Encode(&Source{Places: []Record{p}})
		require.Error(t, err, why)
	}
	for why, v := range map[string]Division{"country": {-1, "X", 0}, "small": {-1, "xx", 0}, "place": {1, "XX", 0}, "order": {0, "XX", 2}} {
		_, err := Encode(&Source{Places: good, Divisions: []Division{v}})
		require.Error(t, err, why)
	}
	_, err := Encode(&Source{})
	require.NoError(t, err)
}

// tiny returns a gazetteer of four places.
func tiny(t testing.TB) string {
	data, err := Encode(&Source{
		Version: "test",
		Places: []Record{
			{Lat: 10_0000, Lon: 20_0000, ID: 7, Kind: Country, In: 1, Name: "Nowhere", Population: 5_000_000},
			{Lat: 10_1000, Lon: 20_2000, ID: 3, Kind: Admin1, In: 2, Name: "Midland"},
			{Lat: 10_1500, Lon: 20_2500, ID: 4, Kind: Admin2, In: 3, Name: "Mid County"},
			{Lat: -10_1000, Lon: -179_2000, Kind: City, In: 3, Name: "Midland City", Population: 1234},
		},
		Divisions: []Division{{0, "XX", 0}, {1, "XX", 2}, {2, "XX", 2}},
		Boxes:     map[int]Box{0: {900, 1900, 1100, 2100}},
		Names:     []Name{{"nowhere", 0}, {"midland", 1}, {"midland", 3}, {"midland city", 3}, {"mid county", 2}},
		Listed:    map[int][]string{0: {"Nusquam", "Nirgendwo", "Nirgends", "Никуда"}, 2: {"Mid"}},
	})
	require.NoError(t, err)
	return string(data)
}

func TestMajors(t *testing.T) {
	d, err := Open(tiny(t))
	require.NoError(t, err)
	require.Equal(t, 2, d.Majors())
	require.Equal(t, 3, d.Divisions())
	require.Zero(t, new(Data).Majors())
}

// TestLayer lays a country's town and a new country over another gazetteer.
func TestLayer(t *testing.T) {
	base, err := Open(tiny(t))
	require.NoError(t, err)
	lay := Layer{
		Source: Source{
			Version:   "both",
			Places:    []Record{{ID: 3, Kind: Admin1, In: 3, Name: "Middle", Lat: 1}, {Kind: City, In: 2, Name: "Elsewhere", Lat: 2}},
			Divisions: []Division{{2 + 0, "XX", 0}, {-1, "YY", 0}, {0, "XX", 3}, {2 + 2, "XX", 3}},
			Names:     []Name{{"middle", 0}, {"elsewhere", 1}, {"nowhere", 1}},
			Listed:    map[int][]string{0: {"Mittelland"}},
		},
		Before:   []int{1, 4},
		Replaced: map[int]int{1: 0},
		Renumber: []int{1, 3, 4},
	}
	data, err := lay.Encode(base)
	require.NoError(t, err)
	d, err := Open(string(data))
	require.NoError(t, err)
	require.Equal(t, 5, d.Len())
	find := func(key string) (out []string) {
		c := d.Find([]byte(key))
		for p, next, ok := d.Next(c); ok; p, next, ok = d.Next(next) {
			r := d.Place(p)
			out = append(out, r.Name+" "+r.Country)
		}
		return out
	}
	require.Equal(t, []string{"Nowhere XX", "Elsewhere YY"}, find("nowhere"))
	require.Equal(t, []string{"Middle XX", "Midland City XX"}, find("midland"))
	require.Equal(t, []string{"Middle XX"}, find("middle"))
	b, ok := d.Box(0)
	require.True(t, ok)
	require.Equal(t, Box{900, 1900, 1100, 2100}, b)
	require.Equal(t, []string{"Nirgends", "Nirgendwo", "Nusquam", "Никуда"}, listed(d, 0))
	require.Equal(t, []string{"Midland", "Mittelland"}, listed(d, 1))
	require.Equal(t, []string{"Mid"}, listed(d, 2))
}

// listed returns the other names of place i.
