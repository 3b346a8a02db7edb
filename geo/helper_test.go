package geo_test

import (
	"strings"

	"github.com/newstext/newstext/article"
	"github.com/newstext/newstext/entity"
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
