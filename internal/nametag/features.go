package nametag

import (
	"strings"

	"github.com/newstext/newstext/internal/lexicon"
)

// A context gathers the features of the words of one sentence.
type context struct {
	d          *Document
	lex        *lexicon.Lexicon
	start, end int // of the sentence
	mode       mode
	out        []uint32
}

// Hashes that stand for what lies beyond the sentence.
const (
	before = 0x51ED270B
	beyond = 0x2545F491

	tagBefore = 254
	tagBeyond = 255
)

func mix(id, a uint32) uint32 {
	h := (a ^ id*0x9E3779B1) * 0x85EBCA6B
	h ^= h >> 15
	h *= 0xC2B2AE35
	return h ^ h>>13
}

func (c *context) add(id, a uint32) { c.out = append(c.out, mix(id, a)) }

func (c *context) add2(id, a, b uint32) { c.out = append(c.out, mix(id, mix(id+100, a)+b)) }

func (c *context) low(i int) uint32 {
	switch {
	case i < c.start:
		return before
	case i >= c.end:
		return beyond
	}
	return c.d.words[i].low
}

func (c *context) shape(i int) uint32 {
	switch {
	case i < c.start:
		return before
	case i >= c.end:
		return beyond
	}
	return c.d.words[i].shape
}

func (c *context) tag(i int) uint32 {
	switch {
	case i < c.start:
		return tagBefore
	case i >= c.end:
		return tagBeyond
	}
	return uint32(c.d.words[i].tag)
}

func (c *context) class(i int) lexicon.Class {
	if i < c.start || i >= c.end {
		return 0
	}
	return c.d.class(c.lex, i)
}

// match marks the phrases of the lexicon that cover the words of the sentence: first to come, longest first.
func (c *context) match(marks []bool) {
	ws := c.d.words
	for i := c.start; i < c.end; {
		if !marks[i-c.start] {
			i++
			continue
		}
		class := c.class(i)
		h, n, found := ws[i].low, 1, class
		for k := 1; k <= class.Longer() && i+k < c.end; k++ {
			h = lexicon.Join(h, ws[i+k].low)
			if p := c.lex.Class(h); p&(lexicon.Geo|lexicon.Demonym) != 0 || p.Alone() != 0 {
				n, found = k+1, p
			}
		}
		geo, alone := uint16(found&(lexicon.Geo|lexicon.Demonym)>>11), uint8(found.Alone())
		for k := range n {
			at := 0 // alone, first, within, last
			if n > 1 {
				at = 1
				if k > 0 {
					at = 2
				}
				if k == n-1 {
					at = 3
				}
			}
			if geo != 0 {
				ws[i+k].geo = geo<<2 | uint16(at)
			}
			ws[i+k].alone = alone<<2 | uint8(at)
		}
		i += n
	}
}

// wordFeatures appends to c.out the features of word i that depend on what its rowKey holds, and on nothing else.
func (c *context) wordFeatures(i int) {
	w := &c.d.words[i]
	class := c.class(i)
	c.add(2, w.low)
	c.add(11, w.shape+uint32(c.mode))
	c.affixes(w.text)
	c.add2(22, uint32(class), 0)
	c.add2(23, uint32(class.Alone())|uint32(class.First())<<3|uint32(class.Last())<<6, 0)
	c.add2(30, uint32(w.geo), 0)
	c.add2(31, uint32(w.alone), uint32(w.geo))
	c.add2(63, uint32(w.spelled), 0)
	switch w.runs(c.mode) {
	case 0:
		c.add2(40, uint32(c.mode), 0)
	case 1:
		c.add(41, 0)
		c.add2(42, w.low, 0)
		c.add2(43, w.low, 0)
		c.suffix(48, w.text, 0)
	}
	if k := strings.IndexByte(w.text, '-'); k > 0 && k+1 < len(w.text) {
		a, b := lexicon.Hash(w.text[:k]), lexicon.Hash(w.text[k+1:])
		c.add(60, a)
		c.add(61, b)
		c.add2(62, uint32(c.lex.Class(a)), uint32(c.lex.Class(b)))
	}
}

// earlyFeatures appends to c.out the features of word i that tell most often that it is no name: its part of speech and those
// of its neighbours, and whether the document has it in small letters.
func (c *context) earlyFeatures(i int) {
	w := &c.d.words[i]
	written, first := uint32(w.form)+16*uint32(c.mode), uint32(0)
	if c.mode != plain {
		written = 255
	}
	if i == c.start {
		first = 1
	}
	c.add2(21, first, written)
	c.tagFeatures(i, written)
	e := c.d.seen.at(w.low)
	c.add(4, c.low(i-1))
	c.add(5, c.low(i+1))
	c.add2(52, first+uint32(c.mode)<<4, uint32(min(e.lower, 2))<<4|uint32(min(e.capital, 2)))
}

// lateFeatures appends to c.out the other features of word i.
func (c *context) lateFeatures(i int) {
	ws := c.d.words
	w := &ws[i]
	p1, p2, n1, n2 := c.low(i-1), c.low(i-2), c.low(i+1), c.low(i+2)
	ps, ns := c.shape(i-1), c.shape(i+1)
	class, pc, nc := c.class(i), c.class(i-1), c.class(i+1)

	c.add(6, p2)
	c.add(7, n2)
	c.add2(8, p1, w.low)
	c.add2(9, w.low, n1)
	c.add2(14, ps+7*ns, w.shape+uint32(c.mode))
	c.add2(24, uint32(pc), ps)
	c.add2(25, uint32(nc), ns)
	c.add2(26, uint32(pc)&0x7FF, uint32(class))
	c.add2(27, uint32(class), uint32(nc)&0x7FF)
	if n1 != beyond && c.form(i+1) == mark {
		c.add2(32, n1, uint32(c.class(i+2)&^0x7FF))
	}
	c.add2(34, p2, p1)
	c.runFeatures(i, w)
	c.bridge(i, w)
	c.documentFeatures(i, w)
}

// tagFeatures adds the parts of speech of word i, of two words before and one behind it.
func (c *context) tagFeatures(i int, written uint32) {
	t, p1, n1 := c.tag(i), c.tag(i-1), c.tag(i+1)
	c.add2(80, t, written)
	c.add2(81, p1, t)
	c.add2(82, t, n1)
	c.add2(83, c.tag(i-2), p1)
}

func (c *context) form(i int) form {
	if i < c.start || i >= c.end {
		return mark
	}
	return c.d.words[i].form
}

// affixes adds the first three and four and the last one to four bytes of w, in small letters.
func (c *context) affixes(w string) {
	h := uint32(2166136261)
	for i := 0; i < len(w) && i < 4; i++ {
		h = (h ^ uint32(small(w[i]))) * 16777619
		if i >= 1 {
			c.add(15, h)
		}
	}
	h = 2166136261
	for i := 0; i < len(w) && i < 4; i++ {
		h = (h ^ uint32(small(w[len(w)-1-i]))) * 16777619
		c.add(16, h+uint32(i))
	}
}

func small(b byte) byte {
	if b >= 'A' && b <= 'Z' {
		return b | 0x20
	}
	return b
}
