package main

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"github.com/newstext/newstext"
	"github.com/newstext/newstext/entity"
	"github.com/newstext/newstext/quote"
)

var quoteColumns = []column{{share: 3, most: 40}, {share: 0}, {share: 2}, {share: 6}}

// quoteRows returns a row for each quote, in text order: speaker, kind, cue, words. A speaker has the role at the first
// quote only.
func quoteRows(x *newstext.Analysis) (rows [][]cell) {
	met := make([]bool, len(x.Entities)+1)
	for _, q := range x.Quotes {
		who := text("unknown", faint)
		if e, ok := x.Entities.Entity(q.Speaker); ok {
			who = text(clean(e.Name), cyan)
			if e.Role != "" && !met[e.ID] {
				who = append(who, part{clean(e.Role), faint})
			}
			met[e.ID] = true
		} else if !q.Source.IsEmpty() {
			who = text(clean(q.Source.In(x.Article.Text)), cyan)
		}
		rows = append(rows, []cell{
			who,
			text(q.Kind.String(), faint),
			text(clean(q.Cue.In(x.Article.Text)), plain),
			text(words(q, x.Article.Text), plain),
		})
	}
	return rows
}

// words returns what a quote says, its parts joined by dots.
func words(q quote.Quote, in string) string {
	var parts []string
	for _, p := range q.Parts {
		parts = append(parts, clean(p.In(in)))
	}
	return strings.Join(parts, " … ")
}

var nameColumns = []column{{share: 0}, {share: 3}, {share: 4}, {share: 0, right: true}}

// nameRows returns a row for each entity that the text names: kind, name, role, number of mentions. Kinds keep together,
// and within a kind those that the text speaks of most come first.
func nameRows(ents entity.Set) (rows [][]cell) {
	var named []entity.Entity
	for _, e := range ents {
		if isNamed(e) {
			named = append(named, e)
		}
	}
	slices.SortFunc(named, func(a, b entity.Entity) int {
		return cmp.Or(cmp.Compare(a.Kind, b.Kind), cmp.Compare(len(b.Mentions), len(a.Mentions)), cmp.Compare(a.ID, b.ID))
	})
	for i, e := range named {
		kind := e.Kind.String()
		if i > 0 && named[i-1].Kind == e.Kind {
			kind = ""
		}
		rows = append(rows, nameRow(kind, e))
	}
	return rows
}

// unnamedRows returns a row for each speaker that the text does not name, in text order.
func unnamedRows(x *newstext.Analysis) (rows [][]cell) {
	speaks := make([]bool, len(x.Entities)+1)
	for _, q := range x.Quotes {
		if q.Speaker > 0 && int(q.Speaker) < len(speaks) {
			speaks[q.Speaker] = true
		}
	}
	for i, e := range x.Entities {
		if speaks[i+1] && !isNamed(e) {
			rows = append(rows, nameRow(e.Kind.String(), e))
		}
	}
	return rows
}

func nameRow(kind string, e entity.Entity) []cell {
	name := clean(e.Name)
	if e.Title != "" {
		name = clean(e.Title) + " " + name
	}
	return []cell{
		text(kind, faint),
		text(name, cyan),
		text(clean(e.Role), plain),
		text(strconv.Itoa(len(e.Mentions))+"×", plain),
	}
}

func isNamed(e entity.Entity) bool {
	return slices.ContainsFunc(e.Mentions, func(m entity.Mention) bool { return m.Form == entity.Name })
}
