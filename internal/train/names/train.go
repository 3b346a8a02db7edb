package names

import (
	"fmt"
	"io"
	"path/filepath"
	"strings"

	"github.com/newstext/newstext/internal/lexicon"
	"github.com/newstext/newstext/internal/linmodel"
	"github.com/newstext/newstext/internal/nametag"
)

// The settings that did best on the radio corpus by cross-validation and on the whole of the measuring corpora.
const (
	rounds     = 10
	rate       = 0.1
	pull       = 1.5e-6
	leastSeen  = 3    // features seen less often are left out
	scale      = 100  // of the weights in the model file
	leastValue = 0.05 // weights below are left out

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
	texts, err := readTexts(in("syntax/ewt-train.conllu.gz"), in("syntax/ewt-dev.conllu.gz"), in("syntax/ewt-test.conllu.gz"),
		in("syntax/gum-ccby-train.conllu.gz"))
	if err != nil {
		return nil, err
	}
	radio, err := readMarked(in("radio"))
	if err != nil {
		return nil, err
	}
	out := []source{{"radio", radio}}
	for _, name := range []string{"ewt_train", "ewt_dev", "ewt_test", "pud_wiki", "wikigold", "btc", "gum_news"} {
		docs, err := readColumns(in("names/"+name+".tsv.gz"), texts, tagSet{partial: true})
		if err != nil {
			return nil, err
		}
		out = append(out, source{name, docs})
	}
	return out, nil
}

// document gives the words of d to the tagger, and their tags in one slice.
func document(d doc) (*nametag.Document, []uint64) {
	out := new(nametag.Document)
	var allowed []uint64
	for i, s := range d.sentences {
		for _, w := range s {
			out.Add(w)
		}
		out.EndSentence()
		allowed = append(allowed, d.allowed[i]...)
	}
	return out, allowed
}

// Train learns the model from the corpora folder and returns its file. Where fold is 0 to 4 it leaves every fifth document
// of the radio corpus out, from that one on, and writes to log how it does on them.
func Train(corpora string, lex *lexicon.Lexicon, fold int, log io.Writer) ([]byte, error) {
	all, err := sources(corpora)
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
	data := learn(all, lex, log).Pack(scale, leastValue, modelNote)
	model, err := linmodel.Open(string(data))
	if err != nil {
		return nil, err
	}
	fmt.Fprintf(log, "model: %d bytes\n", len(data))
	t := &nametag.Tagger{Model: model, Lexicon: lex}
	score(t, "as written", test, log)
	score(t, "in capitals", recased(test, strings.ToUpper), log)
	score(t, "capitalized", recased(test, capitalize), log)
	return data, nil
}

func learn(from []source, lex *lexicon.Lexicon, log io.Writer) *linmodel.Weights {
	var seqs []linmodel.Sequence
	full := 0 // how many of them come from the corpus that marks all kinds
	for i, s := range from {
		n, words := len(seqs), 0
		for _, d := range s.docs {
			doc, allowed := document(d)
			words += len(allowed)
			seqs = append(seqs, nametag.Examples(doc, lex, allowed)...)
		}
		if i == 0 {
			full = len(seqs)
		}
		fmt.Fprintf(log, "%s: %d documents, %d words, %d sequences\n", s.name, len(s.docs), words, len(seqs)-n)
	}
	t := linmodel.Trainer{Tags: nametag.Tags, Follow: nametag.Follow, Rounds: rounds, Least: 2}
	guide, err := linmodel.Open(string(t.Train(seqs[:full]).Pack(guideScale, 0.1, "")))
	if err != nil {
		panic(err) // a model just packed
	}
	settle(guide, seqs[full:]) // headlines are settled already: they have one tag a word
	t.Least = leastSeen
	t.Report = func(round, loss int) { fmt.Fprintf(log, "round %d: loss %d\n", round, loss) }
	return t.TrainField(seqs, rate, pull)
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
