package entity

import (
	"slices"

	"github.com/newstext/newstext/article"
)

// An ent is an entity in the making.
type ent struct {
	kind    Kind
	conf    article.Confidence
	rule    string
	words   []string     // of the fullest name
	name    article.Span // what Name is taken from
	named   bool         // not only nominals
	title   string
	titles  string // titles and heads of roles, in lower case, between spaces
	roles   []role
	women   int // how much speaks for each gender
	men     int
	plural  bool
	mention []Mention

	last   int32 // the sentence it was last spoken of in, -1 before the first
	weight int32 // how much it was then spoken of
	in     int32 // the token after its last mention
	quoted bool  // whether that stood within quotation marks

	nameWords int      // of name
	known     []string // the words of a person's roles
	placed    bool     // whether these tell a country or the like
	doubtful  bool     // a mention was linked by a rule that is often wrong
}

// A role is a Role whose affiliation is not settled yet: names and tokens are those of the document.
type role struct {
	Role
	at   tokens
	head int
}

func (e *ent) gender() Gender {
	switch {
	case e.women > e.men:
		return Female
	case e.men > e.women:
		return Male
	}
	return UnknownGender
}

func (e *ent) hint(g Gender, n int) {
	switch g {
	case Female:
		e.women += n
	case Male:
		e.men += n
	}
}

// A builder makes the entities of one article.
type builder struct {
	d       *doc
	words   []nameWords
	ids     []int // of each name, -1 where it is not known yet
	ents    []ent
	people  people
	things  things
	heads   heads
	recent  recent
	subject int32    // the number after that of the last sentence whose subject was seen
	roles   [][]role // of each name
	before  []int    // the first token of what stands before each name and belongs to it: titles and roles
}

func (b *builder) add(e ent) int {
	e.last, e.named, e.titles = -1, true, " "
	b.ents = append(b.ents, e)
	return len(b.ents) - 1
}

// link makes the entities of a from its names, which stand in text order without overlap.
func (r *Recognizer) link(a *article.Article, names []name) Set {
	names = untitled(a.Text, names)
	b := &builder{
		d:      newDoc(a, names),
		words:  make([]nameWords, len(names)),
		ids:    make([]int, len(names)),
		ents:   make([]ent, 0, len(names)),
		roles:  make([][]role, len(names)),
		before: make([]int, len(names)),
		people: people{map[string]int{}, map[string]recents{}, map[string]recents{}},
		things: things{map[string]int{}, map[string]int{}},
		heads:  heads{map[string]recents{}, map[string]int{}},
	}
	for i, n := range names {
		b.words[i] = newNameWords(a.Text, n)
		b.ids[i] = -1
	}
	for i := range names {
		b.findRoles(i)
	}
	b.settleKinds()
	b.fullNames()
	b.walk()
	return b.set()
}

// fullNames makes the entities of the names that say the most, so that shorter ones find them, earlier ones too.
func (b *builder) fullNames() {
	b.brackets()
	for i := range b.words {
		m := &b.words[i]
		switch {
		case m.part:
		case m.kind == Person && len(m.words) > 1:
			b.ids[i] = b.person(m, b.titleGender(i))
		case m.kind != Person && len(m.words) > 1:
			b.ids[i] = b.thing(m)
		}
	}
}

// settleKinds gives names of the same words the same kind, that of most of them.
func (b *builder) settleKinds() {
	votes := map[string]*[Other + 1]int{}
	surnames := map[string]bool{}
	for i := range b.words {
		m := &b.words[i]
		v := votes[m.key]
		if v == nil {
			v = new([Other + 1]int)
			votes[m.key] = v
		}
		v[min(m.kind, Other)] += 1 + int(m.conf)
		if m.kind == Person && len(m.words) > 1 {
			surnames[surname(m.words)[len(surname(m.words))-1]] = true
		}
	}
	for i := range b.words {
		m := &b.words[i]
		v := votes[m.key]
		best := m.kind
		for k := range v {
			if v[k] > v[best] {
				best = Kind(k)
			}
		}
		known := len(m.words) == 1 && surnames[m.key]
		switch {
		case m.kind == Person && (known || m.title != ""):
		case known && m.conf < article.High && v[Person]*2 >= v[best]:
			m.kind = Person
		default:
			m.kind = best
		}
	}
}

// set returns the entities that have mentions, in the order of the first.
func (b *builder) set() Set {
	order := make([]int, 0, len(b.ents))
	for i := range b.ents {
		e := &b.ents[i]
		if e.mention = tidy(e.mention); len(e.mention) > 0 {
			order = append(order, i)
		}
	}
	slices.SortStableFunc(order, func(x, y int) int {
		return b.ents[x].mention[0].Span.Compare(b.ents[y].mention[0].Span)
	})
	if len(order) == 0 {
		return nil
	}
	ids := make([]ID, len(b.ents))
	for n, i := range order {
		ids[i] = ID(n + 1)
	}
	set := make(Set, len(order))
	for n, i := range order {
		set[n] = b.finish(&b.ents[i], ids)
		set[n].ID = ID(n + 1)
	}
	return set
}

// tidy sorts mentions and drops those that overlap another one: a noun phrase around a name, what comes later otherwise.
func tidy(mentions []Mention) []Mention {
	slices.SortStableFunc(mentions, func(x, y Mention) int { return x.Span.Compare(y.Span) })
	out := mentions[:0]
	for _, m := range mentions {
		if n := len(out); n > 0 && m.Span.Start < out[n-1].Span.End {
			if m.Form != Name || out[n-1].Form == Name {
				continue
			}
			out = out[:n-1]
		}
		if !m.Span.IsEmpty() {
			out = append(out, m)
		}
	}
	return out
}

// finish returns e as others see it.
func (b *builder) finish(e *ent, ids []ID) Entity {
	out := Entity{
		Kind: e.kind, Name: e.name.In(b.d.text), Title: e.title, Gender: e.gender(), Plural: e.plural,
		Mentions: e.mention, Confidence: max(e.conf, article.Low), Rule: e.rule,
	}
	if e.doubtful {
		out.Confidence = article.Low
	}
	slices.SortStableFunc(e.roles, func(x, y role) int { return x.Span.Compare(y.Span) })
	longest := 0
	for _, r := range e.roles {
		r.Affiliation = b.affiliation(r, ids)
		out.Roles = append(out.Roles, r.Role)
		if n := r.at.end - r.at.start; n > longest {
			longest, out.Role = n, r.Span.In(b.d.text)
		}
	}
	return out
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
