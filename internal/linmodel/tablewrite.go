package linmodel

import (
	"encoding/binary"
	"math"

	"github.com/newstext/newstext/internal/rodata"
)

// PackTable gives w as the file of a Table of so many lines, whose scores are scale times those of w. The weights of features
// are rounded to 2^shift in such a score, and those beyond 127 times that cut down to it. What does not fit into a line is left
// out, that which weighs least first. It panics where there are more tags than a Table can have, or the shift is too large.
func (w *Weights) PackTable(scale float64, shift, lines int, note string) []byte {
	if w.tags > tableTags || shift > tableShift {
		panic("linmodel: too many tags or too large a shift for a table")
	}
	unit := scale / float64(int(1)<<shift)
	row, size := w.tags-1, lineSize(w.tags)
	room := make([]byte, lines*size+padding)
	sums := make([]int, lines*lineSlots) // what the rows there weigh
	for i, f := range w.features {
		own := w.w[i*w.tags : (i+1)*w.tags]
		var weights [tableTags]byte
		sum := 0
		for t, v := range own[1:] {
			q := min(max(int(math.Round((v-own[0])*unit)), -zero), zero-1)
			weights[t] = byte(q + zero)
			sum += abs(q)
		}
		n := int(uint64(f) * uint64(lines) >> 32)
		line := room[n*size : (n+1)*size]
		checks := binary.LittleEndian.Uint64(line)
		at, held := 0, sums[n*lineSlots:(n+1)*lineSlots]
		for k, s := range held {
			if checks>>(k*checkBits)&(1<<checkBits-1) == lineCheck(f) {
				at = k // two that a line cannot tell apart
				break
			}
			if s < held[at] {
				at = k
			}
		}
		if sum <= held[at] {
			continue
		}
		held[at] = sum
		checks &^= (1<<checkBits - 1) << (at * checkBits)
		checks |= lineCheck(f) << (at * checkBits)
		binary.LittleEndian.PutUint64(line, checks)
		copy(line[8+at*row:8+(at+1)*row], weights[:row])
	}
	le := binary.LittleEndian
	out := append([]byte(tableMagic), 0, 0, 0, 0, 0, 0, 0, 0)
	le.PutUint32(out[4:], tableVersion)
	for _, v := range []int{w.tags, shift, lines, len(note)} {
		out = le.AppendUint32(out, uint32(v))
	}
	for _, v := range w.transitions(scale) {
		out = le.AppendUint16(out, uint16(v))
	}
	out = append(append(out, room...), note...)
	le.PutUint32(out[8:], rodata.Checksum(string(out[12:])))
	return out
}
