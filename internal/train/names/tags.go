package names

import "github.com/newstext/newstext/internal/nametag"

// A tagSet gives the tags that a word may have that a corpus marks so. A corpus that marks three kinds only is partial: a
// word that it leaves out may be of a group or an event, and its places may be facilities.
type tagSet struct{ partial bool }

const (
	anyTag   = 1<<nametag.Tags - 1
	outside  = 1 << nametag.Outside
	unmarked = outside | 3<<(nametag.Begin+2*nametag.Group) | 3<<(nametag.Begin+2*nametag.Event)
)

func (s tagSet) of(tag string) uint64 {
	if len(tag) < 3 {
		if s.partial {
			return unmarked
		}
		return outside
	}
	base := nametag.Begin
	if tag[0] == 'I' {
		base = nametag.Inside
	}
	kind := map[string]int{"PER": nametag.Person, "ORG": nametag.Organization, "LOC": nametag.Place, "GRP": nametag.Group,
		"FAC": nametag.Facility, "EVT": nametag.Event, "PRD": nametag.Product, "MISC": nametag.Other}[tag[2:]]
	set := uint64(1) << (base + 2*kind)
	if s.partial && kind == nametag.Place {
		set |= 1 << (base + 2*nametag.Facility)
	}
	return set
}

// together returns the tags of a word made of pieces, any where they disagree.
func (s tagSet) together(ps []piece) uint64 {
	if len(ps) == 0 {
		return anyTag
	}
	first := ps[0].tag
	for _, p := range ps[1:] {
		if (p.tag == "O") != (first == "O") || len(p.tag) > 2 && p.tag[2:] != first[2:] {
			return anyTag
		}
	}
	return s.of(first)
}
