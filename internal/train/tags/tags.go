// Package tags trains the tagger of package postag.
package tags

import (
	"fmt"
	"io"
	"path/filepath"
	"slices"

	"github.com/newstext/newstext/internal/linmodel"
	"github.com/newstext/newstext/internal/postag"
	"github.com/newstext/newstext/internal/train/treebank"
)

// The settings of the training, chosen on ewt-dev, which then joined the training.
const (
	silverFirst = 12000 // sentences of automatic tags to begin with: in-domain words, overruled by what comes after
	learners    = 3     // taught alike, but for the order of sentences: the mean of their weights is the model's
	rounds      = 8
	leastSeen   = 20  // features met less often, over all rounds, are left out of the model
	scale       = 8   // a weight of 1 is this many units of the model
	leastValue  = 0.7 // smaller weights are left out
	common      = 3   // words seen less often are left out of the dictionary
	rare        = 25  // a tag seen once in more than this many is left out of its word's class
	certain     = 12  // a word seen this often, all but always with one tag, keeps it
	closed      = 30  // a word seen this often has no tags but those it was seen with
)

const note = "Penn tags. Trained on UD English EWT (CC BY-SA 4.0), the CC BY genres of UD English GUM, and automatic tags of PolNeAR."

// An example is a sentence with its tags.
type example struct {
	words []string
	tags  []uint8
}

// Train learns from the treebanks under corpora/train/syntax and the silver layer of polnear/train, reports to w, and
// returns the files of the model and of the dictionary.
func Train(corpora string, w io.Writer) (model, dictionary []byte, err error) {
	syntax := filepath.Join(corpora, "train", "syntax")
	var train []example
	for _, name := range []string{"ewt-train", "ewt-dev", "gum-ccby-train"} {
		ss, err := treebank.Read(filepath.Join(syntax, name+".conllu.gz"))
		if err != nil {
			return nil, nil, err
		}
		train = append(train, examples(ss)...)
	}
	silver, err := readSilver(filepath.Join(corpora, "polnear", "train", "silver.tsv.gz"))
	if err != nil {
		return nil, nil, err
	}
	dictionary = count(train, silver)
	dict, err := postag.OpenDictionary(string(dictionary))
	if err != nil {
		return nil, nil, err
	}
	silver = silver[:min(silverFirst, len(silver))]
	var learned []*linmodel.Weights
	order := slices.Clone(train)
	for n := range learners {
		learned = append(learned, learn(dict, silver, order, uint64(1000*n+1), w))
	}
	model = linmodel.Average(learned...).Pack(scale, leastValue, note)
	m, err := linmodel.Open(string(model))
	if err != nil {
		return nil, nil, err
	}
	fmt.Fprintf(w, "model %d bytes, dictionary %d bytes\n", len(model), len(dictionary))
	tagger := &postag.Tagger{Model: m, Dictionary: dict}
	for _, name := range []string{"ewt-test", "gum-test"} {
		ss, err := treebank.Read(filepath.Join(syntax, name+".conllu.gz"))
		if err != nil {
			return nil, nil, err
		}
		right, all := Score(tagger, ss)
		fmt.Fprintf(w, "%s: %.4f of %d tokens\n", name, float64(right)/float64(all), all)
	}
	return model, dictionary, nil
}

// learn learns from silver once, and then again and again from order, which it shuffles.
func learn(dict *postag.Dictionary, silver, order []example, seed uint64, w io.Writer) *linmodel.Weights {
	learner := postag.NewLearner(dict)
	var s postag.Sentence
	for _, e := range silver {
		learner.Learn(fill(&s, e.words), e.tags)
	}
	for round := range rounds {
		for i := len(order) - 1; i > 0; i-- { // Fisher and Yates, with a generator of our own: it never changes
			seed = seed*6364136223846793005 + 1442695040888963407
			j := int(seed >> 33 % uint64(i+1))
			order[i], order[j] = order[j], order[i]
		}
		wrong := 0
		for _, e := range order {
			wrong += learner.Learn(fill(&s, e.words), e.tags)
		}
		fmt.Fprintf(w, "round %d: %d wrong\n", round+1, wrong)
	}
	return learner.Weights(leastSeen)
}

func fill(s *postag.Sentence, words []string) *postag.Sentence {
	s.Reset()
	for _, w := range words {
		s.Add(w)
	}
	return s
}

// examples gives the sentences in the tokens of package article. A word whose treebank tag the library does not use (a
// piece of a word, a hyphen) gets the nearest.
func examples(ss []treebank.Sentence) []example {
	out := make([]example, 0, len(ss))
	for i := range ss {
		var e example
		for _, w := range ss[i].Words() {
			e.words = append(e.words, w.Text)
			e.tags = append(e.tags, postag.Nearest(ss[i].Tag(w)))
		}
		if len(e.words) > 0 {
			out = append(out, e)
		}
	}
	return out
}

// Score tags the sentences in the tokens of package article, and returns how many of how many tags are right.
func Score(t *postag.Tagger, ss []treebank.Sentence) (right, all int) {
	var s postag.Sentence
	for _, e := range examples(ss) {
		for i, got := range t.Tag(fill(&s, e.words)) {
			all++
			if got == e.tags[i] {
				right++
			}
		}
	}
	return right, all
}
