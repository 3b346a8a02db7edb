package depparse

import (
	"fmt"
	"math/bits"

	"github.com/newstext/newstext/internal/linmodel"
	"github.com/newstext/newstext/internal/rodata"
)

// A Table scores moves by features. For few classes and very many features it takes less memory than a linmodel.Model,
// and a lookup touches one line of the cache. It is one string, searched where it lies:
//
//	magic    "NTHT"
//	version  uint32, 1
//	checksum uint32, CRC-32 (IEEE) of everything behind it
//	count    uint32, the number of buckets
//	note     uint32, the length of the note
//	buckets  of 16 bytes: the checks of four features, uint8, 0 for none; the weights of the moves for each, int8
//	note     what the table was trained on, as text
//
// All numbers are little-endian. The bucket of feature f is number f × count / 2^32, its check comes from lower bits. One
// feature in a hundred or so that the table does not hold passes the check of another and gets its weights; what that
// costs is measured where the table is trained. A Table is immutable and safe for concurrent use.
type Table struct {
	buckets string
	count   uint64
	note    string
}

const (
	tableMagic   = "NTHT"
	tableVersion = 1
	tableHeader  = 20
	bucketSize   = 16
	bucketSlots  = 4
)

// OpenTable reads the table in data, which it keeps and does not copy. The error is a *linmodel.FormatError where data is
// no table or is damaged.
func OpenTable(data string) (*Table, error) {
	if len(data) < tableHeader || data[:4] != tableMagic {
		return nil, wrong(0, "magic "+tableMagic, fmt.Sprintf("%q", data[:min(4, len(data))]))
	}
	if v := rodata.Uint32(data, 4); v != tableVersion {
		return nil, wrong(4, fmt.Sprint("version ", tableVersion), fmt.Sprint(v))
	}
	if want, got := rodata.Uint32(data, 8), rodata.Checksum(data[12:]); want != got {
		return nil, wrong(8, fmt.Sprintf("checksum %08x", want), fmt.Sprintf("%08x", got))
	}
	count, note := uint64(rodata.Uint32(data, 12)), uint64(rodata.Uint32(data, 16))
	if count < 1 || count > 1<<24 {
		return nil, wrong(12, "1 to 2^24 buckets", fmt.Sprint(count))
	}
	if n := tableHeader + bucketSize*count + note; n != uint64(len(data)) {
		return nil, wrong(tableHeader, fmt.Sprint(n, " bytes in all"), fmt.Sprint(len(data)))
	}
	end := tableHeader + bucketSize*count
	return &Table{data[tableHeader:end], count, data[end:]}, nil
}

func wrong(offset int, want, got string) error {
	return &linmodel.FormatError{Offset: offset, Want: want, Got: got}
}

// Note returns what the table says about itself.
func (t *Table) Note() string { return t.note }

// bucketOf returns the bucket of f among count.
func bucketOf(f uint32, count uint64) int { return int(uint64(f) * count >> 32) }

// check returns what a bucket holds to know f by, never 0.
func check(f uint32) byte { return byte(max(f>>6&0xFF, 1)) }

// score returns the scores of the moves under features.
func (t *Table) score(features []uint32) [moves]int32 {
	var a, b, c int32
	for _, f := range features {
		i := bucketOf(f, t.count) * bucketSize
		s := t.buckets[i : i+bucketSize]
		// The lowest byte of x that is zero is the first check that fits, and gets its upper bit set.
		x := rodata.Uint32(s, 0) ^ uint32(check(f))*0x01010101
		x = (x - 0x01010101) &^ x & 0x80808080
		if x == 0 {
			continue
		}
		w := s[4+uint(bits.TrailingZeros32(x))>>3*moves&15:]
		if len(w) < moves {
			continue
		}
		a += int32(int8(w[0]))
		b += int32(int8(w[1]))
		c += int32(int8(w[2]))
	}
	return [moves]int32{a, b, c}
}
