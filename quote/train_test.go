package quote

import (
	"encoding/json"
	"flag"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/newstext/newstext/article"
	"github.com/newstext/newstext/entity"
	"github.com/newstext/newstext/internal/linmodel"
	"github.com/newstext/newstext/internal/speechcue"
)

type markedDoc struct {
	ID     string
	Quotes []markedQuote
}
type markedQuote struct {
	Kind    string
	Parts   []article.Span
	Cue     article.Span
	Source  article.Span
	Thought bool
}

func marked(t *testing.T, dir string) (docs []markedDoc) {
	f, err := os.Open(filepath.Join(dir, "gold.jsonl"))
	require.NoError(t, err)
	defer f.Close()
	for d := json.NewDecoder(f); d.More(); {
		var doc markedDoc
		require.NoError(t, d.Decode(&doc))
		docs = append(docs, doc)
	}
	return docs
}

// labelsOf gives the tokens of v their labels.
func labelsOf(v *view, qs []markedQuote) []uint8 {
	out := make([]uint8, len(v.toks))
	if len(out) == 0 {
		return out
	}
	lo, hi := v.toks[0].span.Start, v.toks[len(v.toks)-1].span.End
	put := func(s article.Span, label uint8) {
		if s.End <= lo || s.Start >= hi || s.Start == s.End {
			return
		}
		first := true
		for i := range v.toks {
			if v.toks[i].span.Overlaps(s) && (out[i] == 0 || label < labelContent && (out[i] == labelContent || out[i] == labelContent+1)) {
				out[i] = label
				if !first {
					out[i]++
				}
				first = false
			} else {
				if !first && v.toks[i].span.Start < s.End {
					first = true
				}
			}
		}
	}
	for _, q := range qs {
		nested := false
		for _, o := range qs {
			for _, p := range o.Parts {
				if p.Overlaps(q.Cue) {
					nested = true
				}
			}
		}
		if nested {
			continue
		}
		c, k := uint8(labelContent), uint8(labelCue)
		cue := q.Cue.In(v.text)
		if q.Kind == "indirect" && (q.Thought || cue != "" && !speechcue.IsSpeech(cue) && !known(cue)) {
			c, k = labelHeld, labelThought
		}
		for _, p := range q.Parts {
			if rest, ok := strings.CutPrefix(p.In(v.text), "that "); ok {
				p.Start = p.End - len(rest) // PolNeAR counts it in, the library does not
			}
			put(p, c)
		}
		put(q.Cue, k)
		put(q.Source, labelSource)
	}
	for i := range out { // an inner label without a beginning
		if out[i] != 0 && out[i]%2 == 0 && (i == 0 || out[i-1] != out[i] && out[i-1] != out[i]-1) {
			out[i]--
		}
	}
	return out
}

var (
	learn = flag.Bool("learn", false, "learn quotes.dat anew from ../shared/corpora")
	fold  = flag.Int("fold", -1, "with -learn: leave this fifth of the radio corpus out, 0 to 4")
)

const modelNote = "Quote tagger of newstext, version 1, 2026-11-22; quote/MODEL.md tells what went in: PolNeAR 1.0, training part, and radio" +
	" news marked by a large language model."

var rec entity.Recognizer

func observeAll(t *testing.T, dir string, each func(d int, x *extraction, gold []uint8)) {
	for n, d := range marked(t, dir) {
		text, err := os.ReadFile(filepath.Join(dir, "text", d.ID+".txt"))
		require.NoError(t, err)
		a := article.Parse(string(text))
		a.Tag()
		new(Extractor).extract(a, rec.Recognize(a), func(x *extraction) {
			each(n, x, labelsOf(&x.view, d.Quotes))
		})
	}
}

// TestModel opens the embedded model. With -learn it makes quotes.dat anew.
func TestModel(t *testing.T) {
	if !*learn {
		m := openModel()
		require.Equal(t, labels, m.Tags())
		require.Contains(t, m.Note(), "PolNeAR")
		require.LessOrEqual(t, len(tagModel), 3<<20)
		return
	}
	root := filepath.Join("..", "..", "shared", "corpora")
	var seqs []linmodel.Sequence
	corpora := []string{filepath.Join(root, "polnear", "train"), filepath.Join(root, "train", "radio")}
	for c, dir := range corpora {
		observeAll(t, dir, func(d int, x *extraction, gold []uint8) {
			if c == 1 && *fold >= 0 && d%5 == *fold {
				return
			}
			f := featurizer{v: &x.view, hs: x.hints}
			x.worth(0, true, func(from, to int) {
				q := linmodel.Sequence{}
				for i := from; i < to; i++ {
					f.features(i)
					q.Features = append(q.Features, slices.Clone(f.out))
					q.Allowed = append(q.Allowed, 1<<gold[i])
				}
				if gold[from] != 0 && gold[from]%2 == 0 {
					q.Allowed[0] = 1 << (gold[from] - 1)
				}
				seqs = append(seqs, q)
			})
		})
	}
	tr := linmodel.Trainer{Tags: labels, Follow: follow, Rounds: 6, Least: 8}
	tr.Report = func(round, wrong int) { t.Logf("round %d: %d wrong", round, wrong) }
	require.NoError(t, os.WriteFile("quotes.dat", tr.Train(seqs).Pack(2, 1.5, modelNote), 0o666))
}

// known reports whether a word of a cue is a verb of cues.txt that reports speech.
func known(cue string) bool {
	for _, w := range strings.FieldsFunc(strings.ToLower(cue), func(r rune) bool { return !isWordByte(r) }) {
		if at, ok := cueOf(w); ok && cueAt(at).speech() {
			return true
		}
	}
	return false
}

// isWordByte reports whether r is a letter or digit of ASCII, or a low line.
func isWordByte(r rune) bool {
	return 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z' || '0' <= r && r <= '9' || r == '_'
}
