package postag

import (
	"fmt"

	"github.com/newstext/newstext/internal/rodata"
)

// A Dictionary tells which tags a word has been seen with: a class, the number of its set of common tags; the set of all tags
// that it can have, where it has been seen often enough to tell; and the tag itself where it was always the same. It is one
// string, searched where it lies:
//
//	magic    "NTDC"
//	version  uint32, 2
//	checksum uint32, CRC-32 (IEEE) of everything behind it
//	count    uint32, the number of words, at most 65,535
//	sets     uint32, the number of sets
//	starts   4097 × uint16: the number of the first word whose key has these 12 upper bits or more
//	sets     sets × uint64, a bit for each tag; number 0 is any tag
//	words    count × (uint32, uint32), ascending: Hash of the word, and what is known of it (facts)
type Dictionary struct {
	starts, sets, words string
}

const (
	dictVersion = 2
	dictHeader  = 20
	dictStarts  = 1<<12 + 1
)

// Facts are what a dictionary holds of one word: the class in the lower 12 bits, 0 for an unknown word, the number of the set
// in 14 bits, and the sole tag, 0 where there are several, in 6.
type facts uint32

const (
	mostClasses = 1 << 12
	mostSets    = 1 << 14
)

func (f facts) class() uint32 { return uint32(f) & (mostClasses - 1) }
func (f facts) set() int      { return int(f >> 12 & (mostSets - 1)) }
func (f facts) sole() uint8   { return uint8(f >> 26) }

// OpenDictionary reads the dictionary in data, which it keeps and does not copy.
func OpenDictionary(data string) (*Dictionary, error) {
	if len(data) < dictHeader || data[:4] != "NTDC" || rodata.Uint32(data, 4) != dictVersion {
		return nil, fmt.Errorf("postag: want a dictionary, have %d bytes that begin %q", len(data), data[:min(8, len(data))])
	}
	n, sets := uint64(rodata.Uint32(data, 12)), uint64(rodata.Uint32(data, 16))
	if want := dictHeader + 2*dictStarts + 8*sets + 8*n; n >= 1<<16 || sets < 1 || uint64(len(data)) != want {
		return nil, fmt.Errorf("postag: want %d bytes for a dictionary of %d words, have %d", want, n, len(data))
	}
	if want, got := rodata.Uint32(data, 8), rodata.Checksum(data[12:]); want != got {
		return nil, fmt.Errorf("postag: want a dictionary with checksum %08x, have %08x", want, got)
	}
	data = data[dictHeader:]
	d := &Dictionary{starts: data[:2*dictStarts]}
	data = data[2*dictStarts:]
	d.sets, d.words = data[:8*sets], data[8*sets:]
	return d, d.check()
}

// check makes sure that no number points beyond what there is.
func (d *Dictionary) check() error {
	last := 0
	for i := range dictStarts {
		at := d.start(uint32(i))
		if at < last || 8*at > len(d.words) {
			return fmt.Errorf("postag: want the start of %d from %d to %d, have %d", i, last, len(d.words)/8, at)
		}
		last = at
	}
	for i := 0; i < len(d.sets); i += 8 {
		if set := rodata.Uint64(d.sets, i); set == 0 || set&^anyTag != 0 {
			return fmt.Errorf("postag: want a set of tags, have %x", set)
		}
	}
	for i := 4; i < len(d.words); i += 8 {
		if f := facts(rodata.Uint32(d.words, i)); 8*f.set() >= len(d.sets) || int(f.sole()) >= len(Tags) {
			return fmt.Errorf("postag: want facts, have %x", uint32(f))
		}
	}
	return nil
}

func (d *Dictionary) start(bits uint32) int {
	return int(d.starts[2*bits]) | int(d.starts[2*bits+1])<<8
}

// look returns the facts of the word whose Hash is key, 0 where it is unknown.
func (d *Dictionary) look(key uint32) facts {
	for i := d.start(key >> 20); 8*i < len(d.words); i++ {
		if k := rodata.Uint32(d.words, 8*i); k >= key {
			if k == key {
				return facts(rodata.Uint32(d.words, 8*i+4))
			}
			break
		}
	}
	return 0
}

// tags returns the set of tags that a word with facts f can have.
func (d *Dictionary) tags(f facts) uint64 { return rodata.Uint64(d.sets, 8*f.set()) }
