package formats

import (
	"encoding/json"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/newstext/newstext"
	"github.com/newstext/newstext/article"
)

// readJSONL reads the library's own format.
func readJSONL(d *Document, files [][]byte) (found, error) {
	var x struct {
		ID string
		newstext.Analysis
	}
	if err := json.Unmarshal(files[0], &x); err != nil {
		return found{}, err
	}
	if x.ID != d.ID {
		return found{}, fmt.Errorf("id %q", x.ID)
	}
	f := expected(&Document{x.ID, &x.Analysis})
	f.Names = nil
	return f, nil
}

// readGeoJSON reads a FeatureCollection of RFC 7946: points east before north, boxes west, south, east, north, and no
// member that features and geometries may not have.
func readGeoJSON(d *Document, files [][]byte) (found, error) {
	var f found
	var c struct {
		Type, ID string
		CRS      any
		Features []struct {
			Type     string
			BBox     []float64
			Geometry *struct {
				Type        string
				Coordinates []float64
			}
			Properties struct {
				Text  string
				Span  article.Span
				Usage string
				ID    int
			}
		}
	}
	if err := json.Unmarshal(files[0], &c); err != nil {
		return f, err
	}
	if c.Type != "FeatureCollection" || c.ID != d.ID || c.CRS != nil || c.Features == nil {
		return f, fmt.Errorf("collection %s %s", c.Type, c.ID)
	}
	for i, x := range c.Features {
		if x.Type != "Feature" {
			return f, fmt.Errorf("feature %d is a %s", i, x.Type)
		}
		if g := x.Geometry; g != nil {
			if g.Type != "Point" || len(g.Coordinates) != 2 || outside(g.Coordinates[0], 180) || outside(g.Coordinates[1], 90) {
				return f, fmt.Errorf("geometry %+v", g)
			}
		}
		if b := x.BBox; b != nil {
			if len(b) != 4 || outside(b[0], 180) || outside(b[2], 180) || outside(b[1], 90) || outside(b[3], 90) || b[1] > b[3] {
				return f, fmt.Errorf("bbox %v", b)
			}
		}
		p := x.Properties
		if p.Text != clean(p.Span.In(d.Article.Text)) {
			return f, fmt.Errorf("text %q", p.Text)
		}
		label := p.Usage
		if p.ID != 0 {
			label += "-" + itoa(p.ID)
		}
		f.Places = append(f.Places, labeled{p.Span, label})
	}
	return f, nil
}

func outside(v, most float64) bool { return v < -most || v > most }

// readSchema reads a NewsArticle of schema.org, follows its references, and finds its quotations in the text by the passages
// that they are named by.
func readSchema(d *Document, files [][]byte) (found, error) {
	var f found
	var x newsArticle
	if err := json.Unmarshal(files[0], &x); err != nil {
		return f, err
	}
	if x.Context != "https://schema.org" || x.Type != "NewsArticle" || x.Identifier != d.ID || !isIRI(x.ID) {
		return f, fmt.Errorf("article %s %s", x.Type, x.ID)
	}
	speakers := make(map[string]bool)
	for _, m := range x.Mentions {
		speakers[m.ID] = slices.Contains(m.Type, "Person") || slices.Contains(m.Type, "Organization")
		if m.Type == nil || m.Name == "" || !isIRI(m.ID) {
			return f, fmt.Errorf("mention %+v", m)
		}
	}
	for _, l := range x.Location {
		if l.Type == nil || l.Geo == nil || outside(l.Geo.Longitude, 180) || outside(l.Geo.Latitude, 90) {
			return f, fmt.Errorf("location %+v", l)
		}
	}
	o := article.NewOffsets(strings.ReplaceAll(d.Article.Text, "\r\n", "\n"))
	passage := func(id string) (article.Span, error) {
		text, at, ok := strings.Cut(id, "#char=")
		if !ok || text != x.ID {
			return article.Span{}, fmt.Errorf("passage %q", id)
		}
		s, err := spanOf(o, at, ",")
		return article.Span{Start: withReturns(d.Article.Text, s.Start, false), End: withReturns(d.Article.Text, s.End, true)}, err
	}
	for i, q := range x.Parts {
		if q.Type != "Quotation" || q.Text == "" && d.Quotes[i].Text(d.Article) != "" {
			return f, fmt.Errorf("quotation %+v", q)
		}
		var got foundQuote
		ids := []string{q.ID}
		if len(q.Parts) > 0 {
			ids = nil
			for _, p := range q.Parts {
				ids = append(ids, p.ID)
			}
		}
		for _, id := range ids {
			s, err := passage(id)
			if err != nil {
				return f, err
			}
			got.Parts = append(got.Parts, s)
		}
		if q.Spoken != nil {
			if !speakers[q.Spoken.ID] || q.Creator.ID != q.Spoken.ID {
				return f, fmt.Errorf("speaker %+v", q.Spoken)
			}
			got.Speaker, _ = strconv.Atoi(q.Spoken.ID[strings.LastIndex(q.Spoken.ID, "-")+1:])
		}
		f.Quotes = append(f.Quotes, got)
	}
	return f, nil
}

// UnmarshalJSON reads one type or several.
func (t *types) UnmarshalJSON(b []byte) error {
	var one string
	if json.Unmarshal(b, &one) == nil {
		*t = types{one}
		return nil
	}
	return json.Unmarshal(b, (*[]string)(t))
}

// withReturns returns the place in text of byte i of the text with each CR and LF as one character; at the start of a line,
// that before the break where it is the end of a span.
func withReturns(text string, i int, end bool) int {
	at := 0
	for j := 0; j < len(text); j++ {
		if at == i && (!end || text[j] != '\n' || j == 0 || text[j-1] != '\r') {
			return j
		}
		if !strings.HasPrefix(text[j:], "\r\n") {
			at++
		}
	}
	return len(text)
}
