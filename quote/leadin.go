package quote

import "github.com/newstext/newstext/article"

// announce keeps the tag that ends the paragraph at work with a colon, for the paragraph after it: "The minister added:".
// next tells that that paragraph begins with an opening mark.
func (x *extraction) announce(next bool) {
	v := &x.view
	x.pending = nil
	end := len(v.toks) - 1
	if end < 1 || v.word(end) != ":" || v.quoted(end) {
		return
	}
	lo := 0
	for k := range v.ends {
		if v.ends[k] <= end {
			lo = v.ends[k]
		}
	}
	t, ok := v.tagBefore(len(v.toks), lo)
	if !ok {
		if !next {
			return
		}
		s, found := v.mainSubject(end, lo)
		if !found {
			s = run{v.phraseStart(end, lo), end} // "And from Chairwoman Ruiz:"
			if s.empty() || v.tagAt(end-1) != proper {
				return
			}
		}
		t = tag{source: s, cue: run{end, end + 1}}
	}
	x.pending = &Quote{Source: v.span(t.source.from, t.source.to), Cue: v.span(t.cue.from, t.cue.to),
		Addressee: v.span(t.who.from, t.who.to), Speaker: x.speakerOf(t.source),
		Polarity: v.polarity(t.cue, 0, true, false)}
}

// announced gives the quote that the paragraph at work begins with what the paragraph before it announced. Without marks
// the whole paragraph is that quote.
func (x *extraction) announced() {
	v := &x.view
	if len(v.pairs) > 0 && v.pairs[0].open == 0 {
		for i := range x.found {
			if f := &x.found[i]; f.parts[0].from == 0 && f.follows {
				f.led, f.rule, f.confidence = true, "name-said-colon-paragraph", article.Medium
				return
			}
		}
		x.pending = nil
		return
	}
	// A block without marks: what it reports itself is part of what is said.
	if body := v.trim(run{0, len(v.toks)}); !body.empty() && len(x.found) == 0 {
		x.add(finding{parts: []run{body}, rule: "name-said-colon-paragraph", confidence: article.Low, led: true})
		return
	}
	x.pending = nil
}
