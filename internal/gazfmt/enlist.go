package gazfmt

import (
	"cmp"
	"slices"
)

// A coder writes names as codes.
type coder struct {
	table string // of codes, as lists have it
	code  map[string]byte
}

func newCoder(table string) *coder {
	c := &coder{table, map[string]byte{}}
	for k := 0; k < len(table); k += codeSize {
		if n := int(table[k]); n > 0 {
			c.code[table[k+1:k+1+n]] = byte(k/codeSize + firstCode)
		}
	}
	return c
}

// list returns names as a list, without its length: in the order of their bytes, each once.
func (c *coder) list(names []string) []byte {
	var out []byte
	eachSuffix(names, func(shared int, rest string) {
		if shared >= 0 {
			out = append(out, byte(shared))
		}
		for rest != "" {
			n := min(len(rest), codeSize-1)
			for ; n > 0; n-- {
				if code, ok := c.code[rest[:n]]; ok {
					out = append(out, code)
					break
				}
			}
			if n == 0 {
				out, n = append(out, codeByte, rest[0]), 1
			}
			rest = rest[n:]
		}
	})
	return out
}

// eachSuffix calls do with what every name has that the one before it has not, and how much they share; -1 for the first.
func eachSuffix(names []string, do func(shared int, rest string)) {
	names = slices.Clone(names)
	slices.Sort(names)
	before := ""
	for i, name := range slices.Compact(names) {
		k := 0
		for k < mostShared && k < len(name) && k < len(before) && name[k] == before[k] {
			k++
		}
		if i == 0 {
			do(-1, name)
		} else {
			do(k, name[k:])
		}
		before = name
	}
}

// A pair is two pieces that stand side by side.
type pair struct{ a, b uint16 }

// rareByte is how many bytes there are for one that is too rare to get a code of its own.
const rareByte = 2000

// learn returns a table of codes for lists: the bytes that are not rare, and the strings that the two most frequent neighbors
// make, again and again.
func learn(lists [][]string) string {
	const end = 0xffff
	var text []uint16
	var count [256]int
	for _, names := range lists {
		eachSuffix(names, func(_ int, rest string) {
			for i := range len(rest) {
				text = append(text, uint16(rest[i]))
				count[rest[i]]++
			}
			text = append(text, end)
		})
	}
	pieces := make([]string, 256)
	var kept []string
	for c := range count {
		pieces[c] = string([]byte{byte(c)})
		if count[c]*rareByte > len(text) {
			kept = append(kept, pieces[c])
		}
	}
	for len(kept) < 256-firstCode {
		best, ok := mostFrequent(text, pieces, end)
		if !ok {
			break
		}
		id := uint16(len(pieces))
		pieces = append(pieces, pieces[best.a]+pieces[best.b])
		kept = append(kept, pieces[id])
		text = join(text, best, id)
	}
	slices.SortFunc(kept, func(a, b string) int { return cmp.Or(cmp.Compare(len(a), len(b)), cmp.Compare(a, b)) })
	kept = slices.Compact(kept)
	table := make([]byte, tableSize)
	for i, s := range kept {
		table[i*codeSize] = byte(len(s))
		copy(table[i*codeSize+1:], s)
	}
	return string(table)
}

// mostFrequent returns the pair of pieces in text that stands there most often, of those that may become one, and false where
// none stands there often enough.
func mostFrequent(text []uint16, pieces []string, end uint16) (best pair, ok bool) {
	n := len(pieces)
	counts := make([]uint32, n*n)
	for i := 1; i < len(text); i++ {
		if a, b := text[i-1], text[i]; a != end && b != end && len(pieces[a])+len(pieces[b]) < codeSize {
			counts[int(a)*n+int(b)]++
		}
	}
	most := uint32(3)
	for k, v := range counts {
		if v > most {
			best, most, ok = pair{uint16(k / n), uint16(k % n)}, v, true
		}
	}
	return best, ok
}

// join writes id for every p in text.
func join(text []uint16, p pair, id uint16) []uint16 {
	out := text[:0]
	for i := 0; i < len(text); i++ {
		if i+1 < len(text) && text[i] == p.a && text[i+1] == p.b {
			out = append(out, id)
			i++
		} else {
			out = append(out, text[i])
		}
	}
	return out
}

// encodeLists returns the parts of a gazetteer that hold its lists, from the codes of each, and how many there are.
func encodeLists(codes map[int][]byte) (listAt, lists []byte, n int) {
	for i, c := range codes {
		if len(c) > 0 {
			n = max(n, i+1)
		}
	}
	for i := range n {
		if i%listStep == 0 {
			listAt = put24(listAt, len(lists))
		}
		size := len(codes[i])
		for ; size >= 0x80; size >>= 7 {
			lists = append(lists, byte(size)|0x80)
		}
		lists = append(append(lists, byte(size)), codes[i]...)
	}
	return listAt, lists, n
}
