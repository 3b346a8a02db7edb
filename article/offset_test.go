package article

import (
	"testing"
	"unicode/utf16"
	"unicode/utf8"
)

// slowRune and slowUnit count what precedes byte i, one rune after another.
func slowRune(text string, i int) int { return utf8.RuneCountInString(text[:floor(text, i)]) }

func slowUnit(text string, i int) int {
	n := 0
	for _, r := range text[:floor(text, i)] {
		n += utf16.RuneLen(r)
	}
	return n
}

// floor returns where the rune begins that byte i lies in.
func floor(text string, i int) int {
	for j := range text {
		if j > i {
			break
		}
		if _, n := utf8.DecodeRuneInString(text[j:]); i < j+n {
			return j
		}
	}
	return len(text)
}

var offsetTexts = []string{"", "a", "Aleppo", "Ra’ad", "🙂", "a🙂b", "\xff\xfea", "é\xe2\x80", "\x80\x80"}

func checkOffsets(t *testing.T, text string) {
	o := NewOffsets(text)
	for i := -1; i <= len(text)+1; i++ {
		c := max(0, min(i, len(text)))
		if got, want := o.Rune(i), slowRune(text, c); got != want {
			t.Fatalf("%q: Rune(%d) = %d, want %d", text, i, got, want)
		}
		if got, want := o.UTF16(i), slowUnit(text, c); got != want {
			t.Fatalf("%q: UTF16(%d) = %d, want %d", text, i, got, want)
		}
		if got, want := o.FromRune(o.Rune(i)), floor(text, c); got != want {
			t.Fatalf("%q: FromRune(Rune(%d)) = %d, want %d", text, i, got, want)
		}
		if got, want := o.FromUTF16(o.UTF16(i)), floor(text, c); got != want {
			t.Fatalf("%q: FromUTF16(UTF16(%d)) = %d, want %d", text, i, got, want)
		}
	}
}

func TestOffsets(t *testing.T) {
	long := ""
	for range 60 {
		long += "Zeid Ra’ad 🙂 al-Hussein, \xff"
	}
	for _, text := range append(offsetTexts, long, long[:300]) {
		checkOffsets(t, text)
	}
	o := NewOffsets("a🙂b")
	if got := o.FromUTF16(2); got != 1 {
		t.Errorf("the second half of a pair is at byte %d, want 1, where its rune begins", got)
	}
	if got := o.FromUTF16Span(Span{1, 3}); got != (Span{1, 5}) {
		t.Errorf("FromUTF16Span = %v, want 1:5", got)
	}
	if got := o.FromRuneSpan(o.RuneSpan(Span{1, 5})); got != (Span{1, 5}) {
		t.Errorf("there and back = %v, want 1:5", got)
	}
}

func TestOffsetsASCII(t *testing.T) {
	text := string(make([]byte, 10_000))
	if o := NewOffsets(text); o.samples != nil || o.Rune(9_000) != 9_000 || o.FromUTF16(9_000) != 9_000 {
		t.Error("a text of ASCII needs no samples")
	}
}

func FuzzOffsets(f *testing.F) {
	for _, s := range offsetTexts {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		if len(text) < 1000 {
			checkOffsets(t, text)
		}
	})
}
