package iptc

import (
	"slices"
	"strings"
	"unicode/utf8"

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

// text tells of text.
func (f *flow) text(s string) {
	top := f.top()
	if top.mode != all || s == "" {
		return
	}
	if top.role == pre {
		f.settle(s)
		f.buf = append(f.buf, s...)
		return
	}
	for i := 0; i < len(s); {
		c := s[i]
		if c == ' ' || c >= '\t' && c <= '\r' {
			f.gap = true
			i++
			continue
		}
		_, n := utf8.DecodeRuneInString(s[i:])
		if len(f.buf) == 0 && s[i:i+n] == "\u00a0" {
			i += n
			continue
		}
		if f.gap && len(f.buf) > 0 {
			f.buf = append(f.buf, ' ')
		}
		f.gap, f.broken = false, false
		f.settle(s[i:])
		for i < len(s) && s[i] != ' ' && (s[i] < '\t' || s[i] > '\r') {
			f.buf = append(f.buf, s[i])
			i++
		}
	}
}

// settle sees to what waits for the first character of the text after a start tag, which rest begins with.
func (f *flow) settle(rest string) {
	for ; f.due > 0; f.due-- {
		i := len(f.quotes) - f.due
		switch r, _ := utf8.DecodeRuneInString(rest); r {
		case '"', '\'', '“', '‘', '«', '„', '‟':
			f.quotes[i] = false // it has marks of its own
		default:
			f.buf = append(f.buf, "“"...)
		}
	}
	for i := range f.open {
		if f.open[i].start < 0 {
			f.open[i].start = len(f.buf)
		}
	}
}

func (f *flow) closeQuote() {
	n := len(f.quotes)
	if n == 0 {
		return
	}
	if f.due > 0 {
		f.due--
	} else if f.quotes[n-1] {
		f.buf = append(f.buf, "”"...)
	}
	f.quotes = f.quotes[:n-1]
}

func (f *flow) lastOpen() *mark {
	if len(f.open) == 0 {
		return nil
	}
	return &f.open[len(f.open)-1]
}

func (f *flow) closeMark(r role) {
	m := f.lastOpen()
	if m == nil || m.role != r {
		return
	}
	f.open = f.open[:len(f.open)-1]
	if m.end == 0 {
		m.end = len(f.buf)
	}
	if m.start >= 0 && m.start < m.end {
		f.marks = append(f.marks, *m)
	}
}

func (f *flow) lineBreak() {
	if f.top().mode != all {
		return
	}
	if f.top().role == pre {
		f.text("\n")
		return
	}
	if f.broken {
		f.flush()
		return
	}
	f.gap, f.broken = true, len(f.buf) > 0
}

// flush ends the paragraph, and parts it where it is plain text.
func (f *flow) flush() {
	s := strings.TrimRight(string(f.buf), " \u00a0")
	f.buf, f.gap, f.broken = f.buf[:0], false, false
	f.open, f.quotes, f.due = f.open[:0], f.quotes[:0], 0
	if f.top().role == pre {
		f.plain(s)
	} else if strings.Trim(s, "\u200b\u200c\u200d\ufeff\u00ad\u00a0 ") != "" {
		f.add(s, article.Span{End: len(s)})
	} else {
		f.marks = f.marks[:f.first]
	}
	f.first = len(f.marks)
}

// plain adds the paragraphs of a plain text.
func (f *flow) plain(s string) {
	had := f.first
	own := slices.Clone(f.marks[had:])
	slices.SortFunc(own, func(a, b mark) int { return a.start - b.start })
	f.marks = f.marks[:had]
	for _, p := range article.Parse(s).Paragraphs {
		f.first = len(f.marks)
		for len(own) > 0 && own[0].start < p.Span.End {
			f.marks = append(f.marks, own[0])
			own = own[1:]
		}
		f.add(s, p.Span)
	}
}

// add adds the paragraph at span of s, with those of its marks that lie within.
func (f *flow) add(s string, span article.Span) {
	n := f.first
	for _, m := range f.marks[f.first:] {
		m.end = min(m.end, span.End)
		if m.start >= span.Start && m.start < m.end {
			m.part, m.start, m.end = len(f.parts), m.start-span.Start, m.end-span.Start
			f.marks[n] = m
			n++
		}
	}
	f.marks = f.marks[:n]
	f.parts = append(f.parts, article.Part{Kind: f.top().kind, Text: span.In(s)})
}
