package geo

import "fmt"

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
