// Package enum gives small enumerations their text form, so that String, MarshalText and UnmarshalText of every
// enumeration of this module behave alike.
package enum

import (
	"fmt"
	"strconv"
)

// Names holds the names of an enumeration's values, from 0 up. Type is the Go name of the enumeration; it stands in
// the text of values without a name.
type Names struct {
	Type string
	List []string
}

// String returns the name of v, or something like "Kind(9)" where v has none.
func (n *Names) String(v uint8) string {
	if int(v) < len(n.List) {
		return n.List[v]
	}
	return n.Type + "(" + strconv.Itoa(int(v)) + ")"
}

// Marshal returns the name of v as text, and an error where v has no name.
func (n *Names) Marshal(v uint8) ([]byte, error) {
	if int(v) < len(n.List) {
		return []byte(n.List[v]), nil
	}
	return nil, fmt.Errorf("want a %s of 0 to %d, have %d", n.Type, len(n.List)-1, v)
}

// Unmarshal returns the value named text.
func (n *Names) Unmarshal(text []byte) (uint8, error) {
	for v, name := range n.List {
		if name == string(text) {
			return uint8(v), nil
		}
	}
	return 0, fmt.Errorf("want one of the %d names of a %s, have %q", len(n.List), n.Type, text)
}
