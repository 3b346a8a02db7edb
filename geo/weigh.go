package geo

// What the features of a candidate count for. A doubling of how prominent a place is counts 16; the rest was set by hand on
// half of two corpora of news, see DATA.md.
const (
	perDoubling    = 16
	forCountry     = 80
	forWanted      = 120
	forUnwanted    = -60
	forInner       = 260
	forHolding     = 150
	forSibling     = 50     // a country beside countries, a state beside states
	forCapital     = 100    // a city that the world knows beside another: "Washington and London"
	forOtherName   = -60    // found by a name that is not the one the gazetteer shows
	forLocal       = -100   // a country that is spoken of as a town
	forCounty      = -60    // a county that is not called one
	forCountyNamed = 60     // a town in a county that the article names, and such a county
	forLesser      = -120   // a small place of whose name the same country has one that the world knows
	leastSupport   = 30     // of what the article says for a choice, for it to be sure
	worldCities    = 400    // cities before this number are capitals, and the largest
	knownCities    = 1500   // cities before this number have a name that needs no word about it
	bigPlace       = 2000   // places before this number are known by many names
	smallPlace     = 20_000 // places from this number on are small
	mostAnchors    = 48
	contextRounds  = 3
)

// An anchor is a place that others are likely to lie near.
type anchor struct {
	lat, lon int
	group    int
	weight   int
}

// resolve chooses a place for every group, from what is said of it and, in turns, from the choices for the others.
func (x *resolution) resolve() {
	x.weights.admin1 = sized(x.weights.admin1, x.g.data.Majors()+1)
	x.readNations()
	if x.home >= 0 {
		h := x.candidate(x.home)
		x.weights.add(&h, forHome)
		x.addHome()
	}
	x.read.set(&x.weights)
	x.pairCounties()
	x.chooseSure()
	done := false
	for round := range contextRounds {
		moved, changed := false, false
		for i := 1; i < len(x.groups); i++ {
			gr := &x.groups[i]
			place, weight := gr.place, x.weightOf(gr)
			x.choose(i, round)
			moved = moved || gr.place != place
			changed = changed || x.weightOf(gr) != weight
		}
		if round > 0 && !moved {
			if done = !changed; done {
				break // and so would the next round
			}
		}
		x.weights.set(&x.read)
		x.weighChoices()
		if round > 0 && !moved {
			break
		}
	}
	for i := 1; i < len(x.groups); i++ {
		if !done || x.groups[i].sole {
			x.choose(i, contextRounds)
		}
	}
	x.shareNames()
}

// chooseSure chooses for the names that need no context: of countries, and of what the text says where it is. The rest is then
// chosen in their light from the beginning, or towns of one country would speak for each other before the country that the
// article names is heard.
func (x *resolution) chooseSure() {
	for i := 1; i < len(x.groups); i++ {
		x.choose(i, 0)
		if gr := &x.groups[i]; gr.place >= 0 && !(x.candidates[gr.at].kind == Country || gr.rule == "inside" || x.candidates[gr.at].kind == Admin1 && gr.margin >= 100) {
			gr.place, gr.at = -1, -1
		}
	}
	x.weighChoices()
}

// addHome makes the home of the outlet an anchor.
func (x *resolution) addHome() {
	if x.home < 0 {
		return
	}
	if h := x.candidate(x.home); h.kind == City || h.kind == District || h.kind == Admin2 {
		x.anchors = append(x.anchors, anchor{int(h.lat), int(h.lon), 0, forHome})
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
		c := &x.candidates[gr.at]
		n := x.weightOf(gr)
		x.weights.add(c, n)
		switch c.kind {
		case City, District, Admin2, Airport:
			a := anchor{int(c.lat), int(c.lon), i, n}
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

// shareNames gives a name without words about it the place of the same name with such: after "Springfield, Ill.", "Springfield"
// is that one.
func (x *resolution) shareNames() {
	said := x.byKey // the first group of a name that has words about it
	clear(said)
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
		gr.place, gr.at, gr.rule, gr.support = x.groups[h].place, x.groups[h].at, "same name", true
		gr.score, gr.others = x.groups[h].score, x.groups[h].others
	}
}

func (x *resolution) kindOf(p int) Kind { return Kind(x.g.data.Kind(p)) }
