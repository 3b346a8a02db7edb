package formats

import (
	"encoding/json"
	"fmt"
	"net/url"
	"slices"
	"strconv"
	"strings"

	"github.com/newstext/newstext/article"
)

// readWebAnno reads a collection of W3C Web Annotations, checks what the model wants of each, and finds every target both by
// its position and by its quotation.
func readWebAnno(d *Document, files [][]byte) (found, error) {
	var f found
	var c annoCollection
	if err := json.Unmarshal(files[0], &c); err != nil {
		return f, err
	}
	if c.Context != "http://www.w3.org/ns/anno.jsonld" || c.Type != "AnnotationCollection" || !isIRI(c.ID) {
		return f, fmt.Errorf("collection %+v", c)
	}
	if c.First == nil {
		if c.Total != 0 {
			return f, fmt.Errorf("no page for %d annotations", c.Total)
		}
		return f, nil
	}
	if c.First.Type != "AnnotationPage" || !isIRI(c.First.ID) || len(c.First.Items) != c.Total {
		return f, fmt.Errorf("page %s of %d items, want %d", c.First.ID, len(c.First.Items), c.Total)
	}
	text := []rune(d.Article.Text)
	o := article.NewOffsets(d.Article.Text)
	quotes := make(map[string]int)
	seen := make(map[string]bool)
	for _, a := range c.First.Items {
		if a.Type != "Annotation" || !isIRI(a.ID) || seen[a.ID] || len(a.Target) == 0 || !isMotivation(a.Motivation) {
			return f, fmt.Errorf("annotation %+v", a)
		}
		seen[a.ID] = true
		var spans []article.Span
		for _, t := range a.Target {
			s := t.Selector
			if len(s) != 2 || s[0].Type != "TextPositionSelector" || s[1].Type != "TextQuoteSelector" || !isIRI(t.Source) {
				return f, fmt.Errorf("target %+v", t)
			}
			r := article.Span{Start: *s[0].Start, End: *s[0].End}
			if exact := string(text[r.Start:r.End]); s[1].Exact != exact ||
				!strings.Contains(string(text), s[1].Prefix+exact+s[1].Suffix) || len([]rune(s[1].Prefix)) > around {
				return f, fmt.Errorf("quotation %+v, want %q", s[1], exact)
			}
			spans = append(spans, o.FromRuneSpan(r))
		}
		var tag, class, id, link string
		for _, b := range a.Body {
			if b.Type == "SpecificResource" && !isIRI(b.Source) || b.Type == "TextualBody" && b.Value == "" || !isMotivation(b.Purpose) {
				return f, fmt.Errorf("body %+v", b)
			}
			switch b.Purpose {
			case "tagging":
				tag = b.Value
			case "classifying":
				class = b.Value
			case "identifying":
				id = b.Source
			case "linking":
				link = b.Source
			}
		}
		switch tag {
		case "entity":
			f.Mentions = append(f.Mentions, labeled{spans[0], id[strings.LastIndex(id, "-")+1:]})
		case "quote":
			quotes[a.ID] = len(f.Quotes)
			q := foundQuote{Kind: class, Parts: spans}
			if id != "" {
				q.Speaker, _ = strconv.Atoi(id[strings.LastIndex(id, "-")+1:])
			}
			f.Quotes = append(f.Quotes, q)
		case "cue":
			f.Quotes[quotes[link]].Cue = spans[0]
		case "source":
			f.Quotes[quotes[link]].Source = spans[0]
		case "place":
			if id != "" {
				class += "-" + strings.Trim(strings.TrimPrefix(id, "https://sws.geonames.org/"), "/")
			}
			f.Places = append(f.Places, labeled{spans[0], class})
		case "quantity":
			f.Quantities = append(f.Quantities, labeled{spans[0], ""})
		default:
			return f, fmt.Errorf("body %+v", a.Body)
		}
	}
	f.Mentions = byNumber(f.Mentions)
	return f, nil
}

// isIRI reports whether s is an absolute IRI.
func isIRI(s string) bool {
	u, err := url.Parse(s)
	return err == nil && u.IsAbs()
}

func isMotivation(s string) bool {
	return slices.Contains([]string{"assessing", "bookmarking", "classifying", "commenting", "describing", "editing", "highlighting",
		"identifying", "linking", "moderating", "questioning", "replying", "tagging"}, s)
}
