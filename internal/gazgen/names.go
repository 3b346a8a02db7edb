package gazgen

import (
	"slices"
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

// leastListed is the number of people from which the other names of a town are listed.
const leastListed = 20_000

// isListed reports whether the other names of p are to be listed, as far as they can be found by.
func isListed(p *place) bool {
	switch p.Kind {
	case gazfmt.City, gazfmt.District:
		return p.Population >= leastListed
	}
	return true
}

// listed returns the other names of p, each spelling once, as keys tell them apart.
func listed(p *place) []string {
	names := slices.Clone(p.names)
	slices.Sort(names)
	have := map[string]bool{string(gazfmt.Key(nil, p.Name)): true}
	var out []string
	for _, name := range names {
		key := string(gazfmt.Key(nil, name))
		if p.Kind == gazfmt.City && !usable(name) && !native(name, p.Country, false) {
			continue // in a script of others
		}
		if key == "" || len(key) > gazfmt.MaxKey || len(name) > gazfmt.MaxListed || have[key] {
			continue
		}
		have[key] = true
		out = append(out, name)
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

// native reports whether name is in a script of the country, or in any but the Latin one where all count. Names of more than
// one script are none.
func native(name, country string, all bool) bool {
	script := ""
	for _, r := range name {
		if !unicode.IsLetter(r) {
			continue
		}
		s := scriptOf(r)
		if s == "Latn" || s == "" || script != "" && s != script {
			return false
		}
		script = s
	}
	return script != "" && (all || strings.Contains(scripts, "|"+country+" ") && strings.Contains(lineOf(country), " "+script)) && len(name) <= 2*gazfmt.MaxKey
}

// scriptOf returns the ISO 15924 code of the script of a letter, "" for one that is none of those that names come in.
func scriptOf(r rune) string {
	switch {
	case unicode.Is(unicode.Latin, r):
		return "Latn"
	case unicode.Is(unicode.Arabic, r):
		return "Arab"
	case unicode.Is(unicode.Cyrillic, r):
		return "Cyrl"
	case unicode.In(r, unicode.Han, unicode.Katakana, unicode.Hiragana):
		return "Jpan"
	case unicode.Is(unicode.Hangul, r):
		return "Hang"
	case unicode.Is(unicode.Greek, r):
		return "Grek"
	case unicode.Is(unicode.Hebrew, r):
		return "Hebr"
	case unicode.Is(unicode.Armenian, r):
		return "Armn"
	case unicode.Is(unicode.Georgian, r):
		return "Geor"
	case unicode.Is(unicode.Devanagari, r):
		return "Deva"
	case unicode.Is(unicode.Bengali, r):
		return "Beng"
	case unicode.Is(unicode.Thai, r):
		return "Thai"
	case unicode.Is(unicode.Ethiopic, r):
		return "Ethi"
	case unicode.In(r, unicode.Gurmukhi, unicode.Gujarati, unicode.Tamil, unicode.Telugu, unicode.Malayalam, unicode.Kannada, unicode.Oriya,
		unicode.Sinhala, unicode.Khmer, unicode.Lao, unicode.Myanmar, unicode.Tibetan, unicode.Thaana):
		return "Indi"
	}
	return ""
}

// scripts are the scripts, beside the Latin one, in which the countries write their names of places.
const scripts = "|AE Arab|BH Arab|DJ Arab|DZ Arab|EG Arab|EH Arab|IQ Arab|JO Arab|KM Arab|KW Arab|LB Arab|LY Arab|MA Arab|MR Arab|OM Arab|PS Arab Hebr" +
	"|QA Arab|SA Arab|SD Arab|SO Arab|SS Arab|SY Arab|TD Arab|TN Arab|YE Arab|AF Arab|IR Arab|PK Arab|IL Hebr Arab|ER Ethi Arab|ET Ethi" +
	"|RU Cyrl|UA Cyrl|BY Cyrl|BG Cyrl|RS Cyrl|ME Cyrl|MK Cyrl|BA Cyrl|KZ Cyrl|KG Cyrl|TJ Cyrl|UZ Cyrl|TM Cyrl|MN Cyrl|MD Cyrl|XK Cyrl" +
	"|CN Jpan|HK Jpan|MO Jpan|TW Jpan|JP Jpan|SG Jpan|KR Hang|KP Hang|GR Grek|CY Grek|AM Armn|GE Geor|TH Thai" +
	"|IN Deva Beng Indi Arab|NP Deva|BD Beng|LK Indi|KH Indi|LA Indi|MM Indi|BT Indi|MV Indi|"

// lineOf returns the scripts of the country, each after a space.
func lineOf(country string) string {
	_, rest, _ := strings.Cut(scripts, "|"+country)
	line, _, _ := strings.Cut(rest, "|")
	return line
}

// affixes are words for divisions, which news leaves out.
var affixes = []string{" Governorate", " Province", " Region", " Oblast", " Oblast'", " Prefecture", " State", " Department", " District",
	" Voivodeship", " County", " Republic", " Krai", " Kray", "oblast", "Provincia de ", "Provincia del ", "Departamento de ",
	"Departamento del ", "Muhafazat ", "Mohafazat ", "Wilaya de ", "Wilayat ", "State of ", "Province of ", "Republic of ", "Region of ",
	"Estado de ", "Région de ", "Region de "}

// minorAffixes are those of second-order divisions that news leaves out, where their towns do not have the same name anyway. It does
// not leave out "County".
var minorAffixes = []string{" District", " Rayon", " Raion", " Raionul", " Okrug", " Tumani", " Aūdany", " İlçesi", " Shi", " Gun", " Zone", " Kommun", " Kommune",
	" Municipality", " Department", "Province of ", "Provincia di ", "Provincia de ", "Province du ", "Province de ", "Departamento de ",
	"Département de ", "Département du ", "Politischer Bezirk ", "Amphoe Mueang ", "Amphoe ", "Caza de ", "Markaz ", "Partido de ", "Wilaya de ",
	"Arrondissement de ", "Comuna "}

// minorShort returns the name of a second-order division without a word for one, "" where it has none.
func minorShort(name string) string {
	for _, a := range minorAffixes {
		s, ok := strings.CutSuffix(name, a)
		if !ok {
			s, ok = strings.CutPrefix(name, a)
		}
		if ok && len(s) > 3 {
			return s
		}
	}
	return ""
}

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
