package iptc

import "github.com/newstext/newstext/internal/enum"

// A Format is a format of news items.
type Format uint8

// The formats.
const (
	UnknownFormat Format = iota
	NINJS                // News in JSON
	NITF                 // News Industry Text Format
	NewsML               // NewsML-G2
)

var formatNames = enum.Names{Type: "Format", List: []string{"unknown", "ninjs", "NITF", "NewsML-G2"}}

// String returns the name of f as its standard has it: "ninjs", "NITF", "NewsML-G2".
func (f Format) String() string { return formatNames.String(uint8(f)) }

// MarshalText gives f by name, and an error where f is none of the constants.
func (f Format) MarshalText() ([]byte, error) { return formatNames.Marshal(uint8(f)) }

// UnmarshalText sets f to the format named text, and returns an error where there is none.
func (f *Format) UnmarshalText(text []byte) error {
	v, err := formatNames.Unmarshal(text)
	*f = Format(v)
	return err
}
