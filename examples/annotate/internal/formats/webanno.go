package formats

import (
	"unicode/utf8"

	"github.com/newstext/newstext/article"
)

// The vocabulary of the W3C Web Annotation Data Model, as much of it as is needed here.
type (
	annoCollection struct {
		Context string    `json:"@context"`
		ID      string    `json:"id"`
		Type    string    `json:"type"`
		Label   string    `json:"label"`
		Total   int       `json:"total"`
		First   *annoPage `json:"first,omitempty"`
	}
	annoPage struct {
		ID         string       `json:"id"`
		Type       string       `json:"type"`
		StartIndex int          `json:"startIndex"`
		Items      []annotation `json:"items"`
	}
	annotation struct {
		ID         string       `json:"id"`
		Type       string       `json:"type"`
		Motivation string       `json:"motivation"`
		Body       []annoBody   `json:"body"`
		Target     []annoTarget `json:"target"`
	}
	annoBody struct {
		Type    string `json:"type"`
		Purpose string `json:"purpose"`
		Value   string `json:"value,omitempty"`
		Source  string `json:"source,omitempty"`
	}
	annoTarget struct {
		Source   string         `json:"source"`
		Selector []annoSelector `json:"selector"`
	}
	annoSelector struct {
		Type   string `json:"type"`
		Start  *int   `json:"start,omitempty"`
		End    *int   `json:"end,omitempty"`
		Exact  string `json:"exact,omitempty"`
		Prefix string `json:"prefix,omitempty"`
		Suffix string `json:"suffix,omitempty"`
	}
)

// around is how many runes of the text stand before and after what is quoted, so that it can be found again.
const around = 32

// An annotator makes annotations of one text.
type annotator struct {
	text    string
	iri     string
	offsets *article.Offsets
	items   []annotation
}

// writeWebAnno writes the document as a collection of W3C Web Annotations, in JSON-LD. Positions count runes, which the
// model calls code points. A quote of several parts has several targets; cues and sources link to their quote.
func writeWebAnno(d *Document) ([][]byte, error) {
	w := &annotator{text: d.Article.Text, iri: d.iri(), offsets: article.NewOffsets(d.Article.Text)}
	for _, e := range d.Entities {
		for i, m := range e.Mentions {
			id := "entity-" + itoa(int(e.ID))
			body := []annoBody{text("tagging", "entity"), text("classifying", e.Kind.String()), text("describing", e.Name),
				w.link("identifying", id)}
			w.add(id+"-"+itoa(i+1), "identifying", body, m.Span)
		}
	}
	for i, q := range d.Quotes {
		id := "quote-" + itoa(i+1)
		body := []annoBody{text("tagging", "quote"), text("classifying", q.Kind.String())}
		if q.Speaker != 0 {
			body = append(body, w.link("identifying", "entity-"+itoa(int(q.Speaker))))
		}
		w.add(id, "identifying", body, q.Parts...)
		if !q.Cue.IsEmpty() {
			w.add(id+"-cue", "linking", []annoBody{text("tagging", "cue"), w.link("linking", id)}, q.Cue)
		}
		if !q.Source.IsEmpty() {
			w.add(id+"-source", "linking", []annoBody{text("tagging", "source"), w.link("linking", id)}, q.Source)
		}
	}
	for i, p := range d.Places {
		body := []annoBody{text("tagging", "place"), text("classifying", p.Usage.String())}
		if iri := geoNames(p.Place); iri != "" {
			body = append(body, annoBody{Type: "SpecificResource", Purpose: "identifying", Source: iri})
		}
		w.add("place-"+itoa(i+1), "identifying", body, p.Span)
	}
	for i, q := range d.Quantities {
		body := []annoBody{text("tagging", "quantity"), text("describing", q.String())}
		w.add("quantity-"+itoa(i+1), "describing", body, q.Span)
	}
	c := annoCollection{Context: "http://www.w3.org/ns/anno.jsonld", ID: w.iri + "#annotations", Type: "AnnotationCollection",
		Label: d.ID, Total: len(w.items)}
	if len(w.items) > 0 {
		c.First = &annoPage{w.iri + "#page-1", "AnnotationPage", 0, w.items}
	}
	return line(c)
}

func text(purpose, value string) annoBody {
	return annoBody{Type: "TextualBody", Purpose: purpose, Value: value}
}

func (w *annotator) link(purpose, id string) annoBody {
	return annoBody{Type: "SpecificResource", Purpose: purpose, Source: w.iri + "#" + id}
}

func (w *annotator) add(id, motivation string, body []annoBody, spans ...article.Span) {
	a := annotation{ID: w.iri + "#" + id, Type: "Annotation", Motivation: motivation, Body: body}
	for _, s := range spans {
		r := w.offsets.RuneSpan(s)
		a.Target = append(a.Target, annoTarget{w.iri, []annoSelector{
			{Type: "TextPositionSelector", Start: &r.Start, End: &r.End},
			{Type: "TextQuoteSelector", Exact: s.In(w.text), Prefix: last(w.text[:s.Start], around),
				Suffix: first(w.text[s.End:], around)},
		}})
	}
	w.items = append(w.items, a)
}

// first returns the first n runes of s, or all of it.
func first(s string, n int) string {
	i := 0
	for ; n > 0 && i < len(s); n-- {
		_, m := utf8.DecodeRuneInString(s[i:])
		i += m
	}
	return s[:i]
}

// last returns the last n runes of s, or all of it.
func last(s string, n int) string {
	i := len(s)
	for ; n > 0 && i > 0; n-- {
		_, m := utf8.DecodeLastRuneInString(s[:i])
		i -= m
	}
	return s[i:]
}
