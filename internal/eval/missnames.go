package eval

import (
	"slices"
	"strconv"
)

// missEntities lists names that were not found, found with another kind or other words, or made up.
func missEntities(pairs []pair) []Miss {
	var out []Miss
	kinds := markedKinds(pairs)
	for _, p := range pairs {
		gold, found := p.gold.names(p.gold, kinds), p.found.names(p.gold, kinds)
		for _, g := range gold {
			i := firstOf(found,
				func(f name) bool { return exactly(g, f) },
				func(f name) bool { return g.words.same(f.words) },
				func(f name) bool { return g.words.touches(f.words) })
			if i < 0 {
				out = append(out, p.gold.miss(g.at.Span, "missed: "+g.kind, "", ""))
				continue
			}
			f := found[i]
			rule := p.found.Entities[f.entity].Rule
			if !g.words.same(f.words) {
				out = append(out, p.gold.miss(g.at.Span, "wrong extent: "+g.kind, rule,
					"found "+f.kind+" "+strconv.Quote(f.at.Span.In(p.gold.Text))))
			} else if g.kind != f.kind {
				out = append(out, p.gold.miss(g.at.Span, "wrong kind: "+g.kind+" as "+f.kind, rule, ""))
			}
		}
		for _, f := range found {
			if !slices.ContainsFunc(gold, func(g name) bool { return f.words.touches(g.words) }) {
				out = append(out, p.gold.miss(f.at.Span, "spurious: "+f.kind, p.found.Entities[f.entity].Rule, ""))
			}
		}
	}
	return out
}

// firstOf returns the index of the first of list that meets the first of the conditions that any meets, or -1.
func firstOf[T any](list []T, conditions ...func(T) bool) int {
	for _, c := range conditions {
		if i := slices.IndexFunc(list, c); i >= 0 {
			return i
		}
	}
	return -1
}

// missRoles lists roles that were not found, and roles made up.
func missRoles(pairs []pair) []Miss {
	var out []Miss
	for _, p := range pairs {
		for _, e := range p.gold.Entities {
			for _, r := range e.Roles {
				if !p.roleFound(e, r) {
					out = append(out, p.gold.miss(r.Span, "missed", "", "of "+e.Name))
				}
			}
		}
		for _, e := range p.found.Entities {
			for _, r := range e.Roles {
				if !p.roleMarked(r) {
					out = append(out, p.gold.miss(r.Span, "spurious", "", "of "+e.Name))
				}
			}
		}
	}
	return out
}
