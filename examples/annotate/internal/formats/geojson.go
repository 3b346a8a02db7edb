package formats

import (
	"encoding/json"

	"github.com/newstext/newstext/geo"
)

// writeGeoJSON writes the places as a FeatureCollection of RFC 7946, as package geo has it, with the id of the document. The
// format has no text and no unit for it: spans count bytes.
func writeGeoJSON(d *Document) ([][]byte, error) {
	var c struct {
		Type     string          `json:"type"`
		ID       string          `json:"id"`
		Features json.RawMessage `json:"features"`
	}
	if err := json.Unmarshal(geo.GeoJSON(d.Article, d.Places), &c); err != nil {
		return nil, err
	}
	c.ID = d.ID
	return line(c)
}
