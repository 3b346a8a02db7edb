package units

import (
	"strings"

	"github.com/newstext/newstext/internal/enum"
)

// A Role is what befell the people that a count counts.
type Role uint8

const (
	NoRole    Role = iota // nothing that the words around the count state
	Killed                // "killed 82", "14 dead", "at least six people drowned"
	Injured               // "wounding 12", "30 hurt"
	Missing               // "five are still missing"
	Displaced             // "40,000 people fled"
	Detained              // "arrested 16 suspects"
	Abducted              // "seized 20 girls", "12 hostages"
	Rescued               // "pulled 40 sailors from the sea"
)

var roleNames = enum.Names{Type: "Role", List: []string{"none", "killed", "injured", "missing", "displaced", "detained", "abducted", "rescued"}}

// String returns "none", "killed", "injured", "missing", "displaced", "detained", "abducted" or "rescued".
func (r Role) String() string { return roleNames.String(uint8(r)) }

// MarshalText returns what String does, and an error where r is no value of a Role.
func (r Role) MarshalText() ([]byte, error) { return roleNames.Marshal(uint8(r)) }

// UnmarshalText sets r to the value that String gives text for.
func (r *Role) UnmarshalText(text []byte) error {
	v, err := roleNames.Unmarshal(text)
	if err == nil {
		*r = Role(v)
	}
	return err
}

// roleOfVerb returns the role that the verb w gives those named after it.
func roleOfVerb(w string) Role {
	var buf [20]byte
	if len(w) > len(buf) {
		return NoRole
	}
	switch string(lower(buf[:0], w)) {
	case "kill", "kills", "killed", "killing", "claim", "claims", "claimed", "claiming", "slay", "slain",
		"murder", "murdered", "murdering", "massacred", "executed", "executing", "drowning", "drowned":
		return Killed
	case "injure", "injures", "injured", "injuring", "wound", "wounds", "wounded", "wounding", "hurt", "hurting",
		"maimed", "maiming":
		return Injured
	case "displace", "displaces", "displaced", "displacing", "uprooted", "uprooting", "evacuate", "evacuated",
		"evacuating":
		return Displaced
	case "arrest", "arrests", "arrested", "arresting", "detain", "detains", "detained", "detaining", "jailed",
		"jailing", "imprisoned":
		return Detained
	case "kidnap", "kidnapped", "kidnapping", "abduct", "abducted", "abducting":
		return Abducted
	case "rescue", "rescues", "rescued", "rescuing", "free", "freed", "freeing", "saved", "saving":
		return Rescued
	}
	return NoRole
}

// roleOfState returns the role that w, said of those named before it, gives them.
func roleOfState(w string) Role {
	var buf [20]byte
	if len(w) > len(buf) {
		return NoRole
	}
	switch string(lower(buf[:0], w)) {
	case "dead", "dies", "died", "dying", "die", "killed", "perished", "drowned", "slain", "murdered", "executed",
		"massacred", "deceased":
		return Killed
	case "injured", "wounded", "hurt", "hospitalized", "hospitalised", "maimed":
		return Injured
	case "missing", "unaccounted":
		return Missing
	case "displaced", "fled", "homeless", "evacuated", "uprooted":
		return Displaced
	case "arrested", "detained", "jailed", "imprisoned":
		return Detained
	case "kidnapped", "abducted":
		return Abducted
	case "rescued", "freed", "saved":
		return Rescued
	}
	return NoRole
}

// roleOfNoun returns the role of those counted whose noun is w: "14 dead".
func roleOfNoun(w string) Role {
	switch {
	case listed(" dead deaths fatalities bodies corpses ", w):
		return Killed
	case listed(" injured wounded injuries hurt ", w):
		return Injured
	case listed(" missing unaccounted ", w):
		return Missing
	}
	return NoRole
}

// role returns what befell those that q counts, which stands from atom start to end.
func (f *finder) role(q *Quantity, start, end int) Role {
	if r := roleOfNoun(f.str(end - 1)); r != NoRole && q.Of != "" {
		f.roleEnd = end
		return r
	}
	if r := f.roleBehind(end); r != NoRole {
		f.roleEnd = end
		return r
	}
	if r := f.roleBefore(start); r != NoRole {
		return r
	}
	if f.in(end-1, " hostages captives ") {
		f.roleEnd = end
		return Abducted
	}
	// One of a list: "killed 14 soldiers and three officers", "14 people, including four children".
	if n := len(f.out); n > 0 && f.end > 0 && start-f.end <= 2 && start > f.end && (f.out[n-1].People ||
		f.out[n-1].Of == "") && f.out[n-1].Unit == "count" {
		joined := true
		for k := f.end; k < start; k++ {
			joined = joined && (f.is(k, ",") || f.in(k, " and including among "))
		}
		if joined && f.roleEnd != f.end {
			return f.out[n-1].Role
		}
	}
	return NoRole
}

// roleBefore reads the verb before those counted: "killed at least", "left 30 wounded" is read behind them.
func (f *finder) roleBefore(start int) Role {
	k := start - 1
	for n := 0; n < 3 && (f.in(k, " the all another a an further as of total its some ")); n++ {
		k--
	}
	if f.in(k, " to at ") { // the death toll rose to 14
		for j := k - 1; j > k-7; j-- {
			if f.is(j, "toll") && !f.in(j-1, " injury ") {
				return Killed
			}
		}
		return NoRole
	}
	if f.in(k, " were was been being are is ") {
		return NoRole
	}
	if f.is(k, "free") {
		return NoRole
	}
	return roleOfVerb(f.str(k))
}

// roleBehind reads what is said of those counted behind them: "were killed", "died", ", including four children, were hurt".
func (f *finder) roleBehind(end int) Role {
	k := end
	if f.is(k, ",") && f.in(k+1, " were was are have had ") { // the end of a parenthesis
		k++
	} else if f.is(k, ",") { // a parenthesis of at most a dozen words
		for k++; k < end+14 && !f.is(k, ",") && f.kind(k) != opaque; k++ {
		}
		if k++; !f.in(k, " were was are have had ") {
			return NoRole
		}
	}
	from := k
	passive := false // a form of "be" was seen
	for k < from+5 && f.has(k, linkingWords) {
		passive = passive || f.in(k, " were was are is be been being ")
		k++
	}
	r := roleOfState(f.str(k))
	if r == NoRole || passive || f.in(k, " dead dies died dying die perished drowned missing fled ") {
		return r
	}
	// "people killed in": no object follows; "soldiers killed 14" has one.
	if next := k + 1; k == end && (f.kind(next) != word && f.kind(next) != num ||
		f.in(next, " in by when after during and on at since as while near from ")) {
		return r
	}
	return NoRole
}

// headOf returns the noun that the noun phrase of is built on: "refugees" of "Syrian refugees and migrants".
func headOf(of string) string {
	part := of
	for _, cut := range [...]string{",", " and ", " or ", " of "} {
		if i := strings.Index(part, cut); i > 0 {
			part = part[:i]
		}
	}
	last := part[strings.LastIndexByte(part, ' ')+1:]
	if len(part) < len(of) && !strings.HasSuffix(last, "s") && !isPerson(last) { // pregnant and nursing women
		last = of[strings.LastIndexByte(of, ' ')+1:]
	}
	return last
}
