package units

import (
	"math/big"
	"strings"
)

// A scale is the exact linear map of a unit to its base: base = value × factor + offset.
type scale struct {
	factor, offset *big.Rat
	base           string // the SI unit, as "square-meter"; "" where there is none
}

// simple returns the base unit of the CLDR unit id, which is no compound, with its factor, prefix included.
func simple(id string) (base string, factor, offset *big.Rat, ok bool) {
	var buf [longestKey]byte
	if row, ok := lookup(unitTable, lower(buf[:0], id)); ok {
		return parseRow(row, 0, 0)
	}
	for _, p := range &prefixes {
		if rest, cut := strings.CutPrefix(id, p.name); cut && rest != "" {
			row, ok := lookup(unitTable, lower(buf[:0], rest))
			if ok && strings.HasSuffix(row, "p") {
				return parseRow(row, p.ten, p.two)
			}
		}
	}
	return "", nil, nil, false
}

func parseRow(row string, ten, two int) (string, *big.Rat, *big.Rat, bool) {
	base, rest, _ := strings.Cut(row, "\t")
	f, rest, _ := strings.Cut(rest, "\t")
	o, _, _ := strings.Cut(rest, "\t")
	factor, ok1 := new(big.Rat).SetString(f)
	offset, ok2 := new(big.Rat).SetString(o)
	if !ok1 || !ok2 {
		return "", nil, nil, false
	}
	factor.Mul(factor, number{1, 1, ten}.rat())
	if two > 0 {
		factor.Mul(factor, new(big.Rat).SetInt(new(big.Int).Lsh(big.NewInt(1), uint(two))))
	}
	return base, factor, offset, true
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

// scaleOf returns the scale of a CLDR unit identifier, compound or not, and false where a part of it is unknown.
func scaleOf(id string) (scale, bool) {
	above, below, _ := strings.Cut(id, "-per-")
	if rest, ok := strings.CutPrefix(id, "per-"); ok {
		above, below = "", rest
	}
	s := scale{factor: big.NewRat(1, 1), offset: new(big.Rat)}
	top, ok := s.multiply(above, false)
	if !ok {
		return scale{}, false
	}
	bottom, ok := s.multiply(below, true)
	if !ok {
		return scale{}, false
	}
	s.base = siName(top, bottom)
	return s, true
}

// multiply multiplies s by each unit of a product such as "kilogram-square-meter", or divides it, and returns the product
// in SI units.
func (s *scale) multiply(product string, divide bool) (string, bool) {
	var name strings.Builder
	for product != "" {
		power, prefix := 1, ""
		for k, p := range [...]string{"square-", "cubic-", "pow4-"} {
			if rest, ok := strings.CutPrefix(product, p); ok {
				product, power, prefix = rest, k+2, p
				break
			}
		}
		if rest, ok := strings.CutPrefix(product, "100-"); ok {
			product = rest
			s.apply(big.NewRat(100, 1), 1, divide)
		}
		id := product
		base, factor, offset, ok := simple(id)
		for !ok {
			cut := strings.LastIndexByte(id, '-')
			if cut < 0 {
				return "", false
			}
			id = id[:cut]
			base, factor, offset, ok = simple(id)
		}
		product = strings.TrimPrefix(product[len(id):], "-")
		s.apply(factor, power, divide)
		if offset.Sign() != 0 {
			if divide || power > 1 || name.Len() > 0 || product != "" {
				offset = new(big.Rat) // a difference of temperature: kelvins per hour
			}
			s.offset = offset
		}
		if name.Len() > 0 {
			name.WriteByte('-')
		}
		name.WriteString(prefix)
		name.WriteString(derived(base))
	}
	return name.String(), true
}

func (s *scale) apply(factor *big.Rat, power int, divide bool) {
	for range power {
		if divide {
			s.factor.Quo(s.factor, factor)
		} else {
			s.factor.Mul(s.factor, factor)
		}
	}
}

// derived returns the name of an SI unit for a base unit of CLDR, where it has one of its own.
func derived(base string) string {
	switch base {
	case "kilogram-square-meter-per-square-second":
		return "joule"
	case "kilogram-square-meter-per-cubic-second":
		return "watt"
	case "kilogram-per-meter-square-second", "newton-per-square-meter":
		return "pascal"
	case "kilogram-meter-per-square-second":
		return "newton"
	case "kilogram-square-meter-per-cubic-second-ampere":
		return "volt"
	case "revolution-per-second":
		return "hertz"
	case "per-second":
		return "becquerel"
	case "square-meter-per-square-second":
		return "sievert"
	case "watt-second":
		return "joule"
	case "square-meter-meter":
		return "cubic-meter"
	}
	return base
}

// siName returns the SI unit of a product over another, and "" for what SI does not measure: years, which are no fixed
// time, people, parts and points.
func siName(top, bottom string) string {
	name := derived(top)
	if bottom != "" {
		name = derived(strings.TrimPrefix(name+"-per-"+bottom, "-"))
	}
	for _, none := range [...]string{"year", "part", "item", "revolution", "night", "pixel", "dot", "em"} {
		if name == none || strings.HasPrefix(name, none+"-") || strings.HasSuffix(name, "-"+none) {
			return ""
		}
	}
	return name
}

// scale returns the scale of the unit id, from those of the text that were asked for last where it is among them.
func (f *finder) scale(id string) (scale, bool) {
	for i := range f.scales {
		if f.scales[i].id == id {
			return f.scales[i].scale, f.scales[i].ok
		}
	}
	s, ok := scaleOf(id)
	f.scales[f.asked%len(f.scales)] = known{id, s, ok}
	f.asked++
	return s, ok
}

// known is what was found out about a unit.
type known struct {
	id string
	scale
	ok bool
}

// toSI returns an interval in SI units, and the zero SI where its unit has none. A difference of temperatures is not
// shifted to absolute zero.
func (f *finder) toSI(unit string, low, high *number, difference bool) SI {
	switch unit {
	case "count", "percent", "percentage-point", "year-person", "year", "month", "degree":
		return SI{}
	}
	s, ok := f.scale(unit)
	if !ok || s.base == "" {
		return SI{}
	}
	si := SI{Unit: s.base}
	if low != nil {
		si.Low = s.convert(low, difference)
	}
	switch {
	case high == nil:
	case low != nil && *low == *high:
		v := *si.Low
		si.High = &v
	default:
		si.High = s.convert(high, difference)
	}
	return si
}

func (s *scale) convert(n *number, difference bool) *float64 {
	r := n.rat()
	r.Mul(r, s.factor)
	if !difference && s.offset.Sign() != 0 {
		r.Add(r, s.offset)
	}
	v, _ := r.Float64()
	return &v
}
