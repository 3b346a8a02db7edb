package quote

import (
	_ "embed"
	"sync"

	"github.com/newstext/newstext/internal/linmodel"
)

//go:embed choices.dat
var choiceModel string

var choosing struct {
	once  sync.Once
	model *linmodel.Model
}

// openChoices returns the chooser's model, opened at first use.
func openChoices() *linmodel.Model {
	choosing.once.Do(func() {
		m, err := linmodel.Open(choiceModel)
		if err != nil {
			panic("quote: choices.dat: " + err.Error()) // the model's test rules it out
		}
		choosing.model = m
	})
	return choosing.model
}

// A chooser makes the choices that are left when rules and tagger have said what they know: which of several ends and
// beginnings a content has, and whether a finding is a quote at all. Every alternative has features, and a score by them.
type chooser struct {
	model *linmodel.Model
	out   []uint32 // the features of the alternative at work
	twins []uint32 // what judge makes of them

	// While the model is learned: what is called in place of a choice, with the alternatives and their features. A chooser
	// that has a model besides makes the choices that come before the ones to learn.
	observe func(o observed)
	all     [][]uint32
	at      []int
}

// What observe sees is a choice of the end or the beginning of part k of f among the tokens at, of its source among those of
// x.sources, or, where f is nil, the choice which findings of x are quotes.
type observed struct {
	x        *extraction
	f        *finding
	k        int
	start    bool
	source   bool
	at       []int
	features [][]uint32
}

func (c *chooser) add(id, a uint32)     { c.out = append(c.out, mix(id, a)) }
func (c *chooser) add2(id, a, b uint32) { c.out = append(c.out, mix(id, mix(id+100, a)+b)) }

// score returns the score of the alternative whose features are in c.out, and overwrites them.
func (c *chooser) score() int32 {
	var s [1]int32
	c.model.AddAll(s[:], c.out)
	return s[0]
}

// A choice among tokens: the best so far with its score, and the second best score.
type choice struct {
	at        int
	top, next int32
}

const nothing = -1 << 20

// offer makes token at the choice where its score is the best; of equals, where first says so.
func (c *choice) offer(at int, score int32, first bool) {
	if score > c.top || score == c.top && first {
		c.at, c.next, c.top = at, c.top, score
		return
	}
	c.next = max(c.next, score)
}

// doubt tells how near the second best came, more where it was nearer.
func (c *choice) doubt() int32 { return c.next - c.top + 400 }

// step returns m in steps that grow, for a feature.
func step(m int32) uint32 {
	s := uint32(0)
	if m < 0 {
		s, m = 16, -m
	}
	switch {
	case m < 20:
	case m < 60:
		s++
	case m < 120:
		s += 2
	case m < 240:
		s += 3
	case m < 480:
		s += 4
	default:
		s += 5
	}
	return s
}

// lengthOf returns the length n in steps that grow, for a feature.
func lengthOf(n int) uint32 {
	switch {
	case n < 4:
		return uint32(max(n, 0))
	case n < 6:
		return 4
	case n < 10:
		return 5
	case n < 16:
		return 6
	case n < 30:
		return 7
	}
	return 8
}

// bit returns 1 where b is true.
func bit(b bool) uint32 {
	if b {
		return 1
	}
	return 0
}

// hash returns the hash of token i's word, 1 beyond the paragraph.
func (x *extraction) hash(i int) uint32 {
	if i < 0 || i >= len(x.hints) {
		return 1
	}
	return x.hints[i].hash
}

// label returns the tagger's label of token i, 0 beyond the paragraph.
func (x *extraction) label(i int) uint32 {
	if i < 0 || i >= len(x.tagger.labels) {
		return labelNone
	}
	return uint32(x.tagger.labels[i])
}

// margin tells by how much the tagger prefers label l, or the one that goes on with it, to none at token i, in steps.
func (x *extraction) margin(i, l int) uint32 {
	if i < 0 || i >= len(x.view.toks) {
		return 31
	}
	row := x.tagger.scores[i*labels : (i+1)*labels]
	return step(max(row[l], row[l+1]) - row[labelNone])
}

// ruleOf returns the hash of the rule that made f, another one for thoughts.
func ruleOf(f *finding) uint32 {
	h := hashOf(f.rule)
	if f.thought {
		h ^= 0x9E3779B9
	}
	return h
}

// countVerbs fills x.verbs and x.likely.
func (x *extraction) countVerbs() {
	x.verbs, x.likely = append(x.verbs[:0], 0), append(x.likely[:0], 0)
	verbs, likely := int32(0), int32(0)
	for i := range x.view.toks {
		if startsVerb(x.view.tagAt(i)) {
			verbs++
		}
		if x.hints[i].score > 4 {
			likely++
		}
		x.verbs, x.likely = append(x.verbs, verbs), append(x.likely, likely)
	}
}

// verbIn reports whether a finite verb stands in the tokens [i, j).
func (x *extraction) verbIn(i, j int) bool { return x.verbs[j] > x.verbs[i] }

// cueIn reports whether a likely cue stands in the tokens [i, j).
func (x *extraction) cueIn(i, j int) bool { return x.likely[j] > x.likely[i] }
