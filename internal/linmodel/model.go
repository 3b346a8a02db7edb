// Package linmodel holds linear models of sequences: many sparse features a position, a weight for each feature and tag,
// and a weight for each pair of tags that follow one another.
//
// A model is a string that is read where it lies, so that an embedded one costs neither start-up time nor heap. Features
// are 32-bit hashes, weights and scores are integers, and so every platform ranks alike.
//
// # Format
//
// All numbers are little-endian.
//
//	magic    "NTLM"
//	version  uint32, 1
//	checksum uint32, CRC-32 (IEEE) of everything behind it
//	tags     uint32, at most 64
//	bits     uint32, the number of slots as a power of two
//	weights  uint32, the number of weights
//	note     uint32, the length of the note
//	trans    tags × tags int16, the weight of tag b after tag a at a*tags+b; -32768 forbids it
//	slots    of 8 bytes: the feature, uint32; where its weights begin, uint24; how many it has, uint8, 0 in an empty slot
//	filter   2^bits bytes: bit f*0x85EBCA77>>(29-bits) is set for every feature f in the slots, so that most searches for
//	         others end without touching the slots, which are too large for a processor's nearest memory
//	pairs    of 2 bytes: tag, uint8, and weight, int8; a weight beyond int8 takes several pairs
//	note     what the model was trained on, as text
//
// The slots are a hash table with linear probing that begins at the upper bits of the feature times 0x9E3779B1.
package linmodel

import (
	"fmt"

	"github.com/newstext/newstext/internal/rodata"
)

const (
	magic      = "NTLM"
	version    = 1
	headerSize = 28
	slotSize   = 8
	spread     = 0x9E3779B1
	sift       = 0x85EBCA77
	// MaxTags is the largest number of tags that a model can have.
	MaxTags = 64
	// Forbidden is the weight of a pair of tags that cannot follow one another.
	Forbidden = -32768
)

// A FormatError says what is wrong with a model file, and at which byte.
type FormatError struct {
	Offset int
	Want   string // what should have been there
	Got    string
}

// Error describes e.
func (e *FormatError) Error() string {
	return fmt.Sprintf("linmodel: offset %d: want %s, got %s", e.Offset, e.Want, e.Got)
}

// A Model scores tags by features. It is immutable and safe for concurrent use.
type Model struct {
	tags   int
	shift  uint32
	mask   uint32
	trans  []int32
	arcs   []arc // the pairs of tags that may follow one another, by the later one, then by the earlier
	arcsAt []int // where the arcs to each tag begin, and the end
	slots  string
	filter string
	pairs  string
	note   string
}

// An arc leads from one tag to another.
type arc struct {
	weight int32
	from   uint8
}

// Open reads the model in data, which it keeps and does not copy. The error is a *FormatError where data is no model or is
// damaged.
func Open(data string) (*Model, error) {
	if len(data) < headerSize || data[:4] != magic {
		return nil, &FormatError{0, "magic " + magic, fmt.Sprintf("%q", data[:min(4, len(data))])}
	}
	if v := rodata.Uint32(data, 4); v != version {
		return nil, &FormatError{4, fmt.Sprint("version ", version), fmt.Sprint(v)}
	}
	if want, got := rodata.Uint32(data, 8), rodata.Checksum(data[12:]); want != got {
		return nil, &FormatError{8, fmt.Sprintf("checksum %08x", want), fmt.Sprintf("%08x", got)}
	}
	tags, bits, weights, note := rodata.Uint32(data, 12), rodata.Uint32(data, 16), rodata.Uint32(data, 20), rodata.Uint32(data, 24)
	if tags < 1 || tags > MaxTags {
		return nil, &FormatError{12, "1 to 64 tags", fmt.Sprint(tags)}
	}
	if bits < 3 || bits > 24 {
		return nil, &FormatError{16, "3 to 24 bits of slots", fmt.Sprint(bits)}
	}
	if weights >= 1<<24 {
		return nil, &FormatError{20, "fewer than 2^24 weights", fmt.Sprint(weights)}
	}
	at := headerSize
	size := uint64(at) + 2*uint64(tags)*uint64(tags) + slotSize<<bits + 1<<bits + 2*uint64(weights) + uint64(note)
	if size != uint64(len(data)) {
		return nil, &FormatError{headerSize, fmt.Sprint(size, " bytes in all"), fmt.Sprint(len(data))}
	}
	m := &Model{tags: int(tags), shift: 32 - bits, mask: 1<<bits - 1, trans: make([]int32, tags*tags)}
	for i := range m.trans {
		m.trans[i] = int32(int16(uint16(data[at]) | uint16(data[at+1])<<8))
		at += 2
	}
	m.slots, data = data[at:at+slotSize<<bits], data[at+slotSize<<bits:]
	m.filter, data = data[:1<<bits], data[1<<bits:]
	m.pairs, m.note = data[:2*weights], data[2*weights:]
	if err := m.check(headerSize + 2*int(tags*tags)); err != nil {
		return nil, err
	}
	m.findArcs()
	return m, nil
}

func (m *Model) findArcs() {
	m.arcs, m.arcsAt = make([]arc, 0, len(m.trans)), make([]int, 0, m.tags+1)
	for t := range m.tags {
		m.arcsAt = append(m.arcsAt, len(m.arcs))
		for s := range m.tags {
			if w := m.trans[s*m.tags+t]; w != Forbidden {
				m.arcs = append(m.arcs, arc{w, uint8(s)})
			}
		}
	}
	m.arcsAt = append(m.arcsAt, len(m.arcs))
}

// check makes sure that no slot points beyond the pairs, that every tag is one, and that there is an empty slot, where
// every search ends.
func (m *Model) check(base int) error {
	empty := false
	for i := 0; i < len(m.slots); i += slotSize {
		start, n := m.slot(i)
		if n == 0 && start > 0 {
			return &FormatError{base + i, "an empty slot of zeros", fmt.Sprint(start)}
		} else if n == 0 {
			empty = true
		} else if 2*(start+n) > len(m.pairs) {
			return &FormatError{base + i, fmt.Sprint("weights below ", len(m.pairs)/2), fmt.Sprint(start + n)}
		}
	}
	if !empty {
		return &FormatError{base, "an empty slot", "none"}
	}
	for i := 0; i < len(m.pairs); i += 2 {
		if int(m.pairs[i]) >= m.tags {
			return &FormatError{base + len(m.slots) + len(m.filter) + i, fmt.Sprint("a tag below ", m.tags), fmt.Sprint(m.pairs[i])}
		}
	}
	return nil
}

// Tags returns the number of tags.
func (m *Model) Tags() int { return m.tags }

// Transition returns the weight of tag b after tag a, Forbidden where it cannot follow.
func (m *Model) Transition(a, b int) int32 { return m.trans[a*m.tags+b] }

// Note returns what the model file says about itself.
func (m *Model) Note() string { return m.note }

// Add adds the weights of feature f to scores, which holds one score for each tag.
func (m *Model) Add(scores []int32, f uint32) {
	if k := f * sift >> (m.shift - 3); m.filter[k>>3]>>(k&7)&1 == 0 {
		return
	}
	m.weigh(scores, m.find(f))
}

// find returns where the weights of feature f begin, in the lower 24 bits, and in the upper 8 how many it has.
func (m *Model) find(f uint32) uint32 {
	for i := f * spread >> m.shift; ; i = (i + 1) & m.mask {
		at := int(i) * slotSize
		s := m.slots[at : at+slotSize]
		if v := rodata.Uint32(s, 4); v == 0 || rodata.Uint32(s, 0) == f {
			return v
		}
	}
}

// weigh adds weights that find told of.
func (m *Model) weigh(scores []int32, found uint32) {
	start, n := int(found&(1<<24-1)), int(found>>24)
	for p := m.pairs[2*start : 2*(start+n)]; len(p) >= 2; p = p[2:] {
		scores[p[0]] += int32(int8(p[1]))
	}
}

// AddAll is Add for all features, which it overwrites. It works in three rounds, sifting, searching and adding, so that a
// processor can fetch from memory what several features need at once.
func (m *Model) AddAll(scores []int32, features []uint32) {
	n := 0
	for _, f := range features {
		k := f * sift >> (m.shift - 3)
		features[n] = f
		n += int(m.filter[k>>3] >> (k & 7) & 1)
	}
	for i, f := range features[:n] {
		features[i] = m.find(f)
	}
	for _, found := range features[:n] {
		m.weigh(scores, found)
	}
}

// slot returns where the weights of the slot at byte i begin and how many there are.
func (m *Model) slot(i int) (start, n int) {
	v := rodata.Uint32(m.slots, i+4)
	return int(v & (1<<24 - 1)), int(v >> 24)
}
