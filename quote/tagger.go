package quote

import (
	_ "embed"
	"sync"

	"github.com/newstext/newstext/article"
	"github.com/newstext/newstext/internal/linmodel"
)

//go:embed quotes.dat
var tagModel string

var tagging struct {
	once  sync.Once
	model *linmodel.Table
}

// openModel returns the tagger's model, opened at first use.
func openModel() *linmodel.Table {
	tagging.once.Do(func() {
		m, err := linmodel.OpenTable(tagModel)
		if err != nil {
			panic("quote: quotes.dat: " + err.Error()) // the model's test rules it out
		}
		tagging.model = m
	})
	return tagging.model
}

// A tagger marks sources, cues and contents in the tokens of a paragraph. What the rules found is a part of what it knows.
type tagger struct {
	model   *linmodel.Table
	feature featurizer
	scores  []int32
	labels  []uint8 // of the tokens of the paragraph
	decoder linmodel.Decoder
	runs    []labelled
}

// worth calls each with the runs of sentences from token lo on in which somebody may be quoted: the others are not worth
// the time. Thought tells that what somebody thinks counts too.
func (x *extraction) worth(lo int, thought bool, each func(from, to int)) {
	v := &x.view
	start, from := -1, 0
	for _, to := range v.ends {
		ok := false
		for i := max(from, lo); i < to && !ok; i++ {
			h := &x.hints[i]
			ok = h.rule != 0 || h.score > 3 || thought && h.cue != 0 || v.toks[i].pair >= 0
		}
		switch {
		case ok && start < 0:
			start = max(from, lo)
		case !ok && start >= 0:
			each(start, from)
			start = -1
		}
		from = to
	}
	if start >= 0 {
		each(start, from)
	}
}

// eager is how much less than it earns a token without a role scores: the tagger finds more than it is sure of, and the
// chooser drops what is wrong.
const eager = 120

// surely is more than any label of a token scores.
const surely = 1 << 20

// certain reports whether the rules are sure that the token is part of a quote in marks: then nobody asks the tagger.
func (h *hint) certain() bool {
	return h.rule == 2*ruledContent+1 && h.kind == 2+2*uint8(article.High)
}

// tag fills x.tagger.labels for the paragraph at work, from token lo on.
func (x *extraction) tag(lo int) {
	t := &x.tagger
	n := len(x.view.toks)
	t.feature.v, t.feature.hs = &x.view, x.hints
	if cap(t.labels) < n {
		t.labels, t.scores = make([]uint8, n, 2*n), make([]int32, n*labels, 2*n*labels)
	}
	t.labels, t.scores = t.labels[:n], t.scores[:n*labels]
	clear(t.labels)
	clear(t.scores)
	x.worth(lo, x.thoughts, func(from, to int) {
		for i := from; i < to; i++ {
			if i > from && x.hints[i].certain() && x.hints[i-1].certain() {
				t.scores[i*labels+labelContent+1] = surely
				continue
			}
			t.scores[i*labels+labelNone] -= eager
			t.model.Add(t.scores[i*labels:(i+1)*labels], t.feature.features(i))
		}
		t.decoder.DecodeTable(t.model, t.scores[from*labels:to*labels], t.labels[from:to])
	})
}
