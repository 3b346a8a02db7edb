package geo

import (
	"encoding/json"

	"github.com/newstext/newstext/article"
)

// GeoJSON returns places as a FeatureCollection of RFC 7946, for maps: a Feature for every name, in text order, with its
// point as geometry, reckoned where the text gives it by another place, and null where the place is not known; the bounding
// box of countries and the like as bbox; and as properties what [Resolved] has, with the name as written in "text". Without
// places the collection has an empty list of features.
func GeoJSON(a *article.Article, places []Resolved) []byte {
	out := collection{Type: "FeatureCollection", Features: make([]mapFeature, 0, len(places))}
	for i := range places {
		out.Features = append(out.Features, newFeature(a, &places[i]))
	}
	b, err := json.Marshal(out)
	if err != nil {
		panic("geo: places that Check would not pass: " + err.Error())
	}
	return b
}

type collection struct {
	Type     string       `json:"type"`
	Features []mapFeature `json:"features"`
}

type mapFeature struct {
	Type       string     `json:"type"`
	BBox       []float64  `json:"bbox,omitempty"` // west, south, east, north
	Geometry   *geometry  `json:"geometry"`
	Properties properties `json:"properties"`
}

type geometry struct {
	Type        string     `json:"type"`
	Coordinates [2]float64 `json:"coordinates"` // east, north
}

type properties struct {
	Text       string             `json:"text"`
	Span       article.Span       `json:"span"`
	Usage      Usage              `json:"usage"`
	Precision  Precision          `json:"precision,omitzero"`
	Confidence article.Confidence `json:"confidence,omitzero"`
	Name       string             `json:"name,omitempty"`
	Kind       Kind               `json:"kind,omitzero"`
	ID         int                `json:"id,omitempty"`
	Country    string             `json:"country,omitempty"`
	Admin1     string             `json:"admin1,omitempty"`
	Admin2     string             `json:"admin2,omitempty"`
	Population int                `json:"population,omitempty"`
	Relation   Relation           `json:"relation,omitzero"`
	Radius     float64            `json:"radius,omitempty"` // kilometers
}

func newFeature(a *article.Article, r *Resolved) mapFeature {
	p := &r.Place
	f := mapFeature{Type: "Feature", Properties: properties{Text: r.Span.In(a.Text), Span: r.Span, Usage: r.Usage, Precision: r.Precision,
		Confidence: r.Confidence, Name: p.Name, Kind: p.Kind, ID: p.ID, Country: p.Country, Admin1: p.Admin1, Admin2: p.Admin2,
		Population: p.Population, Relation: r.Reckoned.Relation, Radius: r.Reckoned.Radius}}
	if *p == (Place{}) {
		return f
	}
	f.Geometry = &geometry{"Point", [2]float64{p.Lon, p.Lat}}
	if r.Precision == Relative {
		f.Geometry.Coordinates = [2]float64{r.Reckoned.Lon, r.Reckoned.Lat}
	} else if b := p.Box; b != (Box{}) {
		f.BBox = []float64{b.West, b.South, b.East, b.North}
	}
	return f
}
