package lexicon

import (
	"encoding/binary"
	"fmt"
	"slices"
	"strings"

	"github.com/newstext/newstext/internal/rodata"
)

// HashPhrase returns the hash of words parted by single spaces.
func HashPhrase(phrase string) uint32 {
	first, rest, more := strings.Cut(phrase, " ")
	h := Hash(first)
	for more {
		first, rest, more = strings.Cut(rest, " ")
		h = Join(h, Hash(first))
	}
	return h
}

// Pack gives the lexicon file of classes by hash. The same input gives the same bytes.
func Pack(classes map[uint32]Class, note string) ([]byte, error) {
	hashes := make([]uint32, 0, len(classes))
	ids := map[Class]int{}
	for h, c := range classes {
		hashes = append(hashes, h)
		ids[c] = 0
	}
	slices.Sort(hashes)
	list := make([]Class, 0, len(ids))
	for c := range ids {
		list = append(list, c)
	}
	if len(list) > 1<<16 {
		return nil, fmt.Errorf("lexicon: %d classes (capacity %d)", len(list), 1<<16)
	}
	slices.Sort(list)
	for i, c := range list {
		ids[c] = i
	}
	le := binary.LittleEndian
	out := append([]byte(magic), 0, 0, 0, 0, 0, 0, 0, 0)
	le.PutUint32(out[4:], version)
	for _, v := range []int{len(hashes), len(list), len(note)} {
		out = le.AppendUint32(out, uint32(v))
	}
	at := 0
	for b := range uint32(buckets + 1) {
		for at < len(hashes) && hashes[at]>>16 < b {
			at++
		}
		out = le.AppendUint32(out, uint32(at))
	}
	for _, h := range hashes {
		out = le.AppendUint16(le.AppendUint16(out, uint16(h)), uint16(ids[classes[h]]))
	}
	for _, c := range list {
		out = le.AppendUint32(out, uint32(c))
	}
	out = append(out, note...)
	le.PutUint32(out[8:], rodata.Checksum(string(out[12:])))
	return out, nil
}
