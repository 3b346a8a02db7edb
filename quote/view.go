package quote

import (
	"slices"
	"strings"

	"github.com/newstext/newstext/article"
)

// A token is a word or mark of a paragraph as the rules see it.
type token struct {
	span    article.Span
	pair    int32 // the pair of marks that it lies in or that it is a mark of: an index into view.pairs, or -1
	cue     int32 // where its line of cueTable begins, plus 1; 0 where it is no verb that can report
	kind    article.TokenKind
	tag     byte
	frame   frame // what follows it, where that is known already
	score   int8  // of its cue in that frame
	capital bool  // begins with a capital letter
	used    bool  // part of the cue of a quote found
}

// A view is the paragraph at work, cut into tokens, with its pairs of marks.
type view struct {
	text string
	low  string // text with ASCII letters in lower case
	toks []token
	ends []int // of its sentences, as indexes into toks

	pairs           []pair
	inside, outside []int32 // how many words before each token stand in marks, and how many do not
	said            run     // the source of the last quote found in the unit at work
	recent          content // the last content that contentEnd found
	british         bool    // quotes are set in single marks
}

// lowered returns text with its ASCII letters in lower case, so that every offset stays what it is.
func lowered(text string) string {
	var b strings.Builder
	b.Grow(len(text))
	for i := range len(text) {
		c := text[i]
		if c >= 'A' && c <= 'Z' {
			c += 'a' - 'A'
		}
		b.WriteByte(c)
	}
	return b.String()
}

// load fills v with paragraph p.
func (v *view) load(p *article.Paragraph) {
	n, words := 0, false
	for i := range p.Sentences {
		n += len(p.Sentences[i].Tokens)
		for k := 0; k < len(p.Sentences[i].Tokens) && !words; k++ {
			words = p.Sentences[i].Tokens[k].Kind == article.Word
		}
	}
	v.toks, v.ends, v.pairs, v.recent = v.toks[:0], v.ends[:0], v.pairs[:0], content{}
	if !words {
		return // nobody says anything
	}
	v.toks = slices.Grow(v.toks, n)
	for i := range p.Sentences {
		from := len(v.toks)
		for _, t := range p.Sentences[i].Tokens {
			v.toks = append(v.toks, token{span: t.Span, pair: -1, kind: t.Kind, tag: partOf(t, t.Span.In(v.low)),
				capital: isCapital(v.text[t.Span.Start:t.Span.End])})
		}
		v.ends = append(v.ends, len(v.toks))
		v.settle(from)
		for k := from; k < len(v.toks); k++ {
			v.toks[k].cue = v.lookUp(k)
		}
	}
}

// settle makes told, said and added finite where they follow an aside, from token i on: "a diplomat, who asked not to be
// named, told". There a tagger that sees two words back takes them for participles.
func (v *view) settle(i int) {
	for ; i < len(v.toks); i++ {
		if v.toks[i].tag == participle && i > 0 && v.toks[i-1].tag == comma && v.in(i, " told said added ") {
			v.toks[i].tag = finite
		}
	}
}

// count fills inside and outside.
func (v *view) count() {
	v.inside, v.outside = slices.Grow(v.inside[:0], len(v.toks)+1), slices.Grow(v.outside[:0], len(v.toks)+1)
	v.inside, v.outside = append(v.inside, 0), append(v.outside, 0)
	in, out := int32(0), int32(0)
	for i := range v.toks {
		switch t := &v.toks[i]; {
		case t.tag == mark, t.tag == comma, t.tag == stop, t.tag == dash:
		case t.pair >= 0:
			in++
		default:
			out++
		}
		v.inside, v.outside = append(v.inside, in), append(v.outside, out)
	}
}

// lookUp finds the line of cueTable for token i, where it can be a verb.
func (v *view) lookUp(i int) int32 {
	if v.toks[i].kind != article.Word {
		return 0
	}
	switch v.tagAt(i) {
	case finite, base, gerund, participle:
	case noun, adjective:
		if !misread(v.word(i)) && (v.word(i+1) != ":" || !hasSuffix(v.word(i), "s")) {
			return 0
		}
	default:
		return 0
	}
	at, _ := cueOf(v.word(i))
	return int32(at)
}

// misread reports whether w is a verb even where a tagger takes it for a noun or an adjective.
func misread(w string) bool {
	switch w {
	case "said", "says", "told", "tells", "asked", "added", "replied", "wrote", "reckoned", "tweeted", "quipped":
		return true
	}
	return false
}

// isCapital reports whether w begins with a capital letter.
func isCapital(w string) bool {
	for _, r := range w {
		return r >= 'A' && r <= 'Z' || r >= 0xC0 && r <= 0xDE && r != 0xD7 || r >= 0x410 && r <= 0x42F
	}
	return false
}

// word returns token i in lower case, "" beyond the paragraph.
func (v *view) word(i int) string {
	if i < 0 || i >= len(v.toks) {
		return ""
	}
	return v.toks[i].span.In(v.low)
}

// tagAt returns the tag of token i, 0 beyond the paragraph.
func (v *view) tagAt(i int) byte {
	if i < 0 || i >= len(v.toks) {
		return 0
	}
	return v.toks[i].tag
}

// quoted reports whether token i lies within marks or is one.
func (v *view) quoted(i int) bool { return i >= 0 && i < len(v.toks) && v.toks[i].pair >= 0 }

// in reports whether token i is one of the words of list, which stand between spaces.
func (v *view) in(i int, list string) bool { return has(list, v.word(i)) }

// has reports whether w stands in list between spaces.
func has(list, w string) bool {
	if w == "" || len(w) > 32 {
		return false
	}
	for {
		i := strings.Index(list, w)
		if i < 0 {
			return false
		}
		if i > 0 && list[i-1] == ' ' && i+len(w) < len(list) && list[i+len(w)] == ' ' {
			return true
		}
		list = list[i+len(w):]
	}
}

// span returns the bytes from token i up to token j, which it leaves out.
func (v *view) span(i, j int) article.Span {
	if i >= j {
		return article.Span{}
	}
	return article.Span{Start: v.toks[i].span.Start, End: v.toks[j-1].span.End}
}

// glued reports whether token i touches the one before it.
func (v *view) glued(i int) bool {
	return i > 0 && i < len(v.toks) && v.toks[i-1].span.End == v.toks[i].span.Start
}

// clitic reports whether token i is a possessive 's or an apostrophe after a plural.
func (v *view) clitic(i int) bool {
	switch v.word(i) {
	case "'s", "’s":
		return true
	case "'", "’":
		return v.glued(i) && v.toks[i].pair < 0
	}
	return false
}
