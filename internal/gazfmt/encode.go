package gazfmt

import (
	"cmp"
	"encoding/binary"
	"fmt"
	"slices"

	"github.com/newstext/newstext/internal/rodata"
)

// A Name says that the name with this key is one of the place's, by its number.
type Name struct {
	Key   string
	Place int
}

// A Source is what a gazetteer is made from.
type Source struct {
	Version   string
	Places    []Record // the most prominent first; Country and Admin1 are those of In, and not read
	Divisions []Division
	Boxes     map[int]Box // by the number of the place
	Names     []Name      // in any order; identical ones count once
}

// Encode returns the bytes of a gazetteer.
func Encode(s *Source) ([]byte, error) {
	bits := 0
	for len(s.Names)>>bits > bucketFill && bits < 20 {
		bits++
	}
	entries := make([]entry, 0, len(s.Names))
	for _, n := range s.Names {
		if len(n.Key) == 0 || len(n.Key) > MaxKey {
			return nil, fmt.Errorf("gazfmt: want a key of 1 to %d bytes, have %q", MaxKey, n.Key)
		}
		entries = append(entries, newEntry([]byte(n.Key), bits, n.Place))
	}
	return s.encode(bits, entries)
}

func (s *Source) encode(bits int, entries []entry) ([]byte, error) {
	if len(s.Places) > MaxPlaces || len(s.Divisions) > MaxDivisions {
		return nil, fmt.Errorf("gazfmt: want at most %d places and %d divisions, have %d and %d", MaxPlaces, MaxDivisions, len(s.Places), len(s.Divisions))
	}
	records, text, err := encodePlaces(s.Places)
	if err != nil {
		return nil, err
	}
	divisions, err := encodeDivisions(s.Divisions)
	if err != nil {
		return nil, err
	}
	ids := encodeIDs(s.Places)
	boxes := s.encodeBoxes()
	buckets, index := encodeEntries(bits, entries)
	if len(index)/entrySize >= 1<<24 {
		return nil, fmt.Errorf("gazfmt: want at most %d names, have %d", 1<<24-1, len(index)/entrySize)
	}
	out := append([]byte(magic), 0, 0, 0, 0)
	for _, n := range []int{len(s.Version), len(s.Places), len(s.Divisions), len(boxes) / boxSize, len(ids) / 3, len(text), bits, len(index) / entrySize} {
		out = binary.LittleEndian.AppendUint32(out, uint32(n))
	}
	out = slices.Concat(out, []byte(s.Version), records, divisions, boxes, ids, text, buckets, index)
	binary.LittleEndian.PutUint32(out[len(magic):], rodata.Checksum(string(out[sizesAt:])))
	return out, Check(string(out))
}

func encodePlaces(places []Record) (records, text []byte, err error) {
	seen := map[string]int{}
	for i, p := range places {
		at, ok := seen[p.Name]
		if !ok {
			at = len(text)
			seen[p.Name] = at
			text = append(text, p.Name...)
		}
		if len(p.Name) > 255 || at >= 1<<24 || p.ID < 0 || p.ID >= 1<<24 || p.In < 0 || p.In > MaxDivisions || p.Population < 0 {
			return nil, nil, fmt.Errorf("gazfmt: place %d does not fit: %+v", i, p)
		}
		records = put24(records, p.Lat+900_000)
		records = put24(records, p.Lon+1_800_000)
		records = put24(records, p.ID)
		records = put24(records, packPopulation(p.Population))
		records = append(records, p.Kind)
		records = put16(records, p.In)
		records = put24(records, at)
		records = append(records, byte(len(p.Name)))
	}
	return records, text, nil
}

func encodeDivisions(divisions []Division) ([]byte, error) {
	var out []byte
	for i, v := range divisions {
		if len(v.Country) != 2 || v.Admin1 < 0 || v.Admin1 > len(divisions) {
			return nil, fmt.Errorf("gazfmt: division %d does not fit: %+v", i, v)
		}
		if v.Place < 0 {
			v.Place = noPlace
		}
		out = put24(out, v.Place)
		out = append(out, v.Country...)
		out = put16(out, v.Admin1)
	}
	return out, nil
}

func (s *Source) encodeBoxes() []byte {
	var out []byte
	for i := range s.Places {
		if b, ok := s.Boxes[i]; ok {
			out = put24(out, i)
			out = put16(out, b.South+9000)
			out = put16(out, b.West+18000)
			out = put16(out, b.North+9000)
			out = put16(out, b.East+18000)
		}
	}
	return out
}

func encodeIDs(places []Record) []byte {
	withID := make([]int, 0, len(places))
	for i := range places {
		if places[i].ID != 0 {
			withID = append(withID, i)
		}
	}
	slices.SortFunc(withID, func(a, b int) int { return cmp.Compare(places[a].ID, places[b].ID) })
	var ids []byte
	for _, p := range withID {
		ids = put24(ids, p)
	}
	return ids
}

func encodeEntries(bits int, entries []entry) (buckets, index []byte) {
	slices.SortFunc(entries, func(a, b entry) int {
		return cmp.Or(cmp.Compare(a.bucket, b.bucket), cmp.Compare(a.mark, b.mark), cmp.Compare(a.place, b.place))
	})
	entries = slices.Compact(entries)
	k := 0
	for b := range 1<<bits + 1 {
		for k < len(entries) && entries[k].bucket < b {
			k++
		}
		buckets = put24(buckets, k)
	}
	for _, e := range entries {
		index = put24(index, e.mark)
		index = put24(index, e.place)
	}
	return buckets, index
}

// Seal returns data with its checksum put right. Only tests need it.
func Seal(data string) string {
	if len(data) < headerSize {
		return data
	}
	out := []byte(data)
	binary.LittleEndian.PutUint32(out[len(magic):], rodata.Checksum(data[sizesAt:]))
	return string(out)
}
