package quote

import (
	"cmp"
	"slices"

	"github.com/newstext/newstext/article"
	"github.com/newstext/newstext/entity"
	"github.com/newstext/newstext/internal/nation"
)

// spokeLast returns the speaker of the last quote with a source where the pronoun at span s, which is taken for entity id,
// goes back to that speaker all the same: nobody speaks of id after the speaker came up, or only the speaker does.
func (x *extraction) spokeLast(w string, s article.Span, id entity.ID) entity.ID {
	last := x.pronoun(w)
	if last == 0 || last == id {
		return id
	}
	of, by := lastMention(&x.ents[id-1], s.Start), lastMention(&x.ents[last-1], s.Start)
	if by.IsEmpty() || of.Start > by.Start && !x.inQuote(of) {
		return id
	}
	return last
}

// Nouns by which a writer calls somebody again who was just named.
const callings = " striker midfielder defender goalkeeper winger forward batsman bowler skipper veteran teenager youngster " +
	"pensioner widow widower actor actress singer songwriter novelist playwright diplomat politician lawmaker legislator " +
	"parliamentarian mp mep td senator congressman congresswoman premier economist strategist scientist academic businessman " +
	"businesswoman entrepreneur frenchman frenchwoman englishman irishman " +
	"scotsman welshman dutchman spaniard briton dane swede finn pole turk "

// calledAgain reports whether source r calls somebody again by an age, a nation or the like: "the 21-year-old", "the
// Italian", "the striker", where nobody of the kind was there before.
func (x *extraction) calledAgain(r run) bool {
	v := &x.view
	if v.word(r.from) == "the" && v.word(r.from+1) == "head" && v.word(r.from+2) == "of" && v.in(r.from+3, " state government ") {
		return r.to-r.from == 4
	}
	if r.to-r.from > 2 {
		return x.roleAgain(r)
	}
	if r.to-r.from != 2 || v.word(r.from) != "the" {
		return false
	}
	s := v.span(r.from+1, r.to)
	if hasSuffix(v.word(r.from+1), "-year-old") {
		return true
	}
	e, ok := x.ents.Entity(x.mentioned(s, s, true))
	if ok && (e.Plural || e.Mentions[0].Form != entity.Name && e.Mentions[0].Span.Start < s.Start) {
		return false
	}
	w := v.word(r.from + 1)
	_, form := nation.Code(s.In(v.text))
	many := hasSuffix(w, "sh") || hasSuffix(w, "ch") || hasSuffix(w, "ese") || hasSuffix(w, "ss") // "the French"
	return has(callings, w) || form == nation.Adjective && !many
}

// roleAgain reports whether source r calls somebody again by more than one word, "the MP for Arnsby", "the Ardmore striker", "the
// 34-year-old singer", "the mother of three", where nobody of the kind was there before.
func (x *extraction) roleAgain(r run) bool {
	v := &x.view
	h := v.head(r)
	if h.empty() || v.word(r.from) != "the" || x.isPerson(x.nameAtEnd(r)) {
		return false
	}
	w := v.word(h.to - 1)
	if has(" mother father grandmother grandfather mum dad ", w) {
		return v.word(h.to) == "of" && v.tagAt(h.to+1) == number && h.to+2 == r.to
	}
	s := v.span(h.to-1, h.to)
	e, ok := x.ents.Entity(x.mentioned(v.span(r.from, r.to), s, true))
	return (has(callings, w) || hasSuffix(v.word(r.from+1), "-year-old")) && (!ok || !e.Plural && e.Mentions[0].Span.Start >= v.span(r.from, r.to).Start)
}

// again returns the person whom the text just named: who spoke last, or whom the paragraph before begins with, if it has no
// quote.
func (x *extraction) again() entity.ID {
	if x.topic.speaker > 0 && x.topic.paragraph == x.paragraphs-1 && x.topic.paragraph > x.named.paragraph {
		return x.topic.speaker
	}
	return x.pronoun("the")
}

// lastMention returns the last mention of e that begins before byte i, and the zero span where there is none.
func lastMention(e *entity.Entity, i int) article.Span {
	n, _ := slices.BinarySearchFunc(e.Mentions, i, func(m entity.Mention, i int) int { return cmp.Compare(m.Span.Start, i) })
	if n == 0 {
		return article.Span{}
	}
	return e.Mentions[n-1].Span
}

// inQuote reports whether s lies in what the quote at work or one of the last quotes says.
func (x *extraction) inQuote(s article.Span) bool {
	for _, p := range x.said[:min(len(x.said), 4)] {
		if p.Contains(s) {
			return true
		}
	}
	for i := len(x.out) - 1; i >= 0 && i > len(x.out)-4; i-- {
		for _, p := range x.out[i].Parts[:min(len(x.out[i].Parts), 4)] {
			if p.Contains(s) {
				return true
			}
		}
	}
	return false
}
