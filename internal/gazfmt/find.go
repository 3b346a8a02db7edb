package gazfmt

// A block holds up to blockKeys keys, each as
//
//	shared  u8: how many bytes it has in common with the key before it; 0 for the first of a block
//	rest    u8 and as many bytes: what follows them
//	places  uvarints: the places of this name, each as its distance from the one before it, doubled, plus 1 where another
//	        follows
const blockKeys = 16

// A Cursor stands before a place of a list of places that share a name. The zero Cursor is at the end of every list.
type Cursor struct {
	at   int // in keys; 0, where the first key's first bytes are, means the end
	last int // the place before
}

// Find returns the places whose names have the given key. It allocates nothing.
func (d *Data) Find(key []byte) Cursor {
	if len(key) == 0 || len(key) > MaxKey {
		return Cursor{}
	}
	lo, hi := 0, len(d.blocks)/4 // the block is among [lo-1, hi)
	for lo < hi {
		mid := lo + (hi-lo)/2
		at := d.block(mid)
		if first := d.keys[at+2 : at+2+int(d.keys[at+1])]; first <= string(key) {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	if lo == 0 {
		return Cursor{}
	}
	at, end := d.block(lo-1), len(d.keys)
	if lo < len(d.blocks)/4 {
		end = d.block(lo)
	}
	same := 0 // how many bytes key has in common with the key before at
	for at < end {
		shared, n := int(d.keys[at]), int(d.keys[at+1])
		rest := d.keys[at+2 : at+2+n]
		at += 2 + n
		switch {
		case shared < same:
			return Cursor{} // greater than key, as the one before it was less
		case shared == same:
			k := 0
			for k < n && same+k < len(key) && rest[k] == key[same+k] {
				k++
			}
			switch {
			case k == n && same+k == len(key):
				return Cursor{at: at}
			case k < n && (same+k == len(key) || rest[k] > key[same+k]):
				return Cursor{}
			}
			same += k
		}
		at = d.skip(at)
	}
	return Cursor{}
}

// Next returns the next place and a Cursor after it; ok is false at the end.
func (d *Data) Next(c Cursor) (place int, next Cursor, ok bool) {
	if c.at == 0 {
		return 0, c, false
	}
	v, at := d.uvarint(c.at)
	place = c.last + v>>1
	if v&1 != 0 {
		next = Cursor{at, place}
	}
	return place, next, true
}

func (d *Data) block(i int) int { return int(u32(d.blocks, i*4)) }

// skip returns where the list of places at at ends.
func (d *Data) skip(at int) int {
	for {
		v, next := d.uvarint(at)
		at = next
		if v&1 == 0 {
			return at
		}
	}
}

func (d *Data) uvarint(at int) (v, next int) {
	for shift := 0; ; shift += 7 {
		b := d.keys[at]
		at++
		v |= int(b&0x7f) << shift
		if b < 0x80 {
			return v, at
		}
	}
}
