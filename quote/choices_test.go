package quote

import (
	"slices"

	"github.com/newstext/newstext/article"
	"github.com/newstext/newstext/entity"
	"github.com/newstext/newstext/internal/linmodel"
)

// Choices are what the chooser learns from an article whose quotes are qs: where no chooser is in use, the choices of ends
// and beginnings, and where one is, which findings are quotes. The tagger in use must not have learned from the article.
func Choices(a *article.Article, ents entity.Set, qs []Marked) (out []linmodel.Choice) {
	x := Extractor{Attitudes: true}
	x.extract(a, &extraction{ents: ents, tagger: tagger{model: tagging.model}, chooser: chooser{model: choosing.model, observe: func(o observed) {
		p := markedWords(&o.x.view, qs)
		if o.f == nil {
			out = append(out, p.verdicts(o)...)
		} else if o.source {
			out = append(out, p.source(o))
		} else if c, ok := p.extent(o); ok {
			out = append(out, c)
		}
	}}})
	return out
}

// LearnChooser makes choices.dat.
func LearnChooser(choices []linmodel.Choice) []byte {
	ch := linmodel.Chooser{Rounds: 5, Least: 5, Rate: 0.1}
	return ch.Train(choices).Pack(50, 0.05, "Choices among quotes of "+modelNote+" "+fingerprint())
}

// A markedParagraph is a paragraph with the words of each quote marked there.
type markedParagraph struct {
	v    *view
	qs   []Marked
	word []bool         // which tokens are words
	has  []map[int]bool // the words of each quote, as tokens
}

func markedWords(v *view, qs []Marked) markedParagraph {
	p := markedParagraph{v: v, qs: qs, word: make([]bool, len(v.toks)), has: make([]map[int]bool, len(qs))}
	for i := range v.toks {
		p.word[i] = v.toks[i].kind == article.Word || v.toks[i].kind == article.Number
	}
	for n, q := range qs {
		p.has[n] = map[int]bool{}
		for _, s := range q.Parts {
			s = withoutThat(v.text, s)
			for i := range v.toks {
				if p.word[i] && v.toks[i].span.Overlaps(s) {
					p.has[n][i] = true
				}
			}
		}
	}
	return p
}

// share returns how much the words of parts and of quote n have in common: shared words over all.
func (p *markedParagraph) share(parts []run, n int) float64 {
	in, all := 0, len(p.has[n])
	for _, r := range parts {
		for i := r.from; i < r.to; i++ {
			switch {
			case p.has[n][i]:
				in++
			case p.word[i]:
				all++
			}
		}
	}
	return ratio(in, all)
}

func ratio(a, b int) float64 {
	if b == 0 {
		return 0
	}
	return float64(a) / float64(b)
}

// meant returns the quote that f is meant to be: the one whose words it shares most, with a bonus for the same cue.
func (p *markedParagraph) meant(f *finding) (n int, ok bool) {
	best := 0.2
	for k := range p.qs {
		s := p.share(f.parts, k)
		if s > 0 && p.v.span(f.cue.from, f.cue.to).Overlaps(p.qs[k].Cue) {
			s += 0.5
		}
		if s > best {
			n, best, ok = k, s, true
		}
	}
	return n, ok
}

// extent is the choice of an end or a beginning: right is what gives most words in common, if that is half.
func (p *markedParagraph) extent(o observed) (c linmodel.Choice, ok bool) {
	n, ok := p.meant(o.f)
	if !ok || len(o.at) < 2 {
		return c, false
	}
	shares, parts := make([]float64, len(o.at)), slices.Clone(o.f.parts)
	for i, at := range o.at {
		if o.start {
			parts[o.k].from = at
		} else {
			parts[o.k].to = at
		}
		shares[i] = p.share(parts, n)
	}
	best := slices.Max(shares)
	c = linmodel.Choice{Features: slices.Clone(o.features), Right: make([]bool, len(o.at))}
	for i, s := range shares {
		c.Right[i] = s == best
	}
	return c, best >= 0.5
}

// source is the choice of a source: right is what gives most words in common with the one marked.
func (p *markedParagraph) source(o observed) linmodel.Choice {
	c := linmodel.Choice{Features: slices.Clone(o.features), Right: make([]bool, len(o.at))}
	n, ok := p.meant(o.f)
	if !ok {
		return c
	}
	want, shares := p.qs[n].Source, make([]float64, len(o.at))
	for i, at := range o.at {
		s := o.x.sources[at]
		in, all := 0, 0
		for k := range p.word {
			a, b := k >= s.from && k < s.to, p.v.toks[k].span.Overlaps(want)
			in, all = in+int(bit(a && b)), all+int(bit(a || b))
		}
		shares[i] = ratio(in, all)
		if s.empty() && want.IsEmpty() {
			shares[i] = 1
		}
	}
	best := slices.Max(shares)
	for i, s := range shares {
		c.Right[i] = s == best && s > 0
	}
	return c
}

// verdicts are the choices whether each finding is a quote, and whether its source is right besides. Of several findings of
// one quote the nearest counts.
func (p *markedParagraph) verdicts(o observed) (out []linmodel.Choice) {
	found := o.x.found
	of, shares := make([]int, len(found)), make([]float64, len(found))
	for n := range p.qs {
		if len(p.has[n]) == 0 {
			continue
		}
		best, at := 0.0, -1
		for k := range found {
			if s := p.share(found[k].parts, n); s >= 0.5 && s > best {
				best, at = s, k
			}
		}
		if at >= 0 && best > shares[at] {
			shares[at], of[at] = best, n+1
		}
	}
	for k := range found {
		right := of[k] > 0
		out = append(out, verdict(o.features[k], right))
		twins := slices.Clone(o.features[k])
		for i := range twins {
			twins[i] ^= whole
		}
		out = append(out, verdict(twins, right && p.sameSource(found[k].source, p.qs[of[k]-1].Source)))
	}
	return out
}

// verdict is the choice between the features and nothing.
func verdict(features []uint32, right bool) linmodel.Choice {
	return linmodel.Choice{Features: [][]uint32{features, nil}, Right: []bool{right, !right}}
}

// sameSource reports whether r and s share a word that is more than grammar, or are the same.
func (p *markedParagraph) sameSource(r run, s article.Span) bool {
	if r.empty() || s.IsEmpty() {
		return r.empty() && s.IsEmpty()
	}
	if p.v.span(r.from, r.to) == s {
		return true
	}
	for i := r.from; i < r.to; i++ {
		if p.word[i] && p.v.toks[i].span.Overlaps(s) && !p.v.in(i, " the a an of and in for at to by on with his her their its who 's ’s from that ") {
			return true
		}
	}
	return false
}
