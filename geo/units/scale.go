package units

import (
	"math/big"
	"strings"
)

// A factor is one simple unit of a compound: "square-kilometer-per-hour" has two.
type factor struct {
	base, value, offset string // the unit's row of unitTable; value is a number or a fraction
	ten, two            int    // its prefix, as powers of ten and of two
	power               int    // 2 of square-
	below               bool   // the unit is divided by it
}

// maxFactors is the number of simple units that a compound may have: CLDR's longest has five.
const maxFactors = 8

// simple returns the factor of the CLDR unit id, which is no compound, with its prefix.
func simple(id string) (factor, bool) {
	switch id {
	case "portion": // the name of part before CLDR 48
		id = "part"
	case "permillion":
		return factor{base: "part", value: "1/1000000", offset: "0", power: 1}, true
	case "1e9":
		return factor{value: "1000000000", offset: "0", power: 1}, true
	}
	var buf [longestKey]byte
	if row, ok := lookup(&unitTable, lower(buf[:0], id)); ok {
		return rowFactor(row), true
	}
	for i := range prefixes {
		p := &prefixes[i]
		if rest, cut := strings.CutPrefix(id, p.name); cut && rest != "" {
			if row, ok := lookup(&unitTable, lower(buf[:0], rest)); ok && strings.HasSuffix(row, "p") {
				f := rowFactor(row)
				f.ten, f.two = p.ten, p.two
				return f, true
			}
		}
	}
	return factor{}, false
}

func rowFactor(row string) factor {
	base, rest, _ := strings.Cut(row, "\t")
	value, rest, _ := strings.Cut(rest, "\t")
	offset, _, _ := strings.Cut(rest, "\t")
	return factor{base: base, value: value, offset: offset, power: 1}
}

// The prefixes of CLDR, as powers of ten and of two.
var prefixes = [...]struct {
	name     string
	ten, two int
}{
	{"kilo", 3, 0}, {"mega", 6, 0}, {"giga", 9, 0}, {"tera", 12, 0}, {"peta", 15, 0}, {"exa", 18, 0}, {"zetta", 21, 0},
	{"yotta", 24, 0}, {"ronna", 27, 0}, {"quetta", 30, 0}, {"hecto", 2, 0}, {"deka", 1, 0}, {"deci", -1, 0}, {"centi", -2, 0},
	{"milli", -3, 0}, {"micro", -6, 0}, {"nano", -9, 0}, {"pico", -12, 0}, {"femto", -15, 0}, {"atto", -18, 0},
	{"zepto", -21, 0}, {"yocto", -24, 0}, {"ronto", -27, 0}, {"quecto", -30, 0}, {"kibi", 0, 10}, {"mebi", 0, 20}, {"gibi", 0, 30},
	{"tebi", 0, 40}, {"pebi", 0, 50}, {"exbi", 0, 60}, {"zebi", 0, 70}, {"yobi", 0, 80},
}

// factorsOf appends the simple units of a CLDR identifier to list, and returns false where a part of it is unknown.
func factorsOf(list []factor, id string) ([]factor, bool) {
	above, below, _ := strings.Cut(id, "-per-")
	if rest, ok := strings.CutPrefix(id, "per-"); ok {
		above, below = "", rest
	}
	if id == "" || len(id) > 100 {
		return nil, false
	}
	list, ok := product(list, above, false)
	if !ok {
		return nil, false
	}
	return product(list, below, true)
}

// product appends the units of a product such as "kilogram-square-meter".
func product(list []factor, id string, below bool) ([]factor, bool) {
	for id != "" {
		if len(list) == maxFactors {
			return nil, false
		}
		power := 1
		for k, p := range [...]string{"square-", "cubic-", "pow4-"} {
			if rest, ok := strings.CutPrefix(id, p); ok {
				id, power = rest, k+2
				break
			}
		}
		if rest, ok := strings.CutPrefix(id, "100-"); ok {
			id = rest
			list = append(list, factor{value: "100", offset: "0", power: 1, below: below})
		}
		part := id
		f, ok := simple(part)
		for !ok {
			cut := strings.LastIndexByte(part, '-')
			if cut < 0 {
				return nil, false
			}
			part = part[:cut]
			f, ok = simple(part)
		}
		f.power, f.below = power, below
		list = append(list, f)
		id = strings.TrimPrefix(id[len(part):], "-")
	}
	return list, true
}

// A scale is the exact linear map of a unit to its base: base = value × factor + offset.
type scale struct {
	factor, offset *big.Rat
	base           string // the SI unit, as "square-meter"; "" where there is none
}

// scaleOf returns the scale of a CLDR unit identifier, compound or not, and false where a part of it is unknown.
func scaleOf(id string) (scale, bool) {
	var buf [maxFactors]factor
	list, ok := factorsOf(buf[:0], id)
	if !ok {
		return scale{}, false
	}
	s := scale{factor: big.NewRat(1, 1), offset: new(big.Rat), base: siName(list)}
	for _, f := range list {
		v, okV := new(big.Rat).SetString(f.value)
		offset, okO := new(big.Rat).SetString(f.offset)
		if !okV || !okO {
			return scale{}, false
		}
		v.Mul(v, number{1, 1, f.ten}.rat())
		if f.two > 0 {
			v.Mul(v, new(big.Rat).SetInt(new(big.Int).Lsh(big.NewInt(1), uint(f.two))))
		}
		for range f.power {
			if f.below {
				s.factor.Quo(s.factor, v)
			} else {
				s.factor.Mul(s.factor, v)
			}
		}
		if f.shifts(list) {
			s.offset = offset
		}
	}
	return s, true
}

// shifts reports whether the offset of f counts in the compound list: kelvins per hour are a difference.
func (f *factor) shifts(list []factor) bool { return len(list) == 1 && !f.below && f.power == 1 }

// quickScale returns the factor and the offset of list as small numbers, and false where they are too large for that.
func quickScale(list []factor) (value, offset number, ok bool) {
	value, offset = whole(1), whole(0)
	for _, f := range list {
		v, ok := fraction(f.value)
		if !ok || f.two > 60 {
			return number{}, number{}, false
		}
		v.exp += f.ten
		if f.two > 0 {
			if v, ok = v.scaled(whole(1 << f.two)); !ok {
				return number{}, number{}, false
			}
		}
		if f.below {
			v = number{v.den, v.mant, -v.exp}
		}
		for range f.power {
			if value, ok = value.scaled(v); !ok {
				return number{}, number{}, false
			}
		}
		if f.shifts(list) {
			if offset, ok = fraction(f.offset); !ok {
				return number{}, number{}, false
			}
		}
	}
	return value, offset, true
}

// fraction reads the number or fraction of whole numbers s.
func fraction(s string) (number, bool) {
	p, q, divided := strings.Cut(s, "/")
	if len(p) == 0 || len(p) > maxDigits || len(q) > maxDigits || divided == (q == "") {
		return number{}, false
	}
	end, n, ok := digits(p, 0)
	if !ok || end < len(p) {
		return number{}, false
	}
	if divided {
		end, d, ok := digits(q, 0)
		if !ok || end < len(q) || !d.isInt() || d.mant == 0 {
			return number{}, false
		}
		n.den = d.mant
	}
	return n, true
}
