package wording

import (
	"testing"

	"github.com/stretchr/testify/require"

	_ "github.com/newstext/newstext/examples/internal/exampletest" // -update
)

func TestInterval(t *testing.T) {
	f := func(v float64) *float64 { return &v }
	tests := []struct {
		low, high         *float64
		lowOpen, highOpen bool
		rough             bool
		want              string
	}{
		{want: ""},
		{low: f(82), high: f(82), want: "82"},
		{low: f(0), high: f(0), want: "0"},
		{low: f(120), high: f(120), rough: true, want: "~120"},
		{low: f(100000), want: "≥100,000"},
		{low: f(100000), lowOpen: true, want: ">100,000"},
		{high: f(3), highOpen: true, want: "<3"},
		{high: f(3), want: "≤3"},
		{low: f(5), high: f(7), want: "5 to 7"},
		{low: f(5), high: f(7), lowOpen: true, want: ">5, ≤7"},
		{low: f(-40), high: f(-2.5), want: "-40 to -2.5"},
	}
	for _, tt := range tests {
		require.Equal(t, tt.want, Interval(tt.low, tt.high, tt.lowOpen, tt.highOpen, tt.rough))
	}
}

func TestNumber(t *testing.T) {
	tests := map[float64]string{
		0:                 "0",
		999:               "999",
		1000:              "1,000",
		-1000:             "-1,000",
		-100:              "-100",
		3e6:               "3,000,000",
		1.2e9:             "1,200,000,000",
		0.30479999999:     "0.3048",
		1609.344:          "1,609.34",
		1234567.5:         "1,234,568",
		3884982165.504:    "3,884,982,166",
		1e22:              "1e+22",
		0.0254:            "0.0254",
		12.5:              "12.5",
		-4.05:             "-4.05",
		0.00000000000123:  "1.23e-12",
		149597870.7 * 1e3: "149,597,870,700",
	}
	for v, want := range tests {
		require.Equal(t, want, Number(v))
	}
}

func TestCountry(t *testing.T) {
	tests := map[string]string{"SY": "Syria", "CI": "Côte d’Ivoire", "": "", "no code": "no code"}
	for code, want := range tests {
		require.Equal(t, want, Country(code))
	}
}
