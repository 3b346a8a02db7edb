package entity

import "strings"

// withoutTitles returns names without those of persons that are nothing but a title: "His Highness", "Assistant Undersecretary".
func (cache *classCache) withoutTitles(text string, names []name) []name {
	kept := names[:0]
	for _, n := range names {
		if n.kind != Person || n.extra || !cache.titlesOnly(n.span.In(text)) {
			kept = append(kept, n)
		}
	}
	return kept
}

// titlesOnly reports whether all words of a name are those of titles, and the last one is no surname as well, as "Dean", "King" and
// "Baker" are.
func (cache *classCache) titlesOnly(name string) bool {
	if len(name) > 64 {
		return false
	}
	last := ""
	for w := range strings.FieldsSeq(name) {
		if last = w; !hasWord(styles, w) && !hasWord(ranked, w) && cache.classify(w)&(rank|honorific|person) == 0 {
			return false
		}
	}
	return hasWord(styles, last) || hasWord(offices, last) && len(last) < len(name)
}

const (
	styles  = " highness excellency majesty holiness eminence lordship almighty amir emir "
	ranked  = " his her their your royal junior senior assistant associate deputy vice chief acting "
	offices = " assistant undersecretary secretary chairman chairwoman chairperson director minister president manager commissioner superintendent inspector " +
		"officer general governor principal scout "
)
