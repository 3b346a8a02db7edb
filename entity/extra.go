package entity

import (
	"slices"
	"strings"

	"github.com/newstext/newstext/article"
)

// Names are names whose kinds the caller knows. They are immutable and safe for concurrent use.
type Names struct {
	kinds   map[string]Kind
	longest map[string]int // the first bytes of a name → the longest name in bytes that begins with them
}

// firstBytes is how many bytes of a name are looked at to tell whether one can begin here.
const firstBytes = 3

// NewNames returns the names that are the keys of kinds, as texts write them: capitals count, white space is all alike, and
// a name matches whole words. Names of kind [Unknown] are kept out of the results where the model would find them. Keys
// without a word name nothing.
func NewNames(kinds map[string]Kind) *Names {
	n := &Names{map[string]Kind{}, map[string]int{}}
	for name, kind := range kinds {
		if name = strings.Join(strings.Fields(name), " "); name != "" {
			n.kinds[name] = kind
			first := beginning(name)
			n.longest[first] = max(n.longest[first], len(name))
		}
	}
	return n
}

func beginning(s string) string { return s[:min(len(s), firstBytes)] }

// over returns names with those of n that stand in a in the place of what they overlap.
func (n *Names) over(a *article.Article, names []name) []name {
	if n == nil || len(n.kinds) == 0 {
		return names
	}
	var out []name
	next := 0
	for s := range a.Sentences() {
		for i := 0; i < len(s.Tokens); i++ {
			last, kind, ok := n.longestAt(a.Text, s.Tokens[i:])
			if !ok {
				continue
			}
			span := article.Span{Start: s.Tokens[i].Span.Start, End: s.Tokens[i+last].Span.End}
			for next < len(names) && names[next].span.Start < span.End {
				if names[next].span.End <= span.Start {
					out = append(out, names[next])
				}
				next++
			}
			out = append(out, name{span: span, kind: kind, conf: article.High, extra: true})
			i += last
		}
	}
	out = append(out, names[next:]...)
	return slices.DeleteFunc(out, func(n name) bool { return n.kind == Unknown })
}

// longestAt returns the last token and the kind of the longest name that toks begin with.
func (n *Names) longestAt(text string, toks []article.Token) (last int, kind Kind, ok bool) {
	start := toks[0].Span.Start
	longest := n.longest[beginning(text[start:])]
	if longest < firstBytes {
		longest = max(longest, n.longest[toks[0].Span.In(text)]) // a name of one or two bytes
	}
	spaces := 0
	for i := range toks {
		if i > 0 {
			spaces += max(0, toks[i].Span.Start-toks[i-1].Span.End-1) // white space counts for one byte
		}
		end := toks[i].Span.End
		if end-start-spaces > longest {
			break
		}
		key := text[start:end]
		if spaces > 0 || strings.ContainsAny(key, "\n\t\u00A0") {
			key = strings.Join(strings.Fields(key), " ")
		}
		if k, found := n.kinds[key]; found {
			last, kind, ok = i, k, true
		}
	}
	return last, kind, ok
}
