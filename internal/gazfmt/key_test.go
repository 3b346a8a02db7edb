package gazfmt

import (
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
