package postag

import (
	"fmt"

	"github.com/newstext/newstext/internal/rodata"
)

// A Dictionary tells which tags a word has been seen with: a class, the number of its set of tags, and the tag itself
// where it was always the same. It is one string, searched where it lies:
//
//	magic    "NTDC"
//	checksum uint32, CRC-32 (IEEE) of everything behind it
//	count    uint32, the number of words
//	keys     count × uint32, ascending: Hash of the word
//	classes  count × uint16
//	soles    count × uint8: the number of the only tag, 0 where there are several
type Dictionary struct {
	keys, classes, soles string
	count                int
}

const dictHeader = 12

// OpenDictionary reads the dictionary in data, which it keeps and does not copy.
func OpenDictionary(data string) (*Dictionary, error) {
	if len(data) < dictHeader || data[:4] != "NTDC" {
		return nil, fmt.Errorf("postag: want a dictionary, have %d bytes that begin %q", len(data), data[:min(4, len(data))])
	}
	n := int(rodata.Uint32(data, 8))
	if n < 0 || uint64(len(data)) != dictHeader+7*uint64(n) {
		return nil, fmt.Errorf("postag: want %d bytes for a dictionary of %d words, have %d", dictHeader+7*uint64(n), n, len(data))
	}
	if want, got := rodata.Uint32(data, 4), rodata.Checksum(data[8:]); want != got {
		return nil, fmt.Errorf("postag: want a dictionary with checksum %08x, have %08x", want, got)
	}
	data = data[dictHeader:]
	return &Dictionary{data[:4*n], data[4*n : 6*n], data[6*n:], n}, nil
}

// look returns the class and the sole tag of the word whose Hash is key, and zeros where it is unknown.
func (d *Dictionary) look(key uint32) (class uint32, sole uint8) {
	lo, hi := 0, d.count
	for lo < hi {
		m := int(uint(lo+hi) >> 1)
		if rodata.Uint32(d.keys, 4*m) < key {
			lo = m + 1
		} else {
			hi = m
		}
	}
	if lo == d.count || rodata.Uint32(d.keys, 4*lo) != key {
		return 0, 0
	}
	return uint32(d.classes[2*lo]) | uint32(d.classes[2*lo+1])<<8, d.soles[lo]
}
