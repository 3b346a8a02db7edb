package quote

import (
	"github.com/newstext/newstext/article"
	"github.com/newstext/newstext/entity"
)

// headSources are nouns that name a source at the end or the beginning of a headline.
const headSources = " report reports source sources official officials witness witnesses police minister ministry president pm spokesman " +
	"spokeswoman media agency un army military court study poll survey prosecutor prosecutors lawyer lawyers family governor mayor " +
	"ceo chief analyst analysts expert experts researchers scientists government activists monitor monitors opposition judge watchdog " +
	"rebels doctors residents data figures envoy union newspaper paper aide aides "

// headline takes what a headline says that has its source before a colon, or after a colon or a dash: "Minister: no cuts
// planned", "Troops quit the city - witnesses".
func (x *extraction) headline() {
	v := &x.view
	hi := len(v.toks)
	if hi > 30 {
		return
	}
	k := 1
	for k < hi-1 && (v.quoted(k) || !v.in(k, " : - -- – — ")) {
		k++
	}
	if k >= hi-1 {
		return
	}
	left, right := v.trim(run{0, k}), v.trim(run{k + 1, hi})
	f := finding{cue: run{k, k + 1}, rule: "headline-source", confidence: article.Low}
	switch {
	case left.empty() || right.empty():
		return
	case x.headSource(right) && v.hasVerb(left):
		f.source, f.parts = right, []run{left}
	case v.word(k) == ":" && right.to-right.from > 2 && x.headSource(left) && (v.word(left.to-1) != "report" || left.to-left.from == 1):
		f.source, f.parts = left, []run{right}
	default:
		return
	}
	x.found = append(x.found, f)
}

// headSource reports whether r, a part of a headline, is a source: a few words without a verb that end with the name of a
// person or with a noun for one who says things.
func (x *extraction) headSource(r run) bool {
	v := &x.view
	if r.to-r.from > 5 || v.hasVerb(r) {
		return false
	}
	if v.in(r.to-1, headSources) {
		return true
	}
	e, ok := x.ents.Entity(x.speakerOf(r))
	return ok && e.Kind == entity.Person
}
