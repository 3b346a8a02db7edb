package gazfmt

// Names are not kept as letters but as hashes of 64 bits, which makes them short and quick to find, in any script. The upper
// bits of a hash number a bucket; of the places in it an entry holds, in 40 bits, the lower bits of the hash, which are its mark,
// above as many bits as the number of places has; in order. Of a million names that no place has, the gazetteer of the world
// takes about one for another's.
const (
	entrySize = 5
	entryBits = 8 * entrySize
)

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
type entry struct {
	bucket int
	mark   int64
	place  int
}

// newEntry returns an entry of a gazetteer whose buckets and places have numbers of so many bits.
func newEntry(key []byte, bits, placeBits, place int) entry {
	h := hash(key)
	return entry{int(h >> 32 >> (32 - bits)), int64(h & (1<<(entryBits-placeBits) - 1)), place}
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
	e := newEntry(key, d.bits, d.placeBits, 0)
	at, end := u24(d.buckets, e.bucket*3), u24(d.buckets, e.bucket*3+3)
	for at < end && u40(d.entries, at*entrySize)>>d.placeBits < e.mark {
		at++
	}
	n := 0
	for at+n < end && u40(d.entries, (at+n)*entrySize)>>d.placeBits == e.mark {
		n++
	}
	if n == 0 {
		return Cursor{}
	}
	return Cursor{at, n}
}

// placeOf returns the place of an entry.
func (d *Data) placeOf(entry int) int {
	return int(u40(d.entries, entry*entrySize) & (1<<d.placeBits - 1))
}

// Next returns the next place and a Cursor after it; ok is false at the end.
func (d *Data) Next(c Cursor) (place int, next Cursor, ok bool) {
	if c.left == 0 {
		return 0, c, false
	}
	if c.left > 1 {
		next = Cursor{c.at + 1, c.left - 1}
	}
	return d.placeOf(c.at), next, true
}
