package geo

import (
	"errors"
	"fmt"
	"math"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/newstext/newstext/internal/gazfmt"
)

// row reads the line of one place.
func (l *loader) row(line string, n int) error {
	if !utf8.ValidString(line) {
		return errors.New("want UTF-8, have other bytes")
	}
	f := strings.Split(line, "\t")
	if len(f) < 8 || len(f) > 11 {
		return fmt.Errorf("want 8 to 11 fields with tabs between, have %d", len(f))
	}
	f = append(f, "", "", "")
	p := row{line: n, admin1: f[4], admin2: f[5]}
	var err error
	if p.ID, err = number(f[0], "an id", 1, 1<<24-1); err != nil {
		return err
	}
	if p.ID != 0 && l.ids[p.ID] != 0 {
		return fmt.Errorf("want an id of its own, have %d, as line %d", p.ID, l.ids[p.ID])
	}
	p.Name = f[1]
	if k := gazfmt.Key(nil, p.Name); len(k) == 0 || len(k) > gazfmt.MaxKey || len(p.Name) > 255 {
		return fmt.Errorf("want a name of 1 to %d letters and digits, have %.99q", gazfmt.MaxKey, p.Name)
	}
	var kind Kind
	if err := kind.UnmarshalText([]byte(f[2])); err != nil || kind == Unknown {
		return fmt.Errorf("want a kind of place, have %.99q", f[2])
	}
	p.Kind = uint8(kind)
	p.Country = f[3]
	switch {
	case countryIndex(p.Country) < 0 && (p.Country != "" || kind == Country || kind == Admin1 || kind == Admin2):
		return fmt.Errorf("want a country of two capitals, have %.99q", f[3])
	case p.Country == "" && (p.admin1 != "" || p.admin2 != "") || p.admin1 == "" && p.admin2 != "":
		return errors.New("want a country and a first-order division above a division")
	}
	if p.Lat, err = degrees(f[6], "latitude", 90); err != nil {
		return err
	}
	if p.Lon, err = degrees(f[7], "longitude", 180); err != nil {
		return err
	}
	if p.Population, err = number(f[8], "a population", 0, 2_000_000_000); err != nil {
		return err
	}
	if f[9] != "" {
		if p.box, err = parseBox(f[9]); err != nil {
			return err
		}
	}
	p.names = strings.FieldsFunc(f[10], func(r rune) bool { return r == '|' })
	if p.ID != 0 {
		l.ids[p.ID] = n
	}
	l.rows = append(l.rows, p)
	return nil
}

// number reads a number of low to high, or nothing, which is 0.
func number(s, what string, low, high int) (int, error) {
	if s == "" {
		return 0, nil
	}
	n, err := strconv.ParseInt(s, 10, 64)
	if err != nil || n < int64(low) || n > int64(high) {
		return 0, fmt.Errorf("want %s of %d to %d, have %.99q", what, low, high, s)
	}
	return int(n), nil
}

// degrees reads a number of degrees, as ten-thousandths.
func degrees(s, what string, most int) (int, error) {
	v, err := strconv.ParseFloat(s, 64)
	if err != nil || !(-float64(most) <= v && v <= float64(most)) {
		return 0, fmt.Errorf("want a %s of -%d to %d, have %.99q", what, most, most, s)
	}
	return int(math.Round(v * 10_000)), nil
}

// parseBox reads south, west, north and east.
func parseBox(s string) (gazfmt.Box, error) {
	f := strings.Split(s, ",")
	if len(f) != 4 {
		return gazfmt.Box{}, fmt.Errorf("want a box of 4 numbers with commas between, have %.99q", s)
	}
	var v [4]int
	for i, side := range []string{"latitude", "longitude", "latitude", "longitude"} {
		n, err := degrees(strings.TrimSpace(f[i]), side, 90+90*(i%2))
		if err != nil {
			return gazfmt.Box{}, err
		}
		v[i] = int(math.Round(float64(n) / 100))
	}
	if v[0] > v[2] {
		return gazfmt.Box{}, fmt.Errorf("want a box with its south below its north, have %.99q", s)
	}
	return gazfmt.Box{South: v[0], West: v[1], North: v[2], East: v[3]}, nil
}
