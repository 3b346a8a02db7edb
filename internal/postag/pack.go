package postag

import (
	"cmp"
	"encoding/binary"
	"hash/crc32"
	"slices"
)

// An Entry is what a dictionary holds of one word.
type Entry struct {
	Key   uint32 // Hash of the word
	Class uint16 // from 1
	Sole  uint8
	Set   uint64 // the tags that it can have, a bit each; 0 is any
}

// PackDictionary gives the dictionary file of entries, which it sorts. It panics where they are too many for the format.
func PackDictionary(entries []Entry) []byte {
	slices.SortFunc(entries, func(a, b Entry) int { return cmp.Compare(a.Key, b.Key) })
	entries = slices.CompactFunc(entries, func(a, b Entry) bool { return a.Key == b.Key })
	sets := []uint64{anyTag}
	var words []byte
	le := binary.LittleEndian
	for _, e := range entries {
		set := 0
		if e.Set != 0 {
			if set = slices.Index(sets, e.Set); set < 0 {
				set = len(sets)
				sets = append(sets, e.Set)
			}
		}
		if int(e.Class) >= mostClasses || set >= mostSets || len(entries) >= 1<<16 {
			panic("postag: too much for a dictionary")
		}
		words = le.AppendUint32(words, e.Key)
		words = le.AppendUint32(words, uint32(e.Class)|uint32(set)<<12|uint32(e.Sole)<<26)
	}
	out := append([]byte("NTDC"), dictVersion, 0, 0, 0, 0, 0, 0, 0)
	out = le.AppendUint32(out, uint32(len(entries)))
	out = le.AppendUint32(out, uint32(len(sets)))
	first := 0
	for bits := range uint64(dictStarts) {
		for first < len(entries) && uint64(entries[first].Key) < bits<<20 {
			first++
		}
		out = le.AppendUint16(out, uint16(first))
	}
	for _, set := range sets {
		out = le.AppendUint64(out, set)
	}
	out = append(out, words...)
	le.PutUint32(out[8:], crc32.ChecksumIEEE(out[12:]))
	return out
}
