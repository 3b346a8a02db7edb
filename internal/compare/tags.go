package main

import (
	"fmt"
	"path/filepath"
	"strings"
	"time"

	"github.com/jdkato/prose/v3"
	"github.com/newstext/newstext/article"
	"github.com/newstext/newstext/internal/train/treebank"
)

// A tagged word is a word with its place, Penn tag and lemma.
type taggedWord struct {
	start, end int
	tag, lemma string
}

func newstextTags(text string) (out []taggedWord) {
	a := article.Parse(text)
	a.Tag()
	for t := range a.Tokens() {
		out = append(out, taggedWord{t.Span.Start, t.Span.End, t.Tag.String(), a.Lemma(t)})
	}
	return out
}

func proseTags(text string) (out []taggedWord) {
	d, err := prose.NewDocument(text, prose.WithSegmentation(false), prose.WithExtraction(false))
	if err != nil {
		return nil
	}
	for _, t := range d.Tokens() {
		out = append(out, taggedWord{t.Start, t.End(), t.Tag, ""})
	}
	return out
}

// compareTags prints how many words of a treebank have a token of the same extent, and how many of those the right tag
// and lemma.
func compareTags(path string) error {
	ss, err := treebank.Read(path)
	if err != nil {
		return err
	}
	corpus := strings.TrimSuffix(filepath.Base(path), ".conllu.gz")
	for _, l := range []struct {
		name string
		tag  func(string) []taggedWord
	}{{"newstext", newstextTags}, {"prose v3", proseTags}} {
		words, same, tags, lemmas, bytes := 0, 0, 0, 0, 0
		var took time.Duration
		for _, s := range ss {
			var got []taggedWord
			took += timed(func() { got = l.tag(s.Text) })
			bytes += len(s.Text)
			k := 0
			for _, w := range s.Tokens {
				words++
				for k < len(got) && got[k].start < w.Start {
					k++
				}
				if k == len(got) || got[k].start != w.Start || got[k].end != w.End {
					continue
				}
				same++
				if got[k].tag == w.Tag {
					tags++
				}
				if got[k].lemma == w.Lemma {
					lemmas++
				}
			}
		}
		share := func(n int) float64 { return float64(n) / float64(same) }
		lemma := "none"
		if lemmas > 0 {
			lemma = fmt.Sprintf("%.4f", share(lemmas))
		}
		row(corpus, l.name, "same words %.4f of %d, of those tags %.4f, lemmas %s  %.1f MB/s", float64(same)/float64(words), words, share(tags), lemma, float64(bytes)/1e6/took.Seconds())
	}
	return nil
}
