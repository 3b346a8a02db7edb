package quote

import (
	"cmp"
	"slices"
	"strings"
	"unicode"

	"github.com/newstext/newstext/article"
)

// add adds f, and takes the pairs that its parts cover.
func (x *extraction) add(f finding) {
	for i := f.cue.from; i < f.cue.to; i++ {
		x.view.toks[i].used = true
	}
	f.unit = x.unit
	if !f.source.empty() && (f.source.to-f.source.from > 1 || x.view.tagAt(f.source.from) != relative) {
		x.view.said = f.source
	}
	for i := range f.parts {
		r := &f.parts[i]
		pairs := x.view.pairs
		n, _ := slices.BinarySearchFunc(pairs, r.from, func(p pair, i int) int { return cmp.Compare(p.open, i) })
		for ; n < len(pairs) && pairs[n].open < r.to; n++ {
			pairs[n].taken = true
			r.to = max(r.to, pairs[n].close+1)
		}
	}
	f.direct = x.view.kindOf(f.parts) == Direct
	x.found = append(x.found, f)
}

// says reports whether r holds a word or a number: a mark alone is no content.
func (v *view) says(r run) bool {
	return strings.ContainsFunc(v.span(r.from, r.to).In(v.text), func(c rune) bool { return unicode.IsLetter(c) || unicode.IsDigit(c) })
}

// emit appends f to the result.
func (x *extraction) emit(f *finding, open bool) {
	v := &x.view
	q := Quote{Rule: f.rule, Confidence: f.confidence, Thought: f.thought}
	slices.SortFunc(f.parts, func(a, b run) int { return cmp.Compare(a.from, b.from) })
	f.cue = v.widened(f)
	if s := f.source; s.to-s.from > 1 && v.tagAt(s.from) == relative && v.word(s.from) != "whose" {
		f.source.from++ // "who Kinshasa says are …"
	}
	at := 0
	for _, r := range f.parts {
		r.from = max(r.from, at)
		if !r.empty() && v.says(r) {
			q.Parts = append(q.Parts, v.span(r.from, r.to))
			at = r.to
		}
	}
	if len(q.Parts) == 0 {
		return
	}
	q.Kind = v.kindOf(f.parts)
	q.Cue = v.span(f.cue.from, f.cue.to)
	f.source, f.who = v.aged(v.untimed(v.alone(f.source, f.cue), false)), v.untimed(f.who, true)
	if f.source.to-f.source.from > 1 && v.word(f.source.from) == "who" && v.in(f.source.to-1, " day days week weeks month months year years ") {
		f.source.to = f.source.from + 1 // "who a day earlier had said"
	}
	q.Source = v.span(f.source.from, f.source.to)
	q.Addressee = v.span(f.who.from, f.who.to)
	if open && len(x.out) > 0 && f.follows && f.parts[0].from == 0 && v.pairs[0].continued {
		last := &x.out[len(x.out)-1]
		last.Parts = append(last.Parts, q.Parts...)
		x.last.paragraph = x.paragraphs
		return
	}
	for _, p := range q.Parts {
		if q.Cue.Overlaps(p) || q.Source.Overlaps(p) {
			return
		}
	}
	q.Polarity = v.polarity(f.cue, f.parts[0].from, q.Kind == Direct, f.thought)
	if !f.cue.empty() && v.in(f.source.from, " no nobody none neither ") && !f.source.empty() {
		q.Polarity = Declined // "no group claimed the attack"
	}
	if f.led {
		p := x.pending
		q.Source, q.Cue, q.Addressee, q.Speaker, q.Polarity = p.Source, p.Cue, p.Addressee, p.Speaker, p.Polarity
		x.pending = nil
	} else if f.follows {
		if x.paragraphs-x.last.paragraph <= 1 {
			q.Speaker = x.last.speaker
		} else {
			q.Confidence = article.Low
			if x.paragraphs-x.topic.paragraph == 1 {
				q.Speaker = x.topic.speaker
			}
		}
	} else {
		x.said = q.Parts
		q.Speaker = x.speakerOf(f.source)
		x.said = nil
	}
	x.out = append(x.out, q)
	x.last = turn{q.Speaker, x.paragraphs}
	if q.Speaker > 0 || !q.Source.IsEmpty() {
		x.named = x.last
	}
}

// untimed returns r without a day at its end, and without a year where years says so: "Prime Minister Ana Ruiz on Friday", "the
// paper in 1988".
func (v *view) untimed(r run, years bool) run {
	if r.empty() || v.hasVerb(r) || !v.in(r.to-1, days) && (!years || v.tagAt(r.to-1) != number || !v.year(r.to-1)) {
		return r
	}
	for k := max(r.from+1, r.to-3); k < r.to; k++ {
		if isNominal(v.tagAt(k-1)) && v.time(k, r.to) == r.to {
			return run{r.from, k}
		}
	}
	return r
}

// alone returns source r, before cue, without the clause before it: "said Zulu, while her neighbor, Ruth Phiri," said.
func (v *view) alone(r, cue run) run {
	for k := min(r.to, cue.from) - 1; k > r.from && k > r.to-far; k-- {
		if v.tagAt(k-1) == comma && v.in(k, " while whereas ") && !v.quoted(k) {
			return run{k + 1, r.to}
		}
	}
	return r
}

// aged returns source r with the name before it where it begins with an age: "Pat Dunn, 67, who".
func (v *view) aged(r run) run {
	if r.empty() || r.from < 2 || v.tagAt(r.from) != number || v.tagAt(r.from+1) != comma || v.tagAt(r.from+2) != relative || v.tagAt(r.from-1) != comma || v.tagAt(r.from-2) != proper {
		return r
	}
	return run{v.phraseStart(r.from-1, max(0, r.from-12)), r.to}
}

// kindOf tells how many of the words of parts stand in marks.
func (v *view) kindOf(parts []run) Kind {
	in, out := 0, 0
	for _, r := range parts {
		in += int(v.inside[r.to] - v.inside[r.from])
		out += int(v.outside[r.to] - v.outside[r.from])
	}
	switch {
	case out == 0 && in > 0:
		return Direct
	case in > 0:
		return Mixed
	}
	return Indirect
}
