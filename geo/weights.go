package geo

import (
	"math/bits"

	"github.com/newstext/newstext/article"
)

// weights is what an article says of countries and first-order divisions: how often each is named, or something in it.
type weights struct {
	countries [26 * 26]int16
	total     int
	admin1    []int16
	divisions int
}

func countryIndex(code string) int {
	if len(code) != 2 || code[0] < 'A' || code[0] > 'Z' || code[1] < 'A' || code[1] > 'Z' {
		return -1
	}
	return int(code[0]-'A')*26 + int(code[1]-'A')
}

// set makes w what v is.
func (w *weights) set(v *weights) {
	admin1 := append(w.admin1[:0], v.admin1...)
	*w = *v
	w.admin1 = admin1
}

// reset forgets all weights.
func (w *weights) reset() { *w = weights{admin1: w.admin1[:0]} }

// add counts n for the country and the division of c.
func (w *weights) add(c *candidate, n int) {
	if c.kind == Country && c.nation == unitedStates {
		n /= 3
	}
	w.addNation(int(c.nation), n)
	if admin1 := int(c.admin1); admin1 > 0 && admin1 < len(w.admin1) && w.admin1[admin1] < 1000 {
		w.admin1[admin1] += int16(n)
		w.divisions += n
	}
}

// unitedStates is the index of a country that news names wherever it acts, and that has a namesake of most cities of the world: its
// name alone says little of where they are.
const unitedStates = ('U'-'A')*26 + 'S' - 'A'

// addNation counts n for the country with an index.
func (w *weights) addNation(i, n int) {
	if i >= 0 && w.countries[i] < 1000 {
		w.countries[i] += int16(n)
		w.total += n
	}
}

// damped returns what n mentions of a total count, falling off so that twenty do not drown the rest.
func damped(n, total, share, step, most int) int {
	if n <= 0 || total <= 0 {
		return 0
	}
	return share*n/max(total, n) + min(most, step*bits.Len(uint(n)))
}

// readNations counts the words for nations and for states that are no names to resolve: "Syrian", "Texas".
func (x *resolution) readNations() {
	k := 0
	taken := func(s article.Span) bool {
		for k < len(x.names) && x.names[k].span.End <= s.Start {
			k++
		}
		return k < len(x.names) && x.names[k].span.Overlaps(s) && x.names[k].group != 0
	}
	for _, n := range x.nations {
		if !taken(n.span) {
			x.weights.addNation(countryIndex(n.country), 1)
		}
	}
	k = 0
	for _, s := range x.states {
		if !taken(s.tokens[s.at].Span) {
			x.addState(s.tokens, s.at)
		}
	}
}

// A stateWord is a word that the name of a state or province begins with, as addState counts them.
type stateWord struct {
	tokens []article.Token
	at     int
}

// addState counts a state of the United States or a province of Canada in a longer name: "Ohio State Police", "Cook County,
// Ill.".
func (x *resolution) addState(toks []article.Token, i int) {
	g, span := x.g, toks[i].Span
	switch span.In(x.a.Text) {
	case "New", "North", "South", "West", "Rhode", "British", "Nova":
		if i+1 < len(toks) {
			span = span.Cover(toks[i+1].Span)
		}
	}
	if span.Len() > 24 {
		return
	}
	c := g.find(span.In(x.a.Text))
	for p, next, ok := g.data.Next(c); ok; p, next, ok = g.data.Next(next) {
		if Kind(g.data.Kind(p)) == Admin1 {
			if country := g.data.Place(p).Country; country == "US" || country == "CA" || country == "AU" {
				c := x.candidate(p)
				x.weights.add(&c, 1)
			}
			return
		}
		if p > 4000 {
			return
		}
	}
}

// startsState reports whether the name of a state or province of the United States, Canada or Australia begins with word.
func startsState(word string) bool {
	switch word {
	case "Alabama", "Alaska", "Arizona", "Arkansas", "California", "Colorado", "Connecticut", "Delaware", "Florida",
		"Georgia", "Hawaii", "Idaho", "Illinois", "Indiana", "Iowa", "Kansas", "Kentucky", "Louisiana", "Maine",
		"Maryland", "Massachusetts", "Michigan", "Minnesota", "Mississippi", "Missouri", "Montana", "Nebraska", "Nevada",
		"New", "North", "Ohio", "Oklahoma", "Oregon", "Pennsylvania", "Rhode", "South", "Tennessee", "Texas", "Utah",
		"Vermont", "Virginia", "Washington", "West", "Wisconsin", "Wyoming", "Alberta", "British", "Manitoba",
		"Newfoundland", "Nova", "Ontario", "Quebec", "Saskatchewan", "Yukon", "Queensland", "Tasmania", "Victoria":
		return true
	}
	return false
}
