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

// both makes one number of a hash and a small number.
func both(hash, b uint32) uint32 { return hash*0x9E3779B1 + b }

// maxFeatures is more than a token has.
const maxFeatures = 32

// A featurizer gathers the features of tokens.
type featurizer struct {
	v   *view
	hs  []hint
	out [maxFeatures]uint32
}

func (f *featurizer) word(i int) uint32 {
	if i < 0 || i >= len(f.hs) {
		return 1
	}
	return f.hs[i].hash
}

func (f *featurizer) tag(i int) uint32 { return uint32(f.v.tagAt(i)) }

func (f *featurizer) state(i int) uint32 {
	if i < 0 || i >= len(f.hs) {
		return 255
	}
	return uint32(f.hs[i].state)
}

func (f *featurizer) rule(i int) uint32 {
	if i < 0 || i >= len(f.hs) {
		return 0
	}
	return uint32(f.hs[i].rule)<<4 | uint32(f.hs[i].kind)
}

// cueAt returns what cue token i is, if any, and its score.
func (f *featurizer) cueAt(i int32) (cue, score uint32) {
	if i < 0 {
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

// features returns the features of token i, until the next call.
func (f *featurizer) features(i int) []uint32 {
	h, out := &f.hs[i], &f.out
	n1 := f.word(i + 1)
	t0, t1, t2, u1, u2 := f.tag(i), f.tag(i-1), f.tag(i-2), f.tag(i+1), f.tag(i+2)
	st := uint32(h.state)
	r0, rp := f.rule(i), f.rule(i-1)
	out[0] = mix(2, f.word(i-1))
	out[1] = mix(3, n1)
	out[2] = mix(10, t0<<16|t1<<8|t2)
	out[3] = mix(11, t0<<16|u1<<8|u2)
	out[4] = mix(12, t1<<16|t0<<8|u1)
	out[5] = mix(14, st<<16|f.state(i-1)<<8|f.state(i+1))
	out[6] = mix(15, both(h.hash, st))
	out[7] = mix(17, bit(i == int(h.from))|bit(i+1 == int(h.to))<<1|t0<<2|st<<16|bit(f.v.toks[i].capital)<<30)
	// the cues around
	dl, dr, that := uint32(15), uint32(15), bit(h.that)
	if h.left >= 0 {
		dl = near(i - int(h.left))
	}
	if h.right >= 0 {
		dr = near(int(h.right) - i)
	}
	lc, ls := f.cueAt(h.left)
	rc, rs := f.cueAt(h.right)
	out[8] = mix(18, dl<<16|ls<<8|dr<<4|that)
	out[9] = mix(20, both(lc, dl<<1|that))
	out[10] = mix(21, both(rc, dr))
	out[11] = mix(22, dl<<24|ls<<16|t0<<8|that)
	out[12] = mix(23, both(lc, t0<<8|u1))
	// the rules
	out[13] = mix(31, r0<<16|rp<<8|f.rule(i+1))
	out[14] = mix(32, both(h.name, r0))
	out[15] = mix(33, both(h.hash, r0))
	out[16] = mix(35, r0<<16|st<<8|ls)
	out[17] = mix(36, both(lc, r0))
	out[18] = mix(37, rp<<24|t1<<16|r0<<8|t0)
	n := 19
	if h.cue != 0 {
		score := uint32(h.score)
		out[n] = mix(24, both(h.cue, score))
		out[n+1] = mix(26, both(h.cue, n1))
		out[n+2] = mix(27, score<<16|t0<<8|ls)
		n += 3
	}
	if h.mention != 0 {
		m := uint32(h.mention)
		out[n] = mix(40, m)
		out[n+1] = mix(41, m<<16|r0)
		out[n+2] = mix(42, m<<16|dr<<8|rs)
		out[n+3] = mix(43, m<<16|dl<<8|ls)
		n += 4
	}
	return out[:n]
}
