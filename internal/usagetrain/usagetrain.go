// Package usagetrain trains the model of package usage.
package usagetrain

import (
	"fmt"
	"io"
	"path/filepath"

	"github.com/newstext/newstext/article"
	"github.com/newstext/newstext/geo"
	"github.com/newstext/newstext/internal/eval"
	"github.com/newstext/newstext/internal/linmodel"
	"github.com/newstext/newstext/internal/usage"
)

// The settings of the training, chosen by cross-validation.
const (
	rounds     = 12
	leastSeen  = 48  // features met less often, over all rounds, are left out
	scale      = 4   // a weight of 1 is this many units of the model
	leastValue = 0.8 // smaller weights are left out
	folds      = 5
)

const note = "Names of places: literal or metonym. Trained on public-domain radio reports, with our own annotation."

// An example is a name with what it is.
type example struct {
	name     usage.Name
	metonym  bool
	fold     int
	tagged   bool
	sentence *article.Token // the first of its sentence
}

// Train learns from the corpus of radio reports under corpora, reports to w how it does on documents that it did not learn
// from, and returns the file of the model.
func Train(corpora string, w io.Writer) ([]byte, error) {
	all, err := read(filepath.Join(corpora, "train", "radio"))
	if err != nil {
		return nil, err
	}
	var tagged, untagged score
	for fold := range folds {
		m, err := linmodel.Open(string(learn(all, fold)))
		if err != nil {
			return nil, err
		}
		for i := 0; i < len(all); {
			j, sum := i+1, usage.Score(m, &all[i].name)
			for j < len(all) && all[j-1].sentence == all[j].sentence && usage.Joined(&all[j-1].name, &all[j].name) {
				sum += usage.Score(m, &all[j].name)
				j++
			}
			for ; i < j; i++ {
				if e := &all[i]; e.fold == fold && e.tagged {
					tagged.add(e, sum > 0)
				} else if e.fold == fold {
					untagged.add(e, sum > 0)
				}
			}
		}
	}
	fmt.Fprintf(w, "%d-fold, tagged:   %s\n%d-fold, untagged: %s\n", folds, tagged, folds, untagged)
	data := learn(all, -1)
	fmt.Fprintf(w, "model %d bytes\n", len(data))
	return data, nil
}

// learn returns the model of all examples but those of a fold.
func learn(all []example, without int) []byte {
	l := linmodel.NewLearner(2)
	order := make([]int, 0, len(all))
	for i := range all {
		if all[i].fold != without {
			order = append(order, i)
		}
	}
	seed := uint64(1)
	var f usage.Vector
	for range rounds {
		for i := len(order) - 1; i > 0; i-- { // Fisher and Yates, with a generator of our own: it never changes
			seed = seed*6364136223846793005 + 1442695040888963407
			j := int(seed >> 33 % uint64(i+1))
			order[i], order[j] = order[j], order[i]
		}
		for _, i := range order {
			usage.Features(&f, &all[i].name)
			gold := 0
			if all[i].metonym {
				gold = 1
			}
			s := l.Scores(f[:])
			guess := 0
			if s[1] > s[0] {
				guess = 1
			}
			l.Learn(gold, guess)
			if margin := s[1] - s[0]; gold == guess && margin < least && margin > -least {
				l.Learn(gold, 1-gold) // right, but not by enough
			}
		}
	}
	return l.Weights(leastSeen).Pack(scale, leastValue, note)
}

// least is by how much a name must be right not to be learned from.
const least = 6

// read returns the names that the corpus marks, each twice: with tags and without.
func read(dir string) ([]example, error) {
	c, err := eval.Read(dir)
	if err != nil {
		return nil, err
	}
	var out []example
	g := geo.World()
	for i, d := range c.Docs {
		for _, tagged := range []bool{true, false} {
			a := article.Parse(d.Text)
			if tagged {
				a.Tag()
			}
			for _, p := range d.Places {
				n, first, ok := name(a, p.Span)
				if !ok || p.Usage != "literal" && p.Usage != "metonym" {
					continue
				}
				for q := range g.Lookup(p.Span.In(d.Text)) {
					n.Class = usage.ClassOf(uint8(q.Kind), q.Country, p.Span.In(d.Text), q.Population)
					break
				}
				out = append(out, example{n, p.Usage == "metonym", i % folds, tagged, first})
			}
		}
	}
	return out, nil
}

// name returns the name at s in its sentence, with the first token of that, and false where there is none.
func name(a *article.Article, s article.Span) (usage.Name, *article.Token, bool) {
	for i := range a.Paragraphs {
		p := &a.Paragraphs[i]
		for _, in := range p.Sentences {
			if s.Start < in.Span.Start || s.Start >= in.Span.End {
				continue
			}
			n := usage.Name{Text: a.Text, Tokens: tokens(in.Tokens), Headline: p.Kind == article.Headline}
			for n.First < len(in.Tokens) && in.Tokens[n.First].Span.End <= s.Start {
				n.First++
			}
			for n.Last = n.First; n.Last < len(in.Tokens) && in.Tokens[n.Last].Span.Start < s.End; n.Last++ {
			}
			return n, &in.Tokens[0], true
		}
	}
	return usage.Name{}, nil, false
}

func tokens(toks []article.Token) []usage.Token {
	out := make([]usage.Token, 0, len(toks))
	for _, t := range toks {
		out = append(out, usage.Token{Start: t.Span.Start, End: t.Span.End, Tag: uint8(t.Tag)})
	}
	return out
}

// A score counts right and wrong.
type score struct{ all, right, hit, found, gold int }

func (s *score) add(e *example, found bool) {
	s.all++
	if found == e.metonym {
		s.right++
	}
	if found {
		s.found++
	}
	if e.metonym {
		s.gold++
	}
	if found && e.metonym {
		s.hit++
	}
}

func (s score) String() string {
	f := func(a, b int) float64 { return float64(a) / float64(max(b, 1)) }
	return fmt.Sprintf("accuracy %.3f, metonyms P %.3f R %.3f (%d names, %d metonyms)", f(s.right, s.all), f(s.hit, s.found), f(s.hit, s.gold), s.all, s.gold)
}
