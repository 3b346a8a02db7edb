// Package nation knows the countries and territories of the world: the two hundred and fifty of ISO 3166-1 and Kosovo,
// with their names, the adjectives and nouns for their people, capitals and points on the map.
//
//	n, form, ok := nation.Lookup("Spaniards") // Spain, People
//
// # Concurrency
//
// Everything here reads constant data; any number of goroutines may call it.
//
// # Data
//
// nations.txt is the table, checked by hand; index.txt is made from it by go generate and searched where it lies. Identifiers,
// capitals and populations are those of GeoNames (CC BY 4.0). Points are GeoNames', too, but for Australia, China, Myanmar, Niger,
// Nigeria, Sudan and Zambia: GeoNames and Wikipedia put these 180 to 320 km from one another, and the point here lies in the
// middle, within 160 km of both.
package nation

import (
	"bytes"
	_ "embed"
	"iter"
	"strconv"
	"strings"

	"github.com/newstext/newstext/internal/textnorm"
)

//go:generate go run gen.go

//go:embed nations.txt
var table string

//go:embed index.txt
var index string

// A Nation is a country or territory.
type Nation struct {
	Code       string // ISO 3166-1 alpha-2; "XK" for Kosovo
	ID         int    // GeoNames
	Continent  string // "AF", "AN", "AS", "EU", "NA", "OC" or "SA", as GeoNames groups them
	Capital    string // in English; "" where there is none
	Population int    // 0 where nobody lives there for good
	Lat, Lon   float64
	Name       string // in English, without "the"
}

// A Form tells what a word says of a nation.
type Form uint8

// The forms.
const (
	None      Form = iota
	Name           // "Spain", "U.K.", "Ivory Coast"
	Adjective      // "Spanish", "Syrian"; often a noun for one of its people too
	People         // a noun for its people only: "Syrians", "Spaniard"
)

// All walks over all nations, in the order of their codes.
func All() iter.Seq[Nation] {
	return func(yield func(Nation) bool) {
		for line := range strings.Lines(table) {
			if line[0] != '#' && !yield(parse(line)) {
				return
			}
		}
	}
}

// ByCode returns the nation with the given code in upper case, and false where there is none.
func ByCode(code string) (Nation, bool) {
	if len(code) != 2 {
		return Nation{}, false
	}
	lo, hi := 0, len(table)
	for lo < hi {
		line, start, end := lineAt(table, lo, hi)
		switch {
		case line[0] == '#' || line[:2] < code:
			lo = end
		case line[:2] > code:
			hi = start
		default:
			return parse(line), true
		}
	}
	return Nation{}, false
}

// Lookup returns the nation that name names, or whose people or things it is a word for, and false where there is none.
// It disregards marks, hyphens and full stops, and a leading "the", and it reads "SYRIA" like "Syria"; a name in lower
// case alone is none, and an abbreviation is one only in capitals ("US", "U.S.", but not "Us"). Of several nations that
// share a word it returns the one meant by a report that says no more: the Democratic Republic of the Congo for "Congo",
// the Dominican Republic for "Dominican". "Georgia" is the country, here.
//
// Lookup allocates nothing.
func Lookup(name string) (n Nation, form Form, ok bool) {
	code, form := Code(name)
	if form == None {
		return Nation{}, None, false
	}
	n, ok = ByCode(code)
	return n, form, ok
}

// Code is Lookup for those who need no more than the nation's code, and quicker. The form is None where there is no such
// nation.
func Code(name string) (code string, form Form) {
	var room [64]byte
	if len(name) > len(room)-8 {
		return "", None
	}
	lower, upper := hasCase(name)
	if !upper {
		return "", None
	}
	key := textnorm.Append(room[:0], name)
	if len(key) > 4 && string(key[:4]) == "the " {
		key = key[4:]
	}
	lo, hi := letter(key)
	for lo < hi {
		line, start, end := lineAt(index, lo, hi)
		word := line[:strings.IndexByte(line, '|')]
		switch {
		case word < string(key):
			lo = end
		case word > string(key):
			hi = start
		default:
			// word|form CC, with "!" for an abbreviation: "us|1US!"
			rest := line[len(word)+1:]
			if lower && len(rest) > 3 && rest[3] == '!' {
				return "", None
			}
			return rest[1:3], Form(rest[0] - '0')
		}
	}
	return "", None
}

// Starts reports whether a word for a nation begins with the given word: "South" and "Peru", but not "Lima". A reader of text
// asks it before it tries longer and longer names.
func Starts(word string) bool {
	if h, ok := hashASCII(word); ok && !mayStart(h) {
		return false
	}
	var room [64]byte
	if len(word) > len(room)-8 {
		return false
	}
	key := textnorm.Append(room[:0], word)
	first, _, _ := bytes.Cut(key, []byte(" "))
	if len(key) == 0 || !mayStart(Slot(first)) {
		return false
	}
	lo, hi := letter(key)
	for lo < hi {
		line, start, end := lineAt(index, lo, hi)
		if line[:strings.IndexByte(line, '|')] < string(key) {
			lo = end
		} else {
			hi = start
		}
	}
	// The word itself comes first, and then the names that it is the first word of.
	rest := index[lo:]
	return len(rest) > len(key) && rest[:len(key)] == string(key) && (rest[len(key)] == '|' || rest[len(key)] == ' ')
}

// letter returns where the lines of index stand that begin with the first letter of key.
func letter(key []byte) (lo, hi int) {
	if len(key) == 0 || key[0] < 'a' || key[0] > 'z' {
		return 0, 0
	}
	return int(letters[key[0]-'a']), int(letters[key[0]-'a'+1])
}

// Slot returns the bit of firstWords that stands for a word: most words that no name begins with have a bit that is not set.
func Slot(word []byte) uint32 {
	h := uint32(2166136261)
	for _, c := range word {
		h = (h ^ uint32(c)) * 16777619
	}
	return (h ^ h>>15) % (64 * uint32(len(firstWords)))
}

func mayStart(slot uint32) bool { return firstWords[slot>>6]>>(slot&63)&1 != 0 }

// hashASCII returns the slot of a word that has nothing but the letters a to z, in any case, and false for any other.
func hashASCII(word string) (slot uint32, ok bool) {
	h := uint32(2166136261)
	for i := 0; i < len(word); i++ {
		c := word[i] | 0x20
		if c < 'a' || c > 'z' {
			return 0, false
		}
		h = (h ^ uint32(c)) * 16777619
	}
	return (h ^ h>>15) % (64 * uint32(len(firstWords))), true
}

// hasCase reports whether name has letters of lower and of upper case, as far as ASCII and Latin-1 go.
func hasCase(name string) (lower, upper bool) {
	for _, r := range name {
		switch {
		case 'a' <= r && r <= 'z' || 'ß' <= r && r <= 'ÿ':
			lower = true
		case 'A' <= r && r <= 'Z' || 'À' <= r && r <= 'Þ':
			upper = true
		}
	}
	return lower, upper
}

// lineAt returns the line of text that holds the middle of text[lo:hi], and where it starts and ends, its line feed
// included. Both lo and hi are starts of lines.
func lineAt(text string, lo, hi int) (line string, start, end int) {
	mid := lo + (hi-lo)/2
	start = lo + strings.LastIndexByte(text[lo:mid], '\n') + 1
	end = mid + strings.IndexByte(text[mid:], '\n') + 1
	return text[start : end-1], start, end
}

// parse reads a line of nations.txt, which the tests have checked.
func parse(line string) Nation {
	var f [8]string
	for i := range f {
		f[i], line, _ = strings.Cut(line, "|")
	}
	n := Nation{Code: f[0], Continent: f[2], Capital: f[3], Name: f[7]}
	n.ID, _ = strconv.Atoi(f[1])
	n.Population, _ = strconv.Atoi(f[4])
	n.Lat, _ = strconv.ParseFloat(f[5], 64)
	n.Lon, _ = strconv.ParseFloat(f[6], 64)
	return n
}
