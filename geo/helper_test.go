package geo_test

import (
	"fmt"
	"strings"

	"github.com/newstext/newstext/article"
	"github.com/newstext/newstext/entity"
	"github.com/newstext/newstext/geo"
)

// named returns the place that text calls name, with every mention.
func named(text string, id entity.ID, name string) entity.Entity {
	e := entity.Entity{ID: id, Kind: entity.Place, Name: name}
	for at := 0; ; {
		i := strings.Index(text[at:], name)
		if i < 0 {
			return e
		}
		s := article.Span{Start: at + i, End: at + i + len(name)}
		e.Mentions = append(e.Mentions, entity.Mention{Span: s, Form: entity.Name})
		at = s.End
	}
}

// marked returns a text without the brackets around its place names, and the entities that those are.
func marked(s string) (string, entity.Set) {
	var b strings.Builder
	var spans []article.Span
	for rest := s; ; {
		before, after, ok := strings.Cut(rest, "[")
		b.WriteString(before)
		if !ok {
			break
		}
		name, after, _ := strings.Cut(after, "]")
		spans = append(spans, article.Span{Start: b.Len(), End: b.Len() + len(name)})
		b.WriteString(name)
		rest = after
	}
	text := b.String()
	var ents entity.Set
	byName := map[string]int{}
	for _, sp := range spans {
		name := sp.In(text)
		if _, ok := byName[name]; !ok {
			byName[name] = len(ents)
			ents = append(ents, entity.Entity{ID: entity.ID(len(ents) + 1), Kind: entity.Place, Name: name})
		}
		e := &ents[byName[name]]
		e.Mentions = append(e.Mentions, entity.Mention{Span: sp, Form: entity.Name})
	}
	return text, ents
}

// describe returns places on one line, each with its kind, its country, its usage and its precision.
func describe(text string, places []geo.Resolved) string {
	var out []string
	for _, r := range places {
		out = append(out, fmt.Sprintf("%s: %s %v %s %v %v", r.Span.In(text), r.Place.Name, r.Place.Kind, r.Place.Country, r.Usage, r.Precision))
	}
	return strings.Join(out, "; ")
}
