package linmodel

import (
	"fmt"
	"math/bits"

	"github.com/newstext/newstext/internal/rodata"
)

// A Table is a model for the same work as a Model, made for speed where there are few tags and most of the features that are
// asked for are known: what it knows of a feature lies in one line of memory, and takes the same steps for every feature. It
// is immutable, safe for concurrent use, and searched where it lies:
//
//	magic    "NTLT"
//	version  uint32, 1
//	checksum uint32, CRC-32 (IEEE) of everything behind it
//	tags     uint32, at most 17
//	shift    uint32, at most 8: a score is 2^shift times a sum of what the lines hold
//	lines    uint32, how many there are, at most 2^24
//	note     uint32, the length of the note
//	trans    tags × tags int16, the weight of tag b after tag a at a*tags+b; -32768 forbids it
//	lines
//	padding  16 bytes
//	note     what the table was trained on, as text
//
// All numbers are little-endian. The line of feature f is number f × lines / 2^32: features have to be hashes of which all
// bits are equally good. It holds an uint64 with the checks of five features, 12 bits each and 0 for none, and then, for each
// of the five, how much more than tag 0 every other tag weighs, a byte of 128 more than it is. A sixth feature does not fit,
// and is left out. Of unknown features one in 800 or so passes for a known one.
type Table struct {
	chain
	lines string
	count uint64
	shift uint32
	note  string
}

const (
	tableMagic   = "NTLT"
	tableVersion = 1
	tableHeader  = 28
	tableTags    = 17 // so that a row is no longer than what Add sums up
	tableShift   = 8
	lineSlots    = 5
	checkBits    = 12
	// ones and uppers are the lowest and the highest bit of every check of a line.
	lineOnes   = 1 | 1<<12 | 1<<24 | 1<<36 | 1<<48
	lineUppers = lineOnes << (checkBits - 1)
	rowsAtOnce = 257 // whose sums fit into 16 bits
)

// OpenTable reads the table in data, which it keeps and does not copy. The error is a *FormatError where data is no table or
// is damaged.
func OpenTable(data string) (*Table, error) {
	if len(data) < tableHeader || data[:4] != tableMagic {
		return nil, &FormatError{0, "magic " + tableMagic, fmt.Sprintf("%q", data[:min(4, len(data))])}
	}
	if v := rodata.Uint32(data, 4); v != tableVersion {
		return nil, &FormatError{4, fmt.Sprint("version ", tableVersion), fmt.Sprint(v)}
	}
	if want, got := rodata.Uint32(data, 8), rodata.Checksum(data[12:]); want != got {
		return nil, &FormatError{8, fmt.Sprintf("checksum %08x", want), fmt.Sprintf("%08x", got)}
	}
	tags, shift, count, note := rodata.Uint32(data, 12), rodata.Uint32(data, 16), rodata.Uint32(data, 20), rodata.Uint32(data, 24)
	if tags < 2 || tags > tableTags {
		return nil, &FormatError{12, "2 to 17 tags", fmt.Sprint(tags)}
	}
	if shift > tableShift {
		return nil, &FormatError{16, "a shift of at most 8", fmt.Sprint(shift)}
	}
	if count < 1 || count > 1<<24 {
		return nil, &FormatError{20, "1 to 2^24 lines", fmt.Sprint(count)}
	}
	room := uint64(lineSize(int(tags)))*uint64(count) + padding
	if size := tableHeader + 2*uint64(tags)*uint64(tags) + room + uint64(note); size != uint64(len(data)) {
		return nil, &FormatError{tableHeader, fmt.Sprint(size, " bytes in all"), fmt.Sprint(len(data))}
	}
	t := &Table{count: uint64(count), shift: shift}
	t.chain, data = readChain(int(tags), data[tableHeader:])
	t.lines, t.note = data[:room], data[room:]
	return t, nil
}

func lineSize(tags int) int { return 8 + lineSlots*(tags-1) }

// lineCheck returns what a line holds to know f by, never 0.
func lineCheck(f uint32) uint64 { return uint64(max(f&(1<<checkBits-1), 1)) }

// Note returns what the table says about itself.
func (t *Table) Note() string { return t.note }

// Add adds the weights of features to scores, which holds one score for each tag. That of tag 0 stays.
func (t *Table) Add(scores []int32, features []uint32) {
	for len(features) > rowsAtOnce {
		t.add(scores, features[:rowsAtOnce])
		features = features[rowsAtOnce:]
	}
	t.add(scores, features)
}

// add is Add for rowsAtOnce features at most. It sums four weights to a number, those of every second tag, so that none runs
// over into the next.
func (t *Table) add(scores []int32, features []uint32) {
	var a, b, c, d, known uint64
	row, size := uint(t.tags-1), uint(lineSize(t.tags))
	for _, f := range features {
		at := uint(uint64(f)*t.count>>32) * size
		x := rodata.Uint64(t.lines, int(at)) ^ lineCheck(f)*lineOnes
		// The lowest check that is zero is the first one that fits, and gets its upper bit set. Of an unknown feature what lies
		// behind the last row is read, and counts nothing: a processor would often guess wrong whether there is any.
		x = (x - lineOnes) &^ x & lineUppers
		at += 8 + uint(bits.TrailingZeros64(x))/checkBits*row
		w := t.lines[at : at+16]
		hit := (x | -x) >> 63
		u, v := rodata.Uint64(w, 0)&-hit, rodata.Uint64(w, 8)&-hit
		a += u & even
		b += u >> 8 & even
		c += v & even
		d += v >> 8 & even
		known += hit
	}
	sums := [...]uint64{a, b, c, d}
	for i := range scores[1:t.tags] {
		scores[1+i] += (int32(sums[i>>3<<1|i&1]>>(i&6<<3)&0xFFFF) - int32(known)*zero) << (t.shift & 31)
	}
}
