package iptc

import (
	"fmt"
	"strconv"
	"strings"
)

// An Error tells why a document cannot be read, and where.
type Error struct {
	Format Format // UnknownFormat where the document is of none
	Line   int    // of the document, counted from 1; 0 where it is the document as a whole
	Path   string // "bodies[1].value" in JSON, "nitf/body/body.content" in XML; "" at the top
	Err    error  // what was wanted and what was there
}

// Error describes e: "iptc: ninjs: line 4: bodies[1].value: want a string, have a number".
func (e *Error) Error() string {
	var b strings.Builder
	b.WriteString("iptc: ")
	if e.Format != UnknownFormat {
		b.WriteString(e.Format.String() + ": ")
	}
	if e.Line > 0 {
		b.WriteString("line " + strconv.Itoa(e.Line) + ": ")
	}
	if e.Path != "" {
		b.WriteString(e.Path + ": ")
	}
	return b.String() + e.Err.Error()
}

// Unwrap returns the cause.
func (e *Error) Unwrap() error { return e.Err }

// wanted returns the usual cause of an Error. have is quoted, and cut where it is long.
func wanted(want, have string) error {
	if most := 40; len(have) > most {
		have = strings.ToValidUTF8(have[:most], "") + "…"
	}
	return fmt.Errorf("want %s, have %q", want, have)
}
