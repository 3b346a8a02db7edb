package article

import (
	"math/rand"
	"strings"
	"testing"
	"time"
)

// badInputs are texts that nobody writes and everybody meets.
func badInputs() []string {
	r := rand.New(rand.NewSource(1))
	noise := make([]byte, 4096)
	for i := range noise {
		noise[i] = byte(r.Intn(256))
	}
	in := []string{"", " ", "\x00", "\xff", "a", ".", "\"", "’", "\ufeff", "\r", "\r\n\r\n", "e\u0301", "\u0301", "\u00ad", "@", "#", "$", "a@b", "a.b.c.d", "www.", "http://",
		"“", "“”", "((((", "))))", ". . . .", "...", "'''''", "1.", "1.1.1.1", "$$$5", "U.S.-", "I.", "No.", "Dr.", "(", "(Reuters", "BEIRUT (", "BEIRUT, Dec", "- ", string(noise)}
	for _, unit := range []string{`"`, "a", "a ", "A. ", "1", "1,", ".", "“", "a@", "aa.aa.", "(", "“‘", "’s", "-", "$1", "\n", "a\n", "A\n", "U.S.", "\u0301", "\xf0"} {
		in = append(in, strings.Repeat(unit, 2000))
	}
	return in
}

func checkParse(t *testing.T, text string) {
	a := Parse(text)
	if err := a.Check(); err != nil {
		t.Fatalf("Parse(%.60q): %v", text, err)
	}
	if a.Text != text {
		t.Fatalf("Parse(%.60q) changed the text", text)
	}
	// Every visible rune is in a token.
	at := 0
	for tok := range a.Tokens() {
		for i := at; i < tok.Span.Start; {
			r, c, n := decode(text, i)
			if c != space && c != format {
				t.Fatalf("Parse(%.60q): %q at byte %d is in no token", text, r, i)
			}
			i += n
		}
		at = tok.Span.End
	}
}

func TestParseBadInput(t *testing.T) {
	for _, text := range badInputs() {
		checkParse(t, text)
	}
	if a := Parse(" \n\t"); a.Paragraphs != nil {
		t.Errorf("white space alone has paragraphs: %v", a.Paragraphs)
	}
}

func FuzzParse(f *testing.F) {
	for _, text := range badInputs() {
		f.Add(text)
	}
	for _, tt := range kindTests {
		f.Add(tt.text)
	}
	f.Fuzz(checkParse)
}

// TestParseLinear holds the time for a megabyte of each bad input to 40 times that for a tenth of it: 10 and what noise
// adds. Quadratic work takes 100 times as long.
func TestParseLinear(t *testing.T) {
	if testing.Short() {
		t.Skip("long")
	}
	fastest := func(text string) time.Duration {
		best := time.Hour
		for range 3 {
			start := time.Now()
			Parse(text)
			best = min(best, time.Since(start))
		}
		return best
	}
	for _, unit := range []string{`"`, "a", "a ", "A. ", "1,", ".", "“", "a@", "aa.aa.", "(", "’s ", "$1", "a\n", "U.S.", "\u0301", "“No,” said A. "} {
		small, large := strings.Repeat(unit, 100_000/len(unit)), strings.Repeat(unit, 1_000_000/len(unit))
		if s, l := fastest(small), fastest(large); l > 40*s && l > 300*time.Millisecond {
			t.Errorf("%.10q: %v for 100 kB, %v for 1 MB", unit, s, l)
		}
	}
}

func BenchmarkParse(b *testing.B) {
	text := strings.Repeat("BEIRUT (AP) — The U.S.-backed council met on Monday, Gen. Karim Aziz’s spokesman said. “We don’t know,” he added.\n", 40)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		Parse(text)
	}
}

func BenchmarkTag(b *testing.B) {
	text := strings.Repeat("BEIRUT (AP) — The U.S.-backed council met on Monday, Gen. Karim Aziz’s spokesman said. “We don’t know,” he added.\n", 40)
	a := Parse(text)
	a.Tag()
	n := 0
	for range a.Tokens() {
		n++
	}
	b.ReportAllocs()
	for b.Loop() {
		a.Tag()
	}
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(n), "ns/token")
}
