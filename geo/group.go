package geo

import (
	"strings"

	"github.com/newstext/newstext/internal/gazfmt"
)

// mostCandidates is how many places of one name are weighed: more than any but a dozen names have.
const mostCandidates = 160

// A group is the names of an article that mean one place: the same name, with the same words about it.
type group struct {
	cursor  gazfmt.Cursor // before its candidates
	key     string        // its name, normalized
	want    want
	inner   []box // what the text says that it lies in; one of them is meant
	said    string
	count   int   // its names
	first   int   // the first of them
	holds   []int // groups whose names it follows as what they lie in
	beside  []int // groups of names next to its own in lists
	place   int   // the choice, -1 for none
	parent  int   // what holds it, where place is none; -1 for none
	margin  int   // over the next best
	support bool
	local   bool // one of its names is followed by a word about people of a town
	rule    string
	score   int
	sole    bool                     // there is at most one candidate
	others  [mostAlternatives]scored // the next best, best first
	listed  []Alternative            // the same for results
}

// mostAlternatives is how many places of a name are kept beside the one that was chosen.
const mostAlternatives = 3

// A scored is a place with its score.
type scored struct{ place, score int }

// keep puts a place among the next best.
func (gr *group) keep(place, score int) {
	for i := range gr.others {
		if o := &gr.others[i]; o.place < 0 || score > o.score {
			place, score, *o = o.place, o.score, scored{place, score}
			if place < 0 {
				return
			}
		}
	}
}

// A box is a place that another may lie in.
type box struct {
	country  string
	admin1   int // its first-order division where it is one, or lies in one
	kind     Kind
	lat, lon int
	place    int
}

// group puts the names into groups.
func (x *resolution) group() {
	x.groups = append(make([]group, 0, len(x.names)/2+2), group{place: -1})
	byKey := map[string]int{}
	var buf []byte
	for i := range x.names {
		t := &x.names[i]
		if t.usage == Demonym || t.coordinates || len(t.name) > 2*gazfmt.MaxKey {
			continue
		}
		buf = gazfmt.Key(buf[:0], t.name)
		n := len(buf)
		buf = append(buf, '|', byte(t.want), byte(t.want>>8), byte(t.want>>16), '|')
		if t.listed {
			buf = append(buf, ',')
		}
		buf = gazfmt.Key(buf, t.inner)
		id, ok := byKey[string(buf)]
		if !ok {
			id = len(x.groups)
			byKey[string(buf)] = id
			x.groups = append(x.groups, group{key: string(buf[:n]), want: t.want, said: t.inner, first: i, place: -1, parent: -1})
			gr := &x.groups[id]
			gr.cursor, gr.want = x.candidates(t.name, t.want, x.word(t, t.last))
			gr.inner = x.boxes(t.inner)
			if t.listed {
				x.dropSiblings(gr)
			}
		}
		x.groups[id].local = x.groups[id].local || t.local
		x.groups[id].count++
		t.group = id
	}
	for i := 1; i < len(x.names); i++ {
		if t, before := x.names[i], x.names[i-1]; t.chained && t.group != before.group && t.group != 0 && before.group != 0 {
			x.groups[t.group].addBeside(before.group)
			x.groups[before.group].addBeside(t.group)
		}
	}
	// "Athens, Georgia" tells of Georgia as well as of Athens.
	for i := range x.names {
		t := &x.names[i]
		if t.inner == "" || i+1 >= len(x.names) || x.names[i+1].group == 0 {
			continue
		}
		if n := &x.names[i+1]; n.span.In(x.a.Text) == t.inner {
			if h := &x.groups[n.group]; len(h.holds) < 4 {
				h.holds = append(h.holds, t.group)
			}
		}
	}
}

// candidates returns a cursor before the places that name may mean, after the word that follows it where the two are a name
// of their own ("Ohio" and "river"), or without words that only tell where in a place something is.
func (x *resolution) candidates(name string, w want, after string) (gazfmt.Cursor, want) {
	var none gazfmt.Cursor
	if w == wantCounty {
		for _, word := range []string{" county", " parish"} {
			if c := x.g.find(name + word); c != none {
				return c, w
			}
		}
	}
	if w != 0 && after != "" && w != wantTown && w != wantDistrict {
		if f, _ := feature(after); f == w {
			if c := x.g.find(name + " " + after); c != none {
				return c, w
			}
		}
	}
	if c := x.g.find(name); c != none {
		return c, w
	}
	for range 3 {
		head, rest, ok := strings.Cut(name, " ")
		if !ok {
			break
		}
		lower := strings.ToLower(head)
		f, _ := feature(lower)
		switch {
		case hasWord(directions, lower):
			name = rest
		case f != 0 && strings.HasPrefix(rest, "of "):
			name, w = rest[3:], f
		default:
			i := strings.LastIndexByte(name, ' ')
			f, _ := feature(strings.ToLower(name[i+1:]))
			if f == 0 && !strings.EqualFold(name[i+1:], "area") {
				return none, w
			}
			name = name[:i]
			if f != 0 {
				w = f
			}
		}
		if c := x.g.find(name); c != none {
			return c, w
		}
	}
	return none, w
}

// directions are words that only tell where in a place something is.
const directions = " north south east west northern southern eastern western central northeast northwest southeast southwest northeastern " +
	"northwestern southeastern southwestern north-east north-west south-east south-west downtown greater upper lower inner outer metropolitan " +
	"suburban rural mainland occupied rebel-held government-held metro mid "

// boxes returns the places that name, the name of what holds another place, may mean.
func (x *resolution) boxes(name string) []box {
	if name == "" || len(name) > 2*gazfmt.MaxKey {
		return nil
	}
	if i := strings.IndexByte(name, ','); i > 0 {
		name = name[:i]
	}
	var out []box
	full, short := spellOut(name)
	if short {
		name = full
	}
	c := x.g.find(name)
	for i, next, ok := x.g.data.Next(c); ok && len(out) < 6; i, next, ok = x.g.data.Next(next) {
		r := x.g.data.Place(i)
		k := Kind(r.Kind)
		if short && k != Admin1 {
			continue
		}
		out = append(out, box{r.Country, r.Admin1, k, r.Lat, r.Lon, i})
	}
	return out
}

func (gr *group) addBeside(id int) {
	if len(gr.beside) < 6 {
		gr.beside = append(gr.beside, id)
	}
}

// dropSiblings leaves out of the boxes of gr, whose container goes on with a list, what may be another item of that list: towns,
// and what is of a kind with a place that gr itself may mean.
func (x *resolution) dropSiblings(gr *group) {
	var own want
	c := gr.cursor
	for range 8 {
		i, next, ok := x.g.data.Next(c)
		if !ok {
			break
		}
		own |= 1 << x.kindOf(i)
		c = next
	}
	kept := gr.inner[:0]
	for _, b := range gr.inner {
		if b.kind != City && b.kind != District && b.kind != Admin2 && !own.has(b.kind) {
			kept = append(kept, b)
		}
	}
	gr.inner = kept
}

// holds reports whether r lies in b, as far as that can be told.
func (b box) holds(r *gazfmt.Record) bool {
	switch b.kind {
	case Country:
		return r.Country == b.country && Kind(r.Kind) != Country
	case Admin1:
		return r.Admin1 == b.admin1 && Kind(r.Kind) != Admin1
	case Admin2, City:
		return r.Admin1 == b.admin1 && r.Country == b.country && within(60, r.Lat, r.Lon, b.lat, b.lon) && Kind(r.Kind) != Admin1
	case Region, Island:
		return Kind(r.Kind) > Country && within(600, r.Lat, r.Lon, b.lat, b.lon)
	}
	return false
}
