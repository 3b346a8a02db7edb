package entity

import (
	"slices"
	"strings"

	"github.com/newstext/newstext/article"
)

// set returns the entities that have mentions, in the order of the first.
func (b *builder) set() Set {
	slices.SortStableFunc(b.stated, func(x, y roleOf) int {
		if x.id != y.id {
			return x.id - y.id
		}
		return x.Span.Compare(y.Span)
	})
	if len(b.mentions) == 0 {
		return nil
	}
	mentions, at := b.gather()
	order := make([]int, 0, len(b.ents))
	for id, t := range at {
		if t.end > t.start {
			order = append(order, id)
		}
	}
	slices.SortStableFunc(order, func(x, y int) int { return mentions[at[x].start].Span.Compare(mentions[at[y].start].Span) })
	if len(order) == 0 {
		return nil
	}
	ids := make([]ID, len(b.ents))
	for n, i := range order {
		ids[i] = ID(n + 1)
	}
	set := make(Set, len(order))
	for n, i := range order {
		set[n] = b.finish(&b.ents[i])
		set[n].ID, set[n].Mentions = ID(n+1), mentions[at[i].start:at[i].end:at[i].end]
	}
	b.finishRoles(set, ids)
	return set
}

// gather returns the mentions of all entities in one slice, those of each one after another and in text order, and where
// those of each entity stand.
func (b *builder) gather() ([]Mention, []tokens) {
	at := make([]tokens, len(b.ents))
	for i := range b.mentions {
		at[b.mentions[i].id].end++
	}
	n := 0
	for id := range at {
		at[id].start, n = n, n+at[id].end
		at[id].end = at[id].start
	}
	mentions := make([]Mention, n)
	for i := range b.mentions {
		m := &b.mentions[i]
		mentions[at[m.id].end] = m.Mention
		at[m.id].end++
	}
	for id := range at {
		own := mentions[at[id].start:at[id].end]
		slices.SortStableFunc(own, func(x, y Mention) int { return x.Span.Compare(y.Span) })
		kept := own[:0]
		for _, m := range own {
			kept = addMention(kept, m)
		}
		at[id].end = at[id].start + len(kept)
	}
	return mentions, at
}

// addMention appends m to mentions, those of the same entity before it, unless it overlaps another one: a noun phrase
// around a name gives way, otherwise what comes later.
func addMention(mentions []Mention, m Mention) []Mention {
	if n := len(mentions); n > 0 && m.Span.Start < mentions[n-1].Span.End {
		if m.Form != Name || mentions[n-1].Form == Name {
			return mentions
		}
		mentions = mentions[:n-1]
	}
	if m.Span.IsEmpty() {
		return mentions
	}
	return append(mentions, m)
}

// finish returns e as others see it, without its mentions and roles.
func (b *builder) finish(e *ent) Entity {
	out := Entity{
		Kind: e.kind, Name: oneLine(e.name.In(b.d.text)), Title: oneLine(e.title), Gender: e.gender(), Plural: e.plural,
		Confidence: max(e.conf, article.Low), Rule: e.rule,
	}
	if e.doubtful {
		out.Confidence = article.Low
	}
	return out
}

// oneLine returns s with a space for every stretch of white space: in lines of fixed width a name may go on in the next one.
func oneLine(s string) string {
	for i := 0; i < len(s); i++ {
		switch s[i] {
		case '\n', '\r', '\t':
		case "\u00a0"[0]:
			if !strings.HasPrefix(s[i:], "\u00a0") {
				continue
			}
		default:
			continue
		}
		return strings.Join(strings.Fields(s), " ")
	}
	return s
}

// finishRoles gives the entities of set their roles.
func (b *builder) finishRoles(set Set, ids []ID) {
	if len(b.stated) == 0 {
		return
	}
	roles := make([]Role, 0, len(b.stated))
	for i := 0; i < len(b.stated); {
		id, start, longest := b.stated[i].id, len(roles), 0
		e := &set[ids[id]-1] // roles are found beside mentions, so that there is one
		for ; i < len(b.stated) && b.stated[i].id == id; i++ {
			r := b.stated[i].role
			r.Affiliation = b.affiliation(r, ids)
			roles = append(roles, r.Role)
			if n := r.at.end - r.at.start; n > longest {
				longest, e.Role = n, oneLine(r.Span.In(b.d.text))
			}
		}
		e.Roles = roles[start:len(roles):len(roles)]
	}
}

// affiliation returns the entity that a role belongs to: the first organization that its words name, or place or group.
func (b *builder) affiliation(r role, ids []ID) ID {
	var second ID
	for i := r.at.start; i < r.at.end; i++ {
		n := b.d.toks[i].name
		if n < 0 || b.ids[n] < 0 {
			continue
		}
		switch b.ents[b.ids[n]].kind {
		case Organization:
			return ids[b.ids[n]]
		case Place, Group:
			if second == 0 {
				second = ids[b.ids[n]]
			}
		}
	}
	return second
}
