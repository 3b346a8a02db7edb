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

func ExampleBySpeaker() {
	text := "“The well is dry,” said Awa Diop, mayor of Linguère. Joseph Sow said help was on its way.\n\n“I have heard that before,” Diop said."
	a := article.Parse(text)
	ents := new(entity.Recognizer).Recognize(a)
	for _, speaker := range quote.BySpeaker(new(quote.Extractor).Extract(a, ents)) {
		e, _ := ents.Entity(speaker.ID)
		fmt.Println(e.Name)
		for _, q := range speaker.Quotes {
			fmt.Println("-", q.Text(a))
		}
	}
	// Output:
	// Awa Diop
	// - The well is dry
	// - I have heard that before
	// Joseph Sow
	// - help was on its way
}

func ExampleStatements() {
	a := article.Parse("The governor of Cusco, Elena Quispe, denied on Monday that Peru had asked Brazil for help.")
	ents := new(entity.Recognizer).Recognize(a)
	quotes := new(quote.Extractor).Extract(a, ents)
	for _, s := range quote.Statements(a, ents, quotes) {
		fmt.Printf("%s (%s)\n%s: %s\n", s.Name, s.Role, s.Cue, s.Content)
		for _, id := range s.Entities {
			e, _ := ents.Entity(id)
			fmt.Println("about", e.Name)
		}
	}
	// Output:
	// Elena Quispe (The governor of Cusco)
	// denied: Peru had asked Brazil for help
	// about Peru
	// about Brazil
}
