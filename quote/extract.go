package quote

import (
	"cmp"
	"slices"

	"github.com/newstext/newstext/article"
	"github.com/newstext/newstext/entity"
)

// An Extractor finds quotes.
//
// The zero Extractor is ready to use. It is safe for concurrent use.
type Extractor struct {
	Attitudes bool // find what somebody thinks, wishes or feels too: "Ruiz hopes to win"
	Scare     bool // report what stands in marks and is no speech too, with its [Usage]: titles, nicknames, scare quotes, terms, signs
}

// Extract returns the quotes of a, in text order, with speakers out of ents. It returns nil where nobody is quoted. It needs
// the tags of a, and makes its own where a has none: call [article.Article.Tag] first, where other stages want them too.
func (x *Extractor) Extract(a *article.Article, ents entity.Set) []Quote {
	return x.extract(a, &extraction{ents: ents, tagger: tagger{model: openModel()}, chooser: newChooser()})
}

// extract is Extract with the models of e. Where e.observe is not nil, it is called for every paragraph when the rules have
// found what they find, and no model is asked.
func (x *Extractor) extract(a *article.Article, e *extraction) []Quote {
	if a == nil {
		return nil
	}
	a = a.Tagged()
	e.names, e.thoughts = namings(e.ents), x.Attitudes
	e.view = view{text: a.Text, low: lowered(a.Text)}
	british := singleMarks(a)
	e.view.british = british
	e.labels = e.labelsOf(a)
	open, script, speaks := false, e.labels != nil || transcript(a), false
	for i := range a.Paragraphs {
		p := &a.Paragraphs[i]
		if !quotable(p.Kind) {
			continue
		}
		e.view.load(p)
		e.paragraphs++
		next := i+1 < len(a.Paragraphs) && opensWithMark(a.Paragraphs[i+1].Span.In(a.Text), british)
		e.view.match(open, british, next)
		e.view.count()
		e.view.classify()
		e.head = p.Kind == article.Headline || i == 0 && a.Dateline.Span.IsEmpty() && len(p.Sentences) < 3
		if speaks = script && e.spoken(p.Span.In(a.Text), speaks); !speaks {
			e.paragraph(e.view.tokenFrom(a.Dateline.Span.End), open)
			if x.Scare {
				e.scare(p.Kind != article.Body)
			}
			e.announce(next)
		}
		open = len(e.view.pairs) > 0 && e.view.pairs[len(e.view.pairs)-1].continues
	}
	return e.withScares()
}

// quotable reports whether paragraphs of kind k are searched.
func quotable(k article.Kind) bool {
	switch k {
	case article.Byline, article.Dateline, article.Credit, article.Boilerplate:
		return false
	}
	return true
}

// An extraction is the work on one article.
type extraction struct {
	ents  entity.Set
	names []naming

	surnames map[string]entity.ID // made at first use: see persons
	said     []article.Span       // what the quote at work says, while its speaker is looked for
	answers  entity.ID            // who gives the answers of an interview, once asked
	asked    bool
	labels   map[string]bool // of the speakers of an interview, nil where it is none
	view     view
	out      []Quote

	paragraphs int    // looked at
	last       turn   // the last quote
	named      turn   // the last one with a source
	topic      turn   // the person whom the last paragraph without a quote begins with
	pending    *Quote // what a paragraph that ends in a colon leads in to: its source, its cue and its speaker

	found    []finding // of the paragraph at work
	hints    []hint
	tagger   tagger
	chooser  chooser
	sources  []run     // the alternatives for a source
	verbs    []int32   // how many finite verbs stand before each token
	likely   []int32   // how many likely cues do
	reports  int       // how many findings of the paragraph at work are no thoughts
	margins  []int32   // how much the tagger has for content up to each token
	merged   []finding // memory for merge
	thoughts bool      // what somebody thinks counts
	observe  func(*extraction)
	scares   []Quote // what is in marks and no speech, where that is wanted
	covered  []uint8 // memory for scare: for each pair whether a quote covers it, and whether as words in marks
	unit     int     // where the unit at work begins
	prev     int     // where the one before it began
	head     bool    // the paragraph at work can be the headline
	inner    int     // where content before the last report of the unit could begin
	nearest  int     // that report, an index into found
	first    int     // the first token of the paragraph at work that is not of a dateline
	pair     int     // the first pair that reaches into the unit at work
}

// unitEnd returns the end of the unit that token i is in.
func (v *view) unitEnd(i int) int {
	k, _ := slices.BinarySearch(v.ends, i+1)
	for k < len(v.ends) {
		e := v.ends[k]
		last := e - 1
		if !v.quoted(last) || v.pairs[v.toks[last].pair].close <= last {
			return e
		}
		k, _ = slices.BinarySearch(v.ends, v.pairs[v.toks[last].pair].close+1)
	}
	return len(v.toks)
}

// tokenFrom returns the first token that begins at byte i or later: 0, or the first one after a dateline that ends there.
func (v *view) tokenFrom(i int) int {
	k, _ := slices.BinarySearchFunc(v.toks, i, func(t token, i int) int { return cmp.Compare(t.span.Start, i) })
	if k == len(v.toks) {
		return 0 // a paragraph before the dateline
	}
	return k
}

// paragraph finds the quotes of the paragraph at work from token lo on. open tells that the one before left a quote open.
func (x *extraction) paragraph(lo int, open bool) {
	v := &x.view
	x.found = x.found[:0]
	x.prev = 0
	x.pair = 0
	x.first = lo
	for lo < len(v.toks) {
		hi := v.unitEnd(lo)
		x.unit, v.said = lo, run{}
		for x.pair < len(v.pairs) && v.pairs[x.pair].close < lo {
			x.pair++
		}
		x.direct(lo, hi)
		x.indirect(lo, hi)
		x.untagged(lo, hi)
		x.prev, lo = lo, hi
	}
	if x.head {
		x.headline()
	}
	slices.SortStableFunc(x.found, func(a, b finding) int { return cmp.Compare(a.parts[0].from, b.parts[0].from) })
	if x.observe != nil {
		x.hint()
		x.observe(x)
	} else if len(v.toks) > 0 {
		x.merge(x.first)
		x.dropIdioms()
		x.extents()
		x.judge()
		slices.SortStableFunc(x.found, func(a, b finding) int { return cmp.Compare(a.parts[0].from, b.parts[0].from) })
	}
	if x.pending != nil {
		x.announced()
	}
	if len(x.found) == 0 {
		x.setTopic(x.first)
	}
	for i := range x.found {
		x.emit(&x.found[i], open && i == 0)
	}
}

// setTopic keeps the person whom the paragraph at work, which has no quote, begins with: a quoted paragraph after it is
// that person's.
func (x *extraction) setTopic(lo int) {
	v := &x.view
	x.topic = turn{}
	if len(v.ends) == 0 || lo >= v.ends[0] {
		return
	}
	s, ok := v.mainSubject(v.ends[0], lo)
	if !ok || s.from != lo {
		return
	}
	if e, ok := x.ents.Entity(x.speakerOf(s)); ok && e.Kind == entity.Person && !e.Plural {
		x.topic = turn{e.ID, x.paragraphs}
	}
}

// untagged takes the utterances in marks that no tag of the unit names the speaker of.
func (x *extraction) untagged(lo, hi int) {
	v := &x.view
	if x.pair == len(v.pairs) || v.pairs[x.pair].open >= hi || !v.lone(lo, hi) {
		return
	}
	for n := x.pair; n < len(v.pairs) && v.pairs[n].open < hi; n++ {
		p := &v.pairs[n]
		if p.open < lo || p.taken || p.role == title || p.words < 2 && !v.ended(p) {
			continue
		}
		if k := x.before(); k >= 0 && !p.continued {
			// It goes on with the quote of the sentence before.
			p.taken = true
			x.found[k].parts = append(x.found[k].parts, run{p.open, p.close + 1})
			x.found[k].unit = lo
			continue
		}
		p.taken = true
		f := finding{parts: []run{{p.open, p.close + 1}}, rule: "quoted-paragraph", confidence: article.Medium, follows: true}
		if p.continued {
			f.confidence = article.High
		}
		if lo > 0 && !p.continued {
			s, ok := v.mainSubject(lo, x.prev)
			if e := v.nounPhrase(x.prev, lo); e > x.prev && v.tagAt(e-1) == proper && (!ok || !x.speaks(s)) {
				s, ok = run{x.prev, e}, true // a long relative clause hides the verb
			}
			if ok && x.speaks(s) {
				f.source, f.rule, f.confidence, f.follows = s, "sentence-before", article.Low, false
			}
		}
		x.add(f)
	}
}

// speaks reports whether subject s can be somebody: a name, a pronoun, or what the article calls a person.
func (x *extraction) speaks(s run) bool {
	if t := x.view.tagAt(s.to - 1); t == proper || t == pronoun {
		return true
	}
	e, ok := x.ents.Entity(x.speakerOf(s))
	return ok && e.Kind == entity.Person
}

// before returns the quote in marks that the unit before the one at work ends with, as an index into x.found, or -1.
func (x *extraction) before() int {
	for k := len(x.found) - 1; k >= 0 && x.found[k].unit == x.prev; k-- {
		if x.found[k].direct {
			return k
		}
	}
	return -1
}
