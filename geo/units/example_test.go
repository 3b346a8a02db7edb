package units_test

import (
	"fmt"

	"github.com/newstext/newstext/article"
	"github.com/newstext/newstext/geo/units"
)

func ExampleFind() {
	a := article.Parse("The fire burned 1,200 hectares of pine and cost the island $3.5m, and drove 40 families from their homes.")
	for _, q := range units.Find(a) {
		fmt.Printf("%s: %.0f %s [%s]\n", q.Span.In(a.Text), *q.Low, q.Unit, q.Of)
	}
	// Output:
	// 1,200 hectares: 1200 hectare [pine]
	// $3.5m: 3500000 USD []
	// 40 families: 40 count [families]
}

// A bound that the text does not state is nil.
func ExampleQuantity() {
	a := article.Parse("The village has less than a square mile of farmland.")
	q := units.Find(a)[0]
	fmt.Println(q.Low == nil, *q.High, q.HighOpen, q.Unit)
	fmt.Println(*q.SI.High, q.SI.Unit)
	// Output:
	// true 1 true square-mile
	// 2.589988110336e+06 square-meter
}
