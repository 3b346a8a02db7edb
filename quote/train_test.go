package quote

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/newstext/newstext/article"
	"github.com/newstext/newstext/entity"
	"github.com/newstext/newstext/internal/linmodel"
	"github.com/newstext/newstext/internal/speechcue"
)

// This file and choices_test.go learn quotes.dat and choices.dat, for TestLearn, which reads and measures.

// A Marked is a quote of a corpus.
type Marked struct {
	Indirect, Thought bool
	Parts             []article.Span
	Cue, Source       article.Span
}

const modelNote = "newstext, 2026-11-22; quote/MODEL.md tells what went in: PolNeAR 1.0, training part, and radio news marked by" +
	" a large language model."

// Sequences are what the tagger learns from an article whose quotes are qs.
func Sequences(a *article.Article, ents entity.Set, qs []Marked) (seqs []linmodel.Sequence) {
	new(Extractor).extract(a, &extraction{ents: ents, observe: func(x *extraction) {
		gold := labelsOf(&x.view, qs)
		f := featurizer{v: &x.view, hs: x.hints}
		x.worth(0, true, func(from, to int) {
			q := linmodel.Sequence{}
			for i := from; i < to; i++ {
				q.Features = append(q.Features, slices.Clone(f.features(i)))
				q.Allowed = append(q.Allowed, 1<<gold[i])
			}
			if gold[from] != 0 && gold[from]%2 == 0 {
				q.Allowed[0] = 1 << (gold[from] - 1)
			}
			seqs = append(seqs, q)
		})
	}})
	return seqs
}

// tableLines is the size of quotes.dat, in lines of five features.
const tableLines = 1 << 13

// LearnTagger makes quotes.dat.
func LearnTagger(seqs []linmodel.Sequence) []byte {
	tr := linmodel.Trainer{Tags: labels, Follow: follow, Rounds: 10, Runs: 3, Least: 8}
	return tr.Train(seqs).PackTable(2, 2, tableLines, "Quote tagger of "+modelNote+" "+fingerprint())
}

// Use makes every Extractor use these models from now on; where choices are nil, none but the tagger's: for Choices alone.
func Use(tagger, choices []byte) {
	tagging.once.Do(func() {}) // the embedded ones need not open
	choosing.once.Do(func() {})
	var err error
	if tagging.model, err = linmodel.OpenTable(string(tagger)); err != nil {
		panic(err)
	}
	if choosing.forest = nil; choices == nil {
		return
	}
	if choosing.forest, err = openForest(string(choices)); err != nil {
		panic(err)
	}
}

// labelsOf gives the tokens of v their labels.
func labelsOf(v *view, qs []Marked) []uint8 {
	out := make([]uint8, len(v.toks))
	if len(out) == 0 {
		return out
	}
	for _, q := range qs {
		if slices.ContainsFunc(qs, func(o Marked) bool { return overlaps(o.Parts, q.Cue) }) {
			continue // a report within a report
		}
		content, cue := uint8(labelContent), uint8(labelCue)
		if q.Indirect && (q.Thought || !q.speaks(v.text)) {
			content, cue = labelHeld, labelThought
		}
		for _, p := range q.Parts {
			put(out, v, withoutThat(v.text, p), content)
		}
		put(out, v, q.Cue, cue)
		put(out, v, q.Source, labelSource)
	}
	for i := range out { // an inner label without a beginning
		if out[i] != 0 && out[i]%2 == 0 && (i == 0 || out[i-1] != out[i] && out[i-1] != out[i]-1) {
			out[i]--
		}
	}
	return out
}

// withoutThat returns p without a leading "that", which PolNeAR counts in and the library does not.
func withoutThat(text string, p article.Span) article.Span {
	if rest, ok := strings.CutPrefix(p.In(text), "that "); ok {
		p.Start = p.End - len(rest)
	}
	return p
}

func overlaps(list []article.Span, s article.Span) bool {
	return slices.ContainsFunc(list, func(p article.Span) bool { return p.Overlaps(s) })
}

// put gives the tokens of s a label, but for those that have one; sources and cues win over contents.
func put(out []uint8, v *view, s article.Span, label uint8) {
	if s.IsEmpty() {
		return
	}
	first := true
	for i := range v.toks {
		if v.toks[i].span.Start >= s.End {
			return
		}
		if !v.toks[i].span.Overlaps(s) {
			continue
		}
		if out[i] != 0 && (label >= labelContent || out[i] != labelContent && out[i] != labelContent+1) {
			first = true
			continue
		}
		out[i] = label
		if !first {
			out[i]++
		}
		first = false
	}
}

// speaks reports whether q has no cue, or one that is known to report speech.
func (q *Marked) speaks(text string) bool {
	cue := q.Cue.In(text)
	if cue == "" || speechcue.IsSpeech(cue) {
		return true
	}
	for _, w := range strings.FieldsFunc(strings.ToLower(cue), func(r rune) bool { return !(r >= 'a' && r <= 'z') }) {
		if at, ok := cueOf(w); ok && cueAt(at).speech() {
			return true
		}
	}
	return false
}

// fingerprint tells the features that the models learned from one another: where it changes, they have to be learned anew.
func fingerprint() string {
	text := "The mayor, Ana Ruiz, said on Monday that the port would open “within days”, but fishermen hope for more. “We will wait,” she told Reuters.\n"
	a := article.Parse(text)
	sum := uint32(0)
	collect := func(fs []uint32) {
		for _, f := range fs {
			sum = sum*31 + f
		}
	}
	x := Extractor{Attitudes: true}
	x.extract(a, &extraction{observe: func(e *extraction) {
		f := featurizer{v: &e.view, hs: e.hints}
		for i := range e.hints {
			collect(f.features(i))
		}
		// No tagger has been asked, so that what it says is nothing.
		e.tagger.labels, e.tagger.scores = make([]uint8, len(e.view.toks)), make([]int32, len(e.view.toks)*labels)
		e.chooser.classes = openClasses()
		e.chooser.learns = func(int) bool { return true }
		e.chooser.observe = func(o observed) {
			for _, v := range o.rows {
				collect([]uint32{uint32(v)})
			}
		}
		e.countVerbs()
		e.sumMargins()
		e.extents()
		for i := range e.found {
			f := &e.found[i]
			e.chooser.begin()
			e.trustRow(f, e.view.kindOf(f.parts))
			e.chooser.observe(observed{rows: e.chooser.rows})
			if e.sources = []run{f.source, {}}; !f.cue.empty() {
				e.chooser.begin()
				e.cuesRow(f, f)
				e.sourceRow(f, f, 0)
			}
			e.chooser.observe(observed{rows: e.chooser.rows})
		}
	}})
	return fmt.Sprintf("Features %08x.", sum)
}

// TestModel opens the embedded models, and fails where they learned other features than the code has.
func TestModel(t *testing.T) {
	require.Equal(t, labels, openModel().Tags())
	for _, note := range []string{openModel().Note(), openChoices().note} {
		require.Contains(t, note, "PolNeAR")
		require.Contains(t, note, fingerprint(), "go test ./quote -run TestLearn -learn makes the models anew")
	}
	require.LessOrEqual(t, len(tagModel)+len(choiceModel), 3<<20)
}

// follow reports whether label b may follow label a: nothing begins with an inner token.
func follow(a, b int) bool { return b == labelNone || b%2 == 1 || a == b || a == b-1 }
