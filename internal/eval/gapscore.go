package eval

import (
	"fmt"
	"io"

	"github.com/newstext/newstext/article"
	"github.com/newstext/newstext/entity"
	"github.com/newstext/newstext/internal/train/coref"
)

// PrintGap writes how well recognize tells what the pronouns of cases stand for, in the figures of GAP: a name counts as
// chosen where the entity of the pronoun has a mention by name that touches it.
func PrintGap(w io.Writer, cases []coref.Gap, recognize func(text string) entity.Set) {
	var all, masculine, feminine counts
	var by [article.High + 1]counts
	for _, c := range cases {
		chosen, conf := gapChoice(c, recognize(c.Text))
		for k := range c.Names {
			all.add(chosen[k], c.StandsFor[k])
			by[conf].add(chosen[k], c.StandsFor[k])
			if c.Feminine {
				feminine.add(chosen[k], c.StandsFor[k])
			} else {
				masculine.add(chosen[k], c.StandsFor[k])
			}
		}
	}
	fmt.Fprintf(w, "%d pronouns, each with two names\n", len(cases))
	fmt.Fprintf(w, "  all        %s\n  masculine  %s\n  feminine   %s\n", all, masculine, feminine)
	for _, c := range [...]article.Confidence{article.Low, article.Medium, article.High} {
		fmt.Fprintf(w, "  with confidence %-7v  %s\n", c, by[c])
	}
}

func gapChoice(c coref.Gap, set entity.Set) (chosen [2]bool, conf article.Confidence) {
	for _, e := range set {
		if !touches(e, c.Pronoun, entity.Pronoun) {
			continue
		}
		for _, m := range e.Mentions {
			if m.Span == c.Pronoun {
				conf = m.Confidence
			}
		}
		for k, name := range c.Names {
			chosen[k] = chosen[k] || touches(e, name, entity.Name)
		}
	}
	return chosen, conf
}

// touches reports whether e has a mention of the given form that overlaps s.
func touches(e entity.Entity, s article.Span, f entity.Form) bool {
	for _, m := range e.Mentions {
		if m.Form == f && m.Span.Start < s.End && s.Start < m.Span.End {
			return true
		}
	}
	return false
}

// counts are what precision and recall are made of.
type counts struct{ right, predicted, gold int }

func (c *counts) add(predicted, gold bool) {
	if predicted {
		c.predicted++
	}
	if gold {
		c.gold++
	}
	if predicted && gold {
		c.right++
	}
}

func (c counts) String() string {
	p, r := float64(c.right)/float64(max(c.predicted, 1)), float64(c.right)/float64(max(c.gold, 1))
	return fmt.Sprintf("P %.3f  R %.3f  F %.3f  (%d predicted, %d gold)", p, r, 2*p*r/max(p+r, 1e-9), c.predicted, c.gold)
}
