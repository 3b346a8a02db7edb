package units

import (
	_ "embed"
	"math/big"
	"strings"
	"testing"
)

//go:embed testdata/cldr_unitsTest.txt
var cldrTests string

// TestScaleOf holds the conversions against the test file of CLDR: the factor from each unit to its base, exactly.
func TestScaleOf(t *testing.T) {
	right, unknown := 0, 0
	for line := range strings.SplitSeq(cldrTests, "\n") {
		if line == "" || line[0] == '#' {
			continue
		}
		field := strings.Split(line, ";")
		for i := range field {
			field[i] = strings.TrimSpace(field[i])
		}
		x, okX := scaleOf(field[1])
		y, okY := scaleOf(field[2])
		expr, linear := strings.CutSuffix(field[3], " * x")
		shift := new(big.Rat)
		if !linear {
			var off string
			expr, off, linear = strings.Cut(field[3], " * x")
			off = strings.ReplaceAll(off, " ", "")
			off = strings.ReplaceAll(strings.TrimPrefix(off, "+"), ",", "")
			if linear {
				shift = rational(t, off)
			}
		}
		if !okX || !okY || !linear {
			t.Logf("unknown: %s", line)
			unknown++
			continue
		}
		want := rational(t, strings.ReplaceAll(expr, ",", ""))
		got := new(big.Rat).Quo(x.factor, y.factor)
		if got.Cmp(want) != 0 {
			t.Errorf("%s: have factor %v, want %v", line, got, want)
		}
		offset := new(big.Rat).Sub(x.offset, y.offset)
		if offset.Quo(offset, y.factor).Cmp(shift) != 0 {
			t.Errorf("%s: have offset %v, want %v", line, offset, shift)
		}
		right++
	}
	if right < 225 || unknown > 8 {
		t.Errorf("have %d right and %d unknown, want at least 225 and at most 8", right, unknown)
	}
}

func rational(t *testing.T, s string) *big.Rat {
	p, q, divided := strings.Cut(s, "/")
	r, ok := new(big.Rat).SetString(strings.TrimSpace(p))
	if !ok {
		t.Fatalf("no number: %q", s)
	}
	if divided {
		d, ok := new(big.Rat).SetString(strings.TrimSpace(q))
		if !ok {
			t.Fatalf("no number: %q", s)
		}
		r.Quo(r, d)
	}
	return r
}
