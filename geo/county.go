package geo

// A town and a county that has a town of its name, named in one article, speak for one another: "Paris and Henry County" are in
// Tennessee, though other towns called Paris have more people, and other counties called Henry County, too.

// pairCounties adds to what speaks for the candidates that are counties, and are called so, and for the towns in them.
func (x *resolution) pairCounties() {
	n := x.g.data.Divisions()/64 + 1
	x.counties, x.towns = sized(x.counties, n), sized(x.towns, n)
	found := false
	for i := range x.groups {
		if gr := &x.groups[i]; gr.isCounty() {
			for k := gr.from; k < gr.to; k++ {
				if c := &x.candidates[k]; c.kind == Admin2 {
					x.counties.add(c.in)
					found = true
				}
			}
		}
	}
	if !found {
		return
	}
	for i := range x.candidates {
		if c := &x.candidates[i]; c.kind == City && x.counties.has(c.in) {
			c.base += forCountyNamed
			x.towns.add(c.in)
		}
	}
	for i := range x.candidates {
		if c := &x.candidates[i]; c.kind == Admin2 && x.counties.has(c.in) && x.towns.has(c.in) {
			c.base += forCountyNamed
		}
	}
}

// isCounty reports whether the names of gr are those of a county and say so.
func (gr *group) isCounty() bool { return gr.want == wantCounty || hasFeature(gr.key) }

// A bitSet is a set of small numbers.
type bitSet []uint64

func (b bitSet) add(i int32)      { b[i>>6] |= 1 << (i & 63) }
func (b bitSet) has(i int32) bool { return b[i>>6]>>(i&63)&1 != 0 }
