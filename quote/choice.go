package quote

import (
	_ "embed"
	"sync"

	"github.com/newstext/newstext/internal/boost"
)

//go:embed choices.dat
var choiceModel string

// The questions that the chooser answers, in the order of their models in choices.dat.
const (
	whichSource = iota
	whichEnd
	whichStart
	isQuote
	isRight // in content and source
	decisions
)

// A forest is a model for each question, and what is said of them.
type forest struct {
	models [decisions]*boost.Model
	note   string
}

// openForest opens the models that data holds, one behind the other, and the note behind them.
func openForest(data string) (*forest, error) {
	f := new(forest)
	for i := range f.models {
		var err error
		if f.models[i], data, err = boost.Open(data); err != nil {
			return nil, err
		}
	}
	f.note = data
	return f, nil
}

var choosing struct {
	once   sync.Once
	forest *forest
}

// openChoices returns the chooser's models, opened at first use.
func openChoices() *forest {
	choosing.once.Do(func() {
		f, err := openForest(choiceModel)
		if err != nil {
			panic("quote: choices.dat: " + err.Error()) // the model's test rules it out
		}
		choosing.forest = f
	})
	return choosing.forest
}

// A chooser makes the choices that are left when rules and tagger have said what they know: which of several ends and
// beginnings a content has, which of several sources, and whether a finding is a quote at all. Every alternative is a row of
// features.
type chooser struct {
	forest  *forest
	classes *classTable
	at      []int   // the alternatives of the choice at work
	rows    []int16 // their rows, one behind the other
	common  []int16 // what is the same in all of them

	// While the models are learned: what is called in place of a choice that learns, with the alternatives.
	observe func(o observed)
	learns  func(question int) bool
}

// What observe sees is a choice of the end or the beginning of part k of f among the tokens at, of its source among those of
// x.sources, or which findings of x are quotes.
type observed struct {
	x        *extraction
	f        *finding
	k        int
	question int
	at       []int
	rows     []int16
}

// newChooser returns a chooser with the embedded models.
func newChooser() chooser { return chooser{forest: openChoices(), classes: openClasses()} }

// begin begins a choice.
func (c *chooser) begin() { c.at, c.rows, c.common = c.at[:0], c.rows[:0], c.common[:0] }

// share makes what has been added the beginning of every row.
func (c *chooser) share() { c.common, c.rows = append(c.common, c.rows...), c.rows[:0] }

// offer makes token i an alternative.
func (c *chooser) offer(i int) { c.at = append(c.at, i) }

// row begins the row of an alternative.
func (c *chooser) row() { c.rows = append(c.rows, c.common...) }

// choose answers a question about part k of f. It returns the best alternative, or not ok where there is none to choose, and
// the doubt about it: more where the second best came nearer.
func (x *extraction) choose(question int, f *finding, k int) (at int, doubt int32, ok bool) {
	c := &x.chooser
	if c.observe != nil && c.learns(question) {
		c.observe(observed{x, f, k, question, c.at, c.rows})
		return 0, 0, false
	}
	best, lead := c.forest.models[question].Best(c.rows)
	return c.at[best], (boost.Far - lead) / 20, true
}

// add adds a feature to the row at work.
func (c *chooser) add(v int) { c.rows = append(c.rows, int16(max(-4000, min(v, 4000)))) }

func (c *chooser) is(b bool) { c.add(int(bit(b))) }

// bit returns 1 where b is true.
func bit(b bool) uint32 {
	if b {
		return 1
	}
	return 0
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
