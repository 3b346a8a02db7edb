package geo_test

import (
	"testing"

	"github.com/newstext/newstext/article"
	"github.com/newstext/newstext/entity"
	"github.com/newstext/newstext/geo"
)

func BenchmarkLookup(b *testing.B) {
	g := geo.World()
	b.ReportAllocs()
	for b.Loop() {
		for range g.Lookup("San Fernando") {
			break
		}
	}
}

func BenchmarkResolve(b *testing.B) {
	text, ents := report()
	a := article.Parse(text)
	var r geo.Resolver
	r.Resolve(a, ents)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		r.Resolve(a, ents)
	}
}

// report returns a text of about the size of an article, and its places.
func report() (string, entity.Set) {
	const part = "Floods cut the road between Tete and Chimoio on Monday, and the governor of Manica province said that Mozambique " +
		"had asked South Africa and Zimbabwe for boats. In Beira, 40 km from the mouth of the Pungwe River, the port was closed. " +
		"Officials in Maputo feared that the Zambezi would rise again. Portugal promised help, as it did in Nampula and Lichinga.\n\n"
	text := ""
	var ents entity.Set
	for range 12 {
		text += part
	}
	for _, name := range []string{"Tete", "Chimoio", "Manica", "Mozambique", "South Africa", "Zimbabwe", "Beira", "Pungwe River", "Maputo", "Zambezi",
		"Portugal", "Nampula", "Lichinga"} {
		ents = append(ents, named(text, entity.ID(len(ents)+1), name))
	}
	return text, ents
}
