package newstext_test

import (
	"encoding/json"
	"fmt"

	"github.com/newstext/newstext"
	"github.com/newstext/newstext/entity"
	"github.com/newstext/newstext/geo"
	"github.com/newstext/newstext/geo/units"
	"github.com/newstext/newstext/quote"
)

// checkAnalysis returns nil where z, which is what Analyze made of text, keeps every promise of its types.
func checkAnalysis(text string, z *newstext.Analysis) error {
	if z.Article.Text != text {
		return fmt.Errorf("the article has another text: %.100q", z.Article.Text)
	}
	for _, check := range []func() error{
		z.Article.Check,
		func() error { return entity.Check(z.Article, z.Entities) },
		func() error { return quote.Check(z.Article, z.Entities, z.Quotes) },
		func() error { return geo.Check(z.Article, z.Entities, z.Places) },
		func() error { return units.Check(z.Article, z.Quantities) },
	} {
		if err := check(); err != nil {
			return err
		}
	}
	return nil
}

// toJSON returns the JSON of z.
func toJSON(z *newstext.Analysis) (string, error) {
	b, err := json.Marshal(z)
	return string(b), err
}
