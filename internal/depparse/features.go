package depparse

func mix(a, b uint32) uint32 {
	h := a*0x85EBCA6B ^ b*0xC2B2AE35
	h ^= h >> 15
	return h * 0x2C1B3C6D
}

// moveFeatures is how many features a move has.
const moveFeatures = 32

// The first of the features ask for tags above all, and so come from few places of the models, which the processor keeps
// at hand. Where they leave little doubt, the others are not asked.
const (
	earlyMoves = 20
	earlyNames = 10
)

// features fills f with the features of the next move.
func (st *state) features(f *[moveFeatures]uint32) {
	n, k := st.nodes, len(st.stack)
	s0, s1, s2 := &n[st.stack[k-1]], &n[st.stack[k-2]], &n[st.stack[k-3]]
	b0, b1 := &n[st.next], &n[st.next+1]
	s0l, s0r, s1l, s1r, b0l := &n[s0.left], &n[s0.right], &n[s1.left], &n[s1.right], &n[b0.left]
	// The marks before the next word, and between the two topmost of the stack.
	gap, gap1 := n[b0.first].gap, n[s0.first].gap
	far := distance(st.next - st.stack[k-1])
	far1 := distance(st.stack[k-1] - st.stack[k-2])
	ts, tb := s1.tag<<12|s0.tag<<6|b0.tag, s0.tag<<6|b0.tag
	next := b1.gap<<6 | b1.tag
	*f = [moveFeatures]uint32{
		mix(8<<24, ts),
		mix(9<<24|next, tb),
		mix(10<<24|s2.tag, ts),
		mix(11<<24|next, ts),
		mix(1<<24|s0.tag, s0.word),
		mix(2<<24|b0.tag, b0.word),
		mix(14<<24|s0l.tag<<6|uint32(s0l.rel), tb),
		mix(15<<24|s0r.tag<<6|uint32(s0r.rel), tb),
		mix(16<<24|uint32(s1l.rel)<<6|uint32(s1r.rel), ts),
		mix(17<<24|s1r.tag<<6|uint32(s1r.rel), ts),
		mix(18<<24|b0l.tag<<6|uint32(b0l.rel), tb),
		mix(19<<24|far<<6|gap, tb),
		mix(20<<24|far1<<6|gap1, ts),
		mix(21<<24|next<<6|gap, tb),
		mix(22<<24|gap1<<6|gap, ts),
		mix(25<<24|uint32(b0.lefts)<<2|uint32(s0.rights), tb<<12|next),
		mix(27<<24|tb, s0.has),
		mix(30<<24|tb, b0.has),
		mix(31<<24|s2.tag<<6|b0.tag, s1.has^s0.tag<<26),
		mix(32<<24|tb, s1.has^b0.has*0x9E3779B1),
		mix(3<<24|s1.tag, s1.word),
		mix(4<<24|s0.word>>8, b0.word),
		mix(5<<24|b0.tag, s0.word),
		mix(6<<24|s0.tag, b0.word),
		mix(7<<24|s1.word>>8, s0.word),
		mix(12<<24|s1.word>>8, s0l.word^s0.tag<<12),
		mix(13<<24|ts, s0l.word),
		mix(23<<24|b0.tag<<6|gap, s0.word),
		mix(24<<24|b1.word>>8, b0.word^b1.gap<<26),
		mix(26<<24|tb, b1.word^b1.gap<<26),
		mix(28<<24|b0l.word>>8, s0.word^b0.tag<<20),
		mix(29<<24|ts, b0l.word),
	}
}

// distance puts the distance of two nodes into one of eight classes.
func distance(d int32) uint32 {
	switch {
	case d <= 4:
		return uint32(d)
	case d <= 6:
		return 5
	case d <= 10:
		return 6
	}
	return 7
}

// nameFeatures is how many features the relation of an arc has.
const nameFeatures = 20

// name fills f with the features of the relation between head and dependent.
func (st *state) name(f *[nameFeatures]uint32, head, dependent int32) {
	n := st.nodes
	h, d := &n[head], &n[dependent]
	dl, dr, hl, hr := &n[d.left], &n[d.right], &n[h.left], &n[h.right]
	side := uint32(0)
	far := distance(max(head-dependent, dependent-head))
	if dependent < head {
		side = 1
	}
	gap := n[d.first].gap
	td := side<<12 | h.tag<<6 | d.tag
	prev, next := &n[d.first-1], &n[dependent+1]
	*f = [nameFeatures]uint32{
		mix(120<<24, td),
		mix(103<<24|far, td),
		mix(108<<24|uint32(dl.rel)<<6|dl.tag, td),
		mix(110<<24|uint32(hl.rel), td),
		mix(111<<24|uint32(hr.rel), td),
		mix(112<<24|td, d.has),
		mix(113<<24|td, h.has),
		mix(114<<24|prev.tag<<6|next.tag, td),
		mix(101<<24|side<<6|d.tag, d.word),
		mix(107<<24|td, dl.word),
		mix(102<<24|side<<6|h.tag, h.word),
		mix(104<<24|side<<6|h.tag, d.word),
		mix(106<<24|h.word>>8, d.word),
		mix(105<<24|side<<6|d.tag, h.word),
		mix(109<<24|h.word>>8, dl.word^d.tag<<8),
		mix(115<<24|gap, td),
		mix(116<<24|uint32(dr.rel)<<6|dr.tag, td),
		mix(117<<24|side<<6|h.tag, d.has^d.word),
		mix(118<<24|side<<6|d.tag, h.has^h.word),
		mix(119<<24|d.tag<<6|prev.tag, prev.word),
	}
}
