package quote

import (
	"fmt"
	"unicode/utf8"

	"github.com/newstext/newstext/article"
	"github.com/newstext/newstext/entity"
)

// Check returns nil where qs keeps every promise of [Quote] for article a and its entities: the quotes are in text order
// and of a known kind; each has parts, in text order, without overlap; its spans lie within the text and cut no rune; its
// cue and its source stand outside of its parts, and without a cue it is affirmed; what is no
// speech is direct and has no cue, source and speaker; its speaker is one of ents. Otherwise the error says what does not, as in
// "quote: quote 3: part 1: span 40:38 is inverted".
func Check(a *article.Article, ents entity.Set, qs []Quote) error {
	at := 0
	for i, q := range qs {
		if err := check(a.Text, ents, q); err != nil {
			return fmt.Errorf("quote: quote %d: %w", i, err)
		}
		if q.Parts[0].Start < at {
			return fmt.Errorf("quote: quote %d: begins at %d, before quote %d", i, q.Parts[0].Start, i-1)
		}
		at = q.Parts[0].Start
	}
	return nil
}

func check(text string, ents entity.Set, q Quote) error {
	if q.Kind == Unknown || q.Kind > Indirect {
		return fmt.Errorf("kind is %v", q.Kind)
	}
	if q.Confidence == article.NoConfidence || q.Confidence > article.High {
		return fmt.Errorf("confidence is %v", q.Confidence)
	}
	if q.Polarity > Declined || q.Polarity != Affirmed && q.Cue.IsEmpty() {
		return fmt.Errorf("polarity is %v, with the cue %v", q.Polarity, q.Cue)
	}
	if q.Usage > Sign || q.Usage != Speech && (q.Kind != Direct || !q.Source.IsEmpty() || !q.Cue.IsEmpty() || q.Speaker != 0) {
		return fmt.Errorf("usage is %v, but somebody speaks", q.Usage)
	}
	if q.Rule == "" {
		return fmt.Errorf("has no rule")
	}
	if q.Speaker < 0 || int(q.Speaker) > len(ents) {
		return fmt.Errorf("speaker %d is none of %d entities", q.Speaker, len(ents))
	}
	if len(q.Parts) == 0 {
		return fmt.Errorf("has no parts")
	}
	at := 0
	for i, p := range q.Parts {
		if err := checkSpan(text, p); err != nil {
			return fmt.Errorf("part %d: %w", i, err)
		}
		if p.Start < at {
			return fmt.Errorf("part %d: begins at %d, before %d, where the one before it ends", i, p.Start, at)
		}
		at = p.End
		if q.Cue.Overlaps(p) || q.Source.Overlaps(p) {
			return fmt.Errorf("part %d: holds the cue %v or the source %v", i, q.Cue, q.Source)
		}
	}
	for _, s := range []article.Span{q.Cue, q.Source, q.Addressee} {
		if s == (article.Span{}) {
			continue
		}
		if err := checkSpan(text, s); err != nil {
			return err
		}
	}
	return nil
}

// checkSpan checks that s is a span of text that is not empty and cuts no rune.
func checkSpan(text string, s article.Span) error {
	switch {
	case s.Start > s.End:
		return fmt.Errorf("span %v is inverted", s)
	case s.Start == s.End:
		return fmt.Errorf("span %v is empty", s)
	case s.Start < 0 || s.End > len(text):
		return fmt.Errorf("span %v is not within 0:%d", s, len(text))
	case cuts(text, s.Start) || cuts(text, s.End):
		return fmt.Errorf("span %v cuts a rune", s)
	}
	return nil
}

// cuts reports whether i lies within a rune of text.
func cuts(text string, i int) bool {
	if i <= 0 || i >= len(text) || utf8.RuneStart(text[i]) {
		return false
	}
	// A byte that continues nothing is a rune of its own.
	for j := i - 1; j >= 0 && j > i-utf8.UTFMax; j-- {
		if utf8.RuneStart(text[j]) {
			_, n := utf8.DecodeRuneInString(text[j:])
			return j+n > i
		}
	}
	return false
}
