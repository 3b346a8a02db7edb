package article_test

import (
	"fmt"

	"github.com/newstext/newstext/article"
)

func Example() {
	a := article.Parse(`Ferry returns after storm

VALLETTA, Jan 9 (Reuters) - The ferry to Gozo sailed again on Monday. "Was it safe?" Capt. Maria Vella asked.

Related Story`)
	for _, p := range a.Paragraphs {
		fmt.Println(p.Kind)
		for _, s := range p.Sentences {
			fmt.Println("   ", s.Span.In(a.Text))
		}
	}
	fmt.Println(a.Dateline.Place.In(a.Text), "/", a.Dateline.Agency.In(a.Text))
	// Output:
	// headline
	//     Ferry returns after storm
	// body
	//     VALLETTA, Jan 9 (Reuters) - The ferry to Gozo sailed again on Monday.
	//     "Was it safe?" Capt. Maria Vella asked.
	// boilerplate
	//     Related Story
	// VALLETTA / Reuters
}

func ExampleOffsets() {
	text := "“Ça va,” said Zoë 🙂."
	o := article.NewOffsets(text)
	span := article.Span{Start: 10, End: 13} // the closing mark
	fmt.Println(span.In(text), o.RuneSpan(span), o.UTF16Span(span))
	// Output: ” 7:8 7:8
}

func ExampleArticle_Tokens() {
	a := article.Parse("Iran-backed forces spent $1.2bn by 5 p.m.")
	for t := range a.Tokens() {
		fmt.Print(t.Span.In(a.Text), "/", t.Kind, " ")
	}
	fmt.Println()
	// Output: Iran-backed/word forces/word spent/word $1.2bn/number by/word 5/number p.m./word
}
