package iptc

import (
	"strings"

	"github.com/newstext/newstext/article"
)

// A role is what an element does to the flow of text.
type role uint8

const (
	inline    role = iota // nothing
	block                 // parts paragraphs
	lineBreak             // <br>
	title                 // the roles from here to skip hold what stands in them
	heading
	byline
	dateline
	list
	item
	caption
	credit
	note
	pre
	figure // figures and tables: only their captions are read
	skip   // not read
	person // the roles from here on mark a name
	organization
	place
	function // a person's office, within the person
	quotation
	denominator
	office // of the writer, after the name
)

// A frame is an element that is open and holds more than one paragraph may need to know of.
type frame struct {
	name string
	role role
	kind article.Kind
	mode mode
}

// A mode tells what is read within a frame.
type mode uint8

const (
	all mode = iota
	captions
	nothing
)

// A mark is a name that is marked in the text.
type mark struct {
	role       role
	part       int // its number
	start, end int // bytes of the part; start is -1 before the first of them
	id, scheme string
}

// A flow turns marked-up text into paragraphs: of HTML, XHTML or NITF, as its roles tell. It is told of elements and text in
// their order, and never fails: an element that nothing closes ends with the one that holds it.
type flow struct {
	roles func(name string) role
	parts []article.Part
	marks []mark

	buf    []byte // the paragraph so far
	gap    bool   // white space is due before the next character
	broken bool   // the white space holds a <br>
	frames []frame
	over   int    // frames beyond mostFrames
	open   []mark // marks without an end
	first  int    // marks of the paragraph begin here
	quotes []bool // for each <q>, whether it needs marks; true before its text
	due    int    // of quotes, how many have no text yet
}

const (
	mostFrames = 200
	mostOpen   = 16
	farthest   = 32 // how many frames an end tag looks back
)

func (f *flow) top() frame {
	if len(f.frames) == 0 {
		return frame{}
	}
	return f.frames[len(f.frames)-1]
}

// start tells of a start tag. id and scheme identify the name that it marks, if it marks one.
func (f *flow) start(name, id, scheme string) {
	r := f.roles(name)
	switch {
	case r == inline:
	case r == block:
		f.flush()
		if name == "p" {
			f.imply(title, heading)
		}
	case r == lineBreak:
		f.lineBreak()
	case r < person:
		f.flush()
		switch r {
		case item:
			f.imply(item, item)
		case title, heading:
			f.imply(title, heading)
		}
		f.push(name, r)
	case f.top().mode != all:
	case r <= place:
		if len(f.open) < mostOpen {
			f.open = append(f.open, mark{role: r, start: -1, id: id, scheme: scheme})
		}
	case r == function:
		if m := f.lastOpen(); m != nil && m.start >= 0 && m.end == 0 {
			m.end = m.start + len(strings.TrimRight(string(f.buf[m.start:]), " ,"))
		}
	case r == quotation:
		if len(f.quotes) < mostOpen {
			f.quotes = append(f.quotes, true)
			f.due++
		}
	case r == denominator:
		if n := len(f.buf); n > 0 && f.buf[n-1] >= '0' && f.buf[n-1] <= '9' {
			f.text("/")
		}
	case r == office:
		if n := len(f.buf); n > 0 && f.buf[n-1] != ',' {
			f.gap = false
			f.text(",")
		}
		f.gap = true
	}
}

// end tells of an end tag.
func (f *flow) end(name string) {
	r := f.roles(name)
	switch {
	case r == inline, r == lineBreak:
	case r == block:
		f.flush()
	case r < person:
		f.flush()
		f.pop(name)
	case f.top().mode != all:
	case r <= place:
		f.closeMark(r)
	case r == function:
		if m := f.lastOpen(); m != nil && m.end == 0 {
			m.start = -1 // the name comes after it
		}
	case r == quotation:
		f.closeQuote()
	}
}

// imply closes the element on top where its role is one of two that cannot hold what begins: its end tag is missing.
func (f *flow) imply(one, other role) {
	if r := f.top().role; (r == one || r == other) && f.over == 0 {
		f.frames = f.frames[:len(f.frames)-1]
	}
}

func (f *flow) push(name string, r role) {
	if len(f.frames) == mostFrames {
		f.over++
		return
	}
	top := f.top()
	n := frame{name, r, top.kind, top.mode}
	switch r {
	case title:
		n.kind = article.Headline
	case heading:
		n.kind = article.Subheading
	case byline:
		n.kind = article.Byline
	case dateline:
		n.kind = article.Dateline
	case item:
		n.kind = article.List
	case caption:
		n.kind = article.Caption
		if n.mode == captions {
			n.mode = all
		}
	case credit:
		n.kind = article.Credit
	case note:
		n.kind = article.Boilerplate
	case figure:
		n.mode = max(n.mode, captions)
	case skip:
		n.mode = nothing
	}
	f.frames = append(f.frames, n)
}

func (f *flow) pop(name string) {
	if f.over > 0 {
		f.over--
		return
	}
	for i := len(f.frames) - 1; i >= max(0, len(f.frames)-farthest); i-- {
		if f.frames[i].name == name {
			f.frames = f.frames[:i]
			return
		}
	}
}
