package quote

import (
	"math/rand/v2"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/newstext/newstext/article"
	"github.com/newstext/newstext/entity"
)

// everyWord makes a set whose entities are the capitalized words of a: enough for speakers to be looked for.
func everyWord(a *article.Article) entity.Set {
	var set entity.Set
	for t := range a.Tokens() {
		if len(set) < 200 && t.Kind == article.Word && isCapital(t.Span.In(a.Text)) {
			set = append(set, entity.Entity{ID: entity.ID(len(set) + 1), Kind: entity.Person, Name: t.Span.In(a.Text),
				Mentions: []entity.Mention{{Span: t.Span, Form: entity.Form(1 + len(set)%3)}}})
		}
	}
	return set
}

func FuzzExtract(f *testing.F) {
	for _, s := range []string{
		"", "“", "”", "\"", "'", "‘’", "``''", "\xff\xfe", "said", "“said", "said said said", "He said.", "\u00ad“\u00ad",
		"“We will, ” he said “go.\n\n“Home.", "‘It’s the boys’ team,’ she said.", "“A ‘b “c’ d” e,” said F.",
		"According to", "According to X, y, according to Z.", "X, who said, said Y said, said Z, said.", "A said: B said: “C: said”",
		"„a“ «b» »c« ‹d› \"e\" 'f' ``g'' ‘h’ “i”", "X — “a” — Y said — “b”", "It said it said it said that that said",
		"The U.N. said \"no.\" \"Yes,\" it said, \"and no.\"", "“É” said É.", strings.Repeat("“a.” ", 30), strings.Repeat("‘a ", 30),
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		a := article.Parse(text)
		set := everyWord(a)
		for _, x := range []Extractor{{}, {Attitudes: true, Scare: true}} {
			qs := x.Extract(a, set)
			if err := Check(a, set, qs); err != nil {
				t.Fatalf("%v in %q", err, text)
			}
			Statements(a, set, qs)
		}
	})
}

// TestRandom runs through sentences put together at random out of what the rules look for.
func TestRandom(t *testing.T) {
	words := strings.Fields("“ ” \" ' ‘ ’ « » `` '' , . ? : ; – - ( ) said says told adding saying according to that who which and but as " +
		"he the a minister Ruiz Friday Reuters yesterday was would not denied accused of for reported by called it in statement not 's was’")
	r := rand.New(rand.NewPCG(1, 2))
	for range 20000 {
		var b strings.Builder
		for range r.IntN(40) {
			b.WriteString(words[r.IntN(len(words))])
			switch r.IntN(12) {
			case 0:
			case 1:
				b.WriteString("\n\n")
			default:
				b.WriteByte(' ')
			}
		}
		a := article.Parse(b.String())
		set := everyWord(a)
		x := Extractor{Attitudes: r.IntN(2) == 0, Scare: r.IntN(2) == 0}
		require.NoError(t, Check(a, set, x.Extract(a, set)), b.String())
	}
}

// TestLinear holds that four times the text takes about four times as long, on text made to be hard.
func TestLinear(t *testing.T) {
	if testing.Short() {
		t.Skip("takes seconds")
	}
	for _, unit := range []string{"\"", "“", "”", "‘a ", "“a ", "' ", "'a ", "said ", "“a.” ", "“a,” he said, ", "said, ", "He said he ",
		"“a” x ", "the Said ", ", ", "according to x, ", "x, saying ", "who said ", "“a. ", "a.” ", "criticized a, because b ", "and ", "of the ", "“a.” He said “b” ",
		"He declined to say ", "A: b c.\n\nB: d?\n\n", "Ann: b?\n\n", "the Italian said a. ", "quoted a as saying ", "“a” (“b”) ", "it is said to ", "his claim that a ", "a said b, c said. "} {
		took := func(n int) time.Duration {
			a := article.Parse(strings.Repeat(unit, n/len(unit)))
			start := time.Now()
			new(Extractor).Extract(a, nil)
			return time.Since(start)
		}
		// On a busy machine the best of several tries counts.
		small, big := took(100_000), took(400_000)
		for try := 0; try < 6 && (try < 1 || big > 9*small+50*time.Millisecond); try++ {
			small, big = min(small, took(100_000)), min(big, took(400_000))
		}
		t.Logf("%q: %v, %v", unit, small, big)
		if big > 9*small+50*time.Millisecond {
			t.Errorf("%q: %v for 100 kB, %v for 400 kB", unit, small, big)
		}
	}
}
