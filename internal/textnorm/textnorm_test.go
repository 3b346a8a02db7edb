package textnorm

import (
	"testing"

	"github.com/stretchr/testify/require"
)

var appendTests = []struct{ in, want string }{
	{"", ""},
	{"...", ""},
	{"Peru", "peru"},
	{"  New   York ", "new york"},
	{"São Tomé & Príncipe", "sao tome and principe"},
	{"U.S.", "us"},
	{"N’Djamena", "ndjamena"},
	{"N'Djamena", "ndjamena"},
	{"Al Ḩudaydah", "al hudaydah"},
	{"al-Ḥudaydah", "al hudaydah"},
	{"Łódź", "lodz"},
	{"Tromsø", "tromso"},
	{"Gießen", "giessen"},
	{"İzmir", "izmir"},
	{"Dɔɖome", "dodome"},
	{"San\u00adta Fe", "santa fe"},
	{"Bosnia–Herzegovina", "bosnia herzegovina"},
	{"Hà Nội", "ha noi"},
	{"Αθήνα", "αθηνα"},
	{"a\xffb", "a b"},
	{"&", "and"},
	{"Ǽ", "ae"},
}

func TestAppend(t *testing.T) {
	for _, tt := range appendTests {
		require.Equal(t, tt.want, string(Append(nil, tt.in)), "%q", tt.in)
	}
	require.Equal(t, "x:peru", string(Append([]byte("x:"), "-Peru")))
}

func TestAppendAllocates(t *testing.T) {
	var room [64]byte
	n := testing.AllocsPerRun(100, func() { _ = Append(room[:0], "São Tomé and Príncipe’s Łódź") })
	require.Zero(t, n)
}

func FuzzAppend(f *testing.F) {
	for _, tt := range appendTests {
		f.Add(tt.in)
	}
	f.Fuzz(func(t *testing.T, s string) {
		once := string(Append(nil, s))
		require.Equal(t, once, string(Append(nil, once)))
	})
}
