package txtar

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func TestParse(t *testing.T) {
	for _, test := range []struct {
		text string
		want Archive
	}{
		{"", Archive{}},
		{"no section", Archive{Comment: "no section\n"}},
		{"c\n-- a --\nx\n\ny\n-- b --\n", Archive{"c\n", []Section{{"a", "x\n\ny\n"}, {"b", ""}}}},
		{"-- a --\r\nx", Archive{"", []Section{{"a", "x\n"}}}},
		{"-- --\n--  --\n-- a\n", Archive{Comment: "-- --\n--  --\n-- a\n"}},
	} {
		require.Equal(t, &test.want, Parse(test.text), "%q", test.text)
	}
}

func TestString(t *testing.T) {
	text := "c\n-- a --\nx\n\ny\n-- b --\n-- c --\nz\n"
	require.Equal(t, text, Parse(text).String())
	require.Equal(t, "-- a --\nx\n", (&Archive{Sections: []Section{{"a", "x"}}}).String())
	require.Equal(t, "x\n\ny\n", Parse(text).Section("a"))
	require.Empty(t, Parse(text).Section("d"))
}
