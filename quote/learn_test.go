package quote_test

import (
	"encoding/json"
	"flag"
	"os"
	"path/filepath"
	"runtime"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/newstext/newstext/article"
	"github.com/newstext/newstext/entity"
	"github.com/newstext/newstext/internal/boost"
	"github.com/newstext/newstext/internal/eval"
	"github.com/newstext/newstext/internal/linmodel"
	"github.com/newstext/newstext/quote"
)

var learn = flag.Bool("learn", false, "make quotes.dat and choices.dat anew from ../shared/corpora, and print five-fold figures")

const folds = 5

// An example is an article of a corpus to learn from.
type example struct {
	gold   *eval.Document
	a      *article.Article
	ents   entity.Set
	quotes []quote.Marked
	fold   int
	radio  bool
}

// TestLearn makes the models with -learn. The chooser has to see what the tagger finds in articles that it did not learn from:
// so there are five taggers, each learned from four fifths. With them and choosers learned in the same way it prints what
// comes of articles that none of the models has seen.
func TestLearn(t *testing.T) {
	if !*learn {
		t.Skip("makes the models with -learn")
	}
	root := filepath.Join("..", "..", "shared", "corpora")
	all := append(examples(t, filepath.Join(root, "polnear", "train"), false), examples(t, filepath.Join(root, "train", "radio"), true)...)
	taggers := make([][]byte, folds+1) // the last one learned from everything
	sequences := each(all, func(e *example) []linmodel.Sequence { return quote.Sequences(e.a, e.ents, e.quotes) })
	for k := range taggers {
		taggers[k] = quote.LearnTagger(but(all, sequences, k))
	}
	choosers := learnChoosers(all, taggers)
	for _, radio := range []bool{false, true} {
		measure(t, all, radio, taggers, choosers)
	}
	require.NoError(t, os.WriteFile("quotes.dat", taggers[folds], 0o666))
	require.NoError(t, os.WriteFile("choices.dat", choosers[folds], 0o666))
}

// gather returns what there is to choose in each article, as the models that have not seen it find it.
func gather(all []example, taggers, choosers [][]byte) []quote.Decisions {
	out := make([]quote.Decisions, len(all))
	for k := range folds {
		quote.Use(taggers[k], choosers[k])
		some := each(in(all, k), func(e *example) quote.Decisions { return quote.Choices(e.a, e.ents, e.quotes) })
		for i := range all {
			if all[i].fold == k {
				out[i], some = some[0], some[1:]
			}
		}
	}
	return out
}

// learnChoosers returns a chooser for each fold, which has learned from all others, and one that has learned from everything: first
// the choices that lead to findings, then, with these, which findings are quotes.
func learnChoosers(all []example, taggers [][]byte) [][]byte {
	choosers := make([][]byte, folds+1)
	models := make([]quote.Questions, folds+1)
	for range 2 {
		var jobs []job
		found := gather(all, taggers, choosers)
		for k := range models {
			for q := range models[k] {
				j := job{k: k, q: q}
				for i := range all {
					if all[i].fold != k {
						j.choices = append(j.choices, found[i][q]...)
					}
				}
				if len(j.choices) > 0 {
					jobs = append(jobs, j)
				}
			}
		}
		for n, m := range each(jobs, func(j *job) []byte { return quote.LearnQuestion(j.choices) }) {
			models[jobs[n].k][jobs[n].q] = m
		}
		for k := range choosers {
			choosers[k] = quote.JoinQuestions(models[k])
		}
	}
	return choosers
}

// A job is to learn the model of question q for fold k.
type job struct {
	k, q    int
	choices []boost.Choice
}

// measure prints the figures of one corpus, each fifth by the models that have not seen it.
func measure(t *testing.T, all []example, radio bool, taggers, choosers [][]byte) {
	c, found := &eval.Corpus{}, []*eval.Document(nil)
	for k := range folds {
		quote.Use(taggers[k], choosers[k])
		for _, e := range in(all, k) {
			if e.radio != radio {
				continue
			}
			var x quote.Extractor
			b, err := json.Marshal(map[string]any{"id": e.gold.ID, "entities": e.ents, "quotes": x.Extract(e.a, e.ents)})
			require.NoError(t, err)
			d := new(eval.Document)
			require.NoError(t, json.Unmarshal(b, d))
			c.Docs, found = append(c.Docs, e.gold), append(found, d)
		}
	}
	for _, s := range eval.Score(c, found, "quotes") {
		t.Logf("five-fold, radio %v: %v", radio, s)
	}
}

// examples reads a corpus.
func examples(t *testing.T, dir string, radio bool) []example {
	c, err := eval.Read(dir)
	require.NoError(t, err)
	out := make([]example, len(c.Docs))
	for i, d := range c.Docs {
		out[i] = example{gold: d, fold: i % folds, radio: radio}
		for _, q := range d.Quotes {
			m := quote.Marked{Indirect: q.Kind == "indirect", Thought: q.Thought, Parts: q.Parts}
			if q.Cue != nil {
				m.Cue = *q.Cue
			}
			if q.Source != nil {
				m.Source = *q.Source
			}
			out[i].quotes = append(out[i].quotes, m)
		}
	}
	each(out, func(e *example) struct{} {
		e.a = article.Parse(e.gold.Text)
		e.a.Tag()
		e.ents = new(entity.Recognizer).Recognize(e.a)
		return struct{}{}
	})
	return out
}

// each calls f for every element of list, on all cores, and returns what comes of it in their order.
func each[E, T any](list []E, f func(*E) T) []T {
	out := make([]T, len(list))
	next := make(chan int)
	var wg sync.WaitGroup
	for range runtime.GOMAXPROCS(0) {
		wg.Go(func() {
			for i := range next {
				out[i] = f(&list[i])
			}
		})
	}
	for i := range list {
		next <- i
	}
	close(next)
	wg.Wait()
	return out
}

// in returns the examples of fold k.
func in(all []example, k int) (out []example) {
	for _, e := range all {
		if e.fold == k {
			out = append(out, e)
		}
	}
	return out
}

// but returns what belongs to the examples of all folds but k.
func but[T any](all []example, of [][]T, k int) (out []T) {
	for i, list := range of {
		if all[i].fold != k {
			out = append(out, list...)
		}
	}
	return out
}
