package main

import (
	"path/filepath"
	"strings"
	"time"

	uax29 "github.com/clipperhouse/uax29/v2/sentences"
	"github.com/jdkato/prose/v3"
	punkt "github.com/neurosnap/sentences"
	"github.com/neurosnap/sentences/english"
	"github.com/newstext/newstext/article"
	"github.com/newstext/newstext/internal/eval"
)

// A splitter returns the sentences of a text.
type splitter struct {
	name  string
	split func(text string) []article.Span
}

// splitters returns the libraries. Those that take a blank line for no boundary get paragraphs one by one.
func splitters() ([]splitter, error) {
	punktEnglish, err := english.NewSentenceTokenizer(nil)
	if err != nil {
		return nil, err
	}
	return []splitter{
		{"newstext", func(text string) (out []article.Span) {
			for s := range article.Parse(text).Sentences() {
				out = append(out, s.Span)
			}
			return out
		}},
		{"prose v3", func(text string) (out []article.Span) {
			d, err := prose.NewDocument(text, prose.WithTagging(false), prose.WithExtraction(false))
			if err != nil {
				return nil
			}
			for _, s := range d.Sentences() {
				out = append(out, article.Span{Start: s.Start, End: s.End()})
			}
			return out
		}},
		{"prose v3, paragraphs", byParagraph(func(text string) (out []article.Span) {
			d, err := prose.NewDocument(text, prose.WithTagging(false), prose.WithExtraction(false))
			if err != nil {
				return nil
			}
			for _, s := range d.Sentences() {
				out = append(out, article.Span{Start: s.Start, End: s.End()})
			}
			return out
		})},
		{"neurosnap, paragraphs", byParagraph(func(text string) []article.Span { return punktSpans(punktEnglish, text) })},
		{"uax29, paragraphs", byParagraph(func(text string) (out []article.Span) {
			for it := uax29.FromString(text); it.Next(); {
				out = append(out, article.Span{Start: it.Start(), End: it.End()})
			}
			return out
		})},
	}, nil
}

func punktSpans(t *punkt.DefaultSentenceTokenizer, text string) (out []article.Span) {
	for _, s := range t.Tokenize(text) {
		out = append(out, article.Span{Start: s.Start, End: s.End})
	}
	return out
}

// byParagraph calls split for the runs of text between blank lines.
func byParagraph(split func(string) []article.Span) func(string) []article.Span {
	return func(text string) (out []article.Span) {
		start := 0
		for _, p := range strings.SplitAfter(text, "\n\n") {
			for _, s := range split(p) {
				out = append(out, article.Span{Start: start + s.Start, End: start + s.End})
			}
			start += len(p)
		}
		return out
	}
}

// compareSentences prints the measures of newseval for every library.
func compareSentences(dir string) error {
	corpus, err := eval.Read(dir)
	if err != nil {
		return err
	}
	libraries, err := splitters()
	if err != nil {
		return err
	}
	for _, l := range libraries {
		var found []*eval.Document
		var took time.Duration
		bytes := 0
		for _, d := range corpus.Docs {
			var spans []article.Span
			took += timed(func() { spans = l.split(d.Text) })
			bytes += len(d.Text)
			found = append(found, predicted(d.ID, spans))
		}
		var b strings.Builder
		eval.Print(&b, corpus, found, 0, "sentences")
		for line := range strings.Lines(b.String()) {
			if f := strings.Fields(line); len(f) > 0 && f[0] == "ends" {
				row(filepath.Base(dir), l.name, "sentence ends %s  %.1f MB/s", strings.Join(f[1:7], " "), float64(bytes)/1e6/took.Seconds())
			}
		}
	}
	return nil
}

// predicted gives spans as a document of predictions.
func predicted(id string, spans []article.Span) *eval.Document {
	p := eval.Paragraph{}
	for _, s := range spans {
		p.Sentences = append(p.Sentences, eval.Sentence{Span: s})
	}
	return &eval.Document{ID: id, Article: eval.Article{Paragraphs: []eval.Paragraph{p}}}
}
