package gazfmt

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestKey(t *testing.T) {
	for in, want := range map[string]string{
		"":                "",
		"The Gambia":      "gambia",
		"St. Kitts":       "saint kitts",
		"Fort St. John":   "fort saint john",
		"Elm St":          "elm st",
		"Mt Elgon":        "mount elgon",
		"Ft. Collins":     "fort collins",
		"Ste. Anne":       "sainte anne",
		"Stockholm":       "stockholm",
		"Port-au-Prince":  "port au prince",
		"Coeur d’Alene":   "coeur dalene",
		"Kraków":          "krakow",
		"Saint-Denis":     "saint denis",
		"  Ulaan  Baatar": "ulaan baatar",
	} {
		require.Equal(t, want, string(Key(nil, in)), "%q", in)
	}
	require.Equal(t, "x gambia", string(Key([]byte("x "), "the Gambia")))
}

func TestCutArticle(t *testing.T) {
	for in, want := range map[string]string{"al bab": "bab", "ash shaddadi": "shaddadi", "deir ez zor": "", "al": "", "": "", "alma ata": "", "san jose": ""} {
		rest, ok := CutArticle([]byte(in))
		require.Equal(t, want != "", ok, "%q", in)
		if ok {
			require.Equal(t, want, string(rest))
		}
	}
}

func TestPopulation(t *testing.T) {
	for n, want := range map[int]int{0: 0, 1: 1, 1_048_575: 1_048_575, 1_048_576: 1_048_580, 12_345_678: 12_345_700, 1_400_000_000: 1_400_000_000} {
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
		places = append(places, Record{Lat: i, Lon: -i, ID: 2*i + 1, Kind: City, Country: "XX", Name: name, Population: i})
		names = append(names, Name{name, i}, Name{name, i}) // twice is once
		byKey[name] = append(byKey[name], i)
	}
	data, err := Encode("v", places, nil, names)
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
	_, ok := d.Admin1(1)
	require.False(t, ok)
}

// TestEncodeErrors checks that what does not fit is refused, not cut.
func TestEncodeErrors(t *testing.T) {
	good := []Record{{Name: "A", Country: "XX"}}
	for why, names := range map[string][]Name{"no key": {{"", 0}}, "long key": {{string(make([]byte, MaxKey+1)), 0}}, "no such place": {{"a", 1}}} {
		_, err := Encode("", good, nil, names)
		require.Error(t, err, why)
	}
	for why, p := range map[string]Record{"country": {Name: "A", Country: "X"}, "id": {Name: "A", ID: 1 << 24}, "name": {Name: string(make([]byte, 256))},
		"latitude": {Name: "A", Lat: 900_001}, "division": {Name: "A", Admin1: 1}} {
		_, err := Encode("", []Record{p}, nil, nil)
		require.Error(t, err, why)
	}
	_, err := Encode("", nil, nil, nil)
	require.NoError(t, err)
}
