package main

import (
	"strconv"
	"strings"

	"github.com/newstext/newstext"
	"github.com/newstext/newstext/article"
	"github.com/newstext/newstext/entity"
	"github.com/newstext/newstext/geo/units"
)

// marksOf returns what the page shows about the text: quotes by speaker, cues, names by kind, places and quantities.
func marksOf(x *newstext.Analysis, said []speaker, places []*spot) (out []mark) {
	for i := range said {
		sp := &said[i]
		for _, s := range sp.Said {
			q := &x.Quotes[s.Quote-1]
			for k, p := range q.Parts {
				m := mark{span: p, layer: quoteLayer, class: "q " + s.Kind + " " + sp.Color, quote: strconv.Itoa(s.Quote)}
				if k == 0 {
					m.id = "quote-" + m.quote
					m.by = &badge{Class: sp.Color, Href: "#" + sp.ID, Number: sp.Number, Label: sp.Name + ", " + s.Words}
				}
				out = append(out, m)
			}
			if !q.Cue.IsEmpty() {
				out = append(out, mark{span: q.Cue, layer: cueLayer, class: "cue"})
			}
		}
	}
	located := make(map[article.Span]bool, len(x.Places))
	for i, s := range places {
		for _, at := range s.At {
			m := mark{span: at.span, layer: placeLayer, class: "n place", id: at.id(), title: s.title()}
			if s.Located {
				m.href = "#" + placeID(i)
			}
			located[at.span] = true
			out = append(out, m)
		}
	}
	for _, e := range x.Entities {
		class := kindClass(e.Kind)
		for _, m := range e.Mentions {
			if class != "" && m.Form == entity.Name && !located[m.Span] {
				out = append(out, mark{span: m.Span, layer: nameLayer, class: "n " + class, title: entityTitle(e)})
			}
		}
	}
	for i, q := range x.Quantities {
		out = append(out, mark{span: q.Span, layer: quantityLayer, class: "quantity", id: quantityMark(i), href: "#" + quantityID(i),
			title: quantityTitle(q)})
	}
	return out
}

func quantityID(i int) string   { return "quantity-" + strconv.Itoa(i+1) }
func quantityMark(i int) string { return "number-" + strconv.Itoa(i+1) }
func placeID(i int) string      { return "place-" + strconv.Itoa(i+1) }

// kindClass returns the class that names of kind k have, "" for those that are not shown.
func kindClass(k entity.Kind) string {
	switch k {
	case entity.Person, entity.Organization, entity.Place, entity.Group:
		return k.String()
	case entity.Facility, entity.Event, entity.Product, entity.Other:
		return "other"
	}
	return ""
}

// entityTitle returns what a reader may want to know of a name: the fullest one, the kind, and the role.
func entityTitle(e entity.Entity) string {
	s := oneLine(e.Name) + ", " + e.Kind.String()
	if e.Role != "" {
		s += ": " + oneLine(e.Role)
	}
	return s
}

func quantityTitle(q units.Quantity) string { return oneLine(q.String()) }

// title returns what a reader may want to know of a place name.
func (s *spot) title() string {
	if !s.Located {
		return s.Name + ": not located"
	}
	t := s.Name + ", " + s.Kind
	if s.How != "" {
		t += ", " + s.How
	}
	return t
}

// oneLine returns s with single spaces for all white space.
func oneLine(s string) string {
	return strings.Join(strings.Fields(readable(s)), " ")
}
