package formats

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"github.com/newstext/newstext/article"
	"github.com/newstext/newstext/entity"
)

// bratConf tells brat which types there are.
const bratConf = `[entities]
Person
Organization
Place
Group
Facility
Event
Product
Date
Other
Unknown
Toponym
Quote
Cue
Source
Quantity

[relations]
Same	Arg1:<ENTITY>, Arg2:<ENTITY>, <REL-TYPE>:symmetric-transitive
HasCue	Arg1:Quote, Arg2:Cue
HasSource	Arg1:Quote, Arg2:Source
SaidBy	Arg1:Quote, Arg2:<ENTITY>
<OVERLAP>	Arg1:<ANY>, Arg2:<ANY>, <OVL-TYPE>:<ANY>

[events]

[attributes]
Form	Arg:<ENTITY>, Value:name|nominal|pronoun
Kind	Arg:Quote, Value:direct|mixed|indirect
Usage	Arg:<ENTITY>, Value:literal|metonym|demonym|embedded|unknown
`

// A bratWriter writes a document in the standoff format of brat: the text, and a line for each annotation of it, whose spans
// count runes. A quote is one annotation of several spans; so is what runs over a line, since brat knows none across lines.
type bratWriter struct {
	strings.Builder
	text                      string
	offsets                   *article.Offsets
	spans, links, attrs, refs int
	notes                     int
}

func writeBrat(d *Document) ([][]byte, error) {
	w := &bratWriter{text: d.Article.Text, offsets: article.NewOffsets(d.Article.Text)}
	first := make(map[entity.ID]string) // the first mention of each entity
	at := make(map[article.Span]string) // what stands for a name
	for i := range d.Entities {
		e := &d.Entities[i]
		var ids []string
		for _, m := range e.Mentions {
			id := w.span(capital(e.Kind.String()), m.Span)
			w.attribute("Form", id, m.Form.String())
			ids = append(ids, id)
			if _, ok := at[m.Span]; !ok {
				at[m.Span] = id
			}
		}
		if len(ids) > 0 {
			first[e.ID] = ids[0]
		}
		if len(ids) > 1 {
			fmt.Fprintf(w, "*\tSame %s\n", strings.Join(ids, " "))
		}
	}
	for _, p := range d.Places {
		id, ok := at[p.Span]
		if !ok {
			id = w.span("Toponym", p.Span)
		}
		delete(at, p.Span) // each stands for one place
		w.attribute("Usage", id, p.Usage.String())
		if p.Place.ID != 0 {
			w.refs++
			fmt.Fprintf(w, "N%d\tReference %s GeoNames:%d\t%s\n", w.refs, id, p.Place.ID, p.Place.Name)
		}
	}
	for _, q := range d.Quotes {
		id := w.span("Quote", q.Parts...)
		w.attribute("Kind", id, q.Kind.String())
		if !q.Cue.IsEmpty() {
			w.relate("HasCue", id, w.span("Cue", q.Cue))
		}
		if !q.Source.IsEmpty() {
			w.relate("HasSource", id, w.span("Source", q.Source))
		}
		if speaker, ok := first[q.Speaker]; ok {
			w.relate("SaidBy", id, speaker)
		}
	}
	for _, q := range d.Quantities {
		w.note("AnnotatorNotes", w.span("Quantity", q.Span), q.String())
	}
	return [][]byte{[]byte(clean(w.text)), []byte(w.String())}, nil
}

// span writes an annotation of spans and returns its id. Where one of them is broken into lines, a note tells how many
// pieces each has.
func (w *bratWriter) span(label string, spans ...article.Span) string {
	w.spans++
	id := "T" + itoa(w.spans)
	var places, texts, counts []string
	for _, s := range spans {
		n := 0
		for _, piece := range pieces(w.text, s) {
			r := w.offsets.RuneSpan(piece)
			places = append(places, itoa(r.Start)+" "+itoa(r.End))
			texts = append(texts, clean(piece.In(w.text)))
			n++
		}
		counts = append(counts, itoa(n))
	}
	fmt.Fprintf(w, "%s\t%s %s\t%s\n", id, label, strings.Join(places, ";"), strings.Join(texts, " "))
	if len(texts) > len(spans) {
		w.note("Pieces", id, strings.Join(counts, ";"))
	}
	return id
}

// pieces returns the parts of s between line breaks, all those that Python knows.
func pieces(text string, s article.Span) []article.Span {
	var out []article.Span
	start := s.Start
	for i := s.Start; i <= s.End; {
		r, n := rune('\n'), 1
		if i < s.End {
			r, n = utf8.DecodeRuneInString(text[i:s.End])
		}
		switch r {
		case '\n', '\r', '\v', '\f', 0x1c, 0x1d, 0x1e, 0x85, 0x2028, 0x2029:
			if start < i {
				out = append(out, article.Span{Start: start, End: i})
			}
			start = i + n
		}
		i += n
	}
	return out
}

func (w *bratWriter) attribute(name, id, value string) {
	w.attrs++
	fmt.Fprintf(w, "A%d\t%s %s %s\n", w.attrs, name, id, value)
}

func (w *bratWriter) relate(name, from, to string) {
	w.links++
	fmt.Fprintf(w, "R%d\t%s Arg1:%s Arg2:%s\n", w.links, name, from, to)
}

func (w *bratWriter) note(name, id, text string) {
	w.notes++
	fmt.Fprintf(w, "#%d\t%s %s\t%s\n", w.notes, name, id, text)
}
