package depparse

// The words that a mark of punctuation may depend on. The unit on its left is headed by the highest word over the one
// before it that lies on the left, too, and so on the right.
const (
	leftUnit  = iota
	rightUnit // the unit on the right
	leftHead  // the head of the unit on the left, which lies on the right
	rightHead
	leftPart // what of the unit on the left ends before the mark, such as a relative clause
	rightPart
	sides
)

// sideFeatures is how many features a side has.
const sideFeatures = 20

// pairSpan is how far apart two quotation marks or brackets are looked for.
const pairSpan = 60

// A gap is a mark of punctuation between the words it may depend on.
type gap struct {
	heads [sides]int32 // -1 where there is none
	legal uint
	pair  bool // it is one of two quotation marks or brackets
}

// punctuate gives the marks among words[from:to] their heads, and returns the root, which is a mark where there is nothing
// else.
func (s *Sentence) punctuate(p *Parser, from, to int, root int32) int32 {
	for i := from; i < to; i++ {
		if mark(s.words[i].tag) == 0 {
			continue
		}
		g := s.gap(i, from, to)
		s.rels[i] = Punct
		switch g.legal {
		case 0:
			s.heads[i] = root
			if root < 0 { // there are only marks
				root, s.rels[i] = int32(i), Root
			}
			continue
		case 1 << leftUnit:
			s.heads[i] = g.heads[leftUnit]
			continue
		}
		var f [sideFeatures]uint32
		s.side(&f, i, &g)
		var scores [len(Relations)]int32
		p.Names.AddAll(scores[:], f[:])
		s.heads[i] = g.heads[best(scores[:sides], g.legal)]
	}
	return root
}

// gap looks for the words that mark i may depend on.
func (s *Sentence) gap(i, from, to int) gap {
	g := gap{heads: [sides]int32{-1, -1, -1, -1, -1, -1}}
	low, high := from, to // what marks that come in pairs hold together
	switch tag := s.words[i].tag; tag {
	case 40, 45:
		low, g.pair = s.pair(i, -1, tag-1, from, to)
	case 39, 44:
		high, g.pair = s.pair(i, 1, tag+1, from, to)
	}
	for l := i - 1; l >= from; l-- {
		if mark(s.words[l].tag) == 0 {
			h := s.heads[l]
			for h >= int32(low) && h < int32(i) {
				g.heads[leftPart], g.legal = int32(l), g.legal|1<<leftPart
				l, h = int(h), s.heads[h]
			}
			g.heads[leftUnit], g.legal = int32(l), g.legal|1<<leftUnit
			if h >= 0 {
				g.heads[leftHead], g.legal = h, g.legal|1<<leftHead
			}
			break
		}
	}
	for r := i + 1; r < to; r++ {
		if mark(s.words[r].tag) == 0 {
			h := s.heads[r]
			for h > int32(i) && h < int32(high) {
				g.heads[rightPart], g.legal = int32(r), g.legal|1<<rightPart
				r, h = int(h), s.heads[h]
			}
			g.heads[rightUnit], g.legal = int32(r), g.legal|1<<rightUnit
			if h >= 0 {
				g.heads[rightHead], g.legal = h, g.legal|1<<rightHead
			}
			break
		}
	}
	return g
}

// pair returns the place of the mark with the given tag that belongs to mark i, or the end on that side where there is
// none.
func (s *Sentence) pair(i, step int, tag uint8, from, to int) (place int, ok bool) {
	for k, n := i+step, 0; k >= from && k < to && n < pairSpan; k, n = k+step, n+1 {
		if s.words[k].tag == tag {
			return k, true
		}
	}
	if step < 0 {
		return from, false
	}
	return to, false
}

// side fills f with the features of the choice among the words of g for mark i.
func (s *Sentence) side(f *[sideFeatures]uint32, i int, g *gap) {
	m := s.words[i].hash
	at := func(side int) (tag, rel uint32) {
		if h := g.heads[side]; h >= 0 {
			return uint32(s.words[h].tag), uint32(s.rels[h])
		}
		return edgeTag, edgeTag
	}
	lt, lr := at(leftUnit)
	rt, rr := at(rightUnit)
	ht, _ := at(leftHead)
	_, lp := at(leftPart)
	_, rp := at(rightPart)
	same := uint32(0) // how the two units belong together
	switch l, r := g.heads[leftUnit], g.heads[rightUnit]; {
	case g.heads[leftHead] == r:
		same = 1
	case g.heads[rightHead] == l:
		same = 2
	case g.heads[leftHead] == g.heads[rightHead]:
		same = 3
	case g.heads[leftHead] > r:
		same = 4
	}
	before, behind := uint32(edgeTag), uint32(edgeTag)
	if i > 0 {
		before = uint32(s.words[i-1].tag)
	}
	if i+1 < len(s.words) {
		behind = uint32(s.words[i+1].tag)
	}
	near := uint32(0)
	if g.heads[leftUnit] == int32(i)-1 {
		near |= 1
	}
	if g.heads[rightUnit] == int32(i)+1 {
		near |= 2
	}
	if g.pair {
		near |= 4
	}
	opened := s.opened(i, g)
	*f = [sideFeatures]uint32{
		mix(201<<24|same, m),
		mix(202<<24|same<<6|lr, m),
		mix(203<<24|same<<6|rr, m),
		mix(204<<24|lr<<6|rr, m),
		mix(205<<24|same<<12|lt<<6|rt, m),
		mix(206<<24|lr<<12|rr<<6|ht, m),
		mix(213<<24|near<<6|rr, m),
		mix(214<<24|near<<6|lr, m),
		mix(215<<24|lp<<12|rp<<6|same, m),
		mix(216<<24|lp<<12|rr<<6|opened, m),
		mix(217<<24|lp<<12|lr<<6|rr, m),
		mix(218<<24|rp<<12|lr<<6|rr, m),
		mix(219<<24|lp<<12|opened<<6|behind, m),
		mix(220<<24|rp<<12|rr<<6|near, m),
		mix(207<<24|same<<12|lr<<6|rr, m),
		mix(208<<24|near<<12|lr<<6|rr, m),
		mix(209<<24|same<<3|near, m),
		mix(210<<24|before<<6|behind, m),
		mix(211<<24|same<<6|behind, m),
		mix(212<<24|lr<<12|rr<<6|behind, m),
	}
}

// opened tells to which side of mark i the last mark of the same kind before it belongs, if there is one: to the same as
// this one, where it opens what this one closes.
func (s *Sentence) opened(i int, g *gap) uint32 {
	for k := i - 1; k >= max(0, i-pairSpan); k-- {
		if s.words[k].tag != s.words[i].tag {
			continue
		}
		for side, h := range g.heads {
			if h >= 0 && s.heads[k] == h {
				return uint32(side) + 2
			}
		}
		return 1
	}
	return 0
}
