package geo

import (
	"cmp"
	"slices"
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/newstext/newstext/article"
	"github.com/newstext/newstext/entity"
	"github.com/newstext/newstext/internal/nation"
)

// collect finds the names to resolve, and their sentences.
func (x *resolution) collect(ents entity.Set, demonyms bool) {
	taken, others := x.taken[:0], x.others[:0] // every name of an entity; those of entities that are said to be no places
	for i := range ents {
		e := &ents[i]
		for _, m := range e.Mentions {
			if m.Form != entity.Name || m.Span.In(x.a.Text) == "" {
				continue
			}
			taken = append(taken, m.Span)
			use, country := Literal, ""
			switch {
			case e.Kind == entity.Place:
			case e.Kind == entity.Group && demonyms:
				n, form, ok := nation.Lookup(m.Span.In(x.a.Text))
				if !ok || form == nation.Name {
					continue
				}
				use, country = Demonym, n.Code
			case e.Kind != entity.Group && e.Kind != entity.Date && x.isAirport(m.Span, e.Kind):
			case e.Kind != entity.Group && e.Kind != entity.Date:
				others = append(others, mention{span: m.Span, entity: e.ID})
				continue
			default:
				continue
			}
			x.names = append(x.names, toponym{span: m.Span, entity: e.ID, usage: use, country: country})
		}
	}
	x.taken, x.others = taken, others
	slices.SortFunc(taken, article.Span.Compare)
	slices.SortFunc(others, func(a, b mention) int { return a.span.Compare(b.span) })
	x.addMissed(demonyms)
	x.addEmbedded(ents)
	x.addCoordinates()
	x.sort()
	x.locate()
	x.names = slices.DeleteFunc(x.names, func(t toponym) bool { return x.bareDirection(&t) })
	if x.fillLists(others) {
		x.sort()
		x.locate()
	}
}

// bareDirection reports whether t is nothing but a direction: "the West" is no province of Cameroon, "the West region" may be one.
func (x *resolution) bareDirection(t *toponym) bool {
	switch t.span.In(x.a.Text) {
	case "West", "East", "North", "South", "the West", "the East", "the North", "the South":
		w, _ := feature(x.word(t, t.last))
		return w == 0
	}
	return false
}

// A mention is a name of an entity.
type mention struct {
	span   article.Span
	entity entity.ID
	name   int // where it is in names
}

// sort puts the names into text order and leaves out those that overlap with the one before them.
func (x *resolution) sort() {
	x.order = x.order[:0]
	for i := range x.names {
		x.order = append(x.order, mention{x.names[i].span, x.names[i].entity, i})
	}
	slices.SortFunc(x.order, func(a, b mention) int {
		return cmp.Or(a.span.Compare(b.span), cmp.Compare(a.entity, b.entity))
	})
	kept := x.spare[:0]
	for _, m := range x.order {
		if len(kept) == 0 || kept[len(kept)-1].span.End <= m.span.Start {
			kept = append(kept, x.names[m.name])
		}
	}
	x.names, x.spare = kept, x.names
}

// fillLists adds those of others, which are in text order, that are items of a list of places which a word for their kind follows: in "the Hamra, Saint
// George and Ras Beirut districts", George is no saint. It reports whether there was any.
func (x *resolution) fillLists(others []mention) bool {
	if len(others) == 0 {
		return false
	}
	found := false
	for i := len(x.names) - 1; i > 0; i-- {
		t := &x.names[i]
		if !t.chained && !t.loose {
			continue
		}
		if _, plural := feature(x.word(t, t.last)); !plural && !t.inList {
			continue
		}
		before := &x.names[i-1]
		before.inList = true
		if !t.loose {
			continue
		}
		k := sort.Search(len(others), func(k int) bool { return others[k].span.Start >= before.span.End })
		for ; k < len(others) && others[k].span.End <= t.span.Start; k++ {
			x.names = append(x.names, toponym{span: others[k].span, entity: others[k].entity, usage: Literal})
			found = true
			t, before = &x.names[i], &x.names[i-1] // append may have moved them
		}
	}
	return found
}

// addMissed adds the place of the dateline, and names of countries (and demonyms) that stand alone outside all names.
func (x *resolution) addMissed(demonyms bool) {
	text := x.a.Text
	for s := x.a.Dateline.Place; s.In(text) != ""; { // "WINSTON-SALEM, N.C." names two places
		first, rest, _ := strings.Cut(s.In(text), ", ")
		one := article.Span{Start: s.Start, End: s.Start + len(first)}
		if id, ok := x.isOpen(one); ok && !one.IsEmpty() {
			x.names = append(x.names, toponym{span: one, entity: id, usage: Literal})
		}
		s.Start = s.End - len(rest)
	}
	for i := range x.a.Paragraphs {
		p := &x.a.Paragraphs[i]
		for _, s := range p.Sentences {
			if p.Kind.IsNews() {
				x.addBySigns(s.Tokens)
			}
			next := 0 // the token after the last word for a nation
			for k, t := range s.Tokens {
				if !isCapital(text, t) {
					continue
				}
				word := t.Span.In(text)
				if startsState(word) {
					x.states = append(x.states, stateWord{s.Tokens, k})
				}
				if k < next {
					continue
				}
				if p.Kind.IsNews() && len(word) == 3 && x.isFree(t.Span) && x.addCode(s.Tokens, k) || !nation.Starts(word) {
					continue
				}
				n, form, country := nationAt(text, s.Tokens, k)
				if n == 0 {
					continue
				}
				next = k + n
				span := t.Span.Cover(s.Tokens[next-1].Span)
				x.nations = append(x.nations, nationWord{span, country})
				alone := (k == 0 || !isCapital(text, s.Tokens[k-1])) && (next == len(s.Tokens) || !isCapital(text, s.Tokens[next]))
				if !alone || !p.Kind.IsNews() || !x.isFree(span) || x.a.Dateline.Span.Overlaps(span) {
					continue
				}
				switch {
				case form == nation.Name && !personal(span.In(text)):
					x.names = append(x.names, toponym{span: span, usage: Literal})
				case form != nation.Name && demonyms:
					x.names = append(x.names, toponym{span: span, usage: Demonym, country: country})
				}
			}
		}
	}
}

// A nationWord is a word for a nation in the text, or for its people.
type nationWord struct {
	span    article.Span
	country string
}

// personal reports whether a country's name is a name of persons, too.
func personal(name string) bool {
	switch name {
	case "Chad", "Jordan", "Georgia", "Israel", "Jersey":
		return true
	}
	return false
}

// nationAt returns the number of tokens from k on that are a word for a nation, the longest, and which; 0 where none is.
func nationAt(text string, toks []article.Token, k int) (n int, form nation.Form, country string) {
	most := 1
	for most < 5 && k+most < len(toks) && toks[k+most].Kind == article.Word && toks[k+most].Span.Start == toks[k+most-1].Span.End+1 {
		most++
	}
	for n = most; n > 0; n-- {
		if n > 1 && !isCapital(text, toks[k+n-1]) {
			continue
		}
		if code, form := nation.Code(text[toks[k].Span.Start:toks[k+n-1].Span.End]); form != nation.None {
			return n, form, code
		}
	}
	return 0, nation.None, ""
}

// isCapital reports whether t is a word that begins with a capital.
func isCapital(text string, t article.Token) bool {
	if t.Kind != article.Word {
		return false
	}
	c := text[t.Span.Start]
	if c < utf8.RuneSelf {
		return 'A' <= c && c <= 'Z'
	}
	r, _ := utf8.DecodeRuneInString(text[t.Span.Start:t.Span.End])
	return unicode.IsUpper(r)
}

// locate finds the sentence and the tokens of every name.
func (x *resolution) locate() {
	k := 0
	for i := range x.a.Paragraphs {
		for _, s := range x.a.Paragraphs[i].Sentences {
			j := 0
			if len(s.Tokens) == 0 {
				continue
			}
			for ; k < len(x.names) && x.names[k].span.Start < s.Span.End; k++ {
				t := &x.names[k]
				for j < len(s.Tokens) && s.Tokens[j].Span.End <= t.span.Start {
					j++
				}
				t.tokens, t.para, t.first, t.last = s.Tokens, i, j, j
				for t.last < len(s.Tokens) && s.Tokens[t.last].Span.Start < t.span.End {
					t.last++
				}
				if k > 0 && len(x.names[k-1].tokens) > 0 && &x.names[k-1].tokens[0] == &s.Tokens[0] {
					t.chained, t.loose = x.isList(x.names[k-1].last, t.first, s.Tokens)
				}
			}
		}
	}
}

// isList reports whether the tokens between two names go on with a list: a comma or "and", and few small words. It is a
// loose one where there is another name between them.
func (x *resolution) isList(from, to int, toks []article.Token) (strict, loose bool) {
	if to-from > 8 || from >= to {
		return false, false
	}
	joined, named := false, false
	for _, t := range toks[from:to] {
		switch w := t.Span.In(x.a.Text); w {
		case ",", "and", "or", "&":
			joined = true
		case "the", "of", "parts", "part", "in", "both", "also", "nearby":
		default:
			if t.Kind != article.Word || !hasUpper(w) {
				return false, false
			}
			named = true
		}
	}
	return joined && !named && to-from <= 5, joined && named
}

// word returns the i-th token of t's sentence in lower case, "" where there is none.
func (x *resolution) word(t *toponym, i int) string {
	if i < 0 || i >= len(t.tokens) || t.tokens[i].Span.Len() > 24 {
		return ""
	}
	return x.lower(t.tokens[i].Span.In(x.a.Text))
}
