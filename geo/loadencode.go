package geo

import (
	"cmp"
	"slices"

	"github.com/newstext/newstext/internal/gazfmt"
)

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
