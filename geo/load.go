package geo

import (
	"bufio"
	"cmp"
	"errors"
	"fmt"
	"hash/crc32"
	"io"
	"math"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/newstext/newstext/internal/gazfmt"
)

// A LineError reports a line of a gazetteer that [Load] cannot read.
type LineError struct {
	Line int   // counted from 1
	Err  error // what was wanted and what was there
}

// Error describes e: "geo: line 7: want a latitude of -90 to 90, have \"36,2\"".
func (e *LineError) Error() string { return "geo: line " + strconv.Itoa(e.Line) + ": " + e.Err.Error() }

// Unwrap returns the cause.
func (e *LineError) Unwrap() error { return e.Err }

// Load reads a gazetteer of one's own, to be used alone, where over is nil, or laid over another one, as in
// Load(r, World()).
//
// A gazetteer is text in UTF-8, a place a line, and each line ends with a newline: one that is cut short gives an error.
// Empty lines and those that begin with # are comments. Between tabs stand
//
//	id          GeoNames id, or empty; a place with the id of one that lies below takes its place
//	name        as it is to be shown
//	kind        as Kind gives it: "city", "district", "admin1", "river"
//	country     ISO 3166-1 alpha-2; empty above countries
//	admin1      name of the first-order division, or empty: one of the file, or of the gazetteer below
//	admin2      name of the second-order division, or empty: likewise
//	lat, lon    degrees north and east, WGS 84: "36.2021", "-73.5"
//	population  or empty
//	box         south, west, north and east with commas between, or empty
//	names       other names, in any script, with | between
//
// of which those after lon may be left off. A line "#crc32" and a checksum of all lines above it, in eight hexadecimal
// digits, is checked.
//
// An error is a [*LineError], or what r returns. To lay a gazetteer over the world takes half a second and 12 MB of
// memory.
func Load(r io.Reader, over *Gazetteer) (*Gazetteer, error) {
	l := loader{base: over, ids: map[int]int{}}
	if l.base == nil {
		l.base = new(Gazetteer)
	}
	if err := l.read(r); err != nil {
		return nil, err
	}
	if err := l.divide(); err != nil {
		return nil, err
	}
	data, err := l.encode()
	if err != nil {
		return nil, err
	}
	return open(string(data))
}

// A loader reads a gazetteer.
type loader struct {
	base *Gazetteer
	rows []row
	ids  map[int]int // line of each id
	divs []division
}

// A row is a place of the file.
type row struct {
	gazfmt.Record
	line           int
	admin1, admin2 string
	names          []string
	box            gazfmt.Box
}

func (l *loader) read(r io.Reader) error {
	in, sum := bufio.NewReaderSize(r, 1<<16), uint32(0)
	for n := 1; ; n++ {
		line, err := readLine(in)
		switch {
		case len(line) > longestLine:
			return &LineError{n, fmt.Errorf("want at most %d bytes, have more", longestLine)}
		case err == io.EOF && line == "":
			return nil
		case err == io.EOF:
			return &LineError{n, errors.New("want a newline at its end: the file is cut short")}
		case err != nil:
			return err
		}
		if want, ok := strings.CutPrefix(line, "#crc32"); ok {
			if have := fmt.Sprintf("%08x", sum); strings.TrimSpace(want) != have {
				return &LineError{n, fmt.Errorf("want checksum %s, have %s", strings.TrimSpace(want), have)}
			}
		}
		sum = crc32.Update(sum, crc32.IEEETable, []byte(line))
		if line = strings.TrimRight(line, "\r\n"); line == "" || line[0] == '#' {
			continue
		}
		if err := l.row(line, n); err != nil {
			return &LineError{n, err}
		}
	}
}

// longestLine is the length of the longest line, in bytes.
const longestLine = 1 << 20

// readLine returns the next line with its newline, or the beginning of one that is too long.
func readLine(in *bufio.Reader) (string, error) {
	var b []byte
	for {
		part, err := in.ReadSlice('\n')
		b = append(b, part...)
		if err != bufio.ErrBufferFull || len(b) > longestLine {
			return string(b), err
		}
	}
}

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

// A division is a country or a division of one, of the file or of the gazetteer below.
type division struct {
	order   int // 0 for a country, 1, 2
	country string
	key     string
	above   int // its first-order division, by its number in loader.divs; -1 for none
	row     int // the place in the file; -1 for none
	base    int // its number in the gazetteer below, counted from 1; 0 for none
	place   int // there; -1 for none
}

type divisionKey struct {
	order   int
	country string
	key     string
	above   int
}

// divide finds the divisions and puts every row into its own: Record.In and Record.Admin1 become numbers of loader.divs,
// counted from 1.
func (l *loader) divide() error {
	d, seen := &l.base.data, map[divisionKey]int{}
	at := make([]int, d.Divisions()+1)
	add := func(v division) int {
		k := divisionKey{v.order, v.country, v.key, v.above}
		if i, ok := seen[k]; ok && (v.base == 0 || v.order == 0) {
			return i
		}
		if _, ok := seen[k]; !ok {
			seen[k] = len(l.divs)
		}
		l.divs = append(l.divs, v)
		return len(l.divs) - 1
	}
	for k := 1; k <= d.Divisions(); k++ {
		in, _ := d.Division(k)
		v := division{country: in.Country, above: -1, row: -1, base: k, place: in.Place}
		switch in.Admin1 {
		case 0:
		case k:
			v.order, v.key = 1, Normalize(d.Place(in.Place).Name)
		default:
			v.order, v.key, v.above = 2, Normalize(d.Place(in.Place).Name), at[in.Admin1]
		}
		at[k] = add(v)
	}
	for order := range 3 {
		for i := range l.rows {
			p := &l.rows[i]
			if p.Country == "" {
				continue
			}
			if order == 0 {
				v := division{country: p.Country, above: -1, row: -1, place: -1}
				if Kind(p.Kind) == Country {
					v.row = i
				}
				k := add(v)
				if l.divs[k].row < 0 {
					l.divs[k].row = v.row
				}
				p.In = k + 1
				continue
			}
			if order == 1 && Kind(p.Kind) == Admin1 || order == 2 && Kind(p.Kind) == Admin2 {
				above := -1
				if order == 2 {
					k, ok := seen[divisionKey{1, p.Country, Normalize(p.admin1), -1}]
					if !ok {
						return &LineError{p.line, fmt.Errorf("want a first-order division of %s, have %.99q", p.Country, p.admin1)}
					}
					above = k
				}
				p.In = add(division{order: order, country: p.Country, key: Normalize(p.Name), above: above, row: i, place: -1}) + 1
			}
		}
	}
	for i := range l.rows {
		p := &l.rows[i]
		if p.admin1 == "" || Kind(p.Kind) == Admin1 || Kind(p.Kind) == Admin2 || Kind(p.Kind) == Country {
			continue
		}
		k, ok := seen[divisionKey{1, p.Country, Normalize(p.admin1), -1}]
		if !ok {
			return &LineError{p.line, fmt.Errorf("want a first-order division of %s, have %.99q", p.Country, p.admin1)}
		}
		p.In = k + 1
		if p.admin2 == "" {
			continue
		}
		if k, ok = seen[divisionKey{2, p.Country, Normalize(p.admin2), k}]; !ok {
			return &LineError{p.line, fmt.Errorf("want a second-order division of %s, have %.99q", p.admin1, p.admin2)}
		}
		p.In = k + 1
	}
	return nil
}

// encode returns the bytes of the gazetteer below with the rows laid over it.
func (l *loader) encode() ([]byte, error) {
	order := make([]int, len(l.divs)) // divisions by their order
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int { return cmp.Compare(l.divs[a].order, l.divs[b].order) })
	number := make([]int, len(l.divs))
	for k, i := range order {
		number[i] = k + 1
	}
	lay := gazfmt.Layer{Renumber: make([]int, l.base.data.Divisions()), Replaced: map[int]int{}}
	lay.Version, lay.Boxes, lay.Listed = l.base.Version(), map[int]gazfmt.Box{}, map[int][]string{}
	before := make([]int, len(l.rows))
	rows := make([]int, len(l.rows)) // by where they stand
	for i := range l.rows {
		rows[i], before[i] = i, l.rank(&l.rows[i])
	}
	slices.SortStableFunc(rows, func(a, b int) int { return cmp.Compare(before[a], before[b]) })
	at := make([]int, len(l.rows))
	for k, i := range rows {
		at[i] = k
		p := &l.rows[i]
		if q, ok := l.base.data.ByID(p.ID); ok && p.ID != 0 {
			lay.Replaced[q] = k
		}
		if p.In > 0 {
			p.In = number[p.In-1]
		}
		lay.Places = append(lay.Places, p.Record)
		lay.Before = append(lay.Before, before[i])
		if p.box != (gazfmt.Box{}) {
			lay.Boxes[k] = p.box
		}
		for _, name := range append(p.names, p.Name) {
			key := Normalize(name)
			lay.Names = append(lay.Names, gazfmt.Name{Key: key, Place: k})
			if key != "" && len(key) <= gazfmt.MaxKey && len(name) <= gazfmt.MaxListed && name != p.Name {
				lay.Listed[k] = append(lay.Listed[k], name)
			}
		}
	}
	for _, i := range order {
		v := &l.divs[i]
		out := gazfmt.Division{Place: v.place, Country: v.country}
		switch {
		case v.place >= 0:
			out.Place += len(l.rows)
		case v.row >= 0:
			out.Place = at[v.row]
		}
		if v.order == 1 {
			out.Admin1 = number[i]
		} else if v.order == 2 {
			out.Admin1 = number[v.above]
		}
		if v.base > 0 {
			lay.Renumber[v.base-1] = number[i]
		}
		lay.Divisions = append(lay.Divisions, out)
	}
	return lay.Encode(&l.base.data)
}

// rank returns the number of the place below that p stands before: that of a place with the same id, or else where a town of
// as many people stands in the gazetteer of the world.
func (l *loader) rank(p *row) int {
	d := &l.base.data
	if i, ok := d.ByID(p.ID); ok && p.ID != 0 {
		return i
	}
	people := p.Population
	switch k := Kind(p.Kind); {
	case k == Country || k == Continent:
		return -2_000_000_001
	case people == 0 && k != City && k != District && k != Airport:
		people = 100_000
	}
	if d.Len() == 0 {
		return -people
	}
	i := 0
	for i < len(peopleAt) && people < peopleAt[i] {
		i++
	}
	return min(250<<i, d.Len())
}

// peopleAt holds how many people the towns have in the gazetteer of the world at number 250, 500, 1000, and so on.
var peopleAt = [...]int{10_000_000, 6_000_000, 3_000_000, 670_000, 300_000, 120_000, 52_000, 21_000, 7_000, 1_800}
