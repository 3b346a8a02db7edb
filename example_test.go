package newstext_test

import (
	"fmt"

	"github.com/newstext/newstext"
)

func Example() {
	text := "MAPUTO (Reuters) - Mozambique will move 40,000 people from the banks of the Zambezi, Interior Minister Amade Cossa " +
		"said on Friday.\n“We have lost 12 villages and 300 sq km of maize,” he told Reuters in Beira. “We will not lose people.”"

	z := newstext.Analyze(text)
	for _, q := range z.Quotes {
		speaker, _ := z.Entities.Entity(q.Speaker)
		fmt.Printf("%s, %s, %v: %s\n", speaker.Name, speaker.Role, q.Kind, q.Parts[0].In(text))
	}
	for _, p := range z.Places {
		fmt.Printf("%s: %v, %s (%.1f, %.1f)\n", p.Span.In(text), p.Place.Kind, p.Place.Country, p.Place.Lat, p.Place.Lon)
	}
	for _, q := range z.Quantities {
		fmt.Printf("%s: %g %s\n", q.Span.In(text), *q.Low, q.Unit)
	}
	// Output:
	// Amade Cossa, Interior Minister, indirect: Mozambique will move 40,000 people from the banks of the Zambezi
	// Amade Cossa, Interior Minister, direct: “We have lost 12 villages and 300 sq km of maize,”
	// MAPUTO: city, MZ (-26.0, 32.6)
	// Mozambique: country, MZ (-18.2, 35.0)
	// Zambezi: river,  (-17.7, 25.2)
	// Beira: city, MZ (-19.8, 34.8)
	// 40,000 people: 40000 count
	// 12 villages: 12 count
	// 300 sq km: 300 square-kilometer
}
