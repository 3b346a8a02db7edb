// Package geo finds the places of an article and puts them on the map.
//
//	a := article.Parse(text)
//	a.Tag() // not needed, but usages are told a little better with it
//	ents := new(entity.Recognizer).Recognize(a)
//	for _, p := range new(geo.Resolver).Resolve(a, ents) {
//		fmt.Println(p.Span.In(a.Text), p.Place.Name, p.Place.Country, p.Place.Lat, p.Place.Lon)
//	}
//
// A [Resolver] decides which Springfield an article speaks of; a [Gazetteer] is the list of places that it chooses from, and
// can be asked on its own, in any script:
//
//	for p := range geo.World().Lookup("Springfield") { … }
//
// [Load] reads a gazetteer of one's own, to be used alone or laid over the world. [Resolver.Focus] tells which countries,
// divisions and towns an article is about, and [GeoJSON] draws its places on a map.
//
// # Positions
//
// Spans are byte offsets of the article's text, as everywhere in this module. Points are degrees of WGS 84, to four decimals,
// which is eleven meters; the point of a country, a division or a region is the one that GeoNames or Natural Earth puts
// its label at, not a center of anything. Two resources may differ by hundreds of kilometers on the point of a large
// country: compare countries and ids rather than points.
//
// # What counts as a place
//
// Names of places, also where they stand for a government ([Metonym]) or are part of another name ([Embedded]), and
// coordinates written in the text. Adjectives and peoples ("Syrian", "the French") only where [Resolver.Demonyms] asks for
// them.
//
// A name that no gazetteer lists keeps its own name and gets the point of the place that the text puts it in ([Parent]); where
// the text gives no hint, Place is zero. Where the text places something by a place, as in "40 km west of Aleppo", Place is
// that place, and Reckoned has the point ([Relative]).
//
// # Confidence
//
// High: the text says which place is meant, or there is no other of any prominence; Medium: what else the article names
// speaks for it; Low: a guess, by prominence or by the place named before. Alternatives has the next best.
//
// # Concurrency
//
// A Resolver and a Gazetteer do not change; any number of goroutines may use one at once.
//
// # Data
//
// The gazetteer of the world is made from GeoNames (CC BY 4.0), Natural Earth and OurAirports (public domain). DATA.md beside this file tells
// how. It adds 12 MB to programs that use it, and nothing to those that only [Load] their own.
package geo
