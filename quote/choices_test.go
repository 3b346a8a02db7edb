package quote

import (
	"slices"

	"github.com/newstext/newstext/article"
	"github.com/newstext/newstext/entity"
	"github.com/newstext/newstext/internal/boost"
)

// Decisions are choices to learn from, by question.
type Decisions [decisions][]boost.Choice

// Questions are the models of the questions.
type Questions [decisions][]byte

// Choices are what the chooser learns from an article whose quotes are qs, for each question: without a chooser in use, where
// contents begin and end and what their sources are, and with one, which findings are quotes. The tagger in use must not have
// learned from the article.
func Choices(a *article.Article, ents entity.Set, qs []Marked) (out Decisions) {
	learns := func(question int) bool { return (question == isQuote) == (choosing.forest != nil) }
	observe := func(o observed) {
		p, rows := markedWords(&o.x.view, qs), apart(o)
		switch o.question {
		case isQuote:
			for k, right := range p.verdicts(o.x.found) {
				out[isQuote] = append(out[isQuote], boost.Choice{Rows: rows[k : k+1], Right: right[:1]})
				out[isRight] = append(out[isRight], boost.Choice{Rows: rows[k : k+1], Right: right[1:]})
			}
		case whichSource:
			out[o.question] = append(out[o.question], boost.Choice{Rows: rows, Right: p.source(o)})
		default:
			if right, ok := p.extent(o); ok {
				out[o.question] = append(out[o.question], boost.Choice{Rows: rows, Right: right})
			}
		}
	}
	x := Extractor{Attitudes: true}
	x.extract(a, &extraction{ents: ents, tagger: tagger{model: tagging.model},
		chooser: chooser{forest: choosing.forest, classes: openClasses(), learns: learns, observe: observe}})
	return out
}

// apart returns the row of each alternative.
func apart(o observed) [][]int16 {
	return slices.Collect(slices.Chunk(slices.Clone(o.rows), len(o.rows)/len(o.at)))
}

// LearnQuestion makes the model of a question.
func LearnQuestion(choices []boost.Choice) []byte {
	tr := boost.Trainer{Trees: 80, Depth: 5, Rate: 0.12, Least: 5, Pull: 5}
	return tr.Train(choices)
}

// JoinQuestions makes choices.dat out of the models of all questions, of which some may be still to be learned.
func JoinQuestions(models Questions) []byte {
	for q := range models {
		if models[q] == nil {
			models[q] = LearnQuestion(nil)
		}
	}
	return append(slices.Concat(models[:]...), "Choices among quotes of "+modelNote+" "+fingerprint()...)
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

// extent tells which ends or beginnings are right: what gives most words in common, if that is half.
func (p *markedParagraph) extent(o observed) (right []bool, ok bool) {
	n, ok := p.meant(o.f)
	if !ok {
		return nil, false
	}
	shares, parts := make([]float64, len(o.at)), slices.Clone(o.f.parts)
	for i, at := range o.at {
		if o.question == whichStart {
			parts[o.k].from = at
		} else {
			parts[o.k].to = at
		}
		shares[i] = p.share(parts, n)
	}
	best := slices.Max(shares)
	for _, s := range shares {
		right = append(right, s == best)
	}
	return right, best >= 0.5
}

// source tells which sources are right: what gives most words in common with the one marked.
func (p *markedParagraph) source(o observed) []bool {
	right := make([]bool, len(o.at))
	n, ok := p.meant(o.f)
	if !ok {
		return right
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
		right[i] = s == best && s > 0
	}
	return right
}

// verdicts tell whether each finding is a quote, and whether its source is right besides. Of several findings of one quote the
// nearest counts.
func (p *markedParagraph) verdicts(found []finding) (out [][]bool) {
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
		out = append(out, []bool{right, right && p.sameSource(found[k].source, p.qs[of[k]-1].Source)})
	}
	return out
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
