package gazgen

import (
	"strings"
	"unicode"

	"github.com/newstext/newstext/internal/gazfmt"
)

// keys returns the keys of p's names.
func keys(p *place) map[string]bool {
	out := map[string]bool{}
	put := func(name string) {
		key := gazfmt.Key(nil, name)
		if len(key) == 0 || len(key) > gazfmt.MaxKey {
			return
		}
		out[string(key)] = true
		// What has an article in Arabic is named without it, or with another spelling of it, too.
		if rest, ok := gazfmt.CutArticle(key); ok && arabic(p.Country) && len(rest) > 2 {
			out[string(rest)] = true
		}
	}
	put(p.Name)
	for _, name := range p.names {
		put(name)
	}
	return out
}

// arabic reports whether Arabic is an official language of the country.
func arabic(country string) bool {
	return country != "" && strings.Contains(" AE BH DJ DZ EG EH ER IL IQ JO KM KW LB LY MA ML MR OM PS QA SA SD SO SS SY TD TN YE ", " "+country+" ")
}

// usable reports whether an alternate name can stand in an English text: it is in Latin letters, has a capital, and is
// neither a code nor a word of two letters.
func usable(name string) bool {
	upper, lower := 0, 0
	for _, r := range name {
		switch {
		case unicode.IsDigit(r) || r == ';' || r == '(' || r == '/':
			return false
		case r > unicode.MaxLatin1 && unicode.IsLetter(r) && !unicode.Is(unicode.Latin, r):
			return false
		case unicode.IsUpper(r):
			upper++
		case unicode.IsLower(r):
			lower++
		}
	}
	return upper > 0 && lower > 1 && len(name) <= gazfmt.MaxKey && len(name) > 2
}

// affixes are words for divisions, which news leaves out.
var affixes = []string{" Governorate", " Province", " Region", " Oblast", " Oblast'", " Prefecture", " State", " Department", " District",
	" Voivodeship", " County", " Republic", " Krai", " Kray", "oblast", "Provincia de ", "Provincia del ", "Departamento de ",
	"Departamento del ", "Muhafazat ", "Mohafazat ", "Wilaya de ", "Wilayat ", "State of ", "Province of ", "Republic of ", "Region of ",
	"Estado de ", "Région de ", "Region de "}

// short returns name without a word for a division.
func short(name string) string {
	for _, a := range affixes {
		if s, ok := strings.CutSuffix(name, a); ok && len(s) > 2 {
			return strings.TrimSpace(s)
		}
		if s, ok := strings.CutPrefix(name, a); ok && len(s) > 2 {
			return s
		}
	}
	return name
}
