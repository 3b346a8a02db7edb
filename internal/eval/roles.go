package eval

import "slices"

// alikeRole is how much two role texts share where they count as the same.
const alikeRole = 0.5

// scoreRoles compares the words that state a person's role. A role of gold is found where an entity that shares a
// mention with its person has a role like it; a role found is right where gold has one like it for anybody.
func scoreRoles(pairs []pair) Section {
	out := Section{Layer: "roles", Title: "roles of persons"}
	var t tally
	for _, p := range pairs {
		for _, e := range p.gold.Entities {
			for _, r := range e.Roles {
				t.addGold(p.roleFound(e, r))
			}
		}
		for _, e := range p.found.Entities {
			for _, r := range e.Roles {
				t.addFound(p.roleMarked(r))
			}
		}
	}
	out.row("roles", "%s", t)
	out.main("F", t.f())
	return out
}

// roleFound reports whether a found entity that shares words with a mention of e, of gold, has a role like r.
func (p pair) roleFound(e Entity, r Role) bool {
	return slices.ContainsFunc(p.found.Entities, func(f Entity) bool {
		return p.sameEntity(e, f) && p.hasRole(f, r)
	})
}

// roleMarked reports whether gold has a role like r.
func (p pair) roleMarked(r Role) bool {
	return slices.ContainsFunc(p.gold.Entities, func(e Entity) bool { return p.hasRole(e, r) })
}

func (p pair) hasRole(e Entity, r Role) bool {
	want := p.gold.words.in(r.Span)
	return slices.ContainsFunc(e.Roles, func(have Role) bool {
		return p.gold.words.in(have.Span).likeness(want) >= alikeRole
	})
}

func (p pair) sameEntity(e, f Entity) bool {
	return slices.ContainsFunc(e.Mentions, func(a Mention) bool {
		x := p.gold.words.in(a.Span)
		return slices.ContainsFunc(f.Mentions, func(b Mention) bool { return x.touches(p.gold.words.in(b.Span)) })
	})
}
