package postag

// A mode tells how far the capitals of a sentence can be trusted.
const (
	plain   = iota
	titled  // every longer word has a capital, as in headlines
	uncased // no word has
)

// edge stands for the words beyond the ends of a sentence.
var edge = word{low: 0x51ED270B, tail: [4]uint32{2: 0x51ED270B}, shape: 1 << 12}

func mix(id, a uint32) uint32 {
	h := (a ^ id*0x9E3779B1) * 0x85EBCA6B
	h ^= h >> 15
	h *= 0xC2B2AE35
	return h ^ h>>13
}

func mix2(id, a, b uint32) uint32 { return mix(id, mix(id+100, a)+b) }

// featureCount is how many features a word has.
const featureCount = 32

// features fills f with the features of word i of ws, after the tags t1 and, before it, t2.
func features(f *[featureCount]uint32, ws []word, i int, mode, t1, t2 uint32) {
	w, p1, p2, n1, n2 := &ws[i], &edge, &edge, &edge, &edge
	if i > 0 {
		p1 = &ws[i-1]
	}
	if i > 1 {
		p2 = &ws[i-2]
	}
	if i+1 < len(ws) {
		n1 = &ws[i+1]
	}
	if i+2 < len(ws) {
		n2 = &ws[i+2]
	}
	*f = [featureCount]uint32{
		mix(1, w.low),
		mix(2, p1.low),
		mix(3, n1.low),
		mix(4, p2.low),
		mix(5, n2.low),
		mix(6, t1),
		mix2(7, t1, t2),
		mix2(8, t1, w.low),
		mix2(9, t1, n1.low),
		mix2(10, w.tail[2], t1),
		mix(11, w.tail[1]),
		mix(12, w.tail[2]),
		mix(13, w.tail[3]),
		mix2(14, w.head, w.shape),
		mix2(15, w.shape, w.tail[0]),
		mix(16, p1.tail[2]),
		mix(17, n1.tail[2]),
		mix2(18, w.class, t1),
		mix2(19, w.class, n1.class),
		mix2(20, n1.class, t1),
		mix2(21, w.class, w.shape),
		mix2(22, n1.shape, w.shape),
		mix2(23, w.low, n1.class),
		mix2(24, w.tail[1], n1.class),
		mix2(25, n1.class, n2.class),
		mix2(26, p1.low, w.class),
		mix2(27, w.low, w.shape&^initial),
		mix2(28, mode, w.shape<<8|w.class),
		mix2(29, p1.shape, w.shape),
		mix2(30, p1.class, w.class),
		mix2(31, p1.low, n1.low),
		mix(32, 0),
	}
}
