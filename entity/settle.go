package entity

import "github.com/newstext/newstext/article"

// votes tell what kinds the names of the same words were given.
type votes struct {
	of       map[string]int // the words of a name → its place in list
	list     [][Other + 1]int
	surnames map[string]bool // the last words of persons' full names
}

// on returns the votes on the name of the given words, until the next call.
func (v *votes) on(key string) *[Other + 1]int {
	i, ok := v.of[key]
	if !ok {
		i = len(v.list)
		v.of[key] = i
		v.list = append(v.list, [Other + 1]int{})
	}
	return &v.list[i]
}

func (v *votes) reset() {
	clear(v.of)
	clear(v.surnames)
	v.list = v.list[:0]
}

// settleKinds gives names of the same words the same kind, that of most of them.
func (b *builder) settleKinds() {
	for i := range b.words {
		m := &b.words[i]
		v := b.votes.on(m.key)
		v[min(m.kind, Other)] += 1 + int(m.conf)
		if m.kind == Person && len(m.words) > 1 {
			family := surname(m.words)
			b.votes.surnames[family[len(family)-1]] = true
		}
	}
	for i := range b.words {
		m := &b.words[i]
		v := b.votes.on(m.key)
		best := m.kind
		for k := range v {
			if v[k] > v[best] {
				best = Kind(k)
			}
		}
		known := len(m.words) == 1 && b.votes.surnames[m.key]
		switch {
		case m.kind == Person && (known || m.title != ""):
		case known && m.conf < article.High && v[Person]*2 >= v[best]:
			m.kind = Person
		default:
			m.kind = best
		}
	}
}
