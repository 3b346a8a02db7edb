package iptc

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/newstext/newstext/article"
)

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
