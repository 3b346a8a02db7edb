package units

import (
	"fmt"
	"math/big"
	"strconv"
	"strings"
)

// A ConvertError says which units could not be converted.
type ConvertError struct {
	From, To string
	Unknown  string // the one of them that is no unit with a known scale; "" where both are, but measure different things
}

// Error returns text such as `units: cannot convert "kilogram" to "meter"`.
func (e *ConvertError) Error() string {
	if e.Unknown != "" {
		return fmt.Sprintf("units: cannot convert %q to %q: no scale of %q is known", e.From, e.To, e.Unknown)
	}
	return fmt.Sprintf("units: cannot convert %q to %q", e.From, e.To)
}

// Convert returns the value v in another unit, exactly. Both units are CLDR identifiers: "foot", "mile-per-hour". Without a
// scale are sums of money and counts. The error is a [*ConvertError].
func Convert(v *big.Rat, from, to string) (*big.Rat, error) {
	return convert(v, from, to, false)
}

func convert(v *big.Rat, from, to string, difference bool) (*big.Rat, error) {
	var buf [2][maxFactors]factor
	lists := [2][]factor{buf[0][:0], buf[1][:0]}
	var scales [2]scale
	for i, id := range [...]string{from, to} {
		var ok bool
		if lists[i], ok = factorsOf(lists[i], id); ok {
			scales[i], ok = scaleOf(id)
		}
		if !ok {
			return nil, &ConvertError{from, to, id}
		}
	}
	if baseName(lists[0]) != baseName(lists[1]) {
		return nil, &ConvertError{From: from, To: to}
	}
	r := new(big.Rat).Mul(v, scales[0].factor)
	if !difference {
		r.Add(r, scales[0].offset)
		r.Sub(r, scales[1].offset)
	}
	return r.Quo(r, scales[1].factor), nil
}

// Exact returns Low and High as the fractions that were said: 0.1 is a tenth, and the number of "two-thirds" 2/3, though
// no float64 is. Where a bound is nil, so is its fraction.
func (q Quantity) Exact() (low, high *big.Rat) {
	return exactly(q.Low), exactly(q.High)
}

// exactly returns the simplest fraction that *v is the nearest float64 to: its shortest decimal, where that has at most 15
// digits, or a fraction with a small denominator.
func exactly(v *float64) *big.Rat {
	if v == nil {
		return nil
	}
	s := strconv.FormatFloat(*v, 'e', -1, 64)
	if digits, _, _ := strings.Cut(s, "e"); len(strings.TrimLeft(digits, "-")) <= 16 {
		if r, ok := new(big.Rat).SetString(s); ok {
			return r
		}
	}
	for den := int64(2); den <= 1000; den++ {
		if p := *v * float64(den); p == float64(int64(p)) && float64(int64(p))/float64(den) == *v {
			return big.NewRat(int64(p), den)
		}
	}
	r := new(big.Rat)
	if r.SetFloat64(*v) == nil {
		return new(big.Rat)
	}
	return r
}

// Convert returns q in another unit, a CLDR identifier: the same words, their bounds converted exactly and then rounded
// once. An amount of a change is converted as a difference, so that a rise by 9°F is one by 5°C. A quantity that already
// has the unit comes back as it is; the error is a [*ConvertError].
func (q Quantity) Convert(unit string) (Quantity, error) {
	if q.Unit == unit {
		return q, nil
	}
	low, high := q.Exact()
	out := q
	out.Unit, out.Alternatives = unit, nil
	for _, b := range [...]struct {
		exact *big.Rat
		value **float64
	}{{low, &out.Low}, {high, &out.High}} {
		if b.exact == nil {
			continue
		}
		r, err := convert(b.exact, q.Unit, unit, q.Change == Up || q.Change == Down)
		if err != nil {
			return Quantity{}, err
		}
		v, _ := r.Float64()
		*b.value = &v
	}
	return out, nil
}
