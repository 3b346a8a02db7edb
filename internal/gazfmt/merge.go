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
	table, codes := l.lists(d, own, base)
	return s.encode(l.bits(d), l.entries(d, s.placeBits(), own, base), table, codes)
}

// bits returns the number of bits of a bucket, which the entries of d decide where it has any.
func (l *Layer) bits(d *Data) int {
	if len(d.entries) == 0 {
		return bucketBits(len(l.Names))
	}
	return d.bits
}

// entries returns the entries of d and the layer, whose places now have the numbers base and own.
func (l *Layer) entries(d *Data, placeBits int, own, base []int) []entry {
	var out []entry
	mask := int64(1)<<(entryBits-placeBits) - 1
	for b := 0; b+3 < len(d.buckets); b += 3 {
		for k := u24(d.buckets, b); k < u24(d.buckets, b+3); k++ {
			out = append(out, entry{b / 3, u40(d.entries, k*entrySize) >> d.placeBits & mask, base[d.placeOf(k)]})
		}
	}
	for _, n := range l.Names {
		if len(n.Key) > 0 && len(n.Key) <= MaxKey {
			out = append(out, newEntry([]byte(n.Key), l.bits(d), placeBits, own[n.Place]))
		}
	}
	return out
}

// lists returns the codes of the lists of d and the layer, and their table. A place that stands for one of d has the names of
// both.
func (l *Layer) lists(d *Data, own, base []int) (table string, codes map[int][]byte) {
	names := make([][]string, len(l.Places))
	for k := range names {
		names[k] = l.Listed[k]
	}
	codes = map[int][]byte{}
	for i := range d.Len() {
		k, replaced := l.Replaced[i]
		if !replaced {
			if c, ok := d.list(i); ok && c != "" {
				codes[base[i]] = []byte(c)
			}
			continue
		}
		if old := d.Name(i); old != l.Places[k].Name {
			names[k] = append(names[k], old)
		}
		d.Names(i, func(name []byte) bool {
			if string(name) != l.Places[k].Name {
				names[k] = append(names[k], string(name))
			}
			return true
		})
	}
	if table = d.table; table == "" {
		table = learn(names)
	}
	c := newCoder(table)
	for k := range names {
		if len(names[k]) > 0 {
			codes[own[k]] = c.list(names[k])
		}
	}
	return table, codes
}
