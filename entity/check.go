package entity

import (
	"fmt"

	"github.com/newstext/newstext/article"
)

// Check returns nil where ents keeps every promise of its types about the article a: entity i has ID i+1, a name, a known
// kind and mentions; mentions and roles lie within the text, in order, are not empty and cut no rune; the mentions of one
// entity do not overlap; entities stand in the order of their first mentions; affiliations exist. Otherwise the error says
// which part does not, as in "entity: entity 3: mention 1: span 40:38 is inverted".
func Check(a *article.Article, ents Set) error {
	var last article.Span
	for i := range ents {
		e := &ents[i]
		if err := checkEntity(a, ents, e); err != nil {
			return fmt.Errorf("entity: entity %d: %w", i+1, err)
		}
		switch first := e.Mentions[0].Span; {
		case e.ID != ID(i+1):
			return fmt.Errorf("entity: entity %d: has ID %d", i+1, e.ID)
		case i > 0 && last.Compare(first) > 0:
			return fmt.Errorf("entity: entity %d: first mention %v stands before %v, the first of the entity before", i+1, first, last)
		default:
			last = first
		}
	}
	return nil
}

func checkEntity(a *article.Article, ents Set, e *Entity) error {
	switch {
	case e.Name == "":
		return fmt.Errorf("has no name")
	case len(e.Mentions) == 0:
		return fmt.Errorf("has no mentions")
	}
	if _, err := e.Kind.MarshalText(); err != nil {
		return err
	}
	if _, err := e.Gender.MarshalText(); err != nil {
		return err
	}
	if _, err := e.Confidence.MarshalText(); err != nil {
		return err
	}
	at := 0
	for i, m := range e.Mentions {
		if err := checkSpan(a.Text, m.Span, at); err != nil {
			return fmt.Errorf("mention %d: %w", i, err)
		}
		if _, err := m.Form.MarshalText(); err != nil {
			return fmt.Errorf("mention %d: %w", i, err)
		}
		if _, err := m.Confidence.MarshalText(); err != nil {
			return fmt.Errorf("mention %d: %w", i, err)
		}
		at = m.Span.End
	}
	return checkRoles(a, ents, e)
}

func checkRoles(a *article.Article, ents Set, e *Entity) error {
	at, stated := 0, len(e.Roles) == 0 && e.Role == ""
	for i, r := range e.Roles {
		if err := checkSpan(a.Text, r.Span, at); err != nil {
			return fmt.Errorf("role %d: %w", i, err)
		}
		if _, ok := ents.Entity(r.Affiliation); !ok && r.Affiliation != 0 {
			return fmt.Errorf("role %d: there is no entity %d", i, r.Affiliation)
		}
		at = r.Span.Start
		stated = stated || oneLine(r.Span.In(a.Text)) == e.Role
	}
	if !stated {
		return fmt.Errorf("role %q is none of its roles", e.Role)
	}
	return nil
}

// checkSpan checks that s is a part of text that begins at at or later.
func checkSpan(text string, s article.Span, at int) error {
	switch {
	case s.Start > s.End:
		return fmt.Errorf("span %v is inverted", s)
	case s.Start == s.End:
		return fmt.Errorf("span %v is empty", s)
	case s.Start < 0 || s.End > len(text):
		return fmt.Errorf("span %v is not within the text", s)
	case s.Start < at:
		return fmt.Errorf("span %v begins before %d", s, at)
	}
	return nil
}
