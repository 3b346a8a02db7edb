package usage

// featureCount is how many features a name has.
const featureCount = 38

// A Vector is the features of a name, as hashes.
type Vector [featureCount]uint32

// Features fills f with the features of n.
func Features(f *Vector, n *Name) {
	b := n.First - 1 // the word before, without the article
	if n.is(b, "the", "both") {
		b--
	}
	start, end := n.listStart(), n.listEnd()
	lb := start - 1
	if n.is(lb, "the", "both") {
		lb--
	}
	p1, p2, n1, n2, n3 := n.at(b), n.at(b-1), n.at(n.Last), n.at(n.Last+1), n.at(n.Last+2)
	l1, l2, e1, e2 := n.at(lb), n.at(lb-1), n.at(end), n.at(end+1)
	listed := uint32(0)
	if start != n.First {
		listed |= 1
	}
	if end != n.Last {
		listed |= 2
	}
	c := uint32(n.Class)
	verb, at, far := n.verbAfter(end)
	acts := n.in(acting, at)
	prep, before := n.prepositionBefore(lb)
	head := n.headAfter()
	name := uint32(0)
	if n.First < n.Last {
		name = n.at(n.First).low + 31*n.at(n.Last-1).low
	}
	first := uint32(0)
	switch {
	case start == 0:
		first = 1
	case n.is(lb, ",", "“", "\"", "that", "but", "and", "while", "as"):
		first = 2
	}
	tags := uint32(p1.tag)<<8 | uint32(n1.tag)
	headline := uint32(0)
	if n.Headline {
		headline = 1
	}
	*f = Vector{
		mix2(1, c, headline),
		mix(2, p1.low),
		mix(3, n1.low),
		mix2(4, p2.low, p1.low),
		mix2(5, n1.low, n2.low),
		mix2(6, p1.low, n1.low),
		mix2(7, c, p1.low),
		mix2(8, c, n1.low),
		mix2(9, c, tags),
		mix3(10, c, uint32(n1.tag), uint32(n2.tag)),
		mix2(11, p1.low, uint32(n1.tag)),
		mix2(12, uint32(p1.tag), n1.low),
		mix2(13, c, name),
		mix2(14, c, verb.low),
		mix3(15, c, uint32(verb.tag), far),
		mix2(16, verb.tail, first),
		mix2(17, l1.low, listed),
		mix2(18, e1.low, listed),
		mix2(19, l2.low, l1.low),
		mix2(20, e1.low, e2.low),
		mix3(21, uint32(l1.tag), uint32(e1.tag), listed),
		mix2(22, prep.low, before.low),
		mix2(23, c, prep.low),
		mix2(24, n1.low, head.low),
		mix3(25, n1.low, p1.low, head.low),
		mix2(26, n1.tail, c),
		mix2(27, p1.tail, c),
		mix3(28, first, c, uint32(n1.tag)),
		mix3(29, first, c, uint32(e1.tag)),
		mix2(30, first, e1.low),
		mix2(31, n3.low, n1.low),
		mix2(32, uint32(p2.tag), tags),
		mix2(33, before.low, c),
		mix2(34, p1.low, head.low),
		mix3(35, acts, far, first),
		mix3(36, acts, c, far),
		mix2(37, n.in(kin, b), c),
		mix3(38, acts, uint32(l1.tag), listed),
	}
}

func mix(id, a uint32) uint32 {
	h := (a ^ id*0x9E3779B1) * 0x85EBCA6B
	h ^= h >> 15
	h *= 0xC2B2AE35
	return h ^ h>>13
}

func mix2(id, a, b uint32) uint32 { return mix(id, mix(id+100, a)+b) }

func mix3(id, a, b, c uint32) uint32 { return mix2(id, mix2(id+200, a, b), c) }
