package quote

import (
	"strings"
	"sync"
)

// tagPlace has the parts of speech in an order in which neighbors do much the same, from 1.
var tagPlace = [128]uint8{
	stop: 1, comma: 2, dash: 3, mark: 4, other: 5, relative: 6, conjunction: 7, infinitive: 8, preposition: 9, adverb: 10, possessive: 11,
	determiner: 12, pronoun: 13, noun: 14, proper: 15, number: 16, adjective: 17, gerund: 18, participle: 19, base: 20, finite: 21,
	modal: 22, formOfBe: 23, formOfHave: 24, formOfDo: 25,
}

// tagRow adds the parts of speech of the tokens [i, j).
func (x *extraction) tagRow(i, j int) {
	for ; i < j; i++ {
		x.chooser.add(int(tagPlace[x.view.tagAt(i)]))
	}
}

// classRow adds the classes of the words of the tokens [i, j).
func (x *extraction) classRow(i, j int) {
	for ; i < j; i++ {
		x.chooser.add(x.class(i))
	}
}

// classWords are words that tell where a content begins or ends, in an order in which neighbors do much the same.
const classWords = " that which who whom whose what how why whether if unless until once when while as after before since because although" +
	" though despite amid during following and but or nor so yet than on in at by for with from of to about over under against into between" +
	" through without within including adding saying noting citing according he she they we i you it there this these those his her their" +
	" its our my the a an no not also too however then now today yesterday tomorrow earlier later monday tuesday wednesday thursday friday" +
	" saturday sunday ago last next week month year will would could should may might can must is are was were be been being has have had do" +
	" does did said says told tells added asked called ; : — – - ( ) , . ! ? … "

// A classTable finds the words of classWords by their hashes.
type classTable [512]struct {
	hash  uint32
	class int16
}

var classing struct {
	once  sync.Once
	table classTable
}

// openClasses returns the table, made at first use.
func openClasses() *classTable {
	classing.once.Do(func() {
		n := int16(0)
		for w := range strings.FieldsSeq(classWords) {
			h := hashOf(w)
			k := h % uint32(len(classing.table))
			for classing.table[k].class != 0 {
				k = (k + 1) % uint32(len(classing.table))
			}
			n++
			classing.table[k].hash, classing.table[k].class = h, n
		}
	})
	return &classing.table
}

// class returns which of classWords token i is, 0 for other words, -1 beyond the paragraph.
func (x *extraction) class(i int) int {
	if i < 0 || i >= len(x.hints) {
		return -1
	}
	h, t := x.hints[i].hash, x.chooser.classes
	for k := h % uint32(len(t)); t[k].class != 0; k = (k + 1) % uint32(len(t)) {
		if t[k].hash == h {
			return int(t[k].class)
		}
	}
	return 0
}

// margin tells by how much the tagger prefers label l, or the one that goes on with it, to none at token i.
func (x *extraction) margin(i, l int) int {
	if i < 0 || i >= len(x.view.toks) {
		return -3000
	}
	s := x.tagger.scores[i*labels : (i+1)*labels]
	return int(max(-2000, min(max(s[l], s[l+1])-s[labelNone], 2000)))
}

// marginsOf is the mean of that over r, and the least of it.
func (x *extraction) marginsOf(r run, l int) (mean, least int) {
	if r.empty() {
		return -3000, -3000
	}
	to := min(r.to, r.from+far)
	least = 3000
	for i := r.from; i < to; i++ {
		m := x.margin(i, l)
		mean += m
		least = min(least, m)
	}
	return mean / (to - r.from), least
}

// sumMargins fills x.margins.
func (x *extraction) sumMargins() {
	x.margins = append(x.margins[:0], 0)
	sum := int32(0)
	for i := range x.view.toks {
		sum += int32(max(-500, min(x.margin(i, labelContent), 500)))
		x.margins = append(x.margins, sum)
	}
}

// weight is how much the tagger has for content in the tokens [i, j), and less than nothing where j stands before i.
func (x *extraction) weight(i, j int) int { return int(x.margins[j]-x.margins[i]) / 8 }

// roleRow adds the role of token i in what the rules found.
func (x *extraction) roleRow(i int) {
	if i < 0 || i >= len(x.hints) {
		x.chooser.add(-1)
		return
	}
	x.chooser.add(int(x.hints[i].rule))
}

// mentionRow adds what token i has of the mention of an entity.
func (x *extraction) mentionRow(i int) {
	if i < 0 || i >= len(x.hints) {
		x.chooser.add(-1)
		return
	}
	x.chooser.add(int(x.hints[i].mention))
}

// stateAt returns where token i stands to marks, 255 beyond the paragraph.
func (x *extraction) stateAt(i int) int {
	if i < 0 || i >= len(x.hints) {
		return 255
	}
	return int(x.hints[i].state)
}

// cueRow adds what is known of the cue of f as a verb: what follows it, how often it reports then and at all, and what.
func (x *extraction) cueRow(f *finding) {
	v, c := &x.view, &x.chooser
	for i := f.cue.from; i < f.cue.to && i < f.cue.from+6; i++ {
		if h := &x.hints[i]; h.cue != 0 {
			q := cueAt(int(v.toks[i].cue))
			fr, score := v.scoreAt(i, int(h.to), q)
			c.add(strings.IndexByte(frameOrder, byte(fr)))
			c.add(int(h.score))
			c.add(score)
			c.add(q.score('*'))
			c.is(q.speech())
			c.is(q.object())
			return
		}
	}
	for range 6 {
		c.add(-1)
	}
}

// verbRow adds numbers for the verb of the cue of f and for its last word, of no order.
func (x *extraction) verbRow(f *finding) {
	verb, last := uint32(0), uint32(0)
	for i := f.cue.from; i < f.cue.to && i < f.cue.from+6; i++ {
		if h := &x.hints[i]; h.cue != 0 {
			verb = h.cue
		}
		last = x.hints[i].hash
	}
	x.chooser.add(int(verb >> 21))
	x.chooser.add(int(last >> 21))
}

// frameOrder has the frames in an order in which neighbors do much the same.
const frameOrder = "hcnq:rtgwpoe"

// toward is how many tokens stand between a and b, less than nothing where b comes first.
func toward(a, b run) int {
	switch {
	case a.empty():
		return 0
	case a.from < b.from:
		return gap(a, b) + 1
	}
	return -gap(a, b) - 1
}

// ruleNumber numbers the rules, those alike near one another.
func ruleNumber(rule string) int {
	switch rule {
	case "tagger":
		return 0
	case rules(frameThat):
		return 1
	case "clause-said-name":
		return 2
	case "clause-name-said":
		return 3
	case "according-to":
		return 4
	case "according-to-clause":
		return 5
	case rules(frameQuote):
		return 6
	case rules(frameColon):
		return 7
	case rules(frameTo):
		return 8
	case rules(frameObject):
		return 9
	case rules(frameVerb):
		return 10
	case "name-noun-that":
		return 11
	case refused:
		return 12
	case "quoted-paragraph":
		return 13
	case "sentence-before":
		return 14
	case "quote-said-name":
		return 16
	case "quote-name-said":
		return 17
	case "quote-according-to":
		return 18
	case "name-said-quote":
		return 19
	case "name-said-colon-quote":
		return 20
	case "report-according-to":
		return 21
	case "report-name-said":
		return 22
	case "report-said-name":
		return 23
	case "it-was-said", "was-told":
		return 24
	case "court-heard":
		return 25
	case "was-quoted-saying":
		return 26
	case saidOf:
		return 27
	case "thing-seems":
		return 28
	case "asked-whether":
		return 29
	case "name-noun-to":
		return 30
	case "name-noun-thing":
		return 31
	case "name-noun-that-unnamed":
		return 32
	case "name-noun-to-unnamed":
		return 33
	case "name-noun-thing-unnamed":
		return 34
	case "name-thinks-clause":
		return 35
	case "name-thinks-to":
		return 36
	case "name-thinks-thing":
		return 37
	case "name-is-sure":
		return 38
	case "in-poll":
		return 39
	case "headline-source":
		return 40
	}
	return 15
}

// ruleRow adds the rule of f, and whether it is a thought.
func (x *extraction) ruleRow(f *finding) {
	x.chooser.add(ruleNumber(f.rule))
	x.chooser.is(f.thought)
}
