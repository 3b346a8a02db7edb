package formats

import (
	"fmt"
	"slices"
	"strings"

	"github.com/newstext/newstext/article"
	"github.com/newstext/newstext/quote"
)

// conllHead names the columns, as CoNLL-U Plus wants them.
const conllHead = "# global.columns = ID FORM XPOS NEWSTEXT:NAME NEWSTEXT:COREF NEWSTEXT:QUOTE NEWSTEXT:PLACE NEWSTEXT:QUANTITY MISC\n"

// A layer is a column of labels in the order of their spans.
type layer struct {
	labels []labeled
	open   []labeled // begun and not ended
}

type labeled struct {
	article.Span
	label string
}

// writeCoNLL writes a line for each token, with columns in BIO. Where spans of a layer overlap, their labels stand side by
// side: B-content-2|I-content-1. COREF is that of CoNLL-2012; quotes are numbered, with their cue and source; places have
// their id in GeoNames. MISC has where the token stands, in runes.
func writeCoNLL(d *Document) ([][]byte, error) {
	var names, quotes, places, quantities layer
	for _, m := range d.names() {
		names.add(m.Span, m.entity.Kind.String())
	}
	for i, q := range d.Quotes {
		quotes.addQuote(q, itoa(i+1))
	}
	for _, p := range d.Places {
		label := p.Usage.String()
		if p.Place.ID != 0 {
			label += "-" + itoa(p.Place.ID)
		}
		places.add(p.Span, label)
	}
	for _, q := range d.Quantities {
		quantities.add(q.Span, q.Unit)
	}
	layers := []*layer{&names, &quotes, &places, &quantities}
	for _, l := range layers {
		l.sort()
	}
	coref := brackets{mentions: d.mentions()}

	var b strings.Builder
	o := article.NewOffsets(d.Article.Text)
	cuts := d.cuts()
	fmt.Fprintf(&b, "# newdoc id = %s\n", oneLine(d.ID))
	for i, p := range d.Article.Paragraphs {
		fmt.Fprintf(&b, "# newpar id = %d\n# kind = %v\n", i+1, p.Kind)
		for _, s := range p.Sentences {
			fmt.Fprintf(&b, "# text = %s\n", oneLine(s.Span.In(d.Article.Text)))
			rs := rows(s, cuts)
			for j, r := range rs {
				at := o.RuneSpan(r.Span)
				misc := fmt.Sprintf("TokenRange=%d:%d", at.Start, at.End)
				if j+1 < len(rs) && rs[j+1].Start == r.End {
					misc = "SpaceAfter=No|" + misc
				}
				fmt.Fprintf(&b, "%d\t%s\t%v\t%s\t%s\t%s\t%s\t%s\t%s\n", j+1, oneLine(r.In(d.Article.Text)), r.tag,
					names.at(r.Span), coref.at(r.Span), quotes.at(r.Span), places.at(r.Span), quantities.at(r.Span), misc)
			}
			b.WriteByte('\n')
		}
	}
	return [][]byte{[]byte(b.String())}, nil
}

// oneLine returns s, which may run over lines, for a cell or a comment.
func oneLine(s string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r < ' ' || r == 0x7f || r == 0x85 || r == 0x2028 || r == 0x2029:
			return ' '
		}
		return r
	}, clean(s))
}

func (l *layer) addQuote(q quote.Quote, number string) {
	for _, p := range q.Parts {
		l.add(p, "content-"+q.Kind.String()+"-"+number)
	}
	l.add(q.Cue, "cue-"+number)
	l.add(q.Source, "source-"+number)
}

func (l *layer) add(s article.Span, label string) {
	if !s.IsEmpty() {
		l.labels = append(l.labels, labeled{s, label})
	}
}

func (l *layer) sort() {
	slices.SortStableFunc(l.labels, func(a, b labeled) int { return a.Compare(b.Span) })
}

// at returns the cell of a token: the labels of all spans that hold it.
func (l *layer) at(s article.Span) string {
	var cell []string
	kept := l.open[:0]
	for _, o := range l.open {
		if o.End > s.Start {
			kept = append(kept, o)
			cell = append(cell, "I-"+o.label)
		}
	}
	l.open = kept
	for len(l.labels) > 0 && l.labels[0].Start <= s.Start {
		l.open = append(l.open, l.labels[0])
		cell = append(cell, "B-"+l.labels[0].label)
		l.labels = l.labels[1:]
	}
	if len(cell) == 0 {
		return "O"
	}
	return strings.Join(cell, "|")
}
