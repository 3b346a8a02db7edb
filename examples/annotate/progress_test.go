package main

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"
	"testing/synctest"
	"time"

	"github.com/stretchr/testify/require"
)

func TestProgress(t *testing.T) {
	tests := []struct {
		name string
		on   bool
		n    int
		want string
	}{
		{"few", true, 100, ""},
		{"more", true, 101, "\r101 documents\r101 documents\n"},
		{"many", true, 350, "\r101 documents\r201 documents\r301 documents\r350 documents\n"},
		{"no terminal", false, 350, ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) { // its clock stands still but for Sleep
				var w bytes.Buffer
				p := progress{w: &w, on: tt.on}
				for range tt.n {
					p.add()
					time.Sleep(often / 100)
				}
				p.end()
				require.Equal(t, tt.want, w.String())
			})
		})
	}
}

func TestIsTerminal(t *testing.T) {
	require.False(t, isTerminal(new(bytes.Buffer)))
	f, err := os.Create(filepath.Join(t.TempDir(), "out"))
	require.NoError(t, err)
	defer f.Close()
	require.False(t, isTerminal(f))
}
