// Package boost holds boosted decision trees over a few dense features, to score alternatives where a linear model
// (internal/linmodel) cannot weigh one feature by another.
//
// A model is a string that is read where it lies, so that an embedded one costs no start-up time. Features, thresholds and
// scores are integers, and so every platform ranks alike.
//
// # Format
//
// All numbers are little-endian.
//
//	magic     "NTBT"
//	version   uint32, 1
//	checksum  uint32, CRC-32 (IEEE) of everything behind it
//	features  uint32, how many a row has
//	trees     uint32
//	depth     uint32, of every tree, at most 8
//	trees     each 2^depth-1 nodes of four bytes, then 2^depth leaves, int16
//
// A node is the number of its feature, uint16, and a threshold, int16. Behind node i, which is at depth d, come node 2i+1, or leaf
// 2i+1 less the number of nodes, where the feature is at most the threshold, and the next one where it is more. A leaf is what
// the tree adds to the score, in thousandths of the logarithm of the odds.
package boost

import (
	"fmt"
	"math"

	"github.com/newstext/newstext/internal/rodata"
)

const (
	magic      = "NTBT"
	version    = 1
	headerSize = 24
	maxDepth   = 8
)

// A FormatError says what is wrong with a model file, and at which byte.
type FormatError struct {
	Offset int
	Want   string // what should have been there
	Got    string
}

// Error describes e.
func (e *FormatError) Error() string {
	return fmt.Sprintf("boost: offset %d: want %s, got %s", e.Offset, e.Want, e.Got)
}

// A Model scores rows of features. It is immutable and safe for concurrent use.
type Model struct {
	features, trees, depth int
	data                   string // of the trees
}

// Open reads the model that data begins with, which it keeps and does not copy, and returns what stands behind it. The error is a
// *FormatError where data begins with no model or is damaged.
func Open(data string) (m *Model, rest string, err error) {
	if len(data) < headerSize || data[:4] != magic {
		return nil, "", &FormatError{0, "magic " + magic, fmt.Sprintf("%q", data[:min(4, len(data))])}
	}
	if v := rodata.Uint32(data, 4); v != version {
		return nil, "", &FormatError{4, fmt.Sprint("version ", version), fmt.Sprint(v)}
	}
	features, trees, depth := rodata.Uint32(data, 12), rodata.Uint32(data, 16), rodata.Uint32(data, 20)
	if features > 1<<10 {
		return nil, "", &FormatError{12, "1024 features at most", fmt.Sprint(features)}
	}
	if depth < 1 || depth > maxDepth {
		return nil, "", &FormatError{20, "depth 1 to 8", fmt.Sprint(depth)}
	}
	size := headerSize + uint64(trees)*uint64(treeSize(int(depth)))
	if size > uint64(len(data)) {
		return nil, "", &FormatError{16, fmt.Sprint(size, " bytes at least"), fmt.Sprint(len(data))}
	}
	if want, got := rodata.Uint32(data, 8), rodata.Checksum(data[12:size]); want != got {
		return nil, "", &FormatError{8, fmt.Sprintf("checksum %08x", want), fmt.Sprintf("%08x", got)}
	}
	m = &Model{int(features), int(trees), int(depth), data[headerSize:size]}
	for t := range m.trees {
		for k := range 1<<m.depth - 1 {
			at := t*treeSize(m.depth) + 4*k
			if f := rodata.Uint32(m.data, at) & 0xFFFF; f >= features {
				return nil, "", &FormatError{headerSize + at, fmt.Sprint("a feature below ", features), fmt.Sprint(f)}
			}
		}
	}
	return m, data[size:], nil
}

// treeSize returns the bytes of a tree.
func treeSize(depth int) int { return 4*(1<<depth-1) + 2<<depth }

// Features returns how many features a row has.
func (m *Model) Features() int { return m.features }

// Score returns the score of row, which has m.Features() features.
func (m *Model) Score(row []int16) int32 { return m.score(row, m.data) }

// score returns what the trees in data add to the score of row.
func (m *Model) score(row []int16, data string) int32 {
	row = row[:m.features]
	sum, nodes, size := int32(0), 1<<m.depth-1, treeSize(m.depth)
	for ; len(data) >= size; data = data[size:] {
		k := 0
		for range m.depth {
			n := rodata.Uint32(data, 4*k)
			k = 2*k + 1
			if row[n&0xFFFF] > int16(n>>16) {
				k++
			}
		}
		at := 4*nodes + 2*(k-nodes)
		sum += int32(int16(uint16(data[at]) | uint16(data[at+1])<<8))
	}
	return sum
}

const (
	firstTrees = 16   // that decide which rows are hopeless
	hopeless   = 1200 // how far behind the best of them
	mostRows   = 160  // that are compared; what is beyond is not
)

// Best returns which of rows, one behind the other, scores best, the first of equals, and how far the second best lies behind
// it, Far where it does not come near. Rows that the first trees put far behind are not looked at further.
func (m *Model) Best(rows []int16) (best int, lead int32) {
	var scores [mostRows]int32
	n := min(len(rows)/max(m.features, 1), mostRows)
	cut := min(firstTrees*treeSize(m.depth), len(m.data))
	top := int32(math.MinInt32)
	for i := range n {
		scores[i] = m.score(rows[i*m.features:], m.data[:cut])
		top = max(top, scores[i])
	}
	least := top - hopeless
	top, lead = math.MinInt32, Far
	for i, s := range scores[:n] {
		if s < least {
			continue
		}
		if s += m.score(rows[i*m.features:], m.data[cut:]); s > top {
			if top > math.MinInt32 {
				lead = s - top
			}
			best, top = i, s
		} else {
			lead = min(lead, top-s)
		}
	}
	return best, min(lead, Far)
}

// Far is as far behind as a row can lie.
const Far = 8000
