package eval

import (
	"fmt"
	"strings"

	"github.com/newstext/newstext/article"
)

// missQuotes lists quotes that were not found, found with other words, given to another source or speaker, or made up.
func missQuotes(pairs []pair) []Miss {
	var out []Miss
	for _, p := range pairs {
		m := matchQuotes(p)
		for g, q := range p.gold.Quotes {
			out = append(out, m.missGold(g, q)...)
		}
		for f, q := range p.found.Quotes {
			if m.taken[f] < 0 {
				detail := fmt.Sprintf("source %s; cue %s", p.gold.text(q.Source), p.gold.text(q.Cue))
				near := m.nearest("gold has", m.foundWords[f], m.goldWords, p.gold.Quotes)
				out = append(out, p.gold.miss(cover(q.Parts), "spurious: "+q.Kind, q.Rule, detail+near))
			}
		}
	}
	return out
}

// missGold lists what is wrong with quote g of gold as it was found, if it was.
func (m *quoteMatch) missGold(g int, q Quote) []Miss {
	kind, at := m.gold.quoteKind(q), cover(q.Parts)
	f := m.partner[g]
	if f < 0 {
		detail := fmt.Sprintf("source %s; cue %s", m.gold.text(q.Source), m.gold.text(q.Cue))
		near := m.nearest("found", m.goldWords[g], m.foundWords, m.found.Quotes)
		return []Miss{m.gold.miss(at, "not found: "+kind, "", detail+near)}
	}
	var out []Miss
	have := m.found.Quotes[f]
	if !m.goldWords[g].same(m.foundWords[f]) {
		out = append(out, m.gold.miss(at, "wrong extent: "+kind, have.Rule, "found "+m.gold.parts(have.Parts)))
	}
	if !m.sameSource(g, f) {
		detail := fmt.Sprintf("want source %s, cue %s; have source %s, cue %s", m.gold.text(q.Source), m.gold.text(q.Cue),
			m.gold.text(have.Source), m.gold.text(have.Cue))
		out = append(out, m.gold.miss(at, "wrong source: "+kind, have.Rule, detail))
	}
	if name := m.found.nameOf(have.Speaker); q.SpeakerName != "" && !sameName(q.SpeakerName, name) {
		out = append(out, m.gold.miss(at, "wrong speaker: "+kind, have.Rule, fmt.Sprintf("want %q, have %q; source %s",
			q.SpeakerName, name, m.gold.text(have.Source))))
	}
	return out
}

// nearest tells, after what, which of quotes, whose words are list, shares most words with s, where any does.
func (m *quoteMatch) nearest(what string, s set, list []set, quotes []Quote) string {
	most, at := 0, -1
	for i, b := range list {
		if n := s.shared(b); n > most {
			most, at = n, i
		}
	}
	if at < 0 {
		return ""
	}
	return "; " + what + " " + m.gold.parts(quotes[at].Parts)
}

// parts returns the parts of a quote on one line.
func (d *Document) parts(spans []article.Span) string {
	var list []string
	for _, s := range spans {
		list = append(list, "[["+shorten(s.In(d.Text))+"]]")
	}
	return strings.Join(list, " + ")
}
