package entity

import (
	"slices"
	"strings"

	"github.com/newstext/newstext/article"
)

// A tok is a token of an article with what linking asks of it.
type tok struct {
	span  article.Span
	class class
	sent  int32 // the number of its sentence
	tag   article.Tag
	name  int32 // the index of the name that covers it, or -1
}

// A doc is an article laid out for linking: all its tokens in one row, and where its names stand among them.
type doc struct {
	text  string
	toks  []tok
	names []name
	at    []tokens // of each name
	para  []int32  // the number of the paragraph of each sentence
	told  []int32  // how many sentences up to each one are not all in quotation marks
	cache classCache
	filed article.Filing // the dateline, behind which the first sentence opens; nothing in the text goes back to its agency
}

// A tokens is a half-open range of tokens.
type tokens struct{ start, end int }

// lay lays out a. Names that touch no token are left without tokens.
func (d *doc) lay(a *article.Article, names []name) {
	d.text, d.names, d.at = a.Text, names, sized(d.at, len(names))
	d.filed = a.Dateline
	n := 0
	for s := range a.Sentences() {
		n += len(s.Tokens)
	}
	d.toks = slices.Grow(d.toks[:0], n)
	next, told := 0, int32(0)
	for p := range a.Paragraphs {
		quoting := false
		for _, s := range a.Paragraphs[p].Sentences {
			plain := false
			for _, t := range s.Tokens {
				w := t.Span.In(a.Text)
				x := tok{span: t.Span, tag: t.Tag, sent: int32(len(d.para)), name: -1}
				switch t.Kind {
				case article.Word:
					x.class = d.cache.classify(w)
				case article.Number:
					x.class = numeral
				default:
					x.class = mark
					quoting = turns(w, quoting)
				}
				if clitic(w) && d.follows(t.Span, w) {
					x.class = possessive
				}
				if quoting {
					x.class |= quoted
				} else if t.Kind == article.Word {
					plain = true
				}
				next = d.place(&x, next)
				d.toks = append(d.toks, x)
			}
			if plain {
				told++
			}
			d.para, d.told = append(d.para, int32(p)), append(d.told, told)
		}
	}
}

// reset forgets the article.
func (d *doc) reset() {
	d.text, d.names = "", nil
	d.toks, d.para, d.told = d.toks[:0], d.para[:0], d.told[:0]
}

// place gives x the name that covers it, from the names at next and after, and returns the next name to look at.
func (d *doc) place(x *tok, next int) int {
	for next < len(d.names) && d.names[next].span.End <= x.span.Start {
		next++
	}
	for i := next; i < len(d.names) && d.names[i].span.Start < x.span.End; i++ {
		here := len(d.toks)
		if d.at[i].end == 0 {
			d.at[i].start = here
		}
		d.at[i].end = here + 1
		if d.names[i].span.Contains(x.span) {
			x.name = int32(i)
			return next
		}
		x.class = modifier | x.class&(capital|quoted) // "Iran-backed"
	}
	return next
}

// clitic reports whether w is the mark of the possessive.
func clitic(w string) bool { return w == "'s" || w == "’s" || w == "'" || w == "’" }

// follows reports whether the mark w at s stands at the end of a word that it can be the possessive of.
func (d *doc) follows(s article.Span, w string) bool {
	if len(d.toks) == 0 || d.toks[len(d.toks)-1].span.End != s.Start {
		return false
	}
	return len(w) > 1 && w != "’" || hasSuffix(d.word(len(d.toks)-1), "s", "x", "z")
}

// turns returns whether the text is within quotation marks after the mark w.
func turns(w string, quoting bool) bool {
	switch w {
	case "“", "„", "«", "``":
		return true
	case "”", "»", "''":
		return false
	case `"`:
		return !quoting
	}
	return quoting
}

// word returns the text of token i, "" where there is none.
func (d *doc) word(i int) string {
	if i < 0 || i >= len(d.toks) {
		return ""
	}
	return d.toks[i].span.In(d.text)
}

// is reports whether i is a token of the sentence of j that belongs to one of the classes of c.
func (d *doc) is(i, j int, c class) bool { return d.same(i, j) && d.toks[i].class&c != 0 }

// same reports whether i is a token of the sentence of j.
func (d *doc) same(i, j int) bool {
	return i >= 0 && i < len(d.toks) && d.toks[i].sent == d.toks[j].sent
}

// span returns the bytes of the tokens from i to j, without j.
func (d *doc) span(i, j int) article.Span {
	return article.Span{Start: d.toks[i].span.Start, End: d.toks[j-1].span.End}
}

// opens reports whether i is the first word of its sentence.
func (d *doc) opens(i int) bool {
	for j := i - 1; d.same(j, i); j-- {
		if d.filed.Span.Contains(d.toks[j].span) {
			return true
		}
		if d.toks[j].class&mark == 0 || i-j > 3 {
			return false
		}
	}
	return true
}

// kind returns the kind of the name that covers token i, Unknown where there is none.
func (d *doc) kind(i int) Kind {
	if i < 0 || i >= len(d.toks) {
		return Unknown
	}
	if n := d.toks[i].name; n >= 0 {
		return d.names[n].kind
	}
	return Unknown
}

// isPossessive reports whether token i is the mark of a possessive, not one of the words "his" and "their".
func (d *doc) isPossessive(i int) bool { return clitic(d.word(i)) && d.toks[i].class&possessive != 0 }

// isWord reports whether w is the word low, in lower case, whatever its case.
func isWord(w, low string) bool { return len(w) == len(low) && strings.EqualFold(w, low) }

// hasWord reports whether list, words between spaces, holds w, whatever its case.
func hasWord(list, w string) bool {
	_, ok := findWord(list, w)
	return ok
}

// findWord returns where w stands in list, words between spaces, whatever its case.
func findWord(list, w string) (at int, ok bool) {
	var buf [36]byte
	if len(w) == 0 || len(w) > len(buf) {
		return 0, false
	}
	key := lowered(buf[:0], w)
	for {
		i := strings.Index(list[at:], string(key)) // of the word alone: the spaces around it stand everywhere
		if i < 0 {
			return 0, false
		}
		at += i
		end := at + len(key)
		if at > 0 && list[at-1] == ' ' && end < len(list) && list[end] == ' ' {
			return at, true
		}
		at++
	}
}
