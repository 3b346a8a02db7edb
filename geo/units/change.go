package units

import "github.com/newstext/newstext/internal/enum"

// A Change is the part that a quantity has in a change: how much it was, or one of its ends.
type Change uint8

const (
	NoChange Change = iota // none that the words around it state
	Up                     // by how much something rose: "grew 5 percent", "a 5 percent rise"
	Down                   // by how much something fell: "down 5 points", "cut by $3m"
	From                   // where it came from: "fell from 7 percent"
	To                     // where it went: "rose 5 percent to 7 percent"
)

var changeNames = enum.Names{Type: "Change", List: []string{"none", "up", "down", "from", "to"}}

// String returns "none", "up", "down", "from" or "to".
func (c Change) String() string { return changeNames.String(uint8(c)) }

// MarshalText returns what String does, and an error where c is no value of a Change.
func (c Change) MarshalText() ([]byte, error) { return changeNames.Marshal(uint8(c)) }

// UnmarshalText sets c to the value that String gives text for.
func (c *Change) UnmarshalText(text []byte) error {
	v, err := changeNames.Unmarshal(text)
	if err == nil {
		*c = Change(v)
	}
	return err
}

const (
	moreUp   = " higher up faster more larger bigger heavier stronger "
	moreDown = " lower down less fewer cheaper smaller slower weaker "
)

// change returns the part in a change of the quantity from atom start to end, with the unit and the bounds of q.
func (f *finder) change(q *Quantity, start, end int) Change {
	if isDuration(q.Unit) || q.Rule == "age" {
		return NoChange
	}
	k := start - 1
	switch {
	case f.is(k, "from"):
		if f.changes(start) {
			return From
		}
		return NoChange
	case f.is(k, "to") || f.is(k, "at") && f.in(k-1, " stand stood "):
		if n := len(f.out); n > 0 && f.end == k && f.end > 0 && f.out[n-1].Change != NoChange || f.changes(start) {
			return To
		}
		return NoChange
	}
	for n := 0; n < 2 && f.in(k, " by of a an another further extra additional as sharply slightly modestly roughly ") &&
		!f.in(k-1, " a an the "); n++ {
		k--
	}
	if f.in(k, " a an further ") && f.in(k-1, " by a an ") {
		k--
	}
	if f.is(k, "by") {
		k--
	}
	of := f.is(k+1, "of")
	switch {
	case of && !f.has(k, riseWords) && !f.has(k, fallWords):
	case f.is(k, "up") && f.in(k-1, " make makes made making sign signs signed give gave took take "+
		"pick set end ended free freed freeing come came put add adds used open "):
	case f.in(k, " raise raised raises raising added add ") && q.Rule != "percent" && !f.is(k+1, "by"):
	case f.has(k, upWords):
		return Up
	case f.has(k, downWords):
		if q.Rule != "money" || !f.in(k, " lost lose loses losing ") {
			return Down
		}
	}
	if q.Unit == "count" && !f.in(end-1, " point points ") {
		return NoChange
	}
	if f.hyphen(end) {
		end++
	}
	switch {
	case f.has(end, riseWords), f.in(end, moreUp) && !f.is(end+1, "to"):
		return Up
	case f.has(end, fallWords), f.in(end, moreDown) && !f.is(end+1, "to"):
		return Down
	}
	return NoChange
}

// changes reports whether "from" or "to" before atom i says how something changed.
func (f *finder) changes(i int) bool {
	for k := i - 1; k >= 0 && k > i-9; k-- {
		switch {
		case f.kind(k) == mark && (f.str(k) == ";" || f.str(k) == ":"):
			return false
		case f.has(k, upWords), f.has(k, downWords), f.has(k, moveWords):
			return true
		}
	}
	return false
}
