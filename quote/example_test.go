package quote_test

import (
	"fmt"

	"github.com/newstext/newstext/article"
	"github.com/newstext/newstext/entity"
	"github.com/newstext/newstext/quote"
)

func ExampleExtractor_Extract() {
	text := "“The well is dry,” said Awa Diop, mayor of Linguère, adding that help was on its way.\n\n“People are leaving.”"
	a := article.Parse(text)
	ents := entity.Set{{ID: 1, Kind: entity.Person, Name: "Awa Diop",
		Mentions: []entity.Mention{{Span: article.Span{Start: 28, End: 36}, Form: entity.Name}}}}

	for _, q := range new(quote.Extractor).Extract(a, ents) {
		speaker, _ := ents.Entity(q.Speaker)
		fmt.Printf("%s: %s (%v)\n", speaker.Name, q.Parts[0].In(text), q.Kind)
	}
	// Output:
	// Awa Diop: “The well is dry,” (direct)
	// Awa Diop: help was on its way (indirect)
	// Awa Diop: “People are leaving.” (direct)
}
