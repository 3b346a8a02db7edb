package geo

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func TestSpellOut(t *testing.T) {
	for name, want := range map[string]string{"Ala.": "Alabama", "N.Y.": "New York", "TX": "Texas", "Ont.": "Ontario", "N.S.W.": "New South Wales",
		"W. Va.": "West Virginia", "Miss": "", "Miss.": "Mississippi", "Tex": "", "": "", "X": "", "me.": "", "L.A.": "", "Lima": "", "ZZ": "", "A|B.": ""} {
		full, ok := spellOut(name)
		require.Equal(t, want, full, "%q", name)
		require.Equal(t, want != "", ok, "%q", name)
	}
}

// TestSquared compares with distances reckoned on a globe of 6371 km.
func TestSquared(t *testing.T) {
	for _, tt := range []struct {
		why                    string
		lat1, lon1, lat2, lon2 int
		km                     int64
	}{
		{"the same", 10, 20, 10, 20, 0},
		{"a degree of latitude", 0, 0, 10_000, 0, 111},
		{"a degree of longitude at the equator", 0, 0, 0, 10_000, 111},
		{"a degree of longitude at 60 north", 600_000, 0, 600_000, 10_000, 56},
		{"across the date line", 0, 1_799_000, 0, -1_799_000, 22},
		{"Lagos to Accra", 64_500, 33_900, 55_600, -1_900, 409},
		{"Bogota to Quito", 47_100, -740_700, -1_800, -784_700, 731},
		{"at the pole", 900_000, 0, 900_000, 1_800_000, 0},
	} {
		km := tt.km
		low, high := km*95/100-1, km*105/100+1
		d := squared(tt.lat1, tt.lon1, tt.lat2, tt.lon2)
		require.True(t, d <= high*high && (low < 0 || d >= low*low), "%s: want %d, have %d²", tt.why, km, d)
		require.Equal(t, d, squared(tt.lat2, tt.lon2, tt.lat1, tt.lon1))
	}
	require.True(t, within(120, 0, 0, 10_000, 0))
	require.False(t, within(100, 0, 0, 10_000, 0))
}

func TestIlog(t *testing.T) {
	for n, want := range map[int]int{1: 0, 2: 16, 3: 24, 4: 32, 1024: 160, 1536: 168} {
		require.Equal(t, want, ilog(n), "%d", n)
	}
}

func TestHasWord(t *testing.T) {
	require.True(t, hasWord(" a bc d ", "bc"))
	require.True(t, hasWord(" abc bc ", "bc"))
	for _, w := range []string{"", "b", "abc", "cd", "e"} {
		require.False(t, hasWord(" a bcd bc ", w), "%q", w)
	}
}

func TestFeature(t *testing.T) {
	for word, want := range map[string]want{"province": wantDivision, "counties": wantCounty, "river": 1 << River, "": 0, "dog": 0} {
		have, _ := feature(word)
		require.Equal(t, want, have, word)
	}
	_, plural := feature("districts")
	require.True(t, plural)
}
