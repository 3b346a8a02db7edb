package geo

import (
	"math/bits"
	"slices"

	"strings"

	"github.com/newstext/newstext/internal/gazfmt"
)

// What the features of a candidate count for. A doubling of how prominent a place is counts 16; the rest was set by hand on
// half of two corpora of news, see DATA.md.
const (
	perDoubling   = 16
	forCountry    = 80
	forWanted     = 120
	forUnwanted   = -60
	forInner      = 260
	forHolding    = 150
	forSibling    = 50     // a country beside countries, a state beside states
	forOtherName  = -60    // found by a name that is not the one the gazetteer shows
	forLocal      = -100   // a country that is spoken of as a town
	forCounty     = -60    // a county that is not called one
	leastSupport  = 30     // of what the article says for a choice, for it to be sure
	bigPlace      = 2000   // places before this number are known by many names
	smallPlace    = 20_000 // places from this number on are small
	mostAnchors   = 48
	contextRounds = 3
)

// An anchor is a place that others are likely to lie near.
type anchor struct {
	lat, lon int
	group    int
	weight   int
}

// resolve chooses a place for every group, from what is said of it and, in turns, from the choices for the others.
func (x *resolution) resolve() {
	x.weights.admin1 = make([]int16, x.g.data.Majors()+1)
	x.readNations()
	if x.home >= 0 {
		r := x.g.data.Place(x.home)
		x.weights.add(r.Country, r.Admin1, forHome)
		x.addHome()
	}
	read := x.weights
	read.admin1 = slices.Clone(read.admin1)
	for round := range contextRounds {
		changed := false
		for i := 1; i < len(x.groups); i++ {
			before := x.groups[i].place
			x.choose(i, round)
			changed = changed || x.groups[i].place != before
		}
		admin1 := x.weights.admin1
		copy(admin1, read.admin1)
		x.weights = read
		x.weights.admin1 = admin1
		x.weighChoices()
		if round > 0 && !changed {
			break // and so would the next round
		}
	}
	for i := 1; i < len(x.groups); i++ {
		x.choose(i, contextRounds)
	}
	x.shareNames()
}

// addHome makes the home of the outlet an anchor.
func (x *resolution) addHome() {
	if x.home < 0 {
		return
	}
	if r := x.g.data.Place(x.home); Kind(r.Kind) == City || Kind(r.Kind) == District || Kind(r.Kind) == Admin2 {
		x.anchors = append(x.anchors, anchor{r.Lat, r.Lon, 0, forHome})
	}
}

// forHome is how many mentions the home of the outlet counts for.
const forHome = 3

// weighChoices counts the choices, and makes the anchors from the groups that are named most.
func (x *resolution) weighChoices() {
	x.anchors = x.anchors[:0]
	x.addHome()
	for i := 1; i < len(x.groups); i++ {
		gr := &x.groups[i]
		if gr.place < 0 {
			continue
		}
		r := x.g.data.Place(gr.place)
		n := x.weightOf(gr)
		x.weights.add(r.Country, r.Admin1, n)
		switch Kind(r.Kind) {
		case City, District, Admin2, Airport:
			a := anchor{r.Lat, r.Lon, i, n}
			if len(x.anchors) < mostAnchors {
				x.anchors = append(x.anchors, a)
				break
			}
			least := 0
			for k := range x.anchors {
				if x.anchors[k].weight < x.anchors[least].weight {
					least = k
				}
			}
			if x.anchors[least].weight < n {
				x.anchors[least] = a
			}
		}
	}
}

// weightOf returns what a group's choice counts for others: more where it is sure.
func (x *resolution) weightOf(gr *group) int {
	n := min(gr.count, 4)
	if gr.margin > 60 || gr.support {
		n *= 2
	}
	return n
}

// choose sets the choice of group i to its best candidate.
func (x *resolution) choose(i, round int) {
	gr := &x.groups[i]
	if gr.sole && round > 1 && round < contextRounds {
		return // nothing to choose
	}
	own := box{}
	ownWeight := 0
	if round > 0 && gr.place >= 0 {
		r := x.g.data.Place(gr.place)
		own, ownWeight = box{country: r.Country, admin1: r.Admin1}, x.weightOf(gr)
	}
	best, bestScore, second := -1, 0, 0
	gr.others = [mostAlternatives]scored{{-1, 0}, {-1, 0}, {-1, 0}}
	support, rule := false, ""
	c, n := gr.cursor, 0
	for p, next, ok := x.g.data.Next(c); ok && n < mostCandidates; p, next, ok = x.g.data.Next(next) {
		n++
		r := x.g.data.Place(p)
		s, sup, why := x.weigh(i, p, &r, own, ownWeight)
		switch {
		case best < 0:
			best, bestScore, support, rule, second = p, s, sup, why, s-200
		case s > bestScore:
			gr.keep(best, bestScore)
			best, bestScore, support, rule, second = p, s, sup, why, bestScore
		default:
			gr.keep(p, s)
			second = max(second, s)
		}
	}
	gr.score, gr.sole = bestScore, n <= 1
	gr.place, gr.margin, gr.support, gr.rule = best, bestScore-second, support, rule
	if n == 1 {
		gr.margin = 0
		if !support {
			gr.rule = "only"
		}
		switch x.kindOf(best) {
		case Country, Continent, Region, Sea, Admin1:
			gr.margin = 200 // what has such a name is no namesake
		}
	}
}

// weigh returns how well place p, which is r, fits group i, whether the article supports it, and what spoke for it most. What
// the group's own choice adds to the weights is taken off.
func (x *resolution) weigh(i, p int, r *gazfmt.Record, own box, ownWeight int) (score int, support bool, rule string) {
	gr, k := &x.groups[i], Kind(r.Kind)
	score = perDoubling*18 - ilog(p+1)
	rule = "prominence"
	switch k {
	case Country:
		score += forCountry
		if gr.local {
			score += forLocal
		}
	case Continent, Region, Sea, Admin1:
	default:
		if !sameKey(r.Name, gr.key) {
			if p < bigPlace { // "Kiev", "New York"
				score += forOtherName / 3
			} else {
				score += forOtherName
			}
		}
		if k == Admin2 {
			score += forCounty
			if sameKey(r.Name, gr.key) && hasFeature(gr.key) {
				score -= forCounty
			}
		}
	}
	if gr.want != 0 {
		if gr.want.has(k) {
			score += forWanted
			rule = "feature"
		} else {
			score += forUnwanted
		}
	}
	for _, b := range gr.inner {
		if b.holds(r) {
			score += forInner
			support, rule = true, "inside"
			break
		}
	}
	for _, h := range gr.holds {
		if inner := &x.groups[h]; inner.place >= 0 {
			q := x.g.data.Place(inner.place)
			if (box{r.Country, r.Admin1, k, r.Lat, r.Lon, p}).holds(&q) {
				score += forHolding
				support, rule = true, "holds"
				break
			}
		}
	}
	if k == Admin1 || k == Country {
		for _, b := range gr.beside {
			if p := x.groups[b].place; p >= 0 && x.kindOf(p) == k {
				score += forSibling
				break
			}
		}
	}
	context := x.contextOf(i, r, own, ownWeight)
	if context >= leastSupport {
		support = true
		if rule == "prominence" {
			rule = "context"
		}
	}
	return score + context, support, rule
}

// contextOf returns what the rest of the article says for a candidate.
func (x *resolution) contextOf(i int, r *gazfmt.Record, own box, ownWeight int) int {
	w := &x.weights
	s := 0
	if c := countryIndex(r.Country); c >= 0 {
		n := int(w.countries[c])
		if own.country == r.Country {
			n -= ownWeight
		}
		s += damped(n, w.total, 60, 16, 64)
	}
	if a := r.Admin1; a > 0 && a < len(w.admin1) {
		n := int(w.admin1[a])
		if own.admin1 == a {
			n -= ownWeight
		}
		s += damped(n, w.divisions, 60, 20, 80)
	}
	switch Kind(r.Kind) {
	case Country, Continent, Admin1, Region:
		return s
	}
	near, sum := 0, 0
	for _, a := range x.anchors {
		v := 0
		switch d := squared(r.Lat, r.Lon, a.lat, a.lon); {
		case d < 30*30:
			v = 44
		case d < 80*80:
			v = 34
		case d < 160*160:
			v = 22
		case d < 400*400:
			v = 9
		default:
			continue
		}
		if a.group == i || x.groups[a.group].key == x.groups[i].key {
			continue
		}
		near = max(near, v)
		sum += v
	}
	return s + near + min(sum/6, 36)
}

// shareNames gives a name without words about it the place of the same name with such: after "Springfield, Ill.", "Springfield"
// is that one.
func (x *resolution) shareNames() {
	said := map[string]int{} // the first group of a name that has words about it
	for i := 1; i < len(x.groups); i++ {
		gr := &x.groups[i]
		if len(gr.inner) > 0 && gr.place >= 0 && gr.rule == "inside" {
			if _, ok := said[gr.key]; !ok {
				said[gr.key] = i
			}
		}
	}
	if len(said) == 0 {
		return
	}
	for i := 1; i < len(x.groups); i++ {
		gr := &x.groups[i]
		h, ok := said[gr.key]
		if !ok || h == i || gr.rule == "inside" || gr.want != 0 && !gr.want.has(x.kindOf(x.groups[h].place)) {
			continue
		}
		gr.place, gr.rule, gr.support = x.groups[h].place, "same name", true
		gr.score, gr.others = x.groups[h].score, x.groups[h].others
	}
}

func (x *resolution) kindOf(p int) Kind { return Kind(x.g.data.Kind(p)) }

// sameKey reports whether name has the given key, or has it but for a "City" at its end: "New York City".
func sameKey(name, key string) bool {
	if len(name) > gazfmt.MaxKey {
		return false
	}
	var room [2 * gazfmt.MaxKey]byte
	have := gazfmt.Key(room[:0], name)
	return string(have) == key || len(have) > len(" city") && string(have[:len(have)-len(" city")]) == key && strings.HasSuffix(name, " City")
}

// hasFeature reports whether the last or first word of a key is a word for a kind of place.
func hasFeature(key string) bool {
	for i := len(key) - 1; i >= 0; i-- {
		if key[i] == ' ' {
			w, _ := feature(key[i+1:])
			return w != 0 || len(key) > 7 && key[:7] == "county "
		}
	}
	return false
}

// ilog returns perDoubling times the binary logarithm of n, rounded down.
func ilog(n int) int {
	l := bits.Len(uint(n)) - 1
	return perDoubling*l + (n<<4>>l)&15
}
