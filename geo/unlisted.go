package geo

// A name that no gazetteer lists is placed where the text says it is: in the place named after a comma, in the city whose
// neighborhood it is, or by the town that was named last.

// placeUnlisted puts the names without a place at the place that the text says holds them.
func (x *resolution) placeUnlisted() {
	focus := x.focus()
	var outside map[string]int // by key, the place that holds a name elsewhere in the article
	for i := 1; i < len(x.groups); i++ {
		gr := &x.groups[i]
		if p := x.boxPlace(gr); p >= 0 && (gr.place < 0 || x.outside(gr)) {
			if outside == nil {
				outside = map[string]int{}
			}
			outside[gr.key] = p
		}
	}
	for i := 1; i < len(x.groups); i++ {
		gr := &x.groups[i]
		switch p, ok := outside[gr.key]; {
		case ok && gr.rule != "inside":
			gr.place, gr.parent = -1, p
		case gr.place >= 0 && x.doubtful(gr, focus):
			gr.place = -1
		}
	}
	for i := range x.names {
		t := &x.names[i]
		if t.group == 0 || x.groups[t.group].place >= 0 {
			continue
		}
		if t.parent = x.groups[t.group].parent; t.parent < 0 {
			t.parent = x.parentOf(i, focus)
		}
	}
}

// focus returns the town that the article is about, -1 for none: of the division that is named most, the one named most.
func (x *resolution) focus() int {
	best, count := -1, 0
	for i := 1; i < len(x.groups); i++ {
		gr := &x.groups[i]
		if gr.place < 0 {
			continue
		}
		c := &x.candidates[gr.at]
		if c.kind != City && c.kind != Admin2 {
			continue
		}
		n := gr.count
		if a := int(c.admin1); a > 0 && a < len(x.weights.admin1) {
			n += int(x.weights.admin1[a]) << 8
		}
		if n > count {
			best, count = gr.place, n
		}
	}
	return best
}

// doubtful reports whether the choice for gr is a namesake far from all that the article is about: a neighborhood that is
// not near the city the article speaks of.
func (x *resolution) doubtful(gr *group, focus int) bool {
	if x.stray(gr) {
		return true
	}
	if !isNeighborhood(gr.want) || focus < 0 || gr.rule == "inside" || gr.place == focus {
		return false
	}
	r, f := x.g.data.Place(gr.place), x.g.data.Place(focus)
	return r.Country != f.Country || !within(100, r.Lat, r.Lon, f.Lat, f.Lon) && Kind(r.Kind) != Admin2
}

// parentOf returns the place to put name i at, -1 for none.
func (x *resolution) parentOf(i, focus int) int {
	t := &x.names[i]
	if p := x.boxPlace(&x.groups[t.group]); p >= 0 {
		return p
	}
	// "Sukkari, Aleppo" or "the Sukkari district of Aleppo"
	for j := i + 1; j < len(x.names) && j <= i+4 && x.names[j].para == t.para; j++ {
		n := &x.names[j]
		if n.group == 0 || x.groups[n.group].place < 0 || !n.sameSentence(t) {
			continue
		}
		if n.first-t.last <= 3 && (x.word(t, n.first-1) == "of" || x.word(t, n.first-1) == "in" || x.word(t, n.first-1) == ",") {
			return x.groups[n.group].place
		}
		break
	}
	if isNeighborhood(t.want) && focus >= 0 {
		// the city named last before it in the paragraph, or else the one that the article is about
		for j := i - 1; j >= 0 && x.names[j].para == t.para; j-- {
			if n := &x.names[j]; n.group != 0 && n.sameSentence(t) && x.groups[n.group].place >= 0 && x.kindOf(x.groups[n.group].place) == City {
				return x.groups[n.group].place
			}
		}
		return focus
	}
	for j := i - 1; j >= 0 && j >= i-8 && (focus < 0 || x.names[j].para == t.para); j-- {
		if n := &x.names[j]; n.group != 0 && x.groups[n.group].place >= 0 {
			switch x.kindOf(x.groups[n.group].place) {
			case City, Admin2, Admin1, District:
				return x.groups[n.group].place
			}
		}
	}
	if focus >= 0 {
		return focus
	}
	for j := i + 1; j < len(x.names) && j <= i+8; j++ {
		if n := &x.names[j]; n.group != 0 && x.groups[n.group].place >= 0 {
			return x.groups[n.group].place
		}
	}
	return -1
}

func (t *toponym) sameSentence(u *toponym) bool {
	return len(t.tokens) > 0 && len(u.tokens) > 0 && &t.tokens[0] == &u.tokens[0]
}

// stray reports whether the choice for gr is a small place in a country that the article does not name, nor anything else in it,
// while it is all about others: most likely a namesake of a place that no gazetteer lists. A town that only lends its name to
// a longer one ("Hunter Valley") is stray wherever nothing speaks for it.
func (x *resolution) stray(gr *group) bool {
	if gr.cut && gr.place >= bigPlace && !gr.support && x.kindOf(gr.place) == City {
		return true
	}
	if gr.place < x.leastStray() || gr.support || gr.isCounty() || gr.rule == "inside" || gr.rule == "holds" {
		return false
	}
	r := x.g.data.Place(gr.place)
	k := Kind(r.Kind)
	if k != City && k != District && k != Admin2 {
		return false
	}
	c := countryIndex(r.Country)
	return c >= 0 && x.weights.total >= 8 && int(x.weights.countries[c]) <= x.weightOf(gr)
}

// leastStray returns from which number on a place can be stray: the more the article says of where it plays, the larger a place
// has to be to be meant all the same.
func (x *resolution) leastStray() int {
	if x.weights.total >= 24 {
		return smallPlace / 2
	}
	return smallPlace
}

// outside reports whether the choice for gr is a small place that does not lie in the country or division that the text says:
// a namesake of one that no gazetteer lists.
func (x *resolution) outside(gr *group) bool {
	if len(gr.inner) == 0 || gr.rule == "inside" || gr.place < smallPlace {
		return false
	}
	k := x.kindOf(gr.place)
	return (k == City || k == District || k == Admin2) && x.boxPlace(gr) >= 0
}

// boxPlace returns the country or division that the text says holds gr, -1 where it names none.
func (x *resolution) boxPlace(gr *group) int {
	for _, b := range gr.inner {
		if b.kind == Country || b.kind == Admin1 {
			return int(b.place)
		}
	}
	return -1
}
