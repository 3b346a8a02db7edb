package quote

import (
	"strings"

	"github.com/newstext/newstext/article"
)

// Text returns the words of q, its parts joined by spaces: those of a direct quote without the marks around them and without
// the comma before its tag, those of others as written. It returns "" where q has no parts.
func (q *Quote) Text(a *article.Article) string {
	var b strings.Builder
	for i, p := range q.Parts {
		s := p.In(a.Text)
		if q.Kind == Direct {
			s = strings.Trim(s, " \"'“”„‟‘’‚«»‹›`")
			if i == len(q.Parts)-1 {
				s = strings.TrimSuffix(s, ",")
			}
		}
		if s != "" && b.Len() > 0 {
			b.WriteByte(' ')
		}
		b.WriteString(s)
	}
	return b.String()
}
