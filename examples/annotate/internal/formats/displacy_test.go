package formats

import (
	"encoding/json"
	"fmt"
	"slices"

	"github.com/newstext/newstext/article"
)

// readDisplacy reads what displaCy renders: ents in order and without overlap, spans of tokens that stand in the text.
func readDisplacy(d *Document, files [][]byte) (found, error) {
	var f found
	var x displacy
	if err := json.Unmarshal(files[0], &x); err != nil {
		return f, err
	}
	f.Text = x.Text
	o := article.NewOffsets(d.Article.Text)
	end := 0
	ents := make(map[[2]int]bool)
	for _, e := range x.Ents {
		if e.Start < end || e.End <= e.Start || e.StartToken != nil {
			return f, fmt.Errorf("ent %+v begins before %d", e, end)
		}
		end = e.End
		ents[[2]int{e.Start, e.End}] = true
	}
	at := 0
	var starts, ends []int
	text := []rune(d.Article.Text)
	for _, tok := range x.Tokens {
		n := len([]rune(tok))
		for at+n <= len(text) && string(text[at:at+n]) != tok {
			at++
		}
		if at+n > len(text) {
			return f, fmt.Errorf("token %q is not in the text", tok)
		}
		starts, ends = append(starts, at), append(ends, at+n)
		at += n
	}
	var cues, sources []article.Span
	for _, e := range x.Spans {
		if *e.EndToken <= *e.StartToken || starts[*e.StartToken] != e.Start || ends[*e.EndToken-1] != e.End {
			return f, fmt.Errorf("span %+v", e)
		}
		s := o.FromRuneSpan(article.Span{Start: e.Start, End: e.End})
		switch e.Label {
		case "QUOTE":
			f.Quotes = append(f.Quotes, foundQuote{Parts: []article.Span{s}})
		case "CUE":
			cues = append(cues, s)
		case "SOURCE":
			sources = append(sources, s)
		case "PERCENT", "CARDINAL", "MONEY", "QUANTITY":
			f.Quantities = append(f.Quantities, labeled{s, ""})
		default:
			f.Names = append(f.Names, labeled{s, ""})
		}
		if !isQuoteLabel(e.Label) {
			delete(ents, [2]int{e.Start, e.End})
		}
	}
	if len(ents) > 0 {
		return f, fmt.Errorf("ents without a span: %v", ents)
	}
	for _, s := range cues {
		f.Quotes = append(f.Quotes, foundQuote{Cue: s})
	}
	for _, s := range sources {
		f.Quotes = append(f.Quotes, foundQuote{Source: s})
	}
	return f, nil
}

// displacyWanted returns all names and quantities of d in text order.
func displacyWanted(d *Document) (names, quantities []labeled) {
	for _, m := range d.mentions() {
		if isName(d, m.Span) {
			names = append(names, labeled{m.Span, ""})
		}
	}
	for _, q := range d.Quantities {
		quantities = append(quantities, labeled{q.Span, ""})
	}
	return names, byNumber(quantities)
}

// flat returns quotes as displaCy has them: the parts of all in text order, then the cues, then the sources.
func flat(quotes []foundQuote) (out []foundQuote) {
	var parts, cues, sources []labeled
	for _, q := range quotes {
		for _, p := range q.Parts {
			parts = append(parts, labeled{p, ""})
		}
		if !q.Cue.IsEmpty() {
			cues = append(cues, labeled{q.Cue, ""})
		}
		if !q.Source.IsEmpty() {
			sources = append(sources, labeled{q.Source, ""})
		}
	}
	for _, p := range byNumber(parts) {
		out = append(out, foundQuote{Parts: []article.Span{p.Span}})
	}
	for _, p := range byNumber(cues) {
		out = append(out, foundQuote{Cue: p.Span})
	}
	for _, p := range byNumber(sources) {
		out = append(out, foundQuote{Source: p.Span})
	}
	return slices.Clip(out)
}
