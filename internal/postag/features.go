package postag

// A mode tells how far the capitals of a sentence can be trusted.
const (
	plain   = iota
	titled  // every longer word has a capital, as in headlines
	uncased // no word has
)

// edge stands for the words beyond the ends of a sentence.
var edge = word{low: edgeHash, shape: 1 << 12}

const edgeHash = 0x51ED270B

func mix(id, a uint32) uint32 {
	h := (a ^ id*0x9E3779B1) * 0x85EBCA6B
	h ^= h >> 15
	h *= 0xC2B2AE35
	return h ^ h>>13
}

func mix2(id, a, b uint32) uint32    { return mix(id, mix(id+100, a)+b) }
func mix3(id, a, b, c uint32) uint32 { return mix2(id, a, mix2(id+100, b, c)) }

// A word has earlyFeatures, one that the dictionary does not know has unknownFeatures too, and where those leave a doubt it has
// lateFeatures.
const (
	earlyFeatures   = 10
	lateFeatures    = 19
	unknownFeatures = 6
	featureCount    = earlyFeatures + lateFeatures + unknownFeatures
)

// A window is what features ask of a word and its neighbors.
type window struct {
	w, p1, p2, n1, n2 *word
	mode, t1, t2      uint32 // t1 is the tag before the word, t2 the one before that
}

func (s *Sentence) window(i int) window {
	ws := s.words
	t1, t2 := s.before(i)
	v := window{&ws[i], &edge, &edge, &edge, &edge, s.mode, t1, t2}
	if i > 0 {
		v.p1 = &ws[i-1]
	}
	if i > 1 {
		v.p2 = &ws[i-2]
	}
	if i+1 < len(ws) {
		v.n1 = &ws[i+1]
	}
	if i+2 < len(ws) {
		v.n2 = &ws[i+2]
	}
	return v
}

// early fills f with the features that are asked first, and returns how many they are: what the word can be, what its neighbors
// say to that, and for a word that the dictionary does not know its endings.
func (v *window) early(f *[featureCount]uint32) int {
	w, n1 := v.w, v.n1
	*(*[earlyFeatures]uint32)(f[:]) = [earlyFeatures]uint32{
		mix2(27, w.low, w.shape&^initial),
		mix2(18, w.class, v.t1),
		mix2(8, v.t1, w.low),
		mix2(19, w.class, n1.class),
		mix2(26, v.p1.low, w.class),
		mix2(23, w.low, n1.class),
		mix2(21, w.class, w.shape),
		mix2(20, n1.class, v.t1),
		mix(3, n1.low),
		mix2(7, v.t1, v.t2),
	}
	if w.class != 0 {
		return earlyFeatures
	}
	*(*[unknownFeatures]uint32)(f[earlyFeatures:]) = [unknownFeatures]uint32{
		mix(11, w.tail(2)),
		mix(12, w.tail(3)),
		mix(13, w.tail(4)),
		mix(16, v.p1.tail(3)),
		mix(17, n1.tail(3)),
		mix2(24, w.tail(2), n1.class),
	}
	return earlyFeatures + unknownFeatures
}

// late fills f with the others.
func (v *window) late(f []uint32) {
	w, p1, n1 := v.w, v.p1, v.n1
	*(*[lateFeatures]uint32)(f) = [lateFeatures]uint32{
		mix(1, w.low),
		mix(2, p1.low),
		mix(4, v.p2.low),
		mix(5, v.n2.low),
		mix(6, v.t1),
		mix2(9, v.t1, n1.low),
		mix2(10, w.tail(3), v.t1),
		mix2(14, w.head(), w.shape),
		mix2(15, w.shape, w.tail(1)),
		mix2(22, n1.shape, w.shape),
		mix2(25, n1.class, v.n2.class),
		mix2(28, v.mode, w.shape<<8|w.class),
		mix2(29, p1.shape, w.shape),
		mix2(30, p1.class, w.class),
		mix2(31, p1.low, n1.low),
		mix(32, 0),
		mix3(33, w.class, v.t1, n1.class),
		mix2(34, w.tail(3), w.shape),
		mix3(35, w.tail(3), v.t1, n1.class),
	}
}
