package eval

import (
	"strings"

	"github.com/newstext/newstext/article"
	"github.com/newstext/newstext/internal/speechcue"
)

// quoteKinds are the kinds by which quotes of gold are counted. Corpora mark attributions of thought, wish and appearance
// too, where the library promises speech and writing: indirect ones are told apart by their cue.
var quoteKinds = []string{"direct", "mixed", "indirect speech", "indirect other"}

func (d *Document) quoteKind(q Quote) string {
	switch {
	case q.Kind != "indirect":
		return q.Kind
	case q.Cue == nil || speechcue.IsSpeech(q.Cue.In(d.Text)):
		return "indirect speech"
	}
	return "indirect other"
}

// quoteMatch holds the quotes of a pair as words, and which belongs to which.
type quoteMatch struct {
	pair
	goldWords, foundWords []set
	partner               []int // of each quote of gold, or -1
	taken                 []int // of each found quote, or -1
}

func matchQuotes(p pair) quoteMatch {
	m := quoteMatch{pair: p}
	for _, q := range p.gold.Quotes {
		m.goldWords = append(m.goldWords, p.gold.words.in(q.Parts...))
	}
	for _, q := range p.found.Quotes {
		m.foundWords = append(m.foundWords, p.gold.words.in(q.Parts...))
	}
	m.partner = match(m.goldWords, m.foundWords, 0.5)
	m.taken = invert(m.partner, len(m.foundWords))
	return m
}

// sameSource reports whether quote g of gold and quote f have the same source: neither has any, or they share a word
// that is more than grammar, or are the same words (a pronoun).
func (m *quoteMatch) sameSource(g, f int) bool {
	a, b := m.gold.Quotes[g].Source, m.found.Quotes[f].Source
	if a == nil || b == nil {
		return a == b
	}
	x, y := m.gold.words.in(*a), m.gold.words.in(*b)
	return x.same(y) || m.gold.content(x).touches(m.gold.content(y))
}

// content returns the words of s that are more than grammar.
func (d *Document) content(s set) set {
	var out set
	for _, i := range s {
		if !grammatical(strings.ToLower(d.words[i].In(d.Text))) {
			out = append(out, i)
		}
	}
	return out
}

// best returns how many words a shares with that of list which shares most.
func best(a set, list []set) float64 {
	n := 0
	for _, b := range list {
		n = max(n, a.shared(b))
	}
	return float64(n)
}

// kindCounts count the quotes of one kind of gold.
type kindCounts struct{ gold, found, exact, withSource, source, whole float64 }

func scoreQuotes(pairs []pair) Section {
	out := Section{Layer: "quotes", Title: "quotes"}
	byKind := map[string]*kindCounts{}
	for _, k := range quoteKinds {
		byKind[k] = new(kindCounts)
	}
	predicted := map[string]*tally{"direct": {}, "mixed": {}, "indirect": {}}
	var covered, attribution, named tally
	for _, p := range pairs {
		m := matchQuotes(p)
		for g, q := range p.gold.Quotes {
			kind := p.gold.quoteKind(q)
			promised := kind != "indirect other"
			if n := len(m.goldWords[g]); n > 0 && promised {
				covered.gold++
				covered.goldHit += best(m.goldWords[g], m.foundWords) / float64(n)
				attribution.gold++
			}
			f := m.partner[g]
			hit := f >= 0 && m.sameSource(g, f)
			if hit && promised {
				attribution.goldHit++
			}
			if c := byKind[kind]; c != nil {
				c.add(f >= 0, f >= 0 && m.goldWords[g].same(m.foundWords[f]), q.Source != nil, hit)
			}
			if f >= 0 && q.SpeakerName != "" {
				named.addGold(sameName(q.SpeakerName, p.found.nameOf(p.found.Quotes[f].Speaker)))
			}
		}
		for f, q := range p.found.Quotes {
			covered.found++
			covered.foundHit += ratio(best(m.foundWords[f], m.goldWords), float64(len(m.foundWords[f])))
			g := m.taken[f]
			attribution.addFound(g >= 0 && m.sameSource(g, f))
			if t := predicted[q.Kind]; t != nil {
				t.addFound(g >= 0)
			}
		}
	}
	for _, k := range quoteKinds {
		if c := byKind[k]; c.gold > 0 {
			out.row(k+" found", "R %.3f  exact %.3f  source|found %.3f  found+source %.3f  (%.0f gold)",
				c.found/c.gold, c.exact/c.gold, ratio(c.source, c.withSource), c.whole/c.gold, c.gold)
			if k != "indirect other" {
				out.main(k+" R", c.found/c.gold)
			}
		}
	}
	for _, k := range []string{"direct", "mixed", "indirect"} {
		out.row(k+" predicted", "P %.3f  (%.0f predicted)", predicted[k].precision(), predicted[k].found)
	}
	out.row("content, words covered", "%s", covered)
	out.row("attribution (content and source)", "%s", attribution)
	if named.gold > 0 {
		out.row("speaker named", "%.3f  (%.0f gold, of those found)", named.recall(), named.gold)
	}
	out.main("content F", covered.f())
	out.main("attribution F", attribution.f())
	return out
}

// add counts one quote of gold.
func (c *kindCounts) add(found, exact, withSource, source bool) {
	one := func(n *float64, ok bool) {
		if ok {
			*n++
		}
	}
	c.gold++
	one(&c.found, found)
	one(&c.exact, exact)
	one(&c.withSource, found && withSource)
	one(&c.source, withSource && source)
	one(&c.whole, source)
}

// nameOf returns the name of the entity with the given id, or "".
func (d *Document) nameOf(id int) string {
	if id <= 0 {
		return ""
	}
	for _, e := range d.Entities {
		if e.ID == id {
			return e.Name
		}
	}
	return ""
}

// sameName reports whether a and b are one name but for case, marks and a leading article.
func sameName(a, b string) bool { return b != "" && plainName(a) == plainName(b) }

func plainName(s string) string {
	f := strings.FieldsFunc(strings.ToLower(s), func(r rune) bool { return strings.ContainsRune(" .,-'’\"", r) })
	if len(f) > 1 && (f[0] == "the" || f[0] == "a" || f[0] == "an") {
		f = f[1:]
	}
	return strings.Join(f, " ")
}

// text returns what s covers of d's text, or "none".
func (d *Document) text(s *article.Span) string {
	if s == nil || s.IsEmpty() {
		return "none"
	}
	return s.In(d.Text)
}

// grammatical reports whether a word in lower case names nobody: two sources that share no other word are not the same.
func grammatical(word string) bool {
	return strings.Contains(" the a an of and in for at to by on with his her their its who s from that ", " "+word+" ")
}
