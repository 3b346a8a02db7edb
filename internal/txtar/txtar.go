// Package txtar reads and writes texts of several sections, each under a line with its name:
//
//	A comment.
//	-- article --
//	The text of the first section.
//	-- kinds --
//	The text of the second.
package txtar

import "strings"

// An Archive is a text of several sections.
type Archive struct {
	Comment  string // before the first section
	Sections []Section
}

// A Section is a part of an archive. Its text ends in a line feed, or is empty.
type Section struct{ Name, Text string }

// Parse returns the sections of text. A text without a section is all comment.
func Parse(text string) *Archive {
	a := new(Archive)
	at := &a.Comment
	for line := range strings.Lines(text) {
		if name, ok := header(line); ok {
			a.Sections = append(a.Sections, Section{Name: name})
			at = &a.Sections[len(a.Sections)-1].Text
			continue
		}
		*at += endLine(line)
	}
	return a
}

// header returns the name in a line that begins a section.
func header(line string) (string, bool) {
	line = strings.TrimRight(line, "\r\n")
	name, ok := strings.CutPrefix(line, "-- ")
	if !ok {
		return "", false
	}
	name, ok = strings.CutSuffix(name, " --")
	return strings.TrimSpace(name), ok && strings.TrimSpace(name) != ""
}

// String returns a as text: Parse(a.String()) is a.
func (a *Archive) String() string {
	var b strings.Builder
	b.WriteString(endLine(a.Comment))
	for _, s := range a.Sections {
		b.WriteString("-- " + s.Name + " --\n" + endLine(s.Text))
	}
	return b.String()
}

// Section returns the text of the section with the given name, and "" where there is none.
func (a *Archive) Section(name string) string {
	for _, s := range a.Sections {
		if s.Name == name {
			return s.Text
		}
	}
	return ""
}

func endLine(s string) string {
	if s != "" && !strings.HasSuffix(s, "\n") {
		s += "\n"
	}
	return s
}
