package quote

// hashOf returns the FNV-1a hash of s.
func hashOf[T string | []byte](s T) uint32 {
	h := uint32(2166136261)
	for i := range len(s) {
		h = (h ^ uint32(s[i])) * 16777619
	}
	return h
}

func mix(id, a uint32) uint32 {
	h := (a ^ id*0x9E3779B1) * 0x85EBCA6B
	h ^= h >> 15
	h *= 0xC2B2AE35
	return h ^ h>>13
}

// A featurizer gathers the features of tokens.
type featurizer struct {
	v   *view
	hs  []hint
	out []uint32
}

func (f *featurizer) add(id, a uint32)     { f.out = append(f.out, mix(id, a)) }
func (f *featurizer) add2(id, a, b uint32) { f.out = append(f.out, mix(id, mix(id+100, a)+b)) }

func (f *featurizer) word(i int) uint32 {
	if i < 0 || i >= len(f.hs) {
		return 1
	}
	return f.hs[i].hash
}

func (f *featurizer) tag(i int) uint32 { return uint32(f.v.tagAt(i)) }

func (f *featurizer) rule(i int) uint32 {
	if i < 0 || i >= len(f.hs) {
		return 0
	}
	return uint32(f.hs[i].rule)<<4 | uint32(f.hs[i].kind)
}

func (f *featurizer) cueAt(i int) (uint32, uint32) {
	if i < 0 || i >= len(f.hs) {
		return 0, 0
	}
	return f.hs[i].cue, uint32(f.hs[i].score)
}

func near(d int) uint32 {
	switch {
	case d < 6:
		return uint32(d)
	case d < 10:
		return 6
	case d < 20:
		return 7
	}
	return 8
}

func (f *featurizer) features(i int) {
	f.out = f.out[:0]
	h := &f.hs[i]
	w, p1, n1 := h.hash, f.word(i-1), f.word(i+1)
	t0, t1, t2, u1, u2 := f.tag(i), f.tag(i-1), f.tag(i-2), f.tag(i+1), f.tag(i+2)
	capital := uint32(0)
	if f.v.toks[i].capital {
		capital = 1
	}
	f.add(1, w)
	f.add(2, p1)
	f.add(3, n1)
	f.add(10, t0<<16|t1<<8|t2)
	f.add(11, t0<<16|u1<<8|u2)
	f.add(12, t1<<16|t0<<8|u1)
	st := uint32(h.state)
	ps, ns := uint32(255), uint32(255)
	if i > 0 {
		ps = uint32(f.hs[i-1].state)
	}
	if i+1 < len(f.hs) {
		ns = uint32(f.hs[i+1].state)
	}
	f.add(14, st<<16|ps<<8|ns)
	f.add2(15, w, st)
	first, last := uint32(0), uint32(0)
	if i == int(h.from) {
		first = 1
	}
	if i+1 == int(h.to) {
		last = 1
	}
	f.add(17, first|last<<1|t0<<2|st<<16|capital<<30)
	// the cues around
	dl, dr := uint32(15), uint32(15)
	var lc, ls, rc, rs uint32
	if h.left >= 0 {
		dl = near(i - int(h.left))
		lc, ls = f.cueAt(int(h.left))
	}
	if h.right >= 0 {
		dr = near(int(h.right) - i)
		rc, rs = f.cueAt(int(h.right))
	}
	that := uint32(0)
	if h.that {
		that = 1
	}
	f.add(18, dl<<16|ls<<8|dr<<4|that)
	f.add2(20, lc, dl<<1|that)
	f.add2(21, rc, dr)
	f.add2(23, lc, t0<<8|u1)
	f.add(22, dl<<24|ls<<16|t0<<8|that)
	if h.cue != 0 {
		f.add2(24, h.cue, uint32(h.score))
		f.add2(26, h.cue, n1)
		f.add2(25, h.cue, u1<<8|t1)
		f.add(27, uint32(h.score)<<16|t0<<8|ls)
	}
	// the rules
	r0, rp, rn := f.rule(i), f.rule(i-1), f.rule(i+1)
	f.add(31, r0<<16|rp<<8|rn)
	f.add2(32, h.name, r0)
	f.add2(33, w, r0)
	f.add(35, r0<<16|st<<8|ls)
	f.add2(36, lc, r0)
	f.add2(37, f.rule(i-1)|t1<<16, r0<<8|t0)
	if h.mention != 0 {
		f.add(40, uint32(h.mention))
		f.add(41, uint32(h.mention)<<16|r0)
		f.add(42, uint32(h.mention)<<16|dr<<8|rs)
		f.add(43, uint32(h.mention)<<16|dl<<8|ls)
	}
}
