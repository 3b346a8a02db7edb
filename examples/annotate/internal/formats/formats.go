// Package formats writes analyses in the formats of other tools: those that annotate text, draw maps and describe pages.
package formats

import (
	"bytes"
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"

	"github.com/newstext/newstext"
	"github.com/newstext/newstext/geo"
)

// A Document is an analysis with the name of its text. Its Article has the text.
type Document struct {
	ID string
	*newstext.Analysis
}

// A Format writes documents.
type Format struct {
	Name  string
	Files []string // the extensions of the files that a document makes
	Head  string   // what a file of several documents begins with
	Conf  string   // what a folder of documents has in annotation.conf
	Write func(d *Document) ([][]byte, error)
}

// Names lists the formats.
const Names = "jsonl, brat, conll, webanno, displacy, geojson or schema"

// ByName returns a format.
func ByName(name string) (Format, bool) {
	switch name {
	case "jsonl":
		return Format{Name: name, Files: []string{".json"}, Write: writeJSONL}, true
	case "brat":
		return Format{Name: name, Files: []string{".txt", ".ann"}, Conf: bratConf, Write: writeBrat}, true
	case "conll":
		return Format{Name: name, Files: []string{".conllup"}, Head: conllHead, Write: writeCoNLL}, true
	case "webanno":
		return Format{Name: name, Files: []string{".jsonld"}, Write: writeWebAnno}, true
	case "displacy":
		return Format{Name: name, Files: []string{".json"}, Write: writeDisplacy}, true
	case "geojson":
		return Format{Name: name, Files: []string{".geojson"}, Write: writeGeoJSON}, true
	case "schema":
		return Format{Name: name, Files: []string{".jsonld"}, Write: writeSchema}, true
	}
	return Format{}, false
}

// line returns v as a line of JSON, the one file of a document.
func line(v any) ([][]byte, error) {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	if err := e.Encode(v); err != nil { // a value out of range, such as an infinite number
		return nil, err
	}
	return [][]byte{b.Bytes()}, nil
}

// writeJSONL writes the analysis as the library has it. Spans count bytes.
func writeJSONL(d *Document) ([][]byte, error) {
	return line(struct {
		ID string `json:"id"`
		*newstext.Analysis
	}{d.ID, d.Analysis})
}

// iri returns the name of the text by its content, after RFC 6920: two documents with the same text have the same.
func (d *Document) iri() string {
	sum := sha256.Sum256([]byte(d.Article.Text))
	return "ni:///sha-256;" + base64.RawURLEncoding.EncodeToString(sum[:]) + "?ct=text/plain"
}

// geoNames returns the name of a place on the web of data, and "" where it has none.
func geoNames(p geo.Place) string {
	if p.ID == 0 {
		return ""
	}
	return "https://sws.geonames.org/" + itoa(p.ID) + "/"
}

// clean returns s with U+FFFD for each byte that is no UTF-8, which then counts one rune, as it does in article.Offsets.
func clean(s string) string { return string([]rune(s)) }
