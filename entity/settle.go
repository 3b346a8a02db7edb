package entity

import (
	"github.com/newstext/newstext/article"
	"github.com/newstext/newstext/internal/lexicon"
)

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

// settleLists makes places of the names in lists of places: "the districts of X, Y and Z", "X and Y provinces".
func (b *builder) settleLists() {
	for i := 0; i < len(b.words); {
		end := i + 1
		for end < len(b.words) && b.listed(end-1, end) {
			end++
		}
		if end-i > 1 && (b.listsPlaces(b.d.at[i].start) || b.listedPlaces(b.d.at[end-1].end)) {
			for k := i; k < end; k++ {
				if m := &b.words[k]; !m.extra && (m.kind != Group || m.conf < article.High && !demonym(m.words)) {
					m.kind, b.d.names[k].kind = Place, Place
				}
			}
		}
		i = end
	}
}

// demonym reports whether words are an adjective of a country or place: "Kurdish" in "the Kurdish and Arab regions".
func demonym(words []string) bool {
	return len(words) == 1 && wordLexicon().Class(lexicon.Hash(words[0]))&lexicon.Demonym != 0
}

// listed reports whether names x and y may be two of a list of places: "Orva, Lida and parts of the Nor" districts.
func (b *builder) listed(x, y int) bool {
	i, j := b.d.at[x].end, b.d.at[y].start
	if j <= i || j > i+5 || !b.d.same(i-1, j) {
		return false
	}
	for k := i; k < j; k++ {
		if !hasWord(" , and & ", b.d.word(k)) && (k == i || !hasWord(" the part parts of ", b.d.word(k))) {
			return false
		}
	}
	return true
}

// listsPlaces reports whether what stands before token i says that places follow.
func (b *builder) listsPlaces(i int) bool {
	d := b.d
	k := i - 1
	if d.is(k, i, preposition) && hasWord(" of including like ", d.word(k)) {
		k--
	}
	return d.same(k, i) && d.toks[k].name < 0 && hasWord(placesOf, d.word(k))
}

// listedPlaces reports whether token i, behind a list of names, says that they were places.
func (b *builder) listedPlaces(i int) bool {
	return i > 0 && b.d.same(i, i-1) && hasWord(placesOf, b.d.word(i))
}

// settleKinds gives names of the same words the same kind, that of most of them.
func (b *builder) settleKinds() {
	for i := range b.words {
		m := &b.words[i]
		v := b.votes.on(m.key)
		v[min(m.kind, Other)] += 1 + int(m.conf)
		b.evidence(i, v)
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
		case m.extra:
		case m.kind == Person && (known || m.title != ""):
		case known && m.conf < article.High && v[Person]*2 >= v[best]:
			m.kind = Person
		default:
			m.kind = best
		}
	}
}
