package gazfmt

import (
	"unicode/utf8"

	"github.com/newstext/newstext/internal/rodata"
)

// Check returns nil where data is a gazetteer that every method of Data can read, and a FormatError otherwise.
func Check(data string) error {
	d, err := open(data)
	if err != nil {
		return err
	}
	if want, have := rodata.Checksum(data[sizesAt:]), rodata.Uint32(data, len(magic)); want != have {
		return fault(len(magic), "want checksum %08x, have %08x", want, have)
	}
	at := headerSize + len(d.version)
	for _, part := range []struct {
		check func(at int) *FormatError
		size  int
	}{{d.checkPlaces, len(d.places)}, {d.checkDivisions, len(d.divisions)}, {d.checkBoxes, len(d.boxes)}, {d.checkIDs, len(d.ids)},
		{nothing, len(d.names)}, {d.checkBuckets, len(d.buckets)}, {d.checkEntries, len(d.entries)}, {nothing, len(d.table)},
		{d.checkStarts, len(d.listAt)}, {d.checkLists, len(d.lists)}} {
		if err := part.check(at); err != nil {
			return err
		}
		at += part.size
	}
	return nil
}

func nothing(int) *FormatError { return nil }

func (d *Data) checkPlaces(at int) *FormatError {
	if d.Len() > maxPlaces {
		return fault(at, "want at most %d places, have %d", maxPlaces, d.Len())
	}
	for i := range d.Len() {
		s, here := d.places[i*recordSize:], at+i*recordSize
		switch {
		case u24(s, 0) > 1_800_000:
			return fault(here, "place %d: want a latitude of 90 degrees at most", i)
		case u24(s, 3) > 3_600_000:
			return fault(here+3, "place %d: want a longitude of 180 degrees at most", i)
		case u24(s, 9)>>populationBits&3 == 3 && u24(s, 9)&(1<<populationBits-1) > mostPopulation/10_000:
			return fault(here+9, "place %d: want a population of 2 billion at most", i)
		case u16(s, 12) > d.Divisions():
			return fault(here+12, "place %d: want one of %d divisions", i, d.Divisions())
		case u24(s, 14)+int(s[17]) > len(d.names) || s[17] == 0:
			return fault(here+14, "place %d: want a name within %d bytes", i, len(d.names))
		}
	}
	return nil
}

// checkDivisions checks that countries come first, then the divisions of the first order, then those of the second.
func (d *Data) checkDivisions(at int) *FormatError {
	if d.Divisions() > maxDivisions {
		return fault(at, "want at most %d divisions, have %d", maxDivisions, d.Divisions())
	}
	order := 0
	for k := 1; k <= d.Divisions(); k++ {
		v, _ := d.Division(k)
		here := at + (k-1)*divisionSize
		now := 0
		switch v.Admin1 {
		case 0:
		case k:
			now = 1
		default:
			now = 2
			if a, ok := d.Division(v.Admin1); !ok || a.Admin1 != v.Admin1 || a.Country != v.Country {
				return fault(here+5, "division %d: want one of the first order in %s, have %d", k, v.Country, v.Admin1)
			}
		}
		switch {
		case now < order:
			return fault(here+5, "division %d: want one of the same order as the one before it, or a lower one", k)
		case v.Place >= d.Len() || v.Place < 0 && now > 0:
			return fault(here, "division %d: want one of %d places, have %d", k, d.Len(), v.Place)
		case v.Country[0] < 'A' || v.Country[0] > 'Z' || v.Country[1] < 'A' || v.Country[1] > 'Z':
			return fault(here+3, "division %d: want a country of two capitals, have %q", k, v.Country)
		}
		order = now
	}
	return nil
}

func (d *Data) checkBoxes(at int) *FormatError {
	last := -1
	for i := 0; i < len(d.boxes); i += boxSize {
		s := d.boxes[i : i+boxSize]
		switch p := u24(s, 0); {
		case p <= last || p >= d.Len():
			return fault(at+i, "want one of %d places, above %d, have %d", d.Len(), last, p)
		case u16(s, 3) > u16(s, 7) || u16(s, 7) > 18000 || u16(s, 5) > 36000 || u16(s, 9) > 36000:
			return fault(at+i+3, "want a box on the globe")
		default:
			last = p
		}
	}
	return nil
}

func (d *Data) checkIDs(at int) *FormatError {
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

func (d *Data) checkBuckets(at int) *FormatError {
	last, n := 0, len(d.entries)/entrySize
	for i := 0; i < len(d.buckets); i += 3 {
		b := u24(d.buckets, i)
		if b < last || b > n || i == 0 && b != 0 || i == len(d.buckets)-3 && b != n {
			return fault(at+i, "want a bucket between %d and %d, have %d", last, n, b)
		}
		last = b
	}
	return nil
}

func (d *Data) checkEntries(at int) *FormatError {
	for i := 0; i+3 < len(d.buckets); i += 3 {
		last := int64(-1)
		for k := u24(d.buckets, i); k < u24(d.buckets, i+3); k++ {
			e := u40(d.entries, k*entrySize)
			if p := d.placeOf(k); e <= last || p >= d.Len() {
				return fault(at+k*entrySize, "want an entry above the one before it, of one of %d places, have place %d", d.Len(), p)
			}
			last = e
		}
	}
	return nil
}

// checkStarts checks that every sixteenth list begins where the one before it ends.
func (d *Data) checkStarts(at int) *FormatError {
	if d.listed > d.Len() {
		return fault(at, "want at most %d lists, have %d", d.Len(), d.listed)
	}
	for i := 0; i < len(d.listAt); i += 3 {
		if i == 0 && u24(d.listAt, 0) != 0 || u24(d.listAt, i) > len(d.lists) {
			return fault(at+i, "want a list within %d bytes, have it at %d", len(d.lists), u24(d.listAt, i))
		}
	}
	return nil
}

// checkLists checks that every list is one of names in UTF-8.
func (d *Data) checkLists(at int) *FormatError {
	for i := range d.listed {
		codes, ok := d.list(i)
		if ok {
			valid := true
			ok = d.walk(codes, func(name []byte) bool {
				valid = valid && utf8.Valid(name)
				return true
			}) && valid
		}
		if !ok {
			return fault(at, "place %d: want a list of names", i)
		}
	}
	return nil
}
