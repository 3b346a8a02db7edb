package gazfmt

import (
	"encoding/binary"
	"fmt"
	"slices"
	"sort"
)

// A Name says that the name with this key is one of the place's, by its number.
type Name struct {
	Key   string
	Place int
}

// Encode returns the bytes of a gazetteer: places, the most prominent first; for each first-order division the number of
// its place; and the names to find places by, in any order. Identical names count once.
func Encode(version string, places []Record, admin1 []int, names []Name) ([]byte, error) {
	if len(places) > MaxPlaces || len(admin1) > 1<<16-1 {
		return nil, fmt.Errorf("gazfmt: want at most %d places and %d divisions, have %d and %d", MaxPlaces, 1<<16-1, len(places), len(admin1))
	}
	records, text, err := encodePlaces(places)
	if err != nil {
		return nil, err
	}
	keys, blocks, err := encodeKeys(names)
	if err != nil {
		return nil, err
	}
	var divisions, ids []byte
	for _, p := range admin1 {
		divisions = put24(divisions, p)
	}
	withID := make([]int, 0, len(places))
	for i := range places {
		if places[i].ID != 0 {
			withID = append(withID, i)
		}
	}
	sort.Slice(withID, func(i, j int) bool { return places[withID[i]].ID < places[withID[j]].ID })
	for _, p := range withID {
		ids = put24(ids, p)
	}
	out := append([]byte(magic), 0, 0, 0, 0)
	for _, n := range []int{len(version), len(places), len(admin1), len(blocks) / 4, len(withID), len(text), len(keys)} {
		out = binary.LittleEndian.AppendUint32(out, uint32(n))
	}
	out = slices.Concat(out, []byte(version), records, divisions, blocks, ids, text, keys)
	binary.LittleEndian.PutUint32(out[len(magic):], checksum(string(out[sizesAt:])))
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
		if len(p.Name) > 255 || at >= 1<<24 || len(p.Country) != 2 && p.Country != "" || p.ID >= 1<<24 {
			return nil, nil, fmt.Errorf("gazfmt: place %d does not fit: %+v", i, p)
		}
		records = put24(records, p.Lat+900_000)
		records = put24(records, p.Lon+1_800_000)
		records = put24(records, p.ID)
		records = put24(records, packPopulation(p.Population))
		records = append(records, p.Kind)
		if p.Country == "" {
			records = append(records, 0, 0)
		}
		records = append(records, p.Country...)
		records = append(records, byte(p.Admin1), byte(p.Admin1>>8))
		records = put24(records, at)
		records = append(records, byte(len(p.Name)))
	}
	return records, text, nil
}

func encodeKeys(names []Name) (keys, blocks []byte, err error) {
	names = slices.Clone(names)
	sort.Slice(names, func(i, j int) bool {
		return names[i].Key < names[j].Key || names[i].Key == names[j].Key && names[i].Place < names[j].Place
	})
	names = slices.Compact(names)
	before := ""
	for i, n := 0, 0; i < len(names); n++ {
		key := names[i].Key
		if len(key) == 0 || len(key) > MaxKey {
			return nil, nil, fmt.Errorf("gazfmt: want a key of 1 to %d bytes, have %q", MaxKey, key)
		}
		shared := 0
		if n%blockKeys == 0 {
			blocks = binary.LittleEndian.AppendUint32(blocks, uint32(len(keys)))
		} else {
			for shared < len(key) && shared < len(before) && key[shared] == before[shared] {
				shared++
			}
		}
		keys = append(keys, byte(shared), byte(len(key)-shared))
		keys = append(keys, key[shared:]...)
		for last := 0; i < len(names) && names[i].Key == key; i++ {
			v := (names[i].Place - last) << 1
			if i+1 < len(names) && names[i+1].Key == key {
				v |= 1
			}
			keys = binary.AppendUvarint(keys, uint64(v))
			last = names[i].Place
		}
		before = key
	}
	return keys, blocks, nil
}

// Seal returns data with its checksum put right. Only tests need it.
func Seal(data string) string {
	if len(data) < headerSize {
		return data
	}
	out := []byte(data)
	binary.LittleEndian.PutUint32(out[len(magic):], checksum(data[sizesAt:]))
	return string(out)
}
