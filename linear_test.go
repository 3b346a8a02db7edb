package newstext_test

import (
	"math/rand/v2"
	"runtime"
	"strings"
	"testing"
	"time"

	"github.com/newstext/newstext"
	"github.com/stretchr/testify/require"
)

// fill returns n bytes of s again and again.
func fill(s string) func(n int) string {
	return func(n int) string { return strings.Repeat(s, n/len(s)+1)[:n] }
}

// badInputs make texts of n bytes that are no news.
var badInputs = []struct {
	name string
	text func(n int) string
}{
	{"marks", fill(`"`)},
	{"opening marks", fill("“")},
	{"nested marks", func(n int) string { return fill("“‘")(n/2) + fill("’”")(n/2) }},
	{"unclosed quotes", fill("“It is, he said.\n\n")},
	{"one word", fill("a")},
	{"one word again and again", fill("bridge ")},
	{"said", fill("said ")},
	{"a line of sentences", fill("The bridge is safe, said Mayor Ana Ruiz of Lugo. ")},
	{"capitals", fill("A")},
	{"names", fill("Ana Ruiz Lugo ")},
	{"different names", differentNames},
	{"digits", fill("7")},
	{"numbers", fill("7 million 3 ")},
	{"full stops", fill(". ")},
	{"commas", fill("Lugo, ")},
	{"brackets", fill("([{")},
	{"line feeds", fill("\n")},
	{"random bytes", randomBytes},
}

// differentNames returns pairs of capitalized words, hardly any of them twice.
func differentNames(n int) string {
	r := rand.New(rand.NewPCG(1, 2))
	b := make([]byte, 0, n)
	for len(b) < n {
		b = append(b, byte('A'+r.IntN(26)))
		for range 5 {
			b = append(b, byte('a'+r.IntN(26)))
		}
		b = append(b, ' ')
		if r.IntN(6) == 0 {
			b = append(b, "said. "...)
		}
	}
	return string(b[:n])
}

func randomBytes(n int) string {
	r := rand.New(rand.NewPCG(1, 2))
	b := make([]byte, n)
	for i := range b {
		b[i] = byte(r.Uint32())
	}
	return string(b)
}

// TestBadInput wants every promise kept for texts that are no news.
func TestBadInput(t *testing.T) {
	for _, text := range seeds {
		require.NoError(t, checkAnalysis(text, newstext.Analyze(text)), "%q", text)
	}
	for b := range 256 {
		text := string([]byte{byte(b)})
		require.NoError(t, checkAnalysis(text, newstext.Analyze(text)), "%q", text)
	}
	for _, in := range badInputs {
		text := in.text(20_000)
		require.NoError(t, checkAnalysis(text, newstext.Analyze(text)), in.name)
	}
}

// TestLinear wants ten times the text to take at most twelve times as long, of everything that might make it worse. The
// small text is analyzed ten times and every result kept, so that both sides ask as much of the memory. A busy machine
// makes single measurements worthless: the best of each counts, and what is too slow is tried again. Below 50 ns a byte the
// speed is that of fresh memory, which large texts wait for and small ones do not.
func TestLinear(t *testing.T) {
	if testing.Short() {
		t.Skip("analyzes texts of 10 MB: not with -short")
	}
	const size, tries, most, quick = 1_000_000, 6, 12, 500 * time.Millisecond
	for _, in := range badInputs {
		t.Run(in.name, func(t *testing.T) {
			small, large := in.text(size), in.text(10*size)
			ten, one := timeOf(t, small, 10), timeOf(t, large, 1)
			times := func() float64 { return 10 * float64(one) / float64(max(ten, time.Millisecond)) }
			slow := func() bool { return times() > most && one > quick }
			for try := 1; slow() && try < tries; try++ {
				ten, one = min(ten, timeOf(t, small, 10)), min(one, timeOf(t, large, 1))
			}
			t.Logf("1 MB in %v, 10 MB in %v: %.1f times", (ten / 10).Round(time.Millisecond), one.Round(time.Millisecond), times())
			if slow() {
				t.Errorf("10 MB took %.1f times as long as 1 MB, want at most %d", times(), most)
			}
		})
	}
}

// timeOf returns how long n analyses of text take, and checks the last.
func timeOf(t *testing.T, text string, n int) time.Duration {
	kept := make([]*newstext.Analysis, n)
	runtime.GC()
	start := time.Now()
	for i := range kept {
		kept[i] = newstext.Analyze(text)
	}
	took := time.Since(start)
	require.NoError(t, checkAnalysis(text, kept[n-1]))
	runtime.KeepAlive(kept)
	return took
}
