package usage

// The tags that features ask for, as package postag numbers them.
const (
	tagCD  = 2
	tagIN  = 6
	tagJJ  = 7
	tagMD  = 11
	tagNN  = 12
	tagNNS = 15
	tagRB  = 20
	tagTO  = 25
	tagVB  = 27
	tagVBD = 28
	tagVBG = 29
	tagVBN = 30
	tagVBP = 31
	tagVBZ = 32
)

func isVerb(tag uint8) bool { return tagVB <= tag && tag <= tagVBZ }

func isNoun(tag uint8) bool { return tagNN <= tag && tag <= tagNNS }

// featureCount is how many features a name has.
const featureCount = 38

// A Vector is the features of a name, as hashes.
type Vector [featureCount]uint32

const (
	longestList  = 14 // how many tokens of a list are skipped, and how long a name in it is
	longestReach = 9  // how far a verb or a preposition is looked for
)

// A tok is a token as features see it: hashes of its letters in lower case, its last three and its tag.
type tok struct {
	low, tail uint32
	tag       uint8
}

// edge stands for what lies beyond the ends of a sentence.
var edge = tok{low: 0x51ED270B, tail: 0x51ED270B}

func (n *Name) word(i int) string { return n.Text[n.Tokens[i].Start:n.Tokens[i].End] }

func (n *Name) at(i int) tok {
	if i < 0 || i >= len(n.Tokens) {
		return edge
	}
	t := &n.Tokens[i]
	s := n.Text[t.Start:t.End]
	if len(s) > 24 {
		s = s[:24]
	}
	return tok{hash(s), hash(s[max(0, len(s)-3):]), t.Tag}
}

// hash hashes s in lower case, with any apostrophe as the plain one.
func hash(s string) uint32 {
	h := uint32(2166136261)
	for i := 0; i < len(s); i++ {
		c := s[i]
		if 'A' <= c && c <= 'Z' {
			c += 'a' - 'A'
		}
		if c == 0xe2 && i+2 < len(s) && s[i+1] == 0x80 && s[i+2] == 0x99 {
			c, i = '\'', i+2
		}
		h = (h ^ uint32(c)) * 16777619
	}
	return h
}

// is reports whether token i is one of the words, in lower case.
func (n *Name) is(i int, words ...string) bool {
	if i < 0 || i >= len(n.Tokens) {
		return false
	}
	s := n.word(i)
	for _, w := range words {
		if len(s) == len(w) && lowerEqual(s, w) {
			return true
		}
	}
	return false
}

// lowerEqual reports whether s, which is as long as w, is w but for capitals of ASCII.
func lowerEqual(s, w string) bool {
	for i := 0; i < len(w); i++ {
		c := s[i]
		if 'A' <= c && c <= 'Z' {
			c += 'a' - 'A'
		}
		if c != w[i] {
			return false
		}
	}
	return true
}

// capital reports whether token i begins with a capital.
func (n *Name) capital(i int) bool {
	if i < 0 || i >= len(n.Tokens) {
		return false
	}
	c := n.Text[n.Tokens[i].Start]
	return 'A' <= c && c <= 'Z'
}

// listEnd returns where the list of names that begins or goes on with n ends: "France, Spain and Italy".
func (n *Name) listEnd() int {
	end := n.Last
	for i := end; i < len(n.Tokens) && i < n.Last+longestList; {
		j := i
		for j < i+2 && n.is(j, ",", "and", "or", "&") {
			j++
		}
		if j == i || n.is(j, "the") && !n.capital(j+1) {
			break
		}
		if n.is(j, "the") {
			j++
		}
		k := j
		for k < j+longestList && n.capital(k) {
			k++
		}
		if k == j {
			break
		}
		end, i = k, k
	}
	return end
}

// listStart returns where the list that n ends or goes on with begins.
func (n *Name) listStart() int {
	start := n.First
	for i := start - 1; i > 0 && i > n.First-longestList; {
		j := i
		if n.is(j, "the") {
			j--
		}
		k := j
		for k > i-3 && n.is(k, ",", "and", "or", "&") {
			k--
		}
		if k == j || !n.capital(k) {
			break
		}
		for k > 0 && k > n.First-3*longestList && n.capital(k-1) {
			k--
		}
		start, i = k, k-1
	}
	return start
}

func mix(id, a uint32) uint32 {
	h := (a ^ id*0x9E3779B1) * 0x85EBCA6B
	h ^= h >> 15
	h *= 0xC2B2AE35
	return h ^ h>>13
}

func mix2(id, a, b uint32) uint32 { return mix(id, mix(id+100, a)+b) }

func mix3(id, a, b, c uint32) uint32 { return mix2(id, mix2(id+200, a, b), c) }

// Joined reports whether nothing but commas, "and", "or" and "the" stands between two names of one sentence: what is true of the
// one is true of the other.
func Joined(a, b *Name) bool {
	if a.Last >= b.First || b.First-a.Last > 3 {
		return false
	}
	joined := false
	for i := a.Last; i < b.First; i++ {
		if !a.is(i, ",", "and", "or", "&", "the") {
			return false
		}
		joined = joined || a.is(i, "and", "or", "&") || a.Class == b.Class && a.Class != Town
	}
	return joined
}

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

// verbAfter returns the verb that may be said of what ends at token i, and how it is reached: 0 at once, 1 after adverbs or
// auxiliaries, 2 after an aside between commas, 3 for none; and its token. Without tags it is the next word that is no adverb.
func (n *Name) verbAfter(i int) (verb tok, at int, far uint32) {
	k := i
	if n.is(k, ",") {
		for j := k + 1; j < len(n.Tokens) && j < k+2*longestReach; j++ {
			if n.is(j, ",") && (n.Tokens[j-1].Tag != 0 || j > k+1) && j+1 < len(n.Tokens) {
				if t := n.at(j + 1); t.tag == tagVBD || t.tag == tagVBZ || t.tag == tagVBP || t.tag == tagMD {
					return t, j + 1, 2
				}
			}
		}
		return edge, -1, 3
	}
	for ; k < len(n.Tokens) && k < i+4; k++ {
		t := n.at(k)
		switch {
		case t.tag == tagRB || t.tag == tagMD || n.is(k, "has", "have", "had", "is", "are", "was", "were", "be", "been", "also", "to", "not"):
			far = 1
			continue
		case isVerb(t.tag):
			return t, k, far
		case t.tag == 0 && far == 1:
			return t, k, far
		}
		break
	}
	return edge, -1, 3
}

// prepositionBefore returns the preposition that governs the phrase that ends at token i, if no verb comes between, and the
// word before it: "talks with".
func (n *Name) prepositionBefore(i int) (prep, before tok) {
	for k := i; k >= 0 && k > i-longestReach; k-- {
		t := n.at(k)
		if t.tag == tagIN || t.tag == tagTO || n.is(k, "of", "in", "with", "to", "from", "by", "between", "against", "on", "for", "at") {
			return t, n.at(k - 1)
		}
		if isVerb(t.tag) || n.is(k, ",", ";", "“", "”") {
			return edge, t
		}
	}
	return edge, edge
}

// headAfter returns the noun that n goes before, as an owner or an attribute: "Moscow's refusal", "Iraq war".
func (n *Name) headAfter() tok {
	k := n.Last
	if n.is(k, "'s", "’s", "'", "’") {
		k++
	}
	head := edge
	for end := min(k+5, len(n.Tokens)); k < end; k++ {
		t := n.at(k)
		switch {
		case isNoun(t.tag) || t.tag == 0 && k == n.Last+1:
			head = t
		case t.tag == tagJJ || t.tag == tagVBN || t.tag == tagVBG || t.tag == tagCD:
			if head != edge {
				return head
			}
		default:
			return head
		}
	}
	return head
}
