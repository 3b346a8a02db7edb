package formats

import (
	"slices"
	"strconv"
	"strings"

	"github.com/newstext/newstext/article"
	"github.com/newstext/newstext/entity"
)

func itoa(n int) string { return strconv.Itoa(n) }

// A mention is a mention with its entity.
type mention struct {
	article.Span
	form   entity.Form
	entity *entity.Entity
}

// mentions returns the mentions of all entities in text order, those that hold others first.
func (d *Document) mentions() []mention {
	var out []mention
	for i := range d.Entities {
		e := &d.Entities[i]
		for _, m := range e.Mentions {
			out = append(out, mention{m.Span, m.Form, e})
		}
	}
	slices.SortStableFunc(out, func(a, b mention) int { return a.Compare(b.Span) })
	return out
}

// names returns the mentions by name that no other of them holds.
func (d *Document) names() []mention {
	var out []mention
	end := 0
	for _, m := range d.mentions() {
		if m.form == entity.Name && m.Start >= end {
			out = append(out, m)
			end = m.End
		}
	}
	return out
}

// capital returns s with a capital letter: "person", "Person".
func capital(s string) string { return strings.ToUpper(s[:1]) + s[1:] }
