package linmodel

import (
	"encoding/binary"
	"math"

	"github.com/newstext/newstext/internal/rodata"
)

// Pack gives the model file of w: weights are rounded to 1/scale, and those that round to zero or lie under least
// are left out. It panics where the model would be too large for its format.
func (w *Weights) Pack(scale, least float64, note string) []byte {
	type entry struct {
		feature uint32
		start   int
		n       int
	}
	var entries []entry
	var pairs []byte
	for i, f := range w.features {
		start := len(pairs) / 2
		for t, v := range w.w[i*w.tags : (i+1)*w.tags] {
			if math.Abs(v) < least {
				continue
			}
			for q := int(math.Round(v * scale)); q != 0; {
				part := min(max(q, -128), 127)
				pairs = append(pairs, uint8(t), uint8(int8(part)))
				q -= part
			}
		}
		if n := len(pairs)/2 - start; n > 255 {
			panic("linmodel: weights too large for the scale")
		} else if n > 0 {
			entries = append(entries, entry{f, start, n})
		}
	}
	bits := 3
	for len(entries)*10 > 8<<bits {
		bits++
	}
	if bits > 24 || len(pairs)/2 >= 1<<24 {
		panic("linmodel: too many features")
	}
	slots, filter := make([]byte, slotSize<<bits), make([]byte, 1<<bits)
	for _, e := range entries {
		k := e.feature * sift >> (29 - bits)
		filter[k>>3] |= 1 << (k & 7)
		i := e.feature * spread >> (32 - bits)
		for slots[i*slotSize+7] != 0 {
			i = (i + 1) & (1<<bits - 1)
		}
		s := slots[i*slotSize:]
		binary.LittleEndian.PutUint32(s, e.feature)
		s[4], s[5], s[6], s[7] = byte(e.start), byte(e.start>>8), byte(e.start>>16), byte(e.n)
	}
	le := binary.LittleEndian
	out := append([]byte(magic), 0, 0, 0, 0, 0, 0, 0, 0)
	le.PutUint32(out[4:], version)
	for _, v := range []int{w.tags, bits, len(pairs) / 2, len(note)} {
		out = le.AppendUint32(out, uint32(v))
	}
	for _, v := range w.trans {
		q := int16(Forbidden)
		if v != Forbidden {
			q = int16(min(max(math.Round(v*scale), -32767), 32767))
		}
		out = le.AppendUint16(out, uint16(q))
	}
	out = append(append(append(append(out, slots...), filter...), pairs...), note...)
	le.PutUint32(out[8:], rodata.Checksum(string(out[12:])))
	return out
}
