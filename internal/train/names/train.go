package names

import (
	"fmt"
	"io"
	"path/filepath"
	"strings"

	"github.com/newstext/newstext/internal/lexicon"
	"github.com/newstext/newstext/internal/linmodel"
	"github.com/newstext/newstext/internal/nametag"
	"github.com/newstext/newstext/internal/postag"
)

// The settings that did best on the radio corpus by cross-validation and on the whole of the measuring corpora.
const (
	rounds     = 10
	rate       = 0.1
	pull       = 1.5e-6
	leastSeen  = 3    // features seen less often are left out
	scale      = 100  // of the weights in the model file
	leastValue = 0.05 // weights below are left out
	runs       = 3    // in how many orders of the texts the weights are learned, to take the mean

	guideScale  = 24  // of the first model, which settles what the three-kind corpora leave open
	guideDoubts = 100 // by how much it must prefer a tag to the usual one
)

const modelNote = "Name tagger of newstext, version 1, 2026-11-22; entity/MODEL.md tells what went in. Learned from UD English EWT and PUD" +
	" names (UNER), CC BY-SA 4.0: these weights are CC BY-SA 4.0."

// A source is a corpus.
type source struct {
	name string
	docs []doc
}

// sources reads the corpora to learn from, the one that marks all kinds first.
func sources(corpora string) ([]source, error) {
	in := func(path string) string { return filepath.Join(corpora, "train", path) }
	texts, err := readTexts(in("syntax/ewt-train.conllu.gz"), in("syntax/ewt-dev.conllu.gz"), in("syntax/ewt-test.conllu.gz"))
	if err != nil {
		return nil, err
	}
	radio, err := readMarked(in("radio"))
	if err != nil {
		return nil, err
	}
	out := []source{{"radio", radio}}
	for _, name := range []string{"ewt_train", "ewt_dev", "ewt_test", "pud_wiki", "wikigold", "btc"} {
		docs, err := readColumns(in("names/"+name+".tsv.gz"), texts, tagSet{partial: true})
		if err != nil {
			return nil, err
		}
		out = append(out, source{name, docs})
	}
	return out, nil
}

// A Trainer learns the model of the name tagger.
type Trainer struct {
	Corpora string // the folder
	Lexicon *lexicon.Lexicon
	Tagger  *postag.Tagger // tells the parts of speech of the words
	Log     io.Writer
}

// Train returns the file of the model. Where fold is 0 to 4 it leaves every fifth document of the radio corpus out, from
// that one on, and writes to the log how it does on them.
func (t *Trainer) Train(fold int) ([]byte, error) {
	all, err := sources(t.Corpora)
	if err != nil {
		return nil, err
	}
	var test []doc
	if fold >= 0 {
		var train []doc
		for i, d := range all[0].docs {
			if i%5 == fold {
				test = append(test, d)
			} else {
				train = append(train, d)
			}
		}
		all[0].docs = train
	}
	all = append(all, source{"headlines", headlines(all[0].docs)})
	seqs := t.settled(all)
	first, err := t.tagger(t.learn(seqs, rounds/2))
	if err != nil {
		return nil, err
	}
	silver, err := t.silver(filepath.Join(t.Corpora, "polnear/train"), first)
	if err != nil {
		return nil, err
	}
	data := t.learn(append(seqs, t.examples(source{"silver", silver})...), rounds)
	fmt.Fprintf(t.Log, "model: %d bytes\n", len(data))
	tagger, err := t.tagger(data)
	if err != nil {
		return nil, err
	}
	t.score(tagger, "as written", test)
	t.score(tagger, "in capitals", recased(test, strings.ToUpper))
	t.score(tagger, "capitalized", recased(test, capitalize))
	return data, nil
}

// tagger returns the tagger with the model in data.
func (t *Trainer) tagger(data []byte) (*nametag.Tagger, error) {
	model, err := linmodel.Open(string(data))
	return &nametag.Tagger{Model: model, Lexicon: t.Lexicon}, err
}

// learn returns the file of the model that seqs teach in so many rounds.
func (t *Trainer) learn(seqs []linmodel.Sequence, rounds int) []byte {
	field := linmodel.Trainer{
		Tags: nametag.Tags, Follow: nametag.Follow, Rounds: rounds, Least: leastSeen, Runs: runs,
		Report: func(round, loss int) { fmt.Fprintf(t.Log, "round %d: loss %d\n", round, loss) },
	}
	return field.TrainField(seqs, rate, pull).Pack(scale, leastValue, modelNote)
}

// examples returns what is to be learned from s.
func (t *Trainer) examples(s source) []linmodel.Sequence {
	var seqs []linmodel.Sequence
	words := 0
	for _, d := range s.docs {
		doc, allowed := t.document(d)
		words += len(allowed)
		seqs = append(seqs, nametag.Examples(doc, t.Lexicon, allowed)...)
	}
	fmt.Fprintf(t.Log, "%s: %d documents, %d words, %d sequences\n", s.name, len(s.docs), words, len(seqs))
	return seqs
}

// settled returns what is to be learned from the sources, of which the first marks all kinds, with what the others leave
// open settled.
func (t *Trainer) settled(from []source) []linmodel.Sequence {
	seqs := t.examples(from[0])
	perceptron := linmodel.Trainer{Tags: nametag.Tags, Follow: nametag.Follow, Rounds: rounds, Least: 2}
	guide, err := linmodel.Open(string(perceptron.Train(seqs).Pack(guideScale, 0.1, "")))
	if err != nil {
		panic(err) // a model just packed
	}
	for _, s := range from[1:] {
		more := t.examples(s)
		settle(guide, more) // headlines are settled already: they have one tag a word
		seqs = append(seqs, more...)
	}
	return seqs
}

// settle chooses among the tags that words of the three-kind corpora may have, by what the guide learned from the one that
// marks all kinds.
func settle(guide *linmodel.Model, seqs []linmodel.Sequence) {
	var d linmodel.Decoder
	for _, q := range seqs {
		scores, tags := make([]int32, len(q.Features)*nametag.Tags), make([]uint8, len(q.Features))
		for i, fs := range q.Features {
			row := scores[i*nametag.Tags : (i+1)*nametag.Tags]
			for _, f := range fs {
				guide.Add(row, f)
			}
			row[nametag.Outside] += guideDoubts
			row[nametag.Begin+2*nametag.Place] += guideDoubts
		}
		d.DecodeAllowed(guide, scores, tags, q.Allowed)
		for i, t := range tags {
			if q.Allowed[i] != anyTag {
				q.Allowed[i] = 1 << t
			}
		}
	}
}
