package entity

import (
	"strings"

	"github.com/newstext/newstext/article"
)

// recognize links a text whose names are marked: {p Ana Ruiz}, {o Orvian Red Cross}, {l Orvia}, {g Orvian}, {f Orvia
// Airport}; a name with a question mark for the space, {l?Melina}, is one that the tagger was not sure of. It returns the text without the marks, too.
func recognize(marked string) (string, Set) {
	text, names := unmarkNames(marked)
	a := article.Parse(text)
	set := new(Recognizer).link(a, names)
	if err := Check(a, set); err != nil {
		panic(err)
	}
	return a.Text, set
}

// unmarkNames returns marked without its marks, and the names that they mark.
func unmarkNames(marked string) (string, []name) {
	var text strings.Builder
	var names []name
	for {
		before, rest, ok := strings.Cut(marked, "{")
		text.WriteString(before)
		if !ok {
			break
		}
		in, after, _ := strings.Cut(rest, "}")
		kind := map[string]Kind{"p": Person, "o": Organization, "l": Place, "g": Group, "f": Facility, "x": Product}[in[:1]]
		conf := article.High
		if in[1] == '?' {
			conf = article.Low
		}
		start := text.Len()
		text.WriteString(in[2:])
		names = append(names, name{span: article.Span{Start: start, End: text.Len()}, kind: kind, conf: conf})
		marked = after
	}
	return text.String(), names
}

// named returns the entity of s with the given name.
func named(s Set, name string) Entity {
	for _, e := range s {
		if e.Name == name {
			return e
		}
	}
	return Entity{}
}

// mentioned returns the words of the mentions of e.
func mentioned(text string, e Entity) []string {
	var out []string
	for _, m := range e.Mentions {
		out = append(out, m.Span.In(text))
	}
	return out
}
