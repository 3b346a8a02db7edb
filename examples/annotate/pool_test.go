package main

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"iter"
	"path/filepath"
	"strings"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"github.com/stretchr/testify/require"
)

// TestOrder checks that the number of workers changes nothing in the output.
func TestOrder(t *testing.T) {
	dir := t.TempDir()
	for i := range 300 {
		write(t, dir, fmt.Sprintf("%03d.txt", i), strings.Repeat("Ana Ruiz spoke in Lima. ", i*7919%41))
	}
	write(t, dir, "300.txt", "")
	want, _ := runOK(t, "", "-j", "1", dir)
	require.Len(t, ids(t, want), 301)
	for _, j := range []string{"2", "3", "16", "1000"} {
		got, stderr := runOK(t, "", "-j", j, dir)
		require.True(t, want == got, "-j %s", j)
		require.Empty(t, stderr, "no progress where stderr is no terminal")
	}
}

// numbered walks over n documents that are read by read.
func numbered(n int, read func(i int) ([]byte, error)) iter.Seq[document] {
	return func(yield func(document) bool) {
		for i := range n {
			if !yield(document{fmt.Sprint(i), func() ([]byte, error) { return read(i) }}) {
				return
			}
		}
	}
}

// TestLate checks that lines come in order where the work on them ends the other way round.
func TestLate(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		docs := numbered(50, func(i int) ([]byte, error) {
			time.Sleep(time.Duration(50-i) * time.Second)
			return nil, nil
		})
		var out strings.Builder
		for r := range annotate(t.Context(), docs, 8, jsonl(t)) {
			out.Write(r.files[0])
		}
		for i, id := range ids(t, out.String()) {
			require.Equal(t, fmt.Sprint(i), id)
		}
	})
}

// TestBounded checks that a slow document holds back the reading of those after it.
func TestBounded(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		const workers = 4
		var reads atomic.Int32
		docs := numbered(1000, func(i int) ([]byte, error) {
			reads.Add(1)
			if i == 0 {
				time.Sleep(time.Hour)
			}
			return nil, nil
		})
		lines := 0
		for range annotate(t.Context(), docs, workers, jsonl(t)) {
			if lines == 0 {
				require.LessOrEqual(t, int(reads.Load()), 3*workers)
			}
			lines++
		}
		require.Equal(t, 1000, lines)
	})
}

// TestBreak checks that nothing runs on where no more lines are wanted.
func TestBreak(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		for range annotate(t.Context(), numbered(1000, func(int) ([]byte, error) { return nil, nil }), 4, jsonl(t)) {
			break
		} // synctest.Test waits for all goroutines, and fails where one is left blocked
	})
}

// TestInterrupt checks that an interrupt ends the program at once, after whole lines, even while a document is read that
// never ends.
func TestInterrupt(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	stdin, never := io.Pipe()
	defer never.Close()
	stdout := &cancelingWriter{cancel: cancel}
	var stderr bytes.Buffer
	args := []string{"-j", "2", filepath.Join("testdata", "text", "harbor.txt"), "-"}
	require.Equal(t, interrupted, run(ctx, args, stdin, stdout, &stderr))
	require.Equal(t, []string{"harbor"}, ids(t, stdout.String()))
	require.Equal(t, "annotate: interrupted after line 1\n", stderr.String())
}

// A cancelingWriter interrupts the program after its first line.
type cancelingWriter struct {
	bytes.Buffer
	cancel context.CancelFunc
}

func (w *cancelingWriter) Write(p []byte) (int, error) {
	w.cancel()
	return w.Buffer.Write(p)
}
