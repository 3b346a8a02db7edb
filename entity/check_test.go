package entity

import (
	"strings"
	"testing"

	"github.com/newstext/newstext/article"
)

func TestCheck(t *testing.T) {
	a := &article.Article{Text: "Ana Ruiz, the mayor, met Ben Okri. She smiled."}
	good := func() Set {
		return Set{
			{ID: 1, Kind: Person, Name: "Ana Ruiz", Role: "the mayor", Roles: []Role{{Span: article.Span{Start: 10, End: 19}}},
				Mentions: []Mention{{Span: article.Span{Start: 0, End: 8}, Form: Name}, {Span: article.Span{Start: 35, End: 38}, Form: Pronoun}}},
			{ID: 2, Kind: Person, Name: "Ben Okri", Mentions: []Mention{{Span: article.Span{Start: 25, End: 33}, Form: Name}}},
		}
	}
	for _, s := range []Set{nil, good()} {
		if err := Check(a, s); err != nil {
			t.Error(err)
		}
	}
	for _, c := range []struct {
		name  string
		spoil func(Set)
		want  string
	}{
		{"id", func(s Set) { s[1].ID = 3 }, "entity 2: has ID 3"},
		{"name", func(s Set) { s[0].Name = "" }, "entity 1: has no name"},
		{"mentions", func(s Set) { s[1].Mentions = nil }, "entity 2: has no mentions"},
		{"overlap", func(s Set) { s[0].Mentions[1].Span.Start = 7 }, "mention 1: span 7:38 begins before 8"},
		{"outside", func(s Set) { s[0].Mentions[1].Span.End = 99 }, "span 35:99 is not within the text"},
		{"inverted", func(s Set) { s[1].Mentions[0].Span.End = 2 }, "span 25:2 is inverted"},
		{"empty", func(s Set) { s[1].Mentions[0].Span.End = 25 }, "span 25:25 is empty"},
		{"order", func(s Set) { s[0].Mentions = s[0].Mentions[1:] }, "first mention 25:33 stands before 35:38"},
		{"kind", func(s Set) { s[0].Kind = 99 }, "99"},
		{"form", func(s Set) { s[0].Mentions[0].Form = 99 }, "99"},
		{"affiliation", func(s Set) { s[0].Roles[0].Affiliation = 7 }, "role 0: there is no entity 7"},
		{"role", func(s Set) { s[0].Role = "the king" }, `role "the king" is none of its roles`},
	} {
		t.Run(c.name, func(t *testing.T) {
			s := good()
			c.spoil(s)
			err := Check(a, s)
			if err == nil || !strings.HasPrefix(err.Error(), "entity: entity ") || !strings.Contains(err.Error(), c.want) {
				t.Errorf("got %v, want entity: … %s", err, c.want)
			}
		})
	}
}
