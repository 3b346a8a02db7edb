package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/newstext/newstext"
	"github.com/newstext/newstext/examples/internal/story"
)

func TestSettle(t *testing.T) {
	tests := []struct {
		name  string
		width int
		tty   bool
		env   map[string]string
		want  screen
	}{
		{"terminal", 120, true, nil, screen{120, true}},
		{"terminal that tells no width", 0, true, nil, screen{80, true}},
		{"pipe", 0, false, nil, screen{80, false}},
		{"pipe with a width", 0, false, map[string]string{"COLUMNS": "200"}, screen{200, false}},
		{"COLUMNS goes first", 120, true, map[string]string{"COLUMNS": "100"}, screen{100, true}},
		{"COLUMNS is no number", 120, true, map[string]string{"COLUMNS": "wide"}, screen{120, true}},
		{"COLUMNS is negative", 0, false, map[string]string{"COLUMNS": "-5"}, screen{80, false}},
		{"narrow", 12, true, nil, screen{60, true}},
		{"NO_COLOR", 80, true, map[string]string{"NO_COLOR": "1"}, screen{80, false}},
		{"NO_COLOR is empty", 80, true, map[string]string{"NO_COLOR": ""}, screen{80, true}},
		{"dumb", 80, true, map[string]string{"TERM": "dumb"}, screen{80, false}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			require.Equal(t, tt.want, settle(tt.width, tt.tty, func(k string) string { return tt.env[k] }))
		})
	}
}

// TestScreenOf checks that neither a buffer nor a file counts as a terminal.
func TestScreenOf(t *testing.T) {
	t.Setenv("COLUMNS", "")
	require.Equal(t, screen{width: 80}, screenOf(new(bytes.Buffer)))
	f, err := os.Create(filepath.Join(t.TempDir(), "out"))
	require.NoError(t, err)
	defer f.Close()
	require.Equal(t, screen{width: 80}, screenOf(f))
}

// TestColor checks that color changes nothing but color.
func TestColor(t *testing.T) {
	colored := screen{width: 80, color: true}.report(fixture(t))
	require.Contains(t, colored, "\x1b[1;4mWho said what\x1b[m\n")
	require.Contains(t, colored, "\x1b[36m王小明\x1b[m")
	bare := colored
	for _, s := range []style{bold, faint, cyan, heading, ""} {
		bare = strings.ReplaceAll(bare, "\x1b["+string(s)+"m", "")
	}
	require.Equal(t, screen{width: 80}.report(fixture(t)), bare)
}

// TestNarrow checks that a report on the narrowest screen stays in it.
func TestNarrow(t *testing.T) {
	for width := narrowestSane; width < 80; width++ {
		checkColumns(t, screen{width: width}.report(fixture(t)), width)
	}
}

// FuzzReport checks that no text breaks out of its columns, or steers the terminal.
func FuzzReport(f *testing.F) {
	f.Add(story.Aleppo)
	f.Add(fixtureText)
	f.Add("“\x1b[31mHalt\x9b,” said \xff王小明 of\u202e Xi’an on Tuesday after 3,000,000,000,000,000.25 sq km burnt.")
	f.Fuzz(func(t *testing.T, text string) {
		checkColumns(t, screen{width: 80}.report(newstext.Analyze(text)), 80)
	})
}
