package geo

// choose sets the choice of group i to its best candidate.
func (x *resolution) choose(i, round int) {
	gr := &x.groups[i]
	if gr.sole && round > 1 && round < contextRounds {
		return // nothing to choose
	}
	own := candidate{nation: -1}
	ownWeight := 0
	if gr.place >= 0 {
		own, ownWeight = x.candidates[gr.at], x.weightOf(gr)
	}
	best, bestScore, second := int32(-1), 0, 0
	gr.others = [mostAlternatives]scored{{-1, 0}, {-1, 0}, {-1, 0}}
	support, rule := false, ""
	for p := gr.from; p < gr.to; p++ {
		s, sup, why := x.weigh(i, &x.candidates[p], &own, ownWeight)
		switch {
		case best < 0:
			best, bestScore, support, rule, second = p, s, sup, why, s-200
		case s > bestScore:
			gr.keep(int(x.candidates[best].place), bestScore)
			best, bestScore, support, rule, second = p, s, sup, why, bestScore
		default:
			gr.keep(int(x.candidates[p].place), s)
			second = max(second, s)
		}
	}
	gr.score, gr.sole = bestScore, gr.to-gr.from <= 1
	gr.at, gr.place, gr.margin, gr.support, gr.rule = best, -1, bestScore-second, support, rule
	if best < 0 {
		return
	}
	gr.place = int(x.candidates[best].place)
	if gr.sole {
		gr.margin = 0
		if !support {
			gr.rule = "only"
		}
		switch x.candidates[best].kind {
		case Country, Continent, Region, Sea, Admin1:
			gr.margin = 200 // what has such a name is no namesake
		}
	}
}

// weigh returns how well candidate c fits group i, whether the article supports it, and what spoke for it most. What the group's
// own choice adds to the weights is taken off.
func (x *resolution) weigh(i int, c, own *candidate, ownWeight int) (score int, support bool, rule string) {
	gr := &x.groups[i]
	score = int(c.base)
	rule = "prominence"
	if gr.local && c.kind == Country {
		score += forLocal
	}
	if gr.want != 0 {
		if gr.want.has(c.kind) {
			score += forWanted
			rule = "feature"
			if c.kind == Admin2 && gr.want == wantDivision {
				score -= forCounty // "Aurora province" calls it one
			}
		} else {
			score += forUnwanted
		}
	}
	for k := range gr.inner {
		if gr.inner[k].holds(c) {
			score += forInner
			support, rule = true, "inside"
			break
		}
	}
	for _, h := range gr.holds[:gr.holdsCount] {
		if inner := &x.groups[h]; inner.place >= 0 && c.holds(&x.candidates[inner.at]) {
			score += forHolding
			if support = true; rule != "inside" {
				rule = "holds"
			}
			break
		}
	}
	if worth := c.asSibling(); worth > 0 {
		for _, b := range gr.beside[:gr.besideCount] {
			if h := &x.groups[b]; h.place >= 0 && x.candidates[h.at].kind == c.kind && x.candidates[h.at].asSibling() == worth {
				score += worth
				break
			}
		}
	}
	context := x.contextOf(i, c, own, ownWeight)
	if context >= leastSupport {
		support = true
		if rule == "prominence" {
			rule = "context"
		}
	}
	return score + context, support, rule
}

// asSibling returns what it counts for a candidate that a place of its kind stands beside it in a list.
func (c *candidate) asSibling() int {
	switch {
	case c.kind == Admin1 || c.kind == Country:
		return forSibling
	case c.kind == City && c.place < worldCities:
		return forCapital
	}
	return 0
}

// contextOf returns what the rest of the article says for a candidate.
func (x *resolution) contextOf(i int, c, own *candidate, ownWeight int) int {
	w := &x.weights
	s := 0
	if c.nation >= 0 {
		n := int(w.countries[c.nation])
		if own.nation == c.nation {
			n -= ownWeight
		}
		s += damped(n, w.total, 60, 16, 64)
	}
	if a := int(c.admin1); a > 0 && a < len(w.admin1) {
		n := int(w.admin1[a])
		if own.admin1 == c.admin1 {
			n -= ownWeight
		}
		s += damped(n, w.divisions, 60, 20, 80)
	}
	switch c.kind {
	case Country, Continent, Admin1, Region:
		return s
	}
	near, sum := 0, 0
	for k := range x.anchors {
		a := &x.anchors[k]
		if dy := int(c.lat) - a.lat; dy >= reach || dy <= -reach {
			continue
		}
		v := 0
		switch d := squared(int(c.lat), int(c.lon), a.lat, a.lon); {
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

// reach is 400 kilometers in ten-thousandths of a degree of latitude: beyond it nothing is near.
const reach = 400 * 90
