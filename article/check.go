package article

import (
	"fmt"
	"unicode/utf8"
)

// Check returns nil where a keeps every promise of its type: spans lie within Text and within what holds them, in order,
// without overlap, never empty, never within a rune; kinds are known; the tokens of a sentence reach to its ends.
// Otherwise the error says which part does not, as in "article: paragraph 3: sentence 1: span 40:38 is inverted".
func (a *Article) Check() error {
	whole := Span{0, len(a.Text)}
	if d := a.Dateline; d != (Filing{}) {
		if err := a.checkSpan(d.Span, whole, 0); err != nil {
			return fmt.Errorf("article: dateline: %w", err)
		}
		for _, s := range []Span{d.Place, d.Date, d.Agency} {
			if !s.IsEmpty() && !d.Span.Contains(s) {
				return fmt.Errorf("article: dateline: span %v is not within %v", s, d.Span)
			}
		}
	}
	at := 0
	for i, p := range a.Paragraphs {
		if err := a.checkParagraph(p, whole, at); err != nil {
			return fmt.Errorf("article: paragraph %d: %w", i, err)
		}
		at = p.Span.End
	}
	return nil
}

func (a *Article) checkParagraph(p Paragraph, whole Span, at int) error {
	if err := a.checkSpan(p.Span, whole, at); err != nil {
		return err
	}
	if _, err := p.Kind.MarshalText(); err != nil {
		return err
	}
	at = p.Span.Start
	for i, s := range p.Sentences {
		if err := a.checkSentence(s, p.Span, at); err != nil {
			return fmt.Errorf("sentence %d: %w", i, err)
		}
		at = s.Span.End
	}
	return nil
}

func (a *Article) checkSentence(s Sentence, within Span, at int) error {
	if err := a.checkSpan(s.Span, within, at); err != nil {
		return err
	}
	at = s.Span.Start
	for i, t := range s.Tokens {
		if err := a.checkSpan(t.Span, s.Span, at); err != nil {
			return fmt.Errorf("token %d: %w", i, err)
		}
		if _, err := t.Kind.MarshalText(); err != nil {
			return fmt.Errorf("token %d: %w", i, err)
		}
		if _, err := t.Tag.MarshalText(); err != nil {
			return fmt.Errorf("token %d: %w", i, err)
		}
		if _, err := t.Relation.MarshalText(); err != nil {
			return fmt.Errorf("token %d: %w", i, err)
		}
		if t.Head < 0 || int(t.Head) > len(s.Tokens) || int(t.Head) == i+1 {
			return fmt.Errorf("token %d: head %d is no other token of %d", i, t.Head, len(s.Tokens))
		}
		at = t.Span.End
	}
	if n := len(s.Tokens); n > 0 && (s.Tokens[0].Span.Start != s.Span.Start || s.Tokens[n-1].Span.End != s.Span.End) {
		return fmt.Errorf("tokens %v to %v do not reach the ends of %v", s.Tokens[0].Span, s.Tokens[n-1].Span, s.Span)
	}
	return nil
}

// checkSpan checks that s is a span of a's text within the given one, and begins at at or later.
func (a *Article) checkSpan(s, within Span, at int) error {
	switch {
	case s.Start > s.End:
		return fmt.Errorf("span %v is inverted", s)
	case s.Start == s.End:
		return fmt.Errorf("span %v is empty", s)
	case !within.Contains(s):
		return fmt.Errorf("span %v is not within %v", s, within)
	case s.Start < at:
		return fmt.Errorf("span %v begins before %d, where the one before it ends", s, at)
	case !a.border(s.Start) || !a.border(s.End):
		return fmt.Errorf("span %v cuts a rune", s)
	}
	return nil
}

// border reports whether i does not lie within a rune of the text.
func (a *Article) border(i int) bool {
	if i <= 0 || i >= len(a.Text) || utf8.RuneStart(a.Text[i]) {
		return true
	}
	// A byte that continues nothing is a rune of its own.
	for j := i - 1; j >= 0 && j > i-utf8.UTFMax; j-- {
		if utf8.RuneStart(a.Text[j]) {
			_, n := utf8.DecodeRuneInString(a.Text[j:])
			return j+n <= i
		}
	}
	return true
}
