package entity_test

import (
	"fmt"

	"github.com/newstext/newstext/article"
	"github.com/newstext/newstext/entity"
)

func ExampleRecognizer_Recognize() {
	a := article.Parse("The port fell at noon, a military source said. The military source gave no figures, and said he had " +
		"seen no prisoners.\n\nTwo residents told the radio that they had heard shots. The residents fled.")
	var r entity.Recognizer
	for _, e := range r.Recognize(a) {
		fmt.Printf("%s (%v):", e.Name, e.Kind)
		for _, m := range e.Mentions {
			fmt.Printf(" %s;", m.Span.In(a.Text))
		}
		fmt.Println()
	}
	// Output:
	// a military source (person): military source; military source; he;
	// Two residents (person): Two residents; they; residents;
	// the radio (organization): radio;
}
