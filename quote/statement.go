package quote

import (
	"slices"

	"github.com/newstext/newstext/article"
	"github.com/newstext/newstext/entity"
)

// A Statement is a quote as a reader takes it: who said what, in words.
type Statement struct {
	Speaker  entity.ID   `json:"speaker,omitempty"`  // as in the quote; 0 where unknown
	Name     string      `json:"name,omitempty"`     // of the speaker: "Awa Diop", "a military source"; "" where unknown
	Role     string      `json:"role,omitempty"`     // of the speaker, the fullest that the article states: "mayor of Linguère"
	Source   string      `json:"source,omitempty"`   // who spoke, as written here: "the mayor", "she"; "" for a quoted paragraph of its own
	Cue      string      `json:"cue,omitempty"`      // as written: "said", "has denied"
	Polarity Polarity    `json:"polarity,omitzero"`  // as in the quote: denied, asked, declined
	Content  string      `json:"content"`            // as [Quote.Text] gives it
	Entities []entity.ID `json:"entities,omitempty"` // whom and what the content mentions, each once, in the order of their first mentions there
}

// Statements returns a statement for each of qs, quotes of article a, in their order. Entities are those of ents.
func Statements(a *article.Article, ents entity.Set, qs []Quote) []Statement {
	if len(qs) == 0 {
		return nil
	}
	names := namings(ents)
	out := make([]Statement, 0, len(qs))
	for i := range qs {
		q := &qs[i]
		s := Statement{
			Source:   q.Source.In(a.Text),
			Cue:      q.Cue.In(a.Text),
			Polarity: q.Polarity,
			Content:  q.Text(a),
			Entities: within(names, q.Parts),
		}
		if e, ok := ents.Entity(q.Speaker); ok {
			s.Speaker, s.Name, s.Role = e.ID, e.Name, e.Role
		}
		out = append(out, s)
	}
	return out
}

// within returns the entities of the mentions in names, which are in text order, that lie in parts, each once.
func within(names []naming, parts []article.Span) []entity.ID {
	var ids []entity.ID
	for _, p := range parts {
		for n := firstFrom(names, p.Start); n < len(names) && names[n].span.Start < p.End; n++ {
			if p.Contains(names[n].span) {
				ids = append(ids, names[n].entity)
			}
		}
	}
	return once(ids)
}

// once returns the first of each of ids, in their order.
func once(ids []entity.ID) []entity.ID {
	kept := ids[:0]
	seen := make(map[entity.ID]bool, len(ids))
	for _, id := range ids {
		if !seen[id] {
			seen[id] = true
			kept = append(kept, id)
		}
	}
	return slices.Clip(kept)
}
