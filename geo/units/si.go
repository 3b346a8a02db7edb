package units

import "strings"

// baseName returns the name of a compound in base units, with the names of their own that the SI has for some.
func baseName(list []factor) string {
	top, bottom := "", ""
	for i := range list {
		f := &list[i]
		if f.base == "" { // the 100 of liter-per-100-kilometer
			continue
		}
		part := raise(derived(f.base), f.power)
		switch {
		case f.below && bottom == "":
			bottom = part
		case f.below:
			bottom += "-" + part
		case top == "":
			top = part
		default:
			top += "-" + part
		}
	}
	if bottom == "" {
		return derived(top)
	}
	return derived(strings.TrimPrefix(derived(top)+"-per-"+derived(bottom), "-"))
}

// siName returns the SI unit of a compound, and "" for what SI does not measure: years, which are no fixed time, people,
// parts and points.
func siName(list []factor) string {
	name := baseName(list)
	for _, none := range [...]string{"year", "part", "item", "revolution", "night", "pixel", "dot", "em"} {
		if name == none || strings.HasPrefix(name, none+"-") || strings.HasSuffix(name, "-"+none) {
			return ""
		}
	}
	return name
}

func raise(name string, power int) string {
	switch {
	case power == 2 && name == "meter":
		return "square-meter"
	case power == 3 && name == "meter":
		return "cubic-meter"
	case power == 2:
		return "square-" + name
	case power == 3:
		return "cubic-" + name
	case power == 4:
		return "pow4-" + name
	}
	return name
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

// known is what was found out about a unit.
type known struct {
	id, base      string
	value, offset number
	quick         bool // value and offset hold; otherwise they are too large, and exact has them
	exact         scale
}

// scale returns what is known of the unit id, from those of the text that were asked for last where it is among them.
func (f *finder) scale(id string) *known {
	for i := range f.scales {
		if f.scales[i].id == id {
			return &f.scales[i]
		}
	}
	k := &f.scales[f.asked%len(f.scales)]
	f.asked++
	*k = known{id: id}
	var buf [maxFactors]factor
	if list, ok := factorsOf(buf[:0], id); ok {
		if k.base = siName(list); k.base != "" {
			if k.value, k.offset, k.quick = quickScale(list); !k.quick {
				k.exact, _ = scaleOf(id)
			}
		}
	}
	return k
}

// toSI returns an interval in SI units, and the zero SI where its unit has none. A difference of temperatures is not
// shifted to absolute zero.
func (f *finder) toSI(unit string, low, high *number, difference bool) SI {
	switch unit {
	case "count", "percent", "percentage-point", "year-person", "year", "month", "degree":
		return SI{}
	}
	k := f.scale(unit)
	if k.base == "" {
		return SI{}
	}
	si := SI{Unit: k.base}
	if low != nil {
		si.Low = f.float(k.convert(*low, difference))
	}
	switch {
	case high == nil:
	case low != nil && *low == *high:
		si.High = f.float(*si.Low)
	default:
		si.High = f.float(k.convert(*high, difference))
	}
	return si
}

func (k *known) convert(n number, difference bool) float64 {
	if k.quick {
		v, ok := n.scaled(k.value)
		if ok && !difference && k.offset.mant != 0 {
			v, ok = v.plus(k.offset)
		}
		if ok {
			return v.float()
		}
	}
	s := k.exact
	if k.quick {
		s.factor, s.offset = k.value.rat(), k.offset.rat()
	}
	r := n.rat()
	r.Mul(r, s.factor)
	if !difference {
		r.Add(r, s.offset)
	}
	v, _ := r.Float64()
	return v
}

// float returns v in memory of its own. Values of one article lie side by side.
func (f *finder) float(v float64) *float64 {
	if len(f.floats) == cap(f.floats) {
		f.floats = make([]float64, 0, 32)
	}
	f.floats = append(f.floats, v)
	return &f.floats[len(f.floats)-1]
}
