// Newseval scores the library on a corpus, in the figures of ../shared/score, and lists what it got wrong.
//
//	go run ./internal/cmd/newseval -corpus ../shared/corpora/aleppo
//	go run ./internal/cmd/newseval -corpus ../shared/corpora/polnear/dev -misses quotes -n 30
//	go run ./internal/cmd/newseval -corpus ../shared/corpora/polnear/dev -misses quotes -cause "wrong source" -n 30
//	go run ./internal/cmd/newseval -corpus ../shared/corpora/places/lgl -goldnames
//	go run ./internal/cmd/newseval -corpus ../shared/corpora/places/lgl -mostpeople
//	go run ./internal/cmd/newseval -corpus ../shared/corpora/polnear/dev -pred predictions.jsonl
//	go run ./internal/cmd/newseval -corpus ../shared/corpora/polnear/dev -spans
//	go run ./internal/cmd/newseval -corpus ../shared/corpora/polnear/dev -confidence
//	go run ./internal/cmd/newseval -all ../shared/corpora
//	go run ./internal/cmd/newseval -gap ../shared/corpora/train/coref/gap-development.tsv
//	go run ./internal/cmd/newseval -gum ../shared/corpora/train/coref/gum-tsv.tar.gz
//
// What it prints depends on the corpus and the library alone. The exit status is 1 where a corpus cannot be read.
package main

import (
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/newstext/newstext"
	"github.com/newstext/newstext/article"
	"github.com/newstext/newstext/entity"
	"github.com/newstext/newstext/internal/eval"
	"github.com/newstext/newstext/internal/train/coref"
)

// options are the flags.
type options struct {
	corpus, all, pred, layer, misses, cause, gap, gum string
	n                                                 int
	goldNames, people, spans, confidence              bool
}

func main() {
	var o options
	flag.StringVar(&o.corpus, "corpus", "", "score this corpus: a `folder` with gold.jsonl and text/")
	flag.StringVar(&o.all, "all", "", "score all corpora under this `folder` but those to train on, a line for each layer")
	flag.StringVar(&o.pred, "pred", "", "score this `file` of JSON lines, and do not run the library")
	flag.StringVar(&o.layer, "layer", "", "score this layer alone: "+strings.Join(eval.Layers(), ", "))
	flag.StringVar(&o.misses, "misses", "", "list what is wrong in this `layer`, by cause")
	flag.StringVar(&o.cause, "cause", "", "with -misses: only causes that hold this `text`")
	flag.IntVar(&o.n, "n", 30, "with -misses: how many to show, spread evenly over all")
	flag.BoolVar(&o.goldNames, "goldnames", false, "hand the place resolver the places as marked, and score places alone")
	flag.BoolVar(&o.people, "mostpeople", false, "tie the places as marked to those of their names with the most people, and score places alone")
	flag.BoolVar(&o.spans, "spans", false, "score the sources, cues and contents of all attributions, thoughts among them, as spans")
	flag.BoolVar(&o.confidence, "confidence", false, "print how often quotes of each confidence are right")
	flag.StringVar(&o.gap, "gap", "", "score who pronouns stand for on this `file` of GAP")
	flag.StringVar(&o.gum, "gum", "", "score links on the news and interviews of this `file`, GUM in WebAnno TSV, tar.gz")
	flag.Parse()
	if err := run(os.Stdout, o); err != nil {
		fmt.Fprintln(os.Stderr, "newseval:", err)
		os.Exit(1)
	}
}

func run(w io.Writer, o options) error {
	switch {
	case o.gap != "":
		cases, err := coref.ReadGap(o.gap)
		if err == nil {
			eval.PrintGap(w, cases, recognize)
		}
		return err
	case o.gum != "":
		docs, err := coref.ReadGum(o.gum, "news", "interview")
		if err == nil {
			eval.PrintGum(w, docs, recognize)
		}
		return err
	}
	for _, l := range []string{o.layer, o.misses} {
		if l != "" && !slices.Contains(eval.Layers(), l) {
			return fmt.Errorf("want a layer of %s, have %q", strings.Join(eval.Layers(), ", "), l)
		}
	}
	switch {
	case (o.corpus == "") == (o.all == "") || flag.NArg() > 0:
		return fmt.Errorf("want either -corpus or -all, and no arguments; -help tells more")
	case o.all != "" && (o.pred != "" || o.misses != ""):
		return fmt.Errorf("-pred and -misses want a -corpus")
	}
	if (o.spans || o.confidence) && (o.corpus == "" || o.misses != "" || o.spans && o.confidence) {
		return fmt.Errorf("-spans and -confidence want a -corpus, and neither -misses nor one another")
	}
	if o.goldNames || o.people {
		o.layer = "places"
	}
	if o.all != "" {
		return table(w, o)
	}
	return one(w, o)
}

// one scores one corpus.
func one(w io.Writer, o options) error {
	c, err := eval.Read(o.corpus)
	if err != nil {
		return err
	}
	found, missing := []*eval.Document(nil), 0
	if o.pred == "" {
		found = c.Annotate(o.analyze())
	} else if found, missing, err = c.ReadPredictions(o.pred); err != nil {
		return err
	}
	switch {
	case o.spans:
		eval.PrintSpans(w, c, found)
		return nil
	case o.confidence:
		eval.PrintConfidence(w, c, found)
		return nil
	}
	if o.misses == "" {
		eval.Print(w, c, found, missing, o.layer)
		return nil
	}
	if !c.Has(o.misses) {
		return fmt.Errorf("%s does not mark %s", o.corpus, o.misses)
	}
	misses := slices.DeleteFunc(eval.Misses(c, found, o.misses), func(m eval.Miss) bool {
		return !strings.Contains(m.Cause, o.cause)
	})
	eval.PrintMisses(w, misses, o.n)
	return nil
}

// table scores all corpora in a folder.
func table(w io.Writer, o options) error {
	dirs, err := eval.Find(o.all)
	if err != nil {
		return err
	}
	for _, dir := range dirs {
		c, err := eval.Read(dir)
		if err != nil {
			return err
		}
		if o.layer != "" && !c.Has(o.layer) {
			continue
		}
		name, err := filepath.Rel(o.all, dir)
		if err != nil {
			return err
		}
		sections := eval.Score(c, c.Annotate(o.analyze()), o.layer)
		eval.PrintLine(w, filepath.ToSlash(name), len(c.Docs), sections)
	}
	return nil
}

// recognize returns the entities of text.
func recognize(text string) entity.Set {
	a := article.Parse(text)
	a.Tag()
	return new(entity.Recognizer).Recognize(a)
}

// analyze returns what is measured.
func (o options) analyze() func(*eval.Document) *newstext.Analysis {
	switch {
	case o.people:
		return eval.MostPeople
	case o.goldNames:
		return eval.GoldPlaces
	}
	var z newstext.Analyzer
	z.Quotes.Attitudes = o.spans
	return func(d *eval.Document) *newstext.Analysis { return z.Analyze(d.Text) }
}
