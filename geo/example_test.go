package geo_test

import (
	"fmt"
	"log"
	"strings"

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

func ExampleGazetteer_Names() {
	world := geo.World()
	city, _ := world.ByID(163808)
	for name := range world.Names(city) {
		fmt.Println(name)
	}
	// Output:
	// Tadmur
	// Pal'mira
	// Palmuera
	// Palmyra
	// Palmyre
	// Palmüra
	// Tadmor
	// Tedmor
	// تدمر
}

func ExampleNormalize() {
	fmt.Println(geo.Normalize("St. John’s"))
	fmt.Println(geo.Normalize("Al-Ḥasakah"))
	// Output:
	// saint johns
	// al hasakah
}

// A gazetteer of one's own names what the world's does not know.
func ExampleLoad() {
	const own = "\tHarbor East\tdistrict\tKE\tMombasa County\t\t-4.05\t39.68\n"
	g, err := geo.Load(strings.NewReader(own), geo.World())
	if err != nil {
		log.Fatal(err)
	}
	for p := range g.Lookup("Harbor East") {
		fmt.Println(p.Name, p.Kind, p.Admin1, p.Country)
	}
	// Output: Harbor East district Mombasa County KE
}

func ExampleResolver_Focus() {
	a := article.Parse("Rain fell on Kochi on Monday, and in Thrissur. In Colombo, Sri Lanka, it was dry.")
	ents := new(entity.Recognizer).Recognize(a)
	r := new(geo.Resolver)
	for _, c := range r.Focus(a, r.Resolve(a, ents)).Countries {
		fmt.Println(c.Place.Name, c.Count)
	}
	// Output:
	// India 2
	// Sri Lanka 2
}
