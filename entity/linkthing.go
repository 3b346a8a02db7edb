package entity

import (
	"strings"

	"github.com/newstext/newstext/article"
)

// things finds organizations, places and the rest again by their names.
type things struct {
	full  map[string]int // whole name, also without its company suffix, and acronyms stated in brackets → entity
	short map[string]int // initials, the name without its first word; ambiguous where two names share one
}

func (t *things) reset() {
	clear(t.full)
	clear(t.short)
}

const ambiguous = -1

// thing returns the entity that m stands for where it names no person, making one where there is none.
func (b *builder) thing(m *nameWords) int {
	m.link = link{"name", article.High}
	if id, ok := b.things.full[m.thingKey()]; ok {
		return id
	}
	if id, ok := b.things.full[bare(m.key)]; ok && bare(m.key) != m.key && b.ents[id].kind == m.kind {
		m.link.rule = "company"
		return id
	}
	if id, ok := b.things.short[m.key]; ok && id != ambiguous && b.mayShorten(m, id) {
		m.link = link{"short-form", article.Medium}
		return id
	}
	return b.newThing(m)
}

// thingKey returns the key of m in things.full: groups are kept apart from what they are groups of.
func (m *nameWords) thingKey() string {
	if m.kind == Group {
		return "group " + m.key
	}
	return m.key
}

// mayShorten reports whether m can be a shorter name of entity id.
func (b *builder) mayShorten(m *nameWords, id int) bool {
	if len(m.words) == 1 {
		return isAcronym(m.span.In(b.d.text)) && m.kind != Group
	}
	return b.ents[id].kind == m.kind
}

// newThing makes an entity of m and makes it known by its words.
func (b *builder) newThing(m *nameWords) int {
	id := b.add(ent{kind: m.kind, conf: m.conf, words: m.words, name: m.span, rule: "name"})
	b.things.full[m.thingKey()] = id
	if m.kind == Group {
		return id
	}
	if k := bare(m.key); k != m.key {
		if _, ok := b.things.full[k]; !ok {
			b.things.full[k] = id
		}
	}
	if len(m.words) > 1 && len(m.words) < maxNameWords {
		all, main := b.arena.initials(m.words)
		b.shorten(all, id)
		if main != all {
			b.shorten(main, id)
		}
		if hasWord(" us un uk eu ", m.words[0]) {
			b.shorten(m.words[0]+main[1:], id)
			b.shorten(main[1:], id)
		}
	}
	if len(m.words) > 2 && b.d.cache.classify(m.words[len(m.words)-1])&body != 0 {
		b.shorten(m.key[len(m.words[0])+1:], id)
	}
	return id
}

// shorten makes entity id known by the shorter name key.
func (b *builder) shorten(key string, id int) {
	if len(key) < 2 {
		return
	}
	if old, ok := b.things.short[key]; ok && old != id {
		id = ambiguous
	}
	b.things.short[key] = id
}

// bare returns a company's name without what says that it is one.
func bare(key string) string {
	for {
		i := strings.LastIndexByte(key, ' ')
		if i < 0 || !hasWord(companyForms, key[i+1:]) {
			return key
		}
		key = key[:i]
	}
}

// brackets makes known the acronyms that stand in brackets after their names, "World Food Programme (WFP)", and the names
// in brackets after their acronyms.
func (b *builder) brackets() {
	d := b.d
	for i := 0; i+1 < len(d.names); i++ {
		x, y := &b.words[i], &b.words[i+1]
		if x.kind == Person || y.kind == Person && !isAcronym(y.span.In(d.text)) {
			continue
		}
		gap := ""
		if x.span.End <= y.span.Start {
			gap = strings.TrimSpace(d.text[x.span.End:min(y.span.Start, x.span.End+4)])
		}
		if gap != "(" && gap != "[" {
			continue
		}
		if isAcronym(x.span.In(d.text)) {
			x, y = y, x
		}
		if isAcronym(y.span.In(d.text)) && abbreviates(y.key, x.words) {
			y.kind = x.kind
			b.things.full[y.thingKey()] = b.thing(x)
		}
	}
}
