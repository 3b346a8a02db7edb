package units_test

import (
	"fmt"

	"github.com/newstext/newstext/article"
	"github.com/newstext/newstext/geo/units"
	"golang.org/x/text/language"
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

// The outlet's country decides which money a bare $ is.
func ExampleFinder() {
	a := article.Parse("The levy will cost households $90 a year.")
	for _, country := range []string{"", "AU", "CA"} {
		q := units.Finder{Country: country}.Find(a)[0]
		fmt.Println(q, q.Assumed)
	}
	// Output:
	// 90 USD per year true
	// 90 AUD per year true
	// 90 CAD per year true
}

func ExampleParse() {
	q, err := units.Parse("less than 3 sq km")
	fmt.Println(q, err)
	_, err = units.Parse("12 parsnips")
	fmt.Println(err)
	// Output:
	// less than 3 square kilometers <nil>
	// units: "12 parsnips": unknown unit at byte 3
}

func ExampleQuantity_Convert() {
	a := article.Parse("The fire is 20 to 30 miles from the town, where it was 104°F at noon.")
	for i, unit := range []string{"kilometer", "celsius"} {
		q, err := units.Find(a)[i].Convert(unit)
		fmt.Println(q, err)
	}
	// Output:
	// 32.1869 to 48.2803 kilometers <nil>
	// 40 degrees Celsius <nil>
}

func ExampleQuantity_Format() {
	q, _ := units.Parse("more than 1,200 sq miles")
	s, _ := q.Format(language.German, "square-kilometer")
	fmt.Println(s)
	// Output: more than 3.108 square kilometers
}

func ExampleRole() {
	a := article.Parse("The blast killed 14 people, including four children, and wounded about 30.")
	for _, q := range units.Find(a) {
		fmt.Println(q, "-", q.Role)
	}
	// Output:
	// 14 people - killed
	// 4 children - killed
	// about 30 - injured
}
