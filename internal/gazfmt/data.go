package gazfmt

import (
	"errors"
	"hash/crc32"
)

// Data is a gazetteer to read. It is safe for concurrent use.
type Data struct {
	version, places, admin1, ids, blocks, names, keys string
}

// Version returns what the gazetteer says of itself.
func (d *Data) Version() string { return d.version }

// Len returns the number of places.
func (d *Data) Len() int { return len(d.places) / recordSize }

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
	for i, section := range []struct {
		to   *string
		size int
	}{{&d.version, 1}, {&d.places, recordSize}, {&d.admin1, 3}, {&d.blocks, 4}, {&d.ids, 3}, {&d.names, 1}, {&d.keys, 1}} {
		n := uint64(u32(data, sizesAt+i*4)) * uint64(section.size)
		if n > uint64(len(data)-at) {
			return nil, fault(sizesAt+i*4, "want at most %d bytes in part %d, have %d", len(data)-at, i, n)
		}
		*section.to = data[at : at+int(n)]
		at += int(n)
	}
	if at != len(data) {
		return nil, fault(at, "want the end, have %d more bytes", len(data)-at)
	}
	return d, nil
}

// checksum returns the IEEE CRC-32 of s. It goes through a buffer, since a conversion would copy all of s.
func checksum(s string) uint32 {
	var buf [4096]byte
	sum := uint32(0)
	for len(s) > 0 {
		n := copy(buf[:], s)
		sum = crc32.Update(sum, crc32.IEEETable, buf[:n])
		s = s[n:]
	}
	return sum
}

var errTruncated = errors.New("want more bytes, have the end")

// Check returns nil where data is a gazetteer that every method of Data can read, and a FormatError otherwise.
func Check(data string) error {
	d, err := open(data)
	if err != nil {
		return err
	}
	if want, have := checksum(data[sizesAt:]), u32(data, len(magic)); want != have {
		return fault(len(magic), "want checksum %08x, have %08x", want, have)
	}
	at := headerSize + len(d.version)
	if err := d.checkPlaces(at); err != nil {
		return err
	}
	at += len(d.places)
	if err := d.checkAdmin1(at); err != nil {
		return err
	}
	at += len(d.admin1)
	if err := d.checkBlocks(at, len(data)-len(d.keys)); err != nil {
		return err
	}
	at += len(d.blocks)
	if err := d.checkIDs(at); err != nil {
		return err
	}
	return nil
}

func (d *Data) checkPlaces(at int) error {
	if d.Len() > MaxPlaces {
		return fault(at, "want at most %d places, have %d", MaxPlaces, d.Len())
	}
	for i := range d.Len() {
		s, here := d.places[i*recordSize:], at+i*recordSize
		switch {
		case u24(s, 0) > 1_800_000:
			return fault(here, "place %d: want a latitude of 90 degrees at most", i)
		case u24(s, 3) > 3_600_000:
			return fault(here+3, "place %d: want a longitude of 180 degrees at most", i)
		case u24(s, 9)>>20 > 4 || u24(s, 9)>>20 == 4 && u24(s, 9)&(1<<20-1) > 200_000:
			return fault(here+9, "place %d: want a population of 2 billion at most", i)
		case int(s[15])|int(s[16])<<8 > len(d.admin1)/3:
			return fault(here+15, "place %d: want one of %d divisions", i, len(d.admin1)/3)
		case u24(s, 17)+int(s[20]) > len(d.names):
			return fault(here+17, "place %d: want a name within %d bytes", i, len(d.names))
		}
	}
	return nil
}

func (d *Data) checkAdmin1(at int) error {
	for i := 0; i < len(d.admin1); i += 3 {
		if u24(d.admin1, i) >= d.Len() {
			return fault(at+i, "want one of %d places, have %d", d.Len(), u24(d.admin1, i))
		}
	}
	return nil
}

func (d *Data) checkIDs(at int) error {
	last := 0
	for i := 0; i < len(d.ids); i += 3 {
		p := u24(d.ids, i)
		if p >= d.Len() {
			return fault(at+i, "want one of %d places, have %d", d.Len(), p)
		}
		id := u24(d.places, p*recordSize+6)
		if id <= last {
			return fault(at+i, "want an id above %d, have %d", last, id)
		}
		last = id
	}
	return nil
}

// checkBlocks reads every key and its places. The parts begin at at and at keys.
func (d *Data) checkBlocks(at, keys int) error {
	if len(d.blocks) == 0 && len(d.keys) > 0 {
		return fault(keys, "want no keys without blocks")
	}
	var before [MaxKey]byte
	have := 0 // bytes of before
	pos := 0
	for i := 0; i < len(d.blocks); i += 4 {
		if d.block(i/4) != pos || pos == len(d.keys) {
			return fault(at+i, "want a block at %d of %d, have %d", pos, len(d.keys), u32(d.blocks, i))
		}
		end := len(d.keys)
		if i+4 < len(d.blocks) {
			if next := uint64(u32(d.blocks, i+4)); next < uint64(end) {
				end = int(next)
			}
		}
		for first := true; pos < end; first = false {
			n, err := d.checkKey(pos, first, before[:], have)
			if err != nil {
				err.Offset += keys
				return err
			}
			have = n
			if pos, err = d.checkList(pos + 2 + int(d.keys[pos+1])); err != nil {
				err.Offset += keys
				return err
			}
		}
	}
	if pos != len(d.keys) {
		return fault(keys+pos, "want the end, have %d more bytes", len(d.keys)-pos)
	}
	return nil
}

// checkKey checks the key at pos against the n bytes of the one before it, and puts it in their place.
func (d *Data) checkKey(pos int, first bool, before []byte, n int) (int, *FormatError) {
	if pos+2 > len(d.keys) || pos+2+int(d.keys[pos+1]) > len(d.keys) {
		return 0, &FormatError{pos, errTruncated}
	}
	shared, rest := int(d.keys[pos]), d.keys[pos+2:pos+2+int(d.keys[pos+1])]
	switch {
	case first && shared != 0 || shared > n:
		return 0, fault(pos, "want a key that shares %d bytes at most, have %d", n, shared)
	case shared+len(rest) > MaxKey || len(rest) == 0:
		return 0, fault(pos, "want a key of 1 to %d bytes, have %d", MaxKey, shared+len(rest))
	case !first && shared < n && rest[0] == before[shared]:
		return 0, fault(pos, "want a key that shares all it can")
	case rest <= string(before[shared:n]):
		return 0, fault(pos, "want a key above %q, have %q", before[:n], string(before[:shared])+rest)
	}
	return shared + copy(before[shared:], rest), nil
}

// checkList checks the list of places at pos and returns where it ends.
func (d *Data) checkList(pos int) (int, *FormatError) {
	place := 0
	for i := 0; ; i++ {
		v, shift := 0, 0
		for {
			if pos >= len(d.keys) {
				return 0, &FormatError{pos, errTruncated}
			}
			b := d.keys[pos]
			pos++
			v |= int(b&0x7f) << shift
			if b < 0x80 {
				break
			}
			if shift += 7; shift > 21 {
				return 0, fault(pos, "want a number of 28 bits at most")
			}
		}
		if i > 0 && v>>1 == 0 {
			return 0, fault(pos, "want rising places, have %d twice", place)
		}
		if place += v >> 1; place >= d.Len() {
			return 0, fault(pos, "want one of %d places, have %d", d.Len(), place)
		}
		if v&1 == 0 {
			return pos, nil
		}
	}
}
