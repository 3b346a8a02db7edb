package geo

import (
	"github.com/newstext/newstext/article"
	"github.com/newstext/newstext/internal/usage"
)

// readUsage tells names that stand for a government, a team or a people ("Moscow rejected calls") from those that stand for
// the place, by the model of package usage. Names joined by commas and "and" stand for the same.
func (x *resolution) readUsage() {
	toks := x.tokens[:0]
	var of *article.Token // the first token of the sentence that toks are of
	for i := 0; i < len(x.names); {
		if t := &x.names[i]; len(t.tokens) > 0 && of != &t.tokens[0] {
			toks, of = toks[:0], &t.tokens[0]
			for _, tok := range t.tokens {
				toks = append(toks, usage.Token{Start: tok.Span.Start, End: tok.Span.End, Tag: uint8(tok.Tag)})
			}
		}
		n, ok := x.usageName(i, toks)
		if !ok {
			i++
			continue
		}
		score, j := usage.Metonym(&n), i+1
		for j < len(x.names) && j < i+longestList {
			next, ok := x.usageName(j, toks)
			if !ok || !x.names[j].sameSentence(&x.names[i]) || !usage.Joined(&n, &next) {
				break
			}
			score += usage.Metonym(&next)
			n = next
			j++
		}
		for ; i < j; i++ {
			if score > 0 {
				x.names[i].usage = Metonym
			}
		}
	}
	x.tokens = toks
}

// longestList is how many names of a list are taken together.
const longestList = 40

// usageName returns name i, in a sentence with the tokens toks, for the model. It returns false where the usage is known: the
// name is part of another one or of a dateline, tells where the place before it lies ("Kochi, India"), is one end of a road, or
// is an adjective or a point.
func (x *resolution) usageName(i int, toks []usage.Token) (usage.Name, bool) {
	t := &x.names[i]
	switch {
	case t.usage != Literal || t.group == 0 || len(t.tokens) == 0, x.a.Dateline.Span.Overlaps(t.span),
		i > 0 && x.names[i-1].inner == t.name && !x.names[i-1].listed,
		x.atEnd(t), i > 0 && t.chained && x.atEnd(&x.names[i-1]):
		return usage.Name{}, false
	}
	n := usage.Name{Text: x.a.Text, Tokens: toks, First: t.first, Last: t.last}
	n.Headline = x.a.Paragraphs[t.para].Kind == article.Headline
	if gr := &x.groups[t.group]; gr.place >= 0 {
		if gr.class == usage.Unlisted {
			r := x.g.data.Place(gr.place)
			gr.class = usage.ClassOf(r.Kind, r.Country, t.name, r.Population)
		}
		n.Class = gr.class
	}
	return n, true
}
