package gazfmt

// A Layer is places to lay over a gazetteer. Numbers of places are those of the layer; where a division is a place of the
// gazetteer, that one's number plus the number of places of the layer. Its divisions are those of both.
type Layer struct {
	Source
	Before   []int       // of each place, in rising order: the number of the place of the gazetteer that it stands before
	Replaced map[int]int // by the number of a place of the gazetteer: the place of the layer that stands for it from now on
	Renumber []int       // of each division of the gazetteer, its number among those of Source
}

// Encode returns the bytes of d and the layer together.
func (l *Layer) Encode(d *Data) ([]byte, error) {
	s := Source{Version: l.Version, Boxes: map[int]Box{}}
	own, base := make([]int, len(l.Places)), make([]int, d.Len())
	k := 0
	add := func(upTo int) {
		for ; k < len(l.Places) && l.Before[k] <= upTo; k++ {
			own[k] = len(s.Places)
			s.Places = append(s.Places, l.Places[k])
		}
	}
	for i := range d.Len() {
		add(i)
		if k, ok := l.Replaced[i]; ok {
			base[i] = own[k]
			continue
		}
		base[i] = len(s.Places)
		r := d.Place(i)
		if r.In > 0 {
			r.In = l.Renumber[r.In-1]
		}
		s.Places = append(s.Places, r)
		if b, ok := d.Box(i); ok {
			s.Boxes[base[i]] = b
		}
	}
	add(d.Len())
	for i, b := range l.Boxes {
		s.Boxes[own[i]] = b
	}
	for _, v := range l.Divisions {
		if v.Place >= 0 && v.Place < len(own) {
			v.Place = own[v.Place]
		} else if v.Place >= len(own) {
			v.Place = base[v.Place-len(own)]
		}
		s.Divisions = append(s.Divisions, v)
	}
	bits := d.bits
	var entries []entry
	for b := 0; b+3 < len(d.buckets); b += 3 {
		for k := u24(d.buckets, b); k < u24(d.buckets, b+3); k++ {
			entries = append(entries, entry{b / 3, u24(d.entries, k*entrySize), base[u24(d.entries, k*entrySize+3)]})
		}
	}
	for _, n := range l.Names {
		if len(n.Key) > 0 && len(n.Key) <= MaxKey {
			entries = append(entries, newEntry([]byte(n.Key), bits, own[n.Place]))
		}
	}
	return s.encode(bits, entries)
}
