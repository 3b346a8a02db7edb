package newstext_test

import (
	"math/rand/v2"
	"runtime"
	"slices"
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

// A badInput makes texts of n bytes that are no news.
type badInput struct {
	name string
	text func(n int) string
}

// badInputs are tried up to 10 MB.
var badInputs = []badInput{
	{"marks", fill(`"`)},
	{"nested marks", func(n int) string { return fill("“‘")(n/2) + fill("’”")(n/2) }},
	{"marks of every style", mixedMarks},
	{"a line of sentences", fill("The bridge is safe, said Mayor Ana Ruiz of Lugo. ")},
	{"one word", fill("bridge ")},
	{"different names", differentNames},
	{"digits", fill("7")},
	{"random bytes", randomBytes},
}

// moreBadInputs are tried up to 1 MB, so that the test comes to an end.
var moreBadInputs = []badInput{
	{"unclosed quotes", fill("“It is, he said.\n\n")},
	{"opening marks", fill("“")},
	{"unclosed marks", fill("“We go ")}, // 100,000 of them in 900 kB
	{"unclosed marks at lines", fill("“We go\n\n")},
	{"said", fill("said ")},
	{"capitals", fill("A")},
	{"names", fill("Ana Ruiz Lugo ")},
	{"lists of names", fill("Lugo, ")},
	{"numbers", fill("7 million 3 ")},
	{"full stops", fill(". ")},
	{"brackets", fill("([{")},
	{"line feeds", fill("\n")},
	{"lines", fill("a\n")},
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

// mixedMarks returns quotation marks of every style, spaces, words and ends of paragraphs at random.
func mixedMarks(n int) string {
	marks := []string{"“", "”", "\"", "'", "‘", "’", "«", "»", "„", "‟", "‹", "›", "``", "''", "‚", "‛", "″", "「", "」", " ", " ", "a", "said ", ", ", ". ", "\n\n"}
	r := rand.New(rand.NewPCG(1, 2))
	b := make([]byte, 0, n+8)
	for len(b) < n {
		b = append(b, marks[r.IntN(len(marks))]...)
	}
	return string(b)
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
	for _, in := range slices.Concat(badInputs, moreBadInputs) {
		text := in.text(20_000)
		require.NoError(t, checkAnalysis(text, newstext.Analyze(text)), in.name)
	}
}

// TestLinear wants the time to grow as the text does, of what might make it worse: ten times the text take about ten times
// as long, 8 to 18 on a quiet machine, as the log shows, and 100 where the work is quadratic. A machine that is busy and
// collects garbage in the middle lets 10 become 20 and more; the test fails beyond that. It begins with small texts, since what is
// quadratic there might not come back from 10 MB.
func TestLinear(t *testing.T) {
	if testing.Short() {
		t.Skip("analyzes texts of 10 MB: not with -short")
	}
	for i, in := range slices.Concat(badInputs, moreBadInputs) {
		t.Run(in.name, func(t *testing.T) {
			wantGrowth(t, in, 100_000, 50)
			if i < len(badInputs) {
				wantGrowth(t, in, 1_000_000, 25)
			}
		})
	}
}

// wantGrowth wants ten times size bytes to take at most that many times as long.
func wantGrowth(t *testing.T, in badInput, size int, most float64) {
	t.Helper()
	if times, took := growth(t, in.text(size), in.text(10*size), most); times > most && took > quick(10*size) {
		t.Fatalf("%d bytes take %v, %.1f times as long as %d, want at most %.0f", 10*size, took, times, size, most)
	}
}

// quick is a time in which n bytes are read at the speed of fresh memory, which large texts wait for and small ones do not.
func quick(n int) time.Duration { return time.Duration(n) * 50 * time.Nanosecond }

// growth returns how many times as long as small the text large takes, and how long that is. The small text is analyzed
// several times and every result kept, so that both sides ask as much of the memory. The best of each counts, and what is
// above most is tried again: the caches of a busy machine are nobody's own.
func growth(t *testing.T, small, large string, most float64) (times float64, took time.Duration) {
	const several, tries = 4, 4
	few, one := timeOf(t, small, several), timeOf(t, large, 1)
	for try := 1; ; try++ {
		times = several * float64(one) / float64(max(few, 1))
		if times <= most || one <= quick(len(large)) || try == tries {
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
