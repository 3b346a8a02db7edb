package gazgen

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/newstext/newstext/internal/gazfmt"
)

func TestUsable(t *testing.T) {
	for name, want := range map[string]bool{"Lisbon": true, "Lisbonne": true, "LIS": false, "li si ben": false, "Лиссабон": false, "Ñemby": true,
		"لشبونة": false, "Xi": false, "Paris (Texas)": false, "Hà Nội": true, "2nd Town": false} {
		require.Equal(t, want, usable(name), "%q", name)
	}
}

func TestShort(t *testing.T) {
	for name, want := range map[string]string{"Diyala Governorate": "Diyala", "Provincia de Salta": "Salta", "Texas": "Texas", "Smolensk Oblast": "Smolensk",
		"Muhafazat Karbala": "Karbala", "Region": "Region"} {
		require.Equal(t, want, short(name), "%q", name)
	}
}

func TestKeys(t *testing.T) {
	p := &place{names: []string{"Sanaa", "St. Anna"}}
	p.Record = gazfmt.Record{Country: "YE", Name: "Aş Şan‘ā"}
	require.Equal(t, map[string]bool{"as sana": true, "sana": true, "sanaa": true, "saint anna": true}, keys(p))
	p.Country = "PT"
	require.Equal(t, map[string]bool{"as sana": true, "sanaa": true, "saint anna": true}, keys(p))
}

func TestSpellOut(t *testing.T) {
	require.Equal(t, "Mount Elbrus", spellOut("Mt. Elbrus"))
	require.Equal(t, []string{"Tagus River", "River Tagus"}, physicalNames("Tagus", gazfmt.River))
}

func TestAirportNames(t *testing.T) {
	for in, want := range map[string]string{"Kirkuk Air Base [MIL]": "Kirkuk Air Base", "Halifax / Stanfield International Airport": "Halifax Stanfield International Airport",
		"Podgorica Airport / Golubovci Airbase": "Podgorica Airport", "Faro Airport": "Faro Airport"} {
		require.Equal(t, want, airportName(in))
	}
	for _, tt := range []struct {
		a    airport
		want []string
	}{
		{airport{Name: "London Heathrow Airport", City: "London", Code: "LHR", Type: "large_airport"},
			[]string{"Heathrow", "Heathrow Airport", "LHR Airport", "London Airport", "London Heathrow Airport", "London International Airport"}},
		{airport{Name: "Oslo Airport, Gardermoen", City: "Oslo"}, []string{"Gardermoen Airport", "Oslo Airport", "Oslo Airport, Gardermoen"}},
		{airport{Name: "Amsterdam Airport Schiphol"}, []string{"Amsterdam Airport", "Amsterdam Airport Schiphol", "Schiphol Airport"}},
		{airport{Name: "Entebbe International Airport", City: "Kampala", Keywords: "Entebbe Air Base, Uganda"},
			[]string{"Entebbe Air Base", "Entebbe Airport", "Entebbe International Airport"}},
		{airport{Name: "Zagan Airfield", City: "Zagan"}, []string{"Zagan Air Base", "Zagan Airbase", "Zagan Airfield"}},
	} {
		names := slices.DeleteFunc(airportNames(&tt.a, tt.a.Name), func(s string) bool { return s == "" })
		slices.Sort(names)
		require.Equal(t, tt.want, slices.Compact(names), tt.a.Name)
	}
}

// TestRegions checks every line of the table for what can be told wrong without a map.
func TestRegions(t *testing.T) {
	seen := map[string]bool{}
	m := &maker{}
	require.NoError(t, m.regions())
	rows := 0
	for line := range strings.Lines(regionTable) {
		if !strings.HasPrefix(line, "#") {
			rows++
		}
	}
	require.Len(t, m.places, rows)
	for _, p := range m.places {
		require.False(t, seen[p.Name], "%s stands twice", p.Name)
		seen[p.Name] = true
		require.True(t, p.Lat >= -900_000 && p.Lat <= 900_000 && p.Lon >= -1_800_000 && p.Lon <= 1_800_000, p.Name)
		require.True(t, p.Country == "" || len(p.Country) == 2, p.Name)
		require.Positive(t, p.rank, p.Name)
	}
}

func TestNative(t *testing.T) {
	for _, tt := range []struct {
		name, country string
		all, want     bool
	}{
		{"حماة", "SY", false, true}, {"Хама", "SY", false, false}, {"Хама", "SY", true, true}, {"Hama", "SY", true, false}, {"京都市", "JP", false, true},
		{"キョウト", "JP", false, true}, {"Kyoto 京都", "JP", true, false}, {"부산", "KR", false, true}, {"Αθήνα", "GR", false, true}, {"Αθήνα", "FR", false, false},
		{"", "SY", true, false}, {"123", "SY", true, false},
	} {
		require.Equal(t, tt.want, native(tt.name, tt.country, tt.all), "%q in %s", tt.name, tt.country)
	}
}

func TestExtent(t *testing.T) {
	shape := []any{[]any{[]any{178.0, -40.0}, []any{-176.5, -44.0}, []any{170.0, -46.5}}, []any{}, "x"}
	var e extent
	e.walk(shape)
	require.Equal(t, gazfmt.Box{South: -4651, West: 16999, North: -3999, East: -17649}, e.box())
}
