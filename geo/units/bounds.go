package units

// A bound is what the words around a number say of it.
type bound uint8

const (
	unbound bound = iota
	more          // "more than"
	atLeast       // "at least", "or more"
	less          // "less than"
	atMost        // "up to", "or less"
)

// A hedge is what all the words before a number, or after it, say of it.
type hedge struct {
	bound  bound
	approx bool
}

func (h *hedge) add(b bound, approx bool) {
	if h.bound == unbound {
		h.bound = b
	}
	h.approx = h.approx || approx
}

// before reads the bounds and approximations that end before atom i: "more than", "up to about". It returns the atom that
// they begin with. Before a duration, "over" mostly means during.
func (f *finder) before(i int, duration bool) (hedge, int) {
	var h hedge
	for range 3 {
		b, approx, n := f.hedgeBefore(i, duration)
		if n == 0 {
			break
		}
		h.add(b, approx)
		i -= n
		for f.in(i-1, " just well slightly far only ") && b != unbound {
			i--
		}
	}
	return h, i
}

// hedgeBefore reads one bound that ends before atom i, and returns how many atoms it has.
func (f *finder) hedgeBefore(i int, duration bool) (b bound, approx bool, n int) {
	k := i - 1
	switch f.kind(k) {
	case mark:
		switch f.str(k) {
		case ">":
			return more, false, 1
		case "<":
			return less, false, 1
		case "≥":
			return atLeast, false, 1
		case "≤":
			return atMost, false, 1
		case "~", "≈":
			return unbound, true, 1
		}
		return unbound, false, 0
	case word:
		if f.atoms[k].low && !endsHedge(f.str(k)) {
			return unbound, false, 0
		}
	default:
		return unbound, false, 0
	}
	switch {
	case f.is(k, "than"):
		not := f.in(k-2, " no not ")
		switch {
		case f.in(k-1, " more greater higher larger bigger longer older better ") && not:
			return atMost, false, 3
		case f.in(k-1, " more greater higher larger bigger longer older better "):
			return more, false, 2
		case f.in(k-1, " less fewer lower smaller shorter younger ") && not:
			return atLeast, false, 3
		case f.in(k-1, " less fewer lower smaller shorter younger "):
			return less, false, 2
		}
	case f.is(k, "least") && f.is(k-1, "at"):
		return atLeast, false, 2
	case f.is(k, "most") && f.is(k-1, "at"):
		return atMost, false, 2
	case f.is(k, "to") && f.is(k-1, "up"):
		return atMost, false, 2
	case f.is(k, "to") && f.is(k-1, "close"):
		return unbound, true, 2
	case f.is(k, "as") && f.is(k-2, "as"):
		switch {
		case f.in(k-1, " many much high long far "):
			return atMost, false, 3
		case f.in(k-1, " few little low "):
			return atLeast, false, 3
		}
	case f.is(k, "of"):
		switch {
		case f.is(k-1, "excess") && f.is(k-2, "in"):
			return more, false, 3
		case f.in(k-1, " upward upwards "):
			return more, false, 2
		case f.is(k-1, "minimum"):
			return atLeast, false, 2 + f.articleAt(k-2)
		case f.is(k-1, "maximum"):
			return atMost, false, 2 + f.articleAt(k-2)
		}
	case f.in(k, " over above exceeding ") && (!duration || k == 0 || f.has(k-1, overWords)):
		return more, false, 1
	case f.in(k, " under below "):
		return less, false, 1
	case f.is(k, "about"):
		if !f.in(k-1, " talk talks talking talked think thinking thought know knows knew known worried concerned "+
			"concerns ask asked asking tell told said say read write wrote heard hear learn learned care questions "+
			"question information news something anything nothing story stories details complained joked warned spoke "+
			"speak speaking lied asks says angry happy upset excited what how all it that much more ") {
			return unbound, true, 1
		}
	case f.in(k, " nearly almost around approximately roughly some circa approx "):
		return unbound, true, 1
	case f.is(k, "estimated"):
		return unbound, true, 1 + f.articleAt(k-1)
	}
	return unbound, false, 0
}

// endsHedge reports whether w is the last word of a bound before a number.
func endsHedge(w string) bool {
	switch w {
	case "than", "least", "most", "to", "as", "of", "over", "above", "exceeding", "under", "below", "about", "nearly", "almost", "around",
		"approximately", "roughly", "some", "circa", "approx", "estimated":
		return true
	}
	return false
}

// articleAt returns 1 where a or an stands at k, and 0 elsewhere.
func (f *finder) articleAt(k int) int {
	if f.in(k, " a an ") {
		return 1
	}
	return 0
}

// after reads the bounds that begin at atom k: "or more", "and above", "+", "-plus". It returns the atom after them.
func (f *finder) after(k int) (hedge, int) {
	switch {
	case f.is(k, "or"):
		switch {
		case f.in(k+1, " more above over higher greater older longer better ") && !f.is(k+2, "than"):
			return hedge{bound: atLeast}, k + 2
		case f.in(k+1, " less fewer under below lower younger shorter "):
			return hedge{bound: atMost}, k + 2
		case f.is(k+1, "so"):
			return hedge{approx: true}, k + 2
		}
	case f.is(k, "and") && f.in(k+1, " above over older up ") && f.kind(k+2) != num:
		return hedge{bound: atLeast}, k + 2
	case f.is(k, "+") && f.glued(k):
		return hedge{bound: atLeast}, k + 1
	case f.hyphen(k) && f.is(k+1, "plus"):
		return hedge{bound: atLeast}, k + 2
	case f.hyphen(k) && f.in(k+1, " odd ish "):
		return hedge{approx: true}, k + 2
	}
	return hedge{}, k
}
