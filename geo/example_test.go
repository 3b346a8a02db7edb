package geo_test

import (
	"fmt"

	"github.com/newstext/newstext/article"
	"github.com/newstext/newstext/entity"
	"github.com/newstext/newstext/geo"
)

func Example() {
	a := article.Parse("Police in London, Ontario, said on Monday that Canada would send help.")
	ents := entity.Set{
		{ID: 1, Kind: entity.Place, Name: "London", Mentions: []entity.Mention{{Span: article.Span{Start: 10, End: 16}, Form: entity.Name}}},
		{ID: 2, Kind: entity.Place, Name: "Ontario", Mentions: []entity.Mention{{Span: article.Span{Start: 18, End: 25}, Form: entity.Name}}},
		{ID: 3, Kind: entity.Place, Name: "Canada", Mentions: []entity.Mention{{Span: article.Span{Start: 47, End: 53}, Form: entity.Name}}},
	}
	for _, p := range new(geo.Resolver).Resolve(a, ents) {
		fmt.Println(p.Span.In(a.Text), p.Place.Kind, p.Place.Country, p.Usage)
	}
	// Output:
	// London city CA literal
	// Ontario admin1 CA literal
	// Canada country CA metonym
}

func ExampleGazetteer_Lookup() {
	for p := range geo.World().Lookup("Cordoba") {
		fmt.Println(p.Name, p.Country, p.Admin1)
		if p.Country == "ES" {
			break
		}
	}
	// Output:
	// Córdoba AR Cordoba
	// Córdoba CO Córdoba
	// Córdoba ES Andalusia
}

func ExampleNormalize() {
	fmt.Println(geo.Normalize("St. John’s"))
	fmt.Println(geo.Normalize("Al-Ḥasakah"))
	// Output:
	// saint johns
	// al hasakah
}
