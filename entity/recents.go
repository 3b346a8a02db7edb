package entity

// namesPerKey bounds how many entities a word leads to: the ones spoken of last. It keeps a text of one surname linear.
const namesPerKey = 8

// recents holds up to namesPerKey entities, the last one spoken of first.
type recents struct {
	ids  [namesPerKey]int32
	n    int
	many bool // there were more than could be held, or more than one
}

// touch moves id to the front of r.
func (r *recents) touch(id int) {
	i := 0
	for i < r.n && r.ids[i] != int32(id) {
		i++
	}
	if i == r.n {
		if r.n < len(r.ids) {
			r.n++
		} else {
			i--
		}
	}
	r.many = r.many || r.n > 1
	copy(r.ids[1:i+1], r.ids[:i])
	r.ids[0] = int32(id)
}

func (r *recents) list() []int32 { return r.ids[:r.n] }

// An index leads from words to the entities that they were last used of.
type index struct {
	at   map[string]int32 // a word → its place in list
	list []recents
}

func newIndex() index { return index{at: map[string]int32{}} }

// note makes entity id the last one that key was used of.
func (x *index) note(key string, id int) {
	i, ok := x.at[key]
	if !ok {
		i = int32(len(x.list))
		x.at[key] = i
		x.list = append(x.list, recents{})
	}
	x.list[i].touch(id)
}

// noteLast makes entity id one that key was used of, before all others that it was used of.
func (x *index) noteLast(key string, id int) {
	x.note(key, id)
	r := x.get(key)
	copy(r.ids[:], r.ids[1:r.n])
	r.ids[r.n-1] = int32(id)
}

// get returns the entities of key, until the next call of note.
func (x *index) get(key string) *recents {
	if i, ok := x.at[key]; ok {
		return &x.list[i]
	}
	return &noRecents
}

// noRecents is what no entity is in. Nothing changes it.
var noRecents recents

func (x *index) reset() {
	clear(x.at)
	x.list = x.list[:0]
}
