package quote

import (
	"strings"
	"unicode/utf8"

	"github.com/newstext/newstext/article"
)

// Text returns the words of q on one line, its parts joined by spaces: those of a direct quote without the marks around them,
// those of others as written. The comma before the tag of a direct quote is left out at its end, and is a full stop where the
// sentence ends with the tag: “We won,” she said. “We did.” is We won. We did. It returns "" where q has no parts.
func (q *Quote) Text(a *article.Article) string {
	var b strings.Builder
	for i, p := range q.Parts {
		s := p.In(a.Text)
		if q.Kind == Direct {
			s = unmarked(s)
			if words, ok := strings.CutSuffix(s, ","); ok && i == len(q.Parts)-1 {
				s = words
			} else if ok {
				between := article.Span{Start: p.End, End: q.Parts[i+1].Start}
				if strings.HasSuffix(strings.TrimSpace(between.In(a.Text)), ".") {
					s = words + "."
				}
			}
		}
		for word := range strings.FieldsSeq(s) {
			if b.Len() > 0 {
				b.WriteByte(' ')
			}
			b.WriteString(word)
		}
	}
	return b.String()
}

// unmarked returns s without the mark that opens it and the one that closes it. Marks within stay: “He called it ‘a
// mistake,’” is He called it ‘a mistake,’.
func unmarked(s string) string {
	s = strings.TrimSpace(s)
	opening, first := leadingMark(s)
	s = s[opening:]
	closing, last := trailingMark(s)
	switch {
	case opening == 0 && last: // the opening mark is lost, and a single one may be an apostrophe
	case opening > 0 && first != last: // the closing mark is lost, and that of a quote within is not
	default:
		s = s[:len(s)-closing]
	}
	return strings.TrimSpace(s)
}

// leadingMark returns how many bytes at the beginning of s are a quotation mark, and whether it is a single one.
func leadingMark(s string) (n int, single bool) {
	if strings.HasPrefix(s, "``") || strings.HasPrefix(s, "''") {
		return 2, false
	}
	if r, n := utf8.DecodeRuneInString(s); isMark(r) || r == '`' {
		return n, isSingle(r)
	}
	return 0, false
}

// trailingMark is leadingMark for the end of s.
func trailingMark(s string) (n int, single bool) {
	if strings.HasSuffix(s, "''") {
		return 2, false
	}
	if r, n := utf8.DecodeLastRuneInString(s); isMark(r) {
		return n, isSingle(r)
	}
	return 0, false
}

func isSingle(r rune) bool { return strings.ContainsRune("'‘’‚‛‹›`", r) }
