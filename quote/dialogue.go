package quote

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/newstext/newstext/article"
	"github.com/newstext/newstext/entity"
)

// An interview can name each speaker before a colon as the article names him: "Petrescu: With a matchbox." Lists look the
// same, "Subs: Moyo, Gumbo." A label counts where it comes twice or more and is a person's name, or asks a question, and where
// at least one other counts too.

// labelsOf returns the labels of speakers in a, nil where it is no such interview.
func (x *extraction) labelsOf(a *article.Article) map[string]bool {
	type use struct {
		label       string
		n           int
		asks, human bool
	}
	var uses []use
	at := map[string]int{} // where each label is in uses, plus 1
	for i := range a.Paragraphs {
		p := &a.Paragraphs[i]
		text := p.Span.In(a.Text)
		l := nameLabel(text)
		if l == "" || !quotable(p.Kind) {
			continue
		}
		if at[l] == 0 {
			uses = append(uses, use{label: l})
			at[l] = len(uses)
		}
		u := &uses[at[l]-1]
		u.n++
		u.asks = u.asks || strings.HasSuffix(strings.TrimRight(text, " \n\t\"”’"), "?")
		u.human = u.human || x.humanAt(article.Span{Start: p.Span.Start, End: p.Span.Start + len(l)})
	}
	if len(uses) < 2 {
		return nil
	}
	labels, people := make(map[string]bool), false
	for _, u := range uses {
		if u.n > 1 && (u.human || u.asks) {
			labels[u.label] = true
			people = people || u.human
		}
	}
	if len(labels) < 2 || !people {
		return nil
	}
	return labels
}

// humanAt reports whether s ends with a mention of one person by name.
func (x *extraction) humanAt(s article.Span) bool {
	for n := x.from(s.Start); n < len(x.names) && x.names[n].span.Start < s.End; n++ {
		if m := x.names[n]; m.form == entity.Name && m.span.End == s.End && human(&x.ents[m.entity-1]) {
			return true
		}
	}
	return false
}

// nameLabel returns the label that a paragraph begins with, one to four words that begin with capital letters, without its
// colon; "" where there is none, or nothing behind it.
func nameLabel(text string) string {
	colon := strings.IndexByte(text[:min(len(text), 50)], ':')
	if colon < 2 || colon+2 >= len(text) || text[colon+1] != ' ' {
		return ""
	}
	words := 0
	for w := range strings.FieldsSeq(text[:colon]) {
		r, _ := utf8.DecodeRuneInString(w)
		words++
		if words > 4 || !unicode.IsUpper(r) || strings.ContainsAny(w, "0123456789,;()\"“”?!") {
			return ""
		}
	}
	return text[:colon]
}
