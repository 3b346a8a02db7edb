package entity

import (
	"flag"
	"fmt"
	"math"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/newstext/newstext/article"
	"github.com/newstext/newstext/internal/train/coref"
)

var learn = flag.Bool("learn", false, "write pronounweights.go anew")

const corefFolder = "../../shared/corpora/train/coref/"

// A choice is a pronoun with the persons it may stand for.
type choice struct {
	views []view
	right []bool
	kind  int // 0 GAP masculine, 1 GAP feminine, 2 GUM
	fold  int
}

// TestLearnPronouns learns the weights of pronounRank and says how well they choose, by five-fold cross-validation.
func TestLearnPronouns(t *testing.T) {
	gap, err := coref.ReadGap(corefFolder + "gap-development.tsv")
	if os.IsNotExist(err) {
		t.Skip("no " + corefFolder)
	} else if err != nil {
		t.Fatal(err)
	}
	gum, err := coref.ReadGum(corefFolder+"gum-tsv.tar.gz", "news", "interview")
	if err != nil {
		t.Fatal(err)
	}
	var all []choice
	for n, c := range gap {
		kind, g := 0, Male
		if c.Feminine {
			kind, g = 1, Female
		}
		observe(c.Text, func(b *builder, i int, ids []int, views []view) {
			if b.d.toks[i].span.Start != c.Pronoun.Start {
				return
			}
			x := choice{kind: kind, fold: n % 5}
			named := false
			for k := range c.Names {
				named = named || c.StandsFor[k]
			}
			for v, id := range ids {
				if !b.ents[id].named {
					continue // GAP asks for names alone: it does not tell that no noun was meant
				}
				x.views = append(x.views, views[v])
				is := !named && b.ents[id].evidence(g) >= 0 // where neither is meant GAP does not tell who is: no "she" is a Henry
				for k, name := range c.Names {
					if touchesName(b, id, name) {
						is = c.StandsFor[k]
					}
				}
				x.right = append(x.right, is)
			}
			all = append(all, x)
		})
	}
	for n := range gum {
		d := &gum[n]
		observe(d.Text, func(b *builder, i int, ids []int, views []view) {
			chain := -1
			for _, m := range d.Mentions {
				if m.Span == b.d.toks[i].span {
					chain = m.Chain
				}
			}
			if chain < 0 {
				return
			}
			x := choice{views: views, kind: 2, fold: n % 5}
			for _, id := range ids {
				is := false
				for _, m := range d.Mentions {
					is = is || m.Chain == chain && m.Span.Start < b.d.toks[i].span.Start && standsFor(b, id, m.Span)
				}
				x.right = append(x.right, is)
			}
			all = append(all, x)
		})
	}
	var right, of, now, can [3]int
	for fold := range 5 {
		w := learnWeights(all, fold)
		for _, x := range all {
			if x.fold == fold {
				of[x.kind]++
				if slices.Contains(x.right, true) {
					can[x.kind]++
				}
				if x.rightBy(w) {
					right[x.kind]++
				}
				if x.rightBy(&pronounWeights) {
					now[x.kind]++
				}
			}
		}
	}
	for k, name := range []string{"GAP masculine", "GAP feminine", "GUM"} {
		t.Logf("%s: %d of %d right by five-fold learning (%.3f), %d as it is, %d at best", name, right[k], of[k], float64(right[k])/float64(of[k]), now[k], can[k])
	}
	if *learn {
		writeWeights(t, learnWeights(all, -1))
	}
}

// observe calls see for every pronoun of text that may stand for a person.
func observe(text string, see func(b *builder, i int, ids []int, views []view)) {
	a := article.Parse(text)
	a.Tag()
	names := tagNames(a)
	b := newBuilder()
	b.d.cache.untitle(a.Text, names)
	b.lay(a, names)
	b.observe = func(i int, c candidates) { see(b, i, slices.Clone(c.ids[:c.n]), slices.Clone(c.views[:c.n])) }
	b.link()
}

// touchesName reports whether entity id has a name that overlaps s: one seen so far, or seen before as a full name.
func touchesName(b *builder, id int, s article.Span) bool {
	for n, m := range b.words {
		if b.ids[n] == id && m.span.Start < s.End && s.Start < m.span.End {
			return true
		}
	}
	return false
}

// standsFor reports whether entity id has a mention that begins or ends with s, the mention of a corpus.
func standsFor(b *builder, id int, s article.Span) bool {
	for _, m := range b.mentions {
		if m.id == id && s.Start <= m.Span.Start && m.Span.End <= s.End && (m.Span.Start-s.Start < 5 || m.Span.End == s.End) {
			return true
		}
	}
	return false
}

func (x *choice) rightBy(w *[nFeatures]int16) bool {
	best := -1
	for k := range x.views {
		if best < 0 || x.views[k].score(w) > x.views[best].score(w) {
			best = k
		}
	}
	return best >= 0 && x.right[best]
}

// learnWeights maximizes the log-likelihood of the right persons of all choices but those of one fold, by AdaGrad.
// The settings that did best by cross-validation.
const (
	epochs = 6
	pull   = 0.01
)

func learnWeights(all []choice, fold int) *[nFeatures]int16 {
	var w, g2 [nFeatures]float64
	for range epochs {
		for _, x := range all {
			if x.fold == fold {
				continue
			}
			scores, top, z, zRight := make([]float64, len(x.views)), math.Inf(-1), 0.0, 0.0
			for k, v := range x.views {
				for _, f := range v.features[:v.n] {
					scores[k] += w[f]
				}
				top = max(top, scores[k])
			}
			for k := range scores {
				scores[k] = math.Exp(scores[k] - top)
				z += scores[k]
				if x.right[k] {
					zRight += scores[k]
				}
			}
			if zRight == 0 || zRight == z {
				continue
			}
			var grad [nFeatures]float64
			touched := []int16{}
			for k, v := range x.views {
				p := -scores[k] / z
				if x.right[k] {
					p += scores[k] / zRight
				}
				for _, f := range v.features[:v.n] {
					grad[f] += p
					touched = append(touched, f)
				}
			}
			for _, f := range touched {
				if g := grad[f] - pull*w[f]; grad[f] != 0 {
					g2[f] += g * g
					w[f] += 0.1 * g / math.Sqrt(g2[f]+1)
					grad[f] = 0
				}
			}
		}
	}
	var out [nFeatures]int16
	for f := range w {
		out[f] = int16(math.Round(w[f] * 100))
	}
	return &out
}

func writeWeights(t *testing.T, w *[nFeatures]int16) {
	var b strings.Builder
	b.WriteString("package entity\n\n// pronounWeights are the weights of the features of views, in hundredths. TestLearnPronouns made them with -learn.\n")
	b.WriteString("var pronounWeights = [nFeatures]int16{")
	for f, v := range w {
		if f%20 == 0 {
			b.WriteString("\n\t")
		} else {
			b.WriteString(" ")
		}
		fmt.Fprintf(&b, "%d,", v)
	}
	b.WriteString("\n}\n")
	if err := os.WriteFile("pronounweights.go", []byte(b.String()), 0o644); err != nil {
		t.Fatal(err)
	}
}
