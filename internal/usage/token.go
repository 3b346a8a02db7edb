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
