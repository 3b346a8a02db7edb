package gazfmt

// Names are not kept as letters but as hashes of 64 bits, which makes them short and quick to find, in any script. The upper
// bits of a hash number a bucket; of the places in it an entry holds
//
//	mark   u24: the lower bits of the hash
//	place  u24
//
// in order. A name that no place has is taken for another's once in several million times.
const entrySize = 6

// bucketFill is about how many entries a bucket holds.
const bucketFill = 6

// hash returns the hash of a key: FNV-1a, and a last stir that lets every byte reach every bit.
func hash(key []byte) uint64 {
	h := uint64(14695981039346656037)
	for _, c := range key {
		h = (h ^ uint64(c)) * 1099511628211
	}
	h = (h ^ h>>32) * 0x9e3779b97f4a7c15
	return h ^ h>>29
}

// An entry finds a place by a name.
type entry struct{ bucket, mark, place int }

func newEntry(key []byte, bits, place int) entry {
	h := hash(key)
	return entry{int(h >> 32 >> (32 - bits)), int(h & (1<<24 - 1)), place}
}

// A Cursor stands before a place of a list of places that share a name. The zero Cursor is at the end of every list.
type Cursor struct {
	at   int // the number of its entry
	left int // how many there are
}

// Find returns the places whose names have the given key. It allocates nothing.
func (d *Data) Find(key []byte) Cursor {
	if len(key) == 0 || len(key) > MaxKey || len(d.entries) == 0 {
		return Cursor{}
	}
	e := newEntry(key, d.bits, 0)
	at, end := u24(d.buckets, e.bucket*3), u24(d.buckets, e.bucket*3+3)
	for at < end && u24(d.entries, at*entrySize) < e.mark {
		at++
	}
	n := 0
	for at+n < end && u24(d.entries, (at+n)*entrySize) == e.mark {
		n++
	}
	if n == 0 {
		return Cursor{}
	}
	return Cursor{at, n}
}

// Next returns the next place and a Cursor after it; ok is false at the end.
func (d *Data) Next(c Cursor) (place int, next Cursor, ok bool) {
	if c.left == 0 {
		return 0, c, false
	}
	if c.left > 1 {
		next = Cursor{c.at + 1, c.left - 1}
	}
	return u24(d.entries, c.at*entrySize+3), next, true
}
