package unitgen

import (
	"math/big"
	"testing"
)

func TestEvaluate(t *testing.T) {
	constants := func(name string) string {
		if name == "ft" {
			return "0.3048"
		}
		return ""
	}
	for expr, want := range map[string]*big.Rat{
		"":          big.NewRat(1, 1),
		"5/9":       big.NewRat(5, 9),
		"ft*3":      big.NewRat(9144, 10000),
		"1/360*60":  big.NewRat(1, 21600), // every * binds before any /
		"3600 * ft": big.NewRat(109728, 100),
	} {
		have, err := evaluate(expr, constants, 1, 0)
		if err != nil || have.Cmp(want) != 0 {
			t.Errorf("%q: have %v, %v, want %v", expr, have, err, want)
		}
	}
	for _, expr := range []string{"yd", "1/0"} {
		if have, err := evaluate(expr, constants, 1, 0); err == nil {
			t.Errorf("%q: have %v, want an error", expr, have)
		}
	}
}

func TestUnits(t *testing.T) {
	have, err := Units([]byte(`{"supplemental":{"unitConstants":{"lb":{"_value":"0.5"}},"convertUnits":{
		"stone":{"_baseUnit":"kilogram","_factor":"lb*14"},"gram":{"_baseUnit":"kilogram","_factor":"0.001","_systems":["si","prefixable"]},
		"beaufort":{"_special":"beaufort","_baseUnit":"meter-per-second"}}}}`))
	if err != nil {
		t.Fatal(err)
	}
	want := "# Made by internal/unitgen from Unicode CLDR 48.2 (cldr-core, units.json). SPDX-License-Identifier: Unicode-3.0\n" +
		"gram\tkilogram\t1/1000\t0\tp\nstone\tkilogram\t7\t0\t\n"
	if have != want {
		t.Errorf("have %q, want %q", have, want)
	}
}
