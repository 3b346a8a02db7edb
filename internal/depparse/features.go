package depparse

func mix(a, b uint32) uint32 {
	h := a*0x85EBCA6B ^ b*0xC2B2AE35
	h ^= h >> 15
	return h * 0x2C1B3C6D
}

func mix3(a, b, c uint32) uint32 { return mix(mix(a, b)|1, c) }

// moveFeatures is how many features a move has.
const moveFeatures = 52

// A view is what the features see of a state: the two or three trees on top of the stack, and the next word with what
// depends on it. States with the same view have the same features.
type view struct {
	s0, s1, s2, b0         int32 // nodes, and their dependents
	s0l, s0r, s1r, b0l     int32
	s0l2, s0r2, s1r2       int32
	s0rl, s1rl             int32 // the first under the last dependents of the two topmost, such as prepositions
	s0first, b0first       int32
	s0has, s1has           uint32
	s2has, b0has           uint32
	s0lr, s0rr, s1lr, s1rr uint16
	depth                  int32
	b0lr                   uint8
	b0lefts, s0rights      uint8
}

// view returns the view of st.
func (s *search) view(st *state) view {
	t := s.trees
	t0, tb := &t[st.stack], &t[st.next]
	t1 := &t[t0.below]
	t2 := &t[t1.below]
	r0, r1 := &t[t0.right.tree], &t[t1.right.tree]
	return view{
		s0: t0.node, s1: t1.node, s2: t2.node, b0: tb.node,
		s0l: t[t0.left.tree].node, s0r: r0.node, s1r: r1.node, b0l: t[tb.left.tree].node,
		s0l2: t[t0.left.inner].node, s0r2: t[t0.right.inner].node, s1r2: t[t1.right.inner].node,
		s0rl: t[r0.left.tree].node, s1rl: t[r1.left.tree].node,
		s0first: t0.first, b0first: tb.first,
		s0has: t0.has, s1has: t1.has, s2has: t2.has, b0has: tb.has,
		s0lr: t0.left.rels(), s0rr: t0.right.rels(), s1lr: t1.left.rels(), s1rr: t1.right.rels(),
		depth: st.depth, b0lr: tb.left.rel, b0lefts: tb.lefts, s0rights: t0.rights,
	}
}

// features fills s.f with the features of the next move from a state with view v.
func (s *search) features(v *view) {
	const spread = 0x9E3779B1
	n := s.nodes
	s0, s1, s2 := &n[v.s0], &n[v.s1], &n[v.s2]
	b := n[v.b0-1:][:5]
	b0, b1 := &b[1], &b[2]
	s0l, s0r, s0l2, s0r2 := &n[v.s0l], &n[v.s0r], &n[v.s0l2], &n[v.s0r2]
	s1r, s1r2, b0l := &n[v.s1r], &n[v.s1r2], &n[v.b0l]
	s0lr, s0rr, s1lr, s1rr := uint32(v.s0lr), uint32(v.s0rr), uint32(v.s1lr), uint32(v.s1rr)
	// The marks before the next word, and between the two topmost of the stack.
	gap, gap1 := n[v.b0first].gap, n[v.s0first].gap
	far, far1 := distance(v.b0-v.s0), distance(v.s0-v.s1)
	tag3, tag2 := s1.tag<<12|s0.tag<<6|b0.tag, s0.tag<<6|b0.tag
	next := b1.gap<<6 | b1.tag
	s.f = [moveFeatures]uint32{
		mix(1<<24|s0.tag, s0.word),
		mix(2<<24|b0.tag, b0.word),
		mix(3<<24|s1.tag, s1.word),
		mix(4<<24|s0.word>>8, b0.word),
		mix(5<<24|b0.tag, s0.word),
		mix(6<<24|s0.tag, b0.word),
		mix(7<<24|s1.word>>8, s0.word),
		mix(8<<24, tag3),
		mix(9<<24|next, tag2),
		mix(10<<24|s2.tag, tag3),
		mix(11<<24|next, tag3),
		mix(12<<24|s1.word>>8, s0l.word^s0.tag<<12),
		mix(13<<24|tag3, s0l.word),
		mix(14<<24|s0l.tag<<6|s0lr>>6, tag2),
		mix(15<<24|s0r.tag<<6|s0rr>>6, tag2),
		mix(16<<24|s1lr&^63|s1rr>>6, tag3),
		mix(17<<24|s1r.tag<<6|s1rr>>6, tag3),
		mix(18<<24|b0l.tag<<6|uint32(v.b0lr), tag2),
		mix(19<<24|far<<6|gap, tag2),
		mix(20<<24|far1<<6|gap1, tag3),
		mix(21<<24|next<<6|gap, tag2),
		mix(22<<24|gap1<<6|gap, tag3),
		mix(23<<24|b0.tag<<6|gap, s0.word),
		mix(24<<24|b1.word>>8, b0.word^b1.gap<<26),
		mix(25<<24|uint32(v.b0lefts)<<2|uint32(v.s0rights), tag2<<12|next),
		mix(26<<24|tag2, b1.word^b1.gap<<26),
		mix(27<<24|tag2, v.s0has),
		mix(28<<24|b0l.word>>8, s0.word^b0.tag<<20),
		mix(29<<24|tag3, b0l.word),
		mix(30<<24|tag2, v.b0has),
		mix(31<<24|s2.tag<<6|b0.tag, v.s1has^s0.tag<<26),
		mix(32<<24|tag2, v.s1has^v.b0has*spread),
		mix3(40, tag3, next<<6|b[3].tag),
		mix3(41, tag2, b1.tag<<12|b[3].tag<<6|b[4].tag),
		mix3(42, tag3, v.s1has^v.s0has*spread),
		mix3(43, tag3<<6|s2.tag, v.s2has),
		mix3(44, tag2<<12|s0r.tag<<6|s0r2.tag, s0rr),
		mix3(45, tag2<<12|s0l.tag<<6|s0l2.tag, s0lr),
		mix3(46, tag3<<6|s1r.tag, s1r2.tag<<12|s1rr),
		mix3(47, s0.word, n[v.s0rl].word^b0.tag<<20),
		mix3(48, s1.word, n[v.s1rl].word^tag2<<18),
		mix3(49, s1.word, s0.word^b0.tag<<20),
		mix3(50, s1.tag<<6|b0.tag, s1.word^s0l.word*7),
		mix3(51, s1.word, tag2),
		mix3(52, s2.word, tag3),
		mix3(53, s1.word, b0.word^s0.tag<<26),
		mix3(54, far<<3|far1, tag3),
		mix3(55, s0.word, v.s0has),
		mix3(56, s1.word, v.s1has^s0.tag<<26),
		mix3(57, b0.word, v.b0has^s0.tag<<26),
		mix3(58, b[0].tag, tag2<<6|s0r.tag),
		mix3(59, uint32(v.depth), tag2),
	}
}

// word returns the node of a tree.
func (s *search) word(tree int32) *node { return &s.nodes[s.trees[tree].node] }

// rels returns the two relations of s.
func (s *side) rels() uint16 { return uint16(s.rel)<<6 | uint16(s.innerRel) }

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

// relationFeatures fills s.n with the features of the relation between head h and dependent d.
func (s *search) relationFeatures(h, d *tree) {
	n := s.nodes
	hn, dn := &n[h.node], &n[d.node]
	dl, dr := s.word(d.left.tree), s.word(d.right.tree)
	dir := uint32(0)
	far := distance(max(h.node-d.node, d.node-h.node))
	if d.node < h.node {
		dir = 1
	}
	gap := n[d.first].gap
	tags := dir<<12 | hn.tag<<6 | dn.tag
	prev, next := &n[max(d.first-1, 0)], &n[d.node+1]
	s.n = [nameFeatures]uint32{
		mix(120<<24, tags),
		mix(103<<24|far, tags),
		mix(108<<24|uint32(d.left.rel)<<6|dl.tag, tags),
		mix(110<<24|uint32(h.left.rel), tags),
		mix(111<<24|uint32(h.right.rel), tags),
		mix(112<<24|tags, d.has),
		mix(113<<24|tags, h.has),
		mix(114<<24|prev.tag<<6|next.tag, tags),
		mix(101<<24|dir<<6|dn.tag, dn.word),
		mix(107<<24|tags, dl.word),
		mix(102<<24|dir<<6|hn.tag, hn.word),
		mix(104<<24|dir<<6|hn.tag, dn.word),
		mix(106<<24|hn.word>>8, dn.word),
		mix(105<<24|dir<<6|dn.tag, hn.word),
		mix(109<<24|hn.word>>8, dl.word^dn.tag<<8),
		mix(115<<24|gap, tags),
		mix(116<<24|uint32(d.right.rel)<<6|dr.tag, tags),
		mix(117<<24|dir<<6|hn.tag, d.has^dn.word),
		mix(118<<24|dir<<6|dn.tag, h.has^hn.word),
		mix(119<<24|dn.tag<<6|prev.tag, prev.word),
	}
}
