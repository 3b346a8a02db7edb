package gazfmt

import (
	"math/bits"

	"github.com/newstext/newstext/internal/rodata"
)

// Data is a gazetteer to read. It is safe for concurrent use; the zero Data has no places.
type Data struct {
	version, places, divisions, boxes, ids, names, buckets, entries, table, listAt, lists string

	bits      int
	placeBits int // of an entry; see find.go
	listed    int
}

// Version returns what the gazetteer says of itself.
func (d *Data) Version() string { return d.version }

// Len returns the number of places.
func (d *Data) Len() int { return len(d.places) / recordSize }

// Entries returns the number of pairs of a name and a place that it finds.
func (d *Data) Entries() int { return len(d.entries) / entrySize }

// Boxes returns the number of places that have a box.
func (d *Data) Boxes() int { return len(d.boxes) / boxSize }

// Open returns the gazetteer in data, which it keeps and neither copies nor checks beyond its header: data must have
// passed Check.
func Open(data string) (*Data, error) {
	d, err := open(data)
	if err != nil {
		return nil, err
	}
	return d, nil
}

// open returns its error by its type, for Check.
func open(data string) (*Data, *FormatError) {
	if len(data) < headerSize {
		return nil, fault(len(data), "want a header of %d bytes, have %d", headerSize, len(data))
	}
	if data[:len(magic)] != magic {
		return nil, fault(0, "want %q, have %q", magic, data[:len(magic)])
	}
	d, at := new(Data), headerSize
	d.bits = int(rodata.Uint32(data, sizesAt+6*4))
	if d.bits > 23 {
		return nil, fault(sizesAt+6*4, "want 23 bits of a bucket at most, have %d", d.bits)
	}
	if d.listed = int(rodata.Uint32(data, sizesAt+8*4)); d.listed > maxPlaces {
		return nil, fault(sizesAt+8*4, "want at most %d lists, have %d", maxPlaces, d.listed)
	}
	codes := 0
	if d.listed > 0 {
		codes = tableSize
	}
	for i, section := range []struct {
		to    *string
		size  int
		count int // -1 for the next of sizes
	}{{&d.version, 1, 0}, {&d.places, recordSize, 1}, {&d.divisions, divisionSize, 2}, {&d.boxes, boxSize, 3}, {&d.ids, 3, 4}, {&d.names, 1, 5},
		{&d.buckets, 3, -1}, {&d.entries, entrySize, 7}, {&d.table, 1, -1}, {&d.listAt, 3, -1}, {&d.lists, 1, 9}} {
		count := uint64(0)
		switch i {
		case 6:
			count = 1<<d.bits + 1
		case 8:
			count = uint64(codes)
		case 9:
			count = uint64(d.listed+listStep-1) / listStep
		default:
			count = uint64(rodata.Uint32(data, sizesAt+section.count*4))
		}
		n := count * uint64(section.size)
		if n > uint64(len(data)-at) {
			return nil, fault(min(at, len(data)), "want at most %d bytes in part %d, have %d", len(data)-at, i, n)
		}
		*section.to = data[at : at+int(n)]
		at += int(n)
	}
	if at != len(data) {
		return nil, fault(at, "want the end, have %d more bytes", len(data)-at)
	}
	d.placeBits = bits.Len(uint(d.Len()))
	return d, nil
}
