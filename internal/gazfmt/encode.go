package gazfmt

import (
	"cmp"
	"encoding/binary"
	"fmt"
	"maps"
	"math/bits"
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
	Boxes     map[int]Box      // by the number of the place
	Names     []Name           // in any order; identical ones count once
	Listed    map[int][]string // by the number of the place: other names, to be listed
	Packed    bool             // to take longer, for less room
}

// Encode returns the bytes of a gazetteer.
func Encode(s *Source) ([]byte, error) {
	bits := bucketBits(len(s.Names))
	entries := make([]entry, 0, len(s.Names))
	for _, n := range s.Names {
		if len(n.Key) == 0 || len(n.Key) > MaxKey {
			return nil, fmt.Errorf("gazfmt: want a key of 1 to %d bytes, have %q", MaxKey, n.Key)
		}
		entries = append(entries, newEntry([]byte(n.Key), bits, s.placeBits(), n.Place))
	}
	numbers := make([]int, 0, len(s.Listed))
	for i, names := range s.Listed {
		if len(names) > 0 {
			numbers = append(numbers, i)
		}
	}
	slices.Sort(numbers)
	lists := make([][]string, 0, len(numbers))
	for _, i := range numbers {
		lists = append(lists, s.Listed[i])
	}
	c, codes := newCoder(learn(lists)), map[int][]byte{}
	for k, i := range numbers {
		codes[i] = c.list(lists[k])
	}
	return s.encode(bits, entries, c.table, codes)
}

// placeBits returns the number of bits of the number of a place in an entry.
func (s *Source) placeBits() int { return bits.Len(uint(len(s.Places))) }

// bucketBits returns the number of bits of the number of a bucket, where there are n names.
func bucketBits(n int) int {
	bits := 0
	for n>>bits > bucketFill && bits < 20 {
		bits++
	}
	return bits
}

func (s *Source) encode(bits int, entries []entry, table string, codes map[int][]byte) ([]byte, error) {
	if len(s.Places) > maxPlaces || len(s.Divisions) > maxDivisions {
		return nil, fmt.Errorf("gazfmt: want at most %d places and %d divisions, have %d and %d", maxPlaces, maxDivisions, len(s.Places), len(s.Divisions))
	}
	records, text, err := s.encodePlaces()
	if err != nil {
		return nil, err
	}
	divisions, err := encodeDivisions(s.Divisions)
	if err != nil {
		return nil, err
	}
	ids := encodeIDs(s.Places)
	boxes := s.encodeBoxes()
	buckets, index := encodeEntries(bits, s.placeBits(), entries)
	if len(index)/entrySize >= 1<<24 {
		return nil, fmt.Errorf("gazfmt: want at most %d names, have %d", 1<<24-1, len(index)/entrySize)
	}
	listAt, lists, listed := encodeLists(codes)
	if len(lists) >= 1<<24 {
		return nil, fmt.Errorf("gazfmt: want at most %d bytes of lists, have %d", 1<<24-1, len(lists))
	}
	if listed == 0 {
		table = ""
	}
	out := append([]byte(magic), 0, 0, 0, 0)
	for _, n := range []int{len(s.Version), len(s.Places), len(s.Divisions), len(boxes) / boxSize, len(ids) / 3, len(text), bits, len(index) / entrySize,
		listed, len(lists)} {
		out = binary.LittleEndian.AppendUint32(out, uint32(n))
	}
	out = slices.Concat(out, []byte(s.Version), records, divisions, boxes, ids, text, buckets, index, []byte(table), listAt, lists)
	binary.LittleEndian.PutUint32(out[len(magic):], rodata.Checksum(string(out[sizesAt:])))
	return out, Check(string(out))
}

func (s *Source) encodePlaces() (records, text []byte, err error) {
	text, seen := s.packNames()
	for i, p := range s.Places {
		at, ok := seen[p.Name]
		if !ok {
			at = len(text)
			seen[p.Name] = at
			text = append(text, p.Name...)
		}
		if len(p.Name) > 255 || at >= 1<<24 || p.ID < 0 || p.ID >= 1<<24 || p.In < 0 || p.In > maxDivisions || p.Kind > maxKind ||
			p.Population < 0 || p.Population > mostPopulation {
			return nil, nil, fmt.Errorf("gazfmt: place %d does not fit: %+v", i, p)
		}
		records = put24(records, p.Lat+900_000)
		records = put24(records, p.Lon+1_800_000)
		records = put24(records, p.ID)
		records = put24(records, packPopulation(p.Population)|int(p.Kind)<<(populationBits+2))
		records = put16(records, p.In)
		records = put24(records, at)
		records = append(records, byte(len(p.Name)))
	}
	return records, text, nil
}

// packNames returns a text that holds the names of places, and where each stands in it. Where Packed is set, what is part of a
// longer name stands there.
func (s *Source) packNames() (text []byte, at map[string]int) {
	at = map[string]int{}
	if !s.Packed {
		return nil, at
	}
	wanted := map[string]bool{}
	for _, p := range s.Places {
		wanted[p.Name] = true
	}
	names := slices.SortedFunc(maps.Keys(wanted), func(a, b string) int {
		return cmp.Or(cmp.Compare(len(b), len(a)), cmp.Compare(a, b))
	})
	for _, name := range names {
		if _, ok := at[name]; ok {
			continue
		}
		for i := range len(name) {
			for j := i + 1; j <= len(name); j++ {
				if part := name[i:j]; wanted[part] {
					if _, ok := at[part]; !ok {
						at[part] = len(text) + i
					}
				}
			}
		}
		text = append(text, name...)
	}
	return text, at
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

func encodeEntries(bits, placeBits int, entries []entry) (buckets, index []byte) {
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
		index = put40(index, e.mark<<placeBits|int64(e.place))
	}
	return buckets, index
}
