package geo

import (
	"slices"

	"github.com/newstext/newstext/article"
	"github.com/newstext/newstext/entity"
	"github.com/newstext/newstext/internal/gazfmt"
)

// Some names are places by what stands beside them, whatever the entity stage thought: the towns of datelines within a text
// ("WESTFIELD - "), of people with their ages ("Ruth Ames, 54, of Tyler"), and before a comma and the state that they are in
// ("Austin, Indiana"); and that state, where it is shortened.

// addBySigns adds such names of one sentence.
func (x *resolution) addBySigns(toks []article.Token) {
	if n := x.capitals(toks, 0, true); n > 0 && x.isDash(toks, n) {
		x.addTown(toks, 0, n, nil)
	}
	for k := 1; k+1 < len(toks); k++ {
		switch t := toks[k]; {
		case t.Span.Len() == 1 && x.a.Text[t.Span.Start] == ',':
			x.addBeforeState(toks, k)
		case t.Span.Len() == 2 && t.Span.In(x.a.Text) == "of" && k > 1 && x.isAge(toks, k-1):
			x.addTown(toks, k+1, k+1+x.capitals(toks, k+1, false), nil)
		}
	}
}

// addBeforeState adds what stands before the comma that is token k, where the state or country that stands after it holds a town
// of that name, and the state, where it is a short form.
func (x *resolution) addBeforeState(toks []article.Token, k int) {
	if !isCapital(x.a.Text, toks[k-1]) || !isCapital(x.a.Text, toks[k+1]) {
		return
	}
	first := k - 1
	for first > 0 && first > k-3 && isCapital(x.a.Text, toks[first-1]) {
		first--
	}
	state := toks[k+1].Span
	_, short := spellOut(state.In(x.a.Text))
	if short && x.a.Text[state.End-1] == '.' && x.isFree(state) {
		x.names = append(x.names, toponym{span: state, usage: Literal})
		short = false
	}
	for n := 2; n > 0; n-- {
		if k+n >= len(toks) || !isCapital(x.a.Text, toks[k+n]) {
			continue
		}
		from := len(x.inner)
		in := x.boxes(toks[k+1].Span.Cover(toks[k+n].Span).In(x.a.Text))
		x.inner = x.inner[:from]
		if len(in) == 0 || in[0].kind != Admin1 && in[0].kind != Country {
			continue
		}
		if x.addTown(toks, first, k, in[:1]) && short && n == 1 && x.isFree(state) { // "DE" alone may mean anything
			x.names = append(x.names, toponym{span: state, usage: Literal})
		}
		return
	}
}

// addTown adds the name of tokens first to last, unless it is part of a longer one or a place anyway, where it is one of a town:
// one that in holds, if it is not nil. It reports whether it is.
func (x *resolution) addTown(toks []article.Token, first, last int, in []candidate) bool {
	if first >= last {
		return false
	}
	s := toks[first].Span.Cover(toks[last-1].Span)
	if s.Len() > gazfmt.MaxKey || x.a.Dateline.Span.Overlaps(s) {
		return false
	}
	c := x.g.find(s.In(x.a.Text))
	for range 8 * mostAlternatives {
		p, next, ok := x.g.data.Next(c)
		if !ok {
			return false
		}
		one := x.candidate(p)
		if town := one.kind == City || one.kind == District; town && (in == nil || in[0].holds(&one)) {
			if id, ok := x.isOpen(s); ok {
				x.names = append(x.names, toponym{span: s, entity: id, usage: Literal})
			}
			return true
		}
		c = next
	}
	return false
}

// isOpen reports whether s may be added: it overlaps with no name of an entity, or is one, of the entity id, that is said to be no
// place.
func (x *resolution) isOpen(s article.Span) (id entity.ID, ok bool) {
	if x.isFree(s) {
		return 0, true
	}
	i, ok := slices.BinarySearchFunc(x.others, s, func(m mention, s article.Span) int { return m.span.Compare(s) })
	if !ok {
		return 0, false
	}
	return x.others[i].entity, true
}

// capitals returns how many tokens from k on, four at most, begin with a capital, or have nothing else, and are no short ones.
func (x *resolution) capitals(toks []article.Token, k int, all bool) int {
	n := 0
	for n < 4 && k+n < len(toks) && isCapital(x.a.Text, toks[k+n]) {
		if w := toks[k+n].Span.In(x.a.Text); all && (len(w) < 3 && n == 0 || hasLower(w)) {
			break
		}
		n++
	}
	return n
}

// isDash reports whether token k is a dash that a report may begin after.
func (x *resolution) isDash(toks []article.Token, k int) bool {
	if k+1 >= len(toks) {
		return false
	}
	switch toks[k].Span.In(x.a.Text) {
	case "-", "--", "–", "—":
		return true
	}
	return false
}

// isAge reports whether token k ends an age, with or without a comma: "54," in "Ruth Ames, 54, of Tyler".
func (x *resolution) isAge(toks []article.Token, k int) bool {
	if x.a.Text[toks[k].Span.Start] == ',' {
		k--
	}
	if k < 1 || toks[k].Kind != article.Number || toks[k].Span.Len() > 3 {
		return false
	}
	return x.a.Text[toks[k-1].Span.Start] == ',' && x.a.Text[toks[k].Span.Start] != '$'
}

// isFree reports whether no name of an entity overlaps with s.
func (x *resolution) isFree(s article.Span) bool {
	i, _ := slices.BinarySearchFunc(x.taken, s.Start, func(t article.Span, at int) int {
		if t.End > at {
			return 1
		}
		return -1
	})
	return i == len(x.taken) || !x.taken[i].Overlaps(s)
}
