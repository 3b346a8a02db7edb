package geo

import (
	"strings"

	"github.com/newstext/newstext/internal/gazfmt"
	"github.com/newstext/newstext/internal/usage"
)

// A group is the names of an article that mean one place: the same name, with the same words about it.
type group struct {
	cursor   gazfmt.Cursor // before its candidates
	from, to int32         // they are candidates[from:to]
	at       int32         // the choice among them, -1 for none
	key      string        // its name, normalized
	want     want
	inner    []candidate // what the text says that it lies in; one of them is meant
	count    int         // its names

	holds       [4]int32 // groups whose names it follows as what they lie in
	beside      [6]int32 // groups of names next to its own in lists
	holdsCount  uint8
	besideCount uint8
	cut         bool // found without the word for a kind of place that ends its name: "Hunter Valley"
	local       bool // one of its names is followed by a word about people of a town

	place   int // the choice, -1 for none
	parent  int // what holds it, where place is none; -1 for none
	margin  int // over the next best
	score   int
	support bool
	sole    bool // there is at most one candidate
	rule    string
	others  [mostAlternatives]scored // the next best, best first

	class  usage.Class // of the choice
	whole  Place       // the choice for results
	listed []Alternative
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

// group puts the names into groups.
func (x *resolution) group() {
	x.groups = append(x.groups[:0], group{place: -1})
	clear(x.byKey)
	var buf []byte
	for i := range x.names {
		t := &x.names[i]
		if t.usage == Demonym || t.coordinates || len(t.name) > 2*gazfmt.MaxKey {
			continue
		}
		buf = gazfmt.Key(x.key[:0], t.name)
		n := len(buf)
		buf = append(buf, '|', byte(t.want), byte(t.want>>8), byte(t.want>>16), '|')
		if t.listed {
			buf = append(buf, ',')
		}
		buf = gazfmt.Key(buf, t.inner)
		x.key = buf
		id, ok := x.byKey[string(buf)]
		if !ok {
			id = len(x.groups)
			key := x.arena.str(buf)
			x.byKey[key] = id
			x.groups = append(x.groups, group{key: key[:n], want: t.want, at: -1, place: -1, parent: -1})
			gr := &x.groups[id]
			gr.cursor, gr.want, gr.cut = x.find(t.name, t.want, x.word(t, t.last))
			x.listCandidates(gr, id)
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
		if t, before := &x.names[i], &x.names[i-1]; t.chained && t.group != before.group && t.group != 0 && before.group != 0 {
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
			if h := &x.groups[n.group]; int(h.holdsCount) < len(h.holds) {
				h.holds[h.holdsCount] = int32(t.group)
				h.holdsCount++
			}
		}
	}
}

// find returns a cursor before the places that name may mean, after the word that follows it where the two are a name
// of their own ("Ohio" and "river"), or without words that only tell where in a place something is; with what kinds of place are asked
// for, and whether a word for a kind was cut off the name.
func (x *resolution) find(name string, w want, after string) (c gazfmt.Cursor, asked want, cut bool) {
	var none gazfmt.Cursor
	if w == wantCounty {
		for _, word := range []string{" county", " parish"} {
			if c := x.g.find(name + word); c != none {
				return c, w, cut
			}
		}
	}
	if w != 0 && after != "" && w != wantTown && w != wantDistrict {
		if f, _ := feature(after); f == w {
			if c := x.g.find(name + " " + after); c != none {
				return c, w, cut
			}
		}
	}
	if c := x.g.find(name); c != none {
		if w == wantDivision && !x.hasKind(c, w) {
			if d := x.g.find("province of " + name); d != none {
				c = d // the gazetteer lists it by its full name alone: "Quezon province"
			}
		}
		return c, w, cut
	}
	for range 3 {
		head, rest, ok := strings.Cut(name, " ")
		if !ok {
			break
		}
		lower := x.lower(head)
		f, _ := feature(lower)
		switch {
		case hasWord(directions, lower):
			name = rest
		case f != 0 && strings.HasPrefix(rest, "of "):
			name, w = rest[3:], f
		default:
			i := strings.LastIndexByte(name, ' ')
			f, _ := feature(x.lower(name[i+1:]))
			if f == 0 && !strings.EqualFold(name[i+1:], "area") {
				return none, w, false
			}
			name = name[:i]
			if f != 0 {
				w, cut = f, true
			}
		}
		if c := x.g.find(name); c != none {
			if w&natural != 0 && !x.hasKind(c, w) {
				return none, w, false // "McCarthy Island" is not the town of McCarthy
			}
			return c, w, cut
		}
	}
	return none, w, false
}

// natural are the kinds of what nature made, whose names do not go without a word for the kind.
const natural = 1<<Sea | 1<<River | 1<<Lake | 1<<Island | 1<<Mountain | 1<<Desert | 1<<Airport

// hasKind reports whether one of the first places after c is of a kind that w asks for.
func (x *resolution) hasKind(c gazfmt.Cursor, w want) bool {
	for range 20 {
		p, next, ok := x.g.data.Next(c)
		if !ok {
			break
		}
		if w.has(x.kindOf(p)) {
			return true
		}
		c = next
	}
	return false
}

// directions are words that only tell where in a place something is.
const directions = " north south east west northern southern eastern western central northeast northwest southeast southwest northeastern " +
	"northwestern southeastern southwestern north-east north-west south-east south-west downtown greater upper lower inner outer metropolitan " +
	"suburban rural mainland occupied rebel-held government-held metro mid "

// A name of what holds another is taken to mean one of the first places of that name, or a division among some more: the province of
// a small town is not the best known place of its name.
const (
	mostBoxes = 6
	farBoxes  = 16
)

// boxes returns the places that name, the name of what holds another place, may mean.
func (x *resolution) boxes(name string) []candidate {
	if name == "" || len(name) > 2*gazfmt.MaxKey {
		return nil
	}
	if i := strings.IndexByte(name, ','); i > 0 {
		name = name[:i]
	}
	full, short := spellOut(name)
	if short {
		name = full
	}
	from := len(x.inner)
	c := x.g.find(name)
	n := 0
	for i, next, ok := x.g.data.Next(c); ok && n < farBoxes; i, next, ok = x.g.data.Next(next) {
		one := x.candidate(i)
		if (!short || one.kind == Admin1) && (n < mostBoxes || one.kind == Admin2 && one.nation != unitedStates) {
			x.inner = append(x.inner, one)
		}
		n++
	}
	return x.inner[from:len(x.inner):len(x.inner)]
}

func (gr *group) addBeside(id int) {
	if int(gr.besideCount) < len(gr.beside) {
		gr.beside[gr.besideCount] = int32(id)
		gr.besideCount++
	}
}

// hasTownIn reports whether gr may mean a town that lies in a division.
func (x *resolution) hasTownIn(gr *group, division int32) bool {
	for p := gr.from; p < gr.to; p++ {
		if c := &x.candidates[p]; c.kind == City && c.in == division {
			return true
		}
	}
	return false
}

// dropSiblings leaves out of the boxes of gr, whose container goes on with a list, what may be another item of that list: towns,
// and what is of a kind with a place that gr itself may mean.
func (x *resolution) dropSiblings(gr *group) {
	var own want
	for _, c := range x.candidates[gr.from:min(gr.to, gr.from+8)] {
		own |= 1 << c.kind
	}
	kept := gr.inner[:0]
	for _, b := range gr.inner {
		if b.kind == Admin2 && b.nation != unitedStates && x.hasTownIn(gr, b.in) || b.kind != City && b.kind != District && b.kind != Admin2 && !own.has(b.kind) {
			kept = append(kept, b)
		}
	}
	gr.inner = kept
}
