package article

import (
	"strings"
	"unicode/utf8"
)

// A line is a line of the text without the white space around it. Lines of nothing else are not kept; they show as blank
// on the line after them.
type line struct {
	span   Span
	width  int  // in runes
	indent int  // in runes, before the span
	blank  bool // an empty line stands before it
}

// A wrapped line is never wider than this: terminals of 132 columns were the widest that wrapped text is made for.
const widestWrapped = 132

// appendLines appends the lines of text to dst. A line ends at LF, CR, CRLF, VT, FF, NEL, U+2028 or U+2029.
func appendLines(dst []line, text string) []line {
	first, last, indent, blank := -1, 0, 0, false
	runes, width := 0, 0 // since the line began; up to its last visible rune
	flush := func() {
		if first >= 0 {
			dst = append(dst, line{Span{first, last}, width - indent, indent, blank})
		}
		blank = first < 0
		first, indent, runes, width = -1, 0, 0, 0
	}
	for i := 0; i < len(text); {
		if run := printable(text[i:]); run != "" {
			if visible := strings.TrimLeft(run, " "); visible != "" {
				if first < 0 {
					gap := len(run) - len(visible)
					first, indent = i+gap, runes+gap
				}
				end := len(strings.TrimRight(run, " "))
				last, width = i+end, runes+end
			}
			runes += len(run)
			i += len(run)
			continue
		}
		r, c, n := decode(text, i)
		switch {
		case r == '\r' && i+1 < len(text) && text[i+1] == '\n':
			// the LF ends the line
		case r >= '\n' && r <= '\r', r == 0x85, r == 0x2028, r == 0x2029:
			flush()
			i += n
			continue
		case c != space && c != format:
			if first < 0 {
				first, indent = i, runes
			}
			last, width = i+n, runes+1
		}
		runes++
		i += n
	}
	flush()
	return dst
}

// printable returns the ASCII characters that s begins with, but for those that move the carriage.
func printable(s string) string {
	for i := range len(s) {
		if s[i] < ' ' || s[i] > '~' {
			return s[:i]
		}
	}
	return s
}

// layOut returns the paragraphs of text, before their kinds are known.
//
// A blank line always parts paragraphs. Where lines touch, the text tells how it was made: hard-wrapped text is filled,
// that is, a line that ends no sentence is so long that the first word of the next would not have fitted, and lines break
// within sentences, so that many begin with a small letter. Elsewhere every line is a paragraph, but for a line that goes
// on, with a small letter, where the one before it ends no sentence: links and tags of a page leave such breaks.
func layOut(text string) []Span {
	lines := appendLines(make([]line, 0, 1+len(text)/128), text)
	if len(lines) == 0 {
		return nil
	}
	w := wrapWidth(text, lines)
	out := make([]Span, 0, len(lines))
	out = append(out, lines[0].span)
	for i := 1; i < len(lines); i++ {
		if parts(text, lines[i-1], lines[i], w) {
			out = append(out, lines[i].span)
		} else {
			out[len(out)-1].End = lines[i].span.End
		}
	}
	return out
}

// wrapWidth returns the column at which text is hard-wrapped, or 0 where it is not.
func wrapWidth(text string, lines []line) int {
	w := 0
	for _, l := range lines {
		if l.right() > w && firstWidth(text, l) < l.width { // a line of one word, such as an address, says nothing
			w = l.right()
		}
	}
	if w > widestWrapped {
		return 0
	}
	pairs, open, filled, runOn := 0, 0, 0, 0
	for i := 1; i < len(lines); i++ {
		l, next := lines[i-1], lines[i]
		if next.blank {
			continue
		}
		pairs++
		if endsSentence(l.span.In(text)) {
			continue
		}
		open++
		if fills(text, l, next, w) {
			filled++
		}
		if isLower(text[next.span.Start:]) {
			runOn++
		}
	}
	if open > 0 && 3*open >= pairs && 4*filled >= 3*open && 3*runOn >= open {
		return w
	}
	return 0
}

// parts reports whether a new paragraph begins at next, which follows l in text wrapped at column w (0: not wrapped).
func parts(text string, l, next line, w int) bool {
	if next.blank || isBullet(firstRune(text, next.span)) {
		return true
	}
	ends := endsSentence(l.span.In(text))
	if w == 0 {
		return ends || !isLower(text[next.span.Start:])
	}
	switch {
	case next.indent >= l.indent+2 && ends:
		return true
	case fills(text, l, next, w), isLower(text[next.span.Start:]):
		return false
	}
	return ends || 5*l.right() < 3*w
}

// right returns the column at which l ends.
func (l line) right() int { return l.indent + l.width }

// fills reports whether the first word of next would not have fitted on l. Wrapping programs differ by a column or two.
func fills(text string, l, next line, w int) bool {
	return l.right()+1+firstWidth(text, next) >= w-1
}

// firstWidth returns the width of the first word of l in runes.
func firstWidth(text string, l line) int {
	n := 0
	for i := l.span.Start; i < l.span.End; n++ {
		_, c, m := decode(text, i)
		if c == space {
			break
		}
		i += m
	}
	return n
}

func firstRune(text string, s Span) string {
	_, n := utf8.DecodeRuneInString(s.In(text))
	return text[s.Start : s.Start+n]
}

// endsSentence reports whether s ends in a full stop or the like, perhaps within closing marks.
func endsSentence(s string) bool {
	for i := len(s); i > 0; {
		r, n := utf8.DecodeLastRuneInString(s[:i])
		switch r {
		case '.', '!', '?', '…', ':', '。', '！', '？':
			return true
		case '”', '’', '"', '\'', '»', ')', ']':
			i -= n
		default:
			return false
		}
	}
	return false
}
