package quote

import (
	"strings"

	"github.com/newstext/newstext/article"
)

// singleMarks reports whether the article sets what people say in single marks: more quotes open with a single mark at a
// place where only a quote can than with a double one.
func singleMarks(a *article.Article) bool {
	single, double := 0, 0
	for t := range a.Tokens() {
		if t.Kind != article.Punct {
			continue
		}
		before := t.Span.Start == 0 || strings.IndexByte(" \n\t\r([\xa0", a.Text[t.Span.Start-1]) >= 0
		switch t.Span.In(a.Text) {
		case "“", "”", `"`, "«", "»", "„", "``", "''":
			if before {
				double++
			}
		case "‘":
			single++
		case "'":
			if before && t.Span.End < len(a.Text) && isLetter(a.Text[t.Span.End]) {
				single++
			}
		}
	}
	return single > double
}

func isLetter(c byte) bool { return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' }

// opensWithMark reports whether the paragraph text begins with a mark that opens a quote.
func opensWithMark(text string, british bool) bool {
	for _, m := range []string{"“", `"`, "«", "„", "``"} {
		if strings.HasPrefix(text, m) {
			return true
		}
	}
	return british && (strings.HasPrefix(text, "‘") || strings.HasPrefix(text, "'"))
}
