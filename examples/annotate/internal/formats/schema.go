package formats

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"github.com/newstext/newstext/article"
	"github.com/newstext/newstext/entity"
	"github.com/newstext/newstext/geo"
)

// The vocabulary of schema.org, as much of it as is needed here.
type (
	newsArticle struct {
		Context     string      `json:"@context"`
		Type        string      `json:"@type"`
		ID          string      `json:"@id"`
		Identifier  string      `json:"identifier"`
		Headline    string      `json:"headline,omitempty"`
		Author      []thing     `json:"author,omitempty"`
		Dateline    string      `json:"dateline,omitempty"`
		Language    string      `json:"inLanguage"`
		ArticleBody string      `json:"articleBody,omitempty"`
		Mentions    []thing     `json:"mentions,omitempty"`
		Location    []thing     `json:"contentLocation,omitempty"`
		Parts       []quotation `json:"hasPart,omitempty"`
	}
	thing struct {
		Type     types        `json:"@type,omitempty"`
		ID       string       `json:"@id,omitempty"`
		Name     string       `json:"name,omitempty"`
		JobTitle string       `json:"jobTitle,omitempty"`
		Geo      *coordinates `json:"geo,omitempty"`
	}
	coordinates struct {
		Type      string  `json:"@type"`
		Latitude  float64 `json:"latitude"`
		Longitude float64 `json:"longitude"`
	}
	quotation struct {
		Type    string      `json:"@type"`
		ID      string      `json:"@id,omitempty"` // the passage of the text, after RFC 5147
		Text    string      `json:"text"`
		Spoken  *thing      `json:"spokenByCharacter,omitempty"`
		Creator *thing      `json:"creator,omitempty"`
		Parts   []quotation `json:"hasPart,omitempty"`
	}
)

// Types are one type or several: a place whose government speaks is an Organization too.
type types []string

// MarshalJSON gives one type as a string.
func (t types) MarshalJSON() ([]byte, error) {
	if len(t) == 1 {
		return json.Marshal(t[0])
	}
	return json.Marshal([]string(t))
}

// writeSchema writes the document as a NewsArticle of schema.org, in JSON-LD: with whom and what it mentions, the places that
// it is about, and its quotations with who spoke. Passages of the text are fragments of RFC 5147, which count runes.
func writeSchema(d *Document) ([][]byte, error) {
	w := newSchemaWriter(d)
	text := d.Article.Text
	out := newsArticle{Context: "https://schema.org", Type: "NewsArticle", ID: w.iri, Identifier: d.ID, Language: "en"}
	var body []string
	for _, p := range d.Article.Paragraphs {
		switch p.Kind {
		case article.Headline:
			if out.Headline == "" {
				out.Headline = p.Span.In(text)
			}
		case article.Byline:
			out.Author = append(out.Author, w.authors(p.Span)...)
		case article.Body, article.Subheading, article.List:
			body = append(body, p.Span.In(text))
		}
	}
	out.ArticleBody = strings.Join(body, "\n\n")
	if f := d.Article.Dateline; !f.Place.IsEmpty() {
		out.Dateline = f.Place.Cover(f.Date).In(text)
	}
	for i := range d.Entities {
		if e := &d.Entities[i]; w.speaks[e.ID] || isNamed(e) {
			out.Mentions = append(out.Mentions, w.thing(e))
		}
	}
	out.Location = w.locations()
	for i := range d.Quotes {
		q := &d.Quotes[i]
		s := quotation{Type: "Quotation", Text: q.Text(d.Article)}
		if e, ok := d.Entities.Entity(q.Speaker); ok {
			who := thing{ID: w.entityIRI(e.ID)}
			s.Spoken, s.Creator = &who, &who
		}
		if len(q.Parts) == 1 {
			s.ID = w.passage(q.Parts[0])
		} else {
			for _, p := range q.Parts {
				s.Parts = append(s.Parts, quotation{Type: "Quotation", ID: w.passage(p), Text: p.In(text)})
			}
		}
		out.Parts = append(out.Parts, s)
	}
	return line(out)
}

// A schemaWriter holds what the parts of a NewsArticle are made from.
type schemaWriter struct {
	doc     *Document
	iri     string
	offsets *article.Offsets
	names   []mention
	speaks  map[entity.ID]bool
	breaks  []int // where the LF of each CR and LF stands
}

func newSchemaWriter(d *Document) *schemaWriter {
	w := &schemaWriter{doc: d, iri: d.iri(), names: d.names(), speaks: make(map[entity.ID]bool)}
	w.offsets = article.NewOffsets(d.Article.Text)
	for _, q := range d.Quotes {
		w.speaks[q.Speaker] = true
	}
	for i := 1; i < len(d.Article.Text); i++ {
		if d.Article.Text[i-1:i+1] == "\r\n" {
			w.breaks = append(w.breaks, i)
		}
	}
	return w
}

// authors returns the persons named in a byline, or the agency that it is where it names none.
func (w *schemaWriter) authors(byline article.Span) (out []thing) {
	i, _ := slices.BinarySearchFunc(w.names, byline.Start, func(m mention, start int) int { return m.Start - start })
	for ; i < len(w.names) && w.names[i].Start < byline.End; i++ {
		if m := w.names[i]; m.entity.Kind == entity.Person {
			out = append(out, w.thing(m.entity))
		}
	}
	if out == nil {
		agency := strings.TrimPrefix(byline.In(w.doc.Article.Text), "By ")
		out = append(out, thing{Type: types{"Organization"}, Name: agency})
	}
	return out
}

func isNamed(e *entity.Entity) bool {
	return slices.ContainsFunc(e.Mentions, func(m entity.Mention) bool { return m.Form == entity.Name })
}

func (w *schemaWriter) entityIRI(id entity.ID) string { return w.iri + "#entity-" + itoa(int(id)) }

// thing describes an entity. Only persons and organizations can speak.
func (w *schemaWriter) thing(e *entity.Entity) thing {
	t := thing{ID: w.entityIRI(e.ID), Name: e.Name, Type: types{"Thing"}}
	switch e.Kind {
	case entity.Person:
		t.Type, t.JobTitle = types{"Person"}, e.Role
		return t
	case entity.Organization:
		t.Type = types{"Organization"}
		return t
	case entity.Place, entity.Facility:
		t.Type = types{"Place"}
	case entity.Event:
		t.Type = types{"Event"}
	case entity.Product:
		t.Type = types{"Product"}
	}
	if w.speaks[e.ID] {
		t.Type = append(t.Type, "Organization")
	}
	return t
}

// locations returns the places that the text is about, each once.
func (w *schemaWriter) locations() (out []thing) {
	seen := make(map[geo.Place]bool)
	for _, p := range w.doc.Places {
		if p.Usage != geo.Literal || p.Place == (geo.Place{}) || seen[p.Place] {
			continue
		}
		seen[p.Place] = true
		out = append(out, thing{Type: types{schemaPlace(p.Place.Kind)}, ID: geoNames(p.Place), Name: p.Place.Name,
			Geo: &coordinates{"GeoCoordinates", p.Place.Lat, p.Place.Lon}})
	}
	return out
}

func schemaPlace(k geo.Kind) string {
	switch k {
	case geo.Continent, geo.Country, geo.City, geo.Mountain, geo.Airport:
		return capital(k.String())
	case geo.Admin1, geo.Admin2:
		return "AdministrativeArea"
	case geo.Sea:
		return "SeaBodyOfWater"
	case geo.River:
		return "RiverBodyOfWater"
	case geo.Lake:
		return "LakeBodyOfWater"
	}
	return "Place"
}

// passage returns the name of a span of the text, after RFC 5147, which counts a CR and a LF as one character.
func (w *schemaWriter) passage(s article.Span) string {
	r := w.offsets.RuneSpan(s)
	start, _ := slices.BinarySearch(w.breaks, s.Start)
	end, _ := slices.BinarySearch(w.breaks, s.End)
	return fmt.Sprintf("%s#char=%d,%d", w.iri, r.Start-start, r.End-end)
}
