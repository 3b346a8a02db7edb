package entity

// A classCache remembers the classes of words, so that those which come again and again are looked up once. It holds the
// words themselves and nothing of the text that they stood in: what it has learned from one article is good for the next.
type classCache [2048]struct {
	head, tail uint64 // what packed returns for the word
	size       int32
	class      class
}

// classify is the function of that name.
func (c *classCache) classify(w string) class {
	if len(w) > 16 {
		return classify(w)
	}
	head, tail := packed(w)
	h := (head ^ tail*0x9E3779B97F4A7C15 ^ uint64(len(w))) * 0xD6E8FEB86659FD93
	e := &c[h>>53]
	if e.head != head || e.tail != tail || int(e.size) != len(w) {
		e.head, e.tail, e.size, e.class = head, tail, int32(len(w)), classify(w)
	}
	return e.class
}

// packed returns the bytes of w, which has 16 at most, in two numbers: no other word of its length has the same.
func packed(w string) (head, tail uint64) {
	n := len(w)
	switch {
	case n >= 8:
		return uint64(four(w)) | uint64(four(w[4:]))<<32, uint64(four(w[n-8:])) | uint64(four(w[n-4:]))<<32
	case n >= 4:
		return uint64(four(w)) | uint64(four(w[n-4:]))<<32, 0
	}
	for i := range n {
		head = head<<8 | uint64(w[i])
	}
	return head, 0
}

// four returns the first four bytes of w in a number.
func four(w string) uint32 {
	_ = w[3]
	return uint32(w[0]) | uint32(w[1])<<8 | uint32(w[2])<<16 | uint32(w[3])<<24
}
