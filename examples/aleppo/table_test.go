package main

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func TestCells(t *testing.T) {
	tests := map[string]int{
		"":           0,
		"abc":        3,
		"Zeid Ra’ad": 10,
		"é":          1,
		"e\u0301":    1, // letter and accent
		"王小明":        6,
		"ｗｉｄｅ":       8,
		"→ 5 °C":     6,
	}
	for s, want := range tests {
		require.Equal(t, want, cells(s), "%q", s)
	}
}

func TestClean(t *testing.T) {
	tests := map[string]string{
		"":                              "",
		" two\r\n  lines\t":             "two lines",
		"no\u00a0break":                 "no break",
		"soft\u00adhyphen":              "softhyphen",
		"\x1b[2Jgone":                   "[2Jgone",
		"a\u009b31mb":                   "a31mb", // the one-byte form of ESC [
		"turned\u202eround":             "turnedround",
		"no \xff UTF-8":                 "no \uFFFD UTF-8",
		"\x00\x07":                      "",
		"“Work,” she\nadded, “goes on”": "“Work,” she added, “goes on”",
	}
	for s, want := range tests {
		require.Equal(t, want, clean(s), "%q", s)
	}
}

func TestWrap(t *testing.T) {
	tests := []struct {
		s    string
		w    int
		want []string
	}{
		{"", 5, []string{""}},
		{"one", 5, []string{"one"}},
		{"one two three", 7, []string{"one two", "three"}},
		{"one two three", 8, []string{"one two", "three"}},
		{"unbreakable", 4, []string{"unbr", "eaka", "ble"}},
		{"an unbreakable word", 4, []string{"an", "unbr", "eaka", "ble", "word"}},
		{"王小明", 4, []string{"王小", "明"}},
		{"王小明", 5, []string{"王小", "明"}},
		{"王小", 1, []string{"王", "小"}}, // a rune is never lost
	}
	for _, tt := range tests {
		require.Equal(t, tt.want, wrap(tt.s, tt.w), "%q at %d", tt.s, tt.w)
	}
}

func TestFit(t *testing.T) {
	even := []column{{share: 1}, {share: 1}, {share: 1}}
	tests := []struct {
		name    string
		columns []column
		natural []int
		least   []int // 1 where nil
		total   int
		want    []int
	}{
		{"room for all", even, []int{5, 10, 15}, nil, 30, []int{5, 10, 15}},
		{"one gives way", even, []int{5, 5, 50}, nil, 30, []int{5, 5, 20}},
		{"two give way", even, []int{4, 40, 50}, nil, 30, []int{4, 13, 13}},
		{"by share", []column{{share: 1}, {share: 3}}, []int{90, 90}, nil, 40, []int{10, 30}},
		{"fixed", []column{{}, {share: 1}}, []int{10, 90}, nil, 40, []int{10, 30}},
		{"empty", even, []int{0, 0, 50}, nil, 30, []int{0, 0, 30}},
		{"words go first", []column{{share: 1}, {share: 1}}, []int{90, 90}, []int{20, 5}, 30, []int{20, 10}},
		{"no room for words", []column{{share: 1}, {share: 1}}, []int{90, 90}, []int{20, 12}, 30, []int{15, 15}},
		{"no room", []column{{}, {share: 1}}, []int{10, 90}, nil, 5, []int{10, 1}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			needs := make([]need, len(tt.columns))
			for i, n := range tt.natural {
				needs[i] = need{n, min(n, 1)}
				if tt.least != nil {
					needs[i].least = tt.least[i]
				}
			}
			require.Equal(t, tt.want, fit(tt.columns, needs, tt.total))
		})
	}
}

func TestTable(t *testing.T) {
	got := screen{width: 24}.table([]column{{share: 1}, {right: true}, {share: 2}}, [][]cell{
		{text("Ana Ruiz", cyan), text("5×", plain), text("a mayor", plain)},
		{cell{{"Bo", cyan}, {"pilot", faint}}, text("12×", plain), text("of the port of Lisbon", plain)},
		{text("", plain), text("", plain), text("alone", plain)},
	})
	require.Equal(t, ""+
		"  Ana     5×  a mayor\n"+
		"  Ruiz\n"+
		"  Bo     12×  of the\n"+
		"  pilot       port of\n"+
		"              Lisbon\n"+
		"              alone\n", got)
}
