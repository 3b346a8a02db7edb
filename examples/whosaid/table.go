package main

import (
	"cmp"
	"slices"

	"github.com/newstext/newstext"
	"github.com/newstext/newstext/entity"
	"github.com/newstext/newstext/quote"
)

// A speaker is somebody with what the articles quote of them.
type speaker struct {
	Name       string      `json:"name"` // the fullest
	Kind       entity.Kind `json:"kind,omitzero"`
	Roles      []string    `json:"roles,omitempty"` // as the articles state them, the most frequent first
	Also       []string    `json:"also,omitempty"`  // other names in the articles
	Articles   int         `json:"articles"`
	Statements []statement `json:"statements"`
}

// A table gathers the speakers of articles.
type table struct {
	found []*found
}

// A found is an entity of one article.
type found struct {
	name       string
	kind       entity.Kind
	gender     entity.Gender
	roles      []string
	named      bool // has a name, and not only words: "residents"
	names      []string
	article    int
	statements []statement
}

// add adds the entities of an article, those that it does not quote too: a second Cossa makes "Cossa" doubtful wherever
// he is.
func (t *table) add(name string, z *newstext.Analysis) {
	number := 0
	if n := len(t.found); n > 0 {
		number = t.found[n-1].article + 1
	}
	byID := make(map[entity.ID]*found)
	for _, e := range z.Entities {
		f := &found{name: e.Name, kind: e.Kind, gender: e.Gender, article: number}
		for _, m := range e.Mentions {
			if m.Form == entity.Name {
				f.named = true
				if s := m.Span.In(z.Article.Text); !slices.Contains(f.names, s) {
					f.names = append(f.names, s)
				}
			}
		}
		for _, r := range e.Roles {
			f.roles = append(f.roles, r.Span.In(z.Article.Text))
		}
		byID[e.ID] = f
		t.found = append(t.found, f)
	}
	said := quote.Statements(z.Article, z.Entities, z.Quotes)
	for i := range said {
		q := &z.Quotes[i]
		st, headline := newStatement(name, z, q, said[i])
		if headline { // the article says it again, and whole
			continue
		}
		f, ok := byID[q.Speaker]
		if !ok { // whoever it is, they are known by what the article calls them here
			f = &found{name: cmp.Or(said[i].Source, "(nobody named)"), article: number}
			t.found = append(t.found, f)
		}
		f.statements = append(f.statements, st)
	}
}

// speakers returns those who are quoted, the most quoted first, and of equals who comes first.
func (t *table) speakers() []speaker {
	out := []speaker{}
	for _, same := range join(t.found) {
		if s, ok := merge(same); ok {
			out = append(out, s)
		}
	}
	slices.SortStableFunc(out, func(a, b speaker) int { return cmp.Compare(len(b.Statements), len(a.Statements)) })
	return out
}

// merge makes one speaker of several finds, and reports whether any article quotes them.
func merge(same []*found) (speaker, bool) {
	var s speaker
	names, roles := counts{}, counts{}
	last := -1
	for _, f := range same {
		if len(f.statements) > 0 && f.article != last {
			last = f.article
			s.Articles++
		}
		s.Statements = append(s.Statements, f.statements...)
		for _, n := range append([]string{f.name}, f.names...) {
			names.add(n)
		}
		for _, r := range f.roles {
			roles.add(r)
		}
		if cmp.Or(cmp.Compare(len(words(f.name)), len(words(s.Name))), cmp.Compare(len(f.name), len(s.Name))) > 0 {
			s.Name = f.name
		}
		s.Kind = cmp.Or(s.Kind, f.kind)
	}
	s.Roles = roles.sorted()
	for _, n := range names.sorted() {
		if key(n) != key(s.Name) {
			s.Also = append(s.Also, n)
		}
	}
	return s, len(s.Statements) > 0
}

// counts counts strings, by their keys, in the order of their first.
type counts []count

type count struct {
	key, s string
	n      int
}

func (c *counts) add(s string) {
	k := key(s)
	if i := slices.IndexFunc(*c, func(x count) bool { return x.key == k }); i >= 0 {
		(*c)[i].n++
		return
	}
	*c = append(*c, count{k, s, 1})
}

// sorted returns the strings, the most frequent first.
func (c counts) sorted() (out []string) {
	slices.SortStableFunc(c, func(a, b count) int { return cmp.Compare(b.n, a.n) })
	for _, x := range c {
		out = append(out, x.s)
	}
	return out
}
