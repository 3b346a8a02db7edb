package entity

import (
	"cmp"
	"slices"

	"github.com/newstext/newstext/article"
)

// listReach is how many tokens before "districts" the list of their names may reach.
const listReach = 30

// completeLists adds to names, those of a in text order, the capitalized words that the tagger passed over in lists of places:
// the first of "the Orva, Lida and parts of Nor districts", where it knows the others.
func completeLists(a *article.Article, names []name) []name {
	had := len(names)
	for s := range a.Sentences() {
		for i := 3; i < len(s.Tokens); i++ {
			if t := s.Tokens[i]; t.Kind == article.Word && hasSuffix(t.Span.In(a.Text), "s") && hasWord(placesOf, t.Span.In(a.Text)) {
				names = append(names, missedInList(a.Text, s.Tokens[max(0, i-listReach):i], names[:had])...)
			}
		}
	}
	if len(names) > had {
		slices.SortFunc(names, func(x, y name) int { return x.span.Compare(y.span) })
	}
	return names
}

// missedInList returns the capitalized words that are none of names, in the list of names that toks end with; nil where they
// end with no list, or where none of it is a name.
func missedInList(text string, toks []article.Token, names []name) []name {
	var missed []name
	named, joined := false, false
	for k := len(toks) - 1; k >= 0; k-- {
		t := toks[k]
		w := t.Span.In(text)
		n, _ := slices.BinarySearchFunc(names, t.Span.Start, func(n name, at int) int { return cmp.Compare(n.span.End, at+1) })
		switch {
		case n < len(names) && names[n].span.Overlaps(t.Span):
			named = true
		case w == "and" || w == "or":
			joined = true
		case w == "," || w == "the" || w == "of" || w == "parts":
		case t.Kind == article.Word && capitalized(w) && k > 0:
			if m := len(missed) - 1; m >= 0 && k+1 < len(toks) && missed[m].span.Start == toks[k+1].Span.Start {
				missed[m].span.Start = t.Span.Start
			} else {
				missed = append(missed, name{span: t.Span, kind: Place, conf: article.Low})
			}
		default:
			k = 0
		}
	}
	if !named || !joined {
		return nil
	}
	return missed
}
