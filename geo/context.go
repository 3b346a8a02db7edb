package geo

import (
	"strings"

	"github.com/newstext/newstext/internal/nation"
)

// readContext fills in what the words around each name say of it.
func (x *resolution) readContext() {
	for i := range x.names {
		t := &x.names[i]
		if t.usage == Demonym || t.coordinates {
			continue
		}
		t.name = trimName(t.span.In(x.a.Text))
		if code, form := nation.Code(t.name); form != nation.None && form != nation.Name {
			t.usage, t.country = Demonym, code
			continue
		}
		if t.usage == Embedded {
			continue // the words around it are of the longer name
		}
		switch full, ok := spellOut(t.name); {
		case ok && (t.name != "LA" || x.word(t, t.first-1) == ","):
			t.name, t.want = full, 1<<Admin1
		case t.name == "NYC" || t.name == "N.Y.C.":
			t.name = "New York City"
		case strings.HasSuffix(t.name, "L.A.") || t.name == "LA":
			t.name = "Los Angeles"
		}
		if name, inner, ok := strings.Cut(t.name, ", "); ok {
			t.name, t.inner = name, inner
		}
		if t.inner == "" {
			t.inner = x.container(i)
		}
		if t.inner == "" {
			if name, w := x.definition(i); w != 0 {
				t.inner = name
				if t.want == 0 {
					t.want = w
				}
			}
		}
		t.listed = t.inner != "" && i+1 < len(x.names) && x.goesOn(i+1)
		t.local = hasWord(townWords, x.word(t, t.last))
		if t.want == 0 {
			t.want = x.featureAround(i)
		}
	}
	x.shareFeatures()
	for i := range x.names[:max(0, len(x.names)-1)] {
		// Roads run from town to town, not from province to province.
		if t, u := &x.names[i], &x.names[i+1]; t.want == 0 && u.want == 0 && u.chained && x.word(t, t.first-1) == "between" && x.follows(t, roads) {
			t.want, u.want = wantTown, wantTown
		}
	}
}

// follows reports whether one of the six words before t, but for that just before it, is in list.
func (x *resolution) follows(t *toponym, list string) bool {
	for k := t.first - 2; k >= 0 && k > t.first-7; k-- {
		if hasWord(list, x.word(t, k)) {
			return true
		}
	}
	return false
}

// roads are words for what leads from one town to another.
const roads = " road roads highway highways motorway motorways railway train trains bus buses ferry "

// trimName returns name as one line, without brackets and quotation marks around it.
func trimName(name string) string {
	name = strings.Trim(name, " \t\n\"'“”‘’()[],;:-–—")
	if strings.ContainsAny(name, "\n\t\r") {
		name = strings.Join(strings.Fields(name), " ")
	}
	return name
}

// goesOn reports whether a list goes on after name i: "Hama, Homs and Idlib", "Hama, Homs and, across the border, Kilis".
func (x *resolution) goesOn(i int) bool {
	if i+1 < len(x.names) && x.names[i+1].chained {
		return true
	}
	after := x.word(&x.names[i], x.names[i].last)
	return after == "and" || after == "or"
}

// container returns the name after "X, " or "X (", or after "X in" and "X, in" where it ends the phrase: what the text
// may say that name i lies in.
func (x *resolution) container(i int) string {
	t := &x.names[i]
	k := t.last
	w := x.word(t, k)
	switch w {
	case ",", "(":
		k++
		if x.word(t, k) == "in" {
			k++
		}
	case "in":
		k++
	default:
		return ""
	}
	if x.word(t, k) == "the" {
		k++
	}
	if i+1 < len(x.names) {
		if n := &x.names[i+1]; n.para == t.para && len(n.tokens) > 0 && &n.tokens[0] == &t.tokens[0] && n.first == k {
			return n.span.In(x.a.Text)
		}
	}
	if w == "in" || k >= len(t.tokens) {
		return ""
	}
	// A state or country that no entity has: "N.C.", "Texas".
	for n := min(3, len(t.tokens)-k); n > 0; n-- {
		s := t.tokens[k].Span.Cover(t.tokens[k+n-1].Span).In(x.a.Text)
		if len(s) > 40 || !isCapital(x.a.Text, t.tokens[k]) {
			continue
		}
		if _, ok := spellOut(s); ok {
			return s
		}
	}
	return ""
}

// definition returns what the text says of name i in the manner of an encyclopedia: "X is a small market town in Kent". It
// returns 0 where it does not.
func (x *resolution) definition(i int) (inner string, w want) {
	t := &x.names[i]
	if i+1 == len(x.names) || !x.names[i+1].sameSentence(t) {
		return "", 0
	}
	k, n := t.last, &x.names[i+1]
	if be := x.word(t, k); be != "is" && be != "was" || n.first-k > longestDefinition {
		return "", 0
	}
	if a := x.word(t, k+1); a != "a" && a != "an" && a != "the" {
		return "", 0
	}
	last := n.first - 1
	if x.word(t, last) == "the" {
		last--
	}
	if x.word(t, last) != "in" && x.word(t, last) != "of" {
		return "", 0
	}
	for k += 2; k < last && w == 0; k++ {
		w, _ = feature(x.word(t, k))
	}
	return n.span.In(x.a.Text), w
}

// longestDefinition is how many tokens may stand between a name and the one of what it lies in.
const longestDefinition = 16

// featureAround returns what a word for a kind of place beside name i asks for: "Idlib province", "the province of Idlib",
// "the river Tigris".
func (x *resolution) featureAround(i int) want {
	t := &x.names[i]
	if w, _ := feature(x.word(t, t.last)); w != 0 && w != wantCountry {
		return w
	}
	k := t.first - 1
	if x.word(t, k) == "the" {
		k--
	}
	if x.word(t, k) == "of" {
		if hasWord(edges, x.word(t, k-1)) {
			return wantTown
		}
		w, plural := feature(x.word(t, k-1))
		// "the eastern suburbs of Damascus" and "the Mezzeh district of Damascus" are not the city.
		if w == wantDistrict && (plural || k > 1 && isCapital(x.a.Text, t.tokens[k-2])) {
			return 0
		}
		return w
	}
	if w := x.word(t, k); k == t.first-1 && w != "" {
		if k > 0 && isCapital(x.a.Text, t.tokens[k]) && w != "lake" && w != "river" && w != "mount" {
			return 0
		}
		if f, plural := feature(w); !plural || t.last < len(t.tokens) {
			return f
		}
	}
	return 0
}

// shareFeatures carries the word after or before a list over to all of its names: "the Hama, Homs and Idlib provinces", "the
// towns of Nubl and Zahraa".
func (x *resolution) shareFeatures() {
	for i := 0; i < len(x.names); {
		j := i + 1
		for j < len(x.names) && (x.names[j].chained || x.names[j].loose) {
			j++
		}
		if j-i > 1 {
			last, first := &x.names[j-1], &x.names[i]
			if w, plural := feature(x.word(last, last.last)); plural {
				x.setWant(i, j, w)
			} else if x.word(first, first.first-1) == "of" {
				if w, plural := feature(x.word(first, first.first-2)); plural {
					x.setWant(i, j, w)
				}
			}
		}
		i = j
	}
}

func (x *resolution) setWant(i, j int, w want) {
	for k := i; k < j; k++ {
		x.names[k].want = w
	}
}

// townWords are words that follow the name of a town in news about its people.
const townWords = " man woman men women resident residents teen teenager police firefighters firefighter fire mayor council councilman school " +
	"schools high middle elementary junior independent family couple native driver library park police-department community "
