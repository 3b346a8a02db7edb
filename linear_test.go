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
	{"nested marks", func(n int) string { return fill("“‘")(n/2) + fill("’”")(n/2) }},
	{"unclosed quotes", fill("“It is, he said.\n\n")},
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

// TestLinear wants ten times the text to take at most twelve times as long, of everything that might make it worse. What
// is far from that at 1 MB is not tried at 10 MB, where it might not come back.
func TestLinear(t *testing.T) {
	if testing.Short() {
		t.Skip("analyzes texts of 10 MB: not with -short")
	}
	for _, in := range badInputs {
		t.Run(in.name, func(t *testing.T) {
			for _, size := range []int{100_000, 1_000_000} {
				most := 12.0
				if size == 100_000 {
					most = 30
				}
				if times, took := growth(t, in.text(size), in.text(10*size), most); times > most && took > quick {
					t.Fatalf("%d bytes take %v, %.1f times as long as %d, want at most %.0f", 10*size, took, times, size, most)
				}
			}
		})
	}
}

// quick is a time in which 10 MB are read at the speed of fresh memory, which large texts wait for and small ones do not.
const quick = 500 * time.Millisecond

// growth returns how many times as long as small the text large takes, and how long that is. The small text is analyzed
// several times and every result kept, so that both sides ask as much of the memory. The best of each counts, and what is
// above most is tried again: the caches of a busy machine are nobody's own.
func growth(t *testing.T, small, large string, most float64) (times float64, took time.Duration) {
	const several, tries = 5, 5
	few, one := timeOf(t, small, several), timeOf(t, large, 1)
	for try := 1; ; try++ {
		times = several * float64(one) / float64(max(few, 1))
		if times <= most || one <= quick || try == tries {
			break
		}
		few, one = min(few, timeOf(t, small, several)), min(one, timeOf(t, large, 1))
	}
	t.Logf("%d bytes in %v, %.1f times as long as a tenth of them", len(large), one.Round(time.Millisecond), times)
	return times, one
}

// timeOf returns the processor time of n analyses of text, and checks the last.
func timeOf(t *testing.T, text string, n int) time.Duration {
	kept := make([]*newstext.Analysis, n)
	runtime.GC()
	start := cpuTime()
	for i := range kept {
		kept[i] = newstext.Analyze(text)
	}
	took := cpuTime() - start
	require.NoError(t, checkAnalysis(text, kept[n-1]))
	runtime.KeepAlive(kept)
	return took
}
