package geo

import "github.com/newstext/newstext/internal/gazfmt"

// Normalize returns name as gazetteers compare it:
//
//   - in lower case and without marks on letters: "São Tomé" gives "sao tome"; ß, æ, œ, ø, ł, đ, þ and ı become plain letters
//   - without apostrophes, the signs for ayn and hamza, full stops, and what cannot be seen: "N’Djamena" gives "ndjamena",
//     "Sanʻā" "sana", "U.S." "us"
//   - with one space for every hyphen and other mark, and none at the ends: "Bosnia-Herzegovina" gives "bosnia herzegovina"
//   - with "and" for "&", and without "the" at the beginning
//   - with Saint, Sainte, Mount and Fort written out before another word: "St. John’s" gives "saint johns", "Elm St" "elm st"
//
// Letters of all scripts count. Normalize returns "" where name has neither letter nor digit.
//
// Three kinds of variant are the business of [Gazetteer.Lookup] and of the [Resolver] instead, since they need the list of
// places: an Arabic article ("al-Bab", "El Bab", "Bab"), older and other names ("Bombay", "Halab"), and words that only tell
// where in a place something is, or what kind of place it is ("northern Idlib", "the province of Idlib", "Idlib province").
func Normalize(name string) string { return string(gazfmt.Key(nil, name)) }
