package newstext

import (
	"context"
	"fmt"
	"iter"
	"runtime"
	"strconv"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"github.com/newstext/newstext/article"
	"github.com/stretchr/testify/require"
)

// fake is an analysis that only holds its text.
func fake(text string) *Analysis { return &Analysis{Article: &article.Article{Text: text}} }

// numbered walks over n texts: "0", "1", …
func numbered(n int) iter.Seq2[int, string] {
	return func(yield func(int, string) bool) {
		for i := range n {
			if !yield(i, fmt.Sprint(i)) {
				return
			}
		}
	}
}

// TestStreamOrder wants keys and analyses in the order of the texts where the work on them ends the other way round.
func TestStreamOrder(t *testing.T) {
	for _, workers := range []int{-1, 0, 1, 2, 3, 50, 1000} {
		// The bubble fails where a goroutine is left blocked, and its clock stands still but for Sleep.
		synctest.Test(t, func(t *testing.T) {
			slower := func(text string) *Analysis {
				i, _ := strconv.Atoi(text)
				time.Sleep(time.Duration(200-i) * time.Second)
				return fake(text)
			}
			next := 0
			for i, z := range analyzeAll(t.Context(), slower, numbered(200), workers) {
				require.Equal(t, next, i)
				require.Equal(t, fmt.Sprint(i), z.Article.Text)
				next++
			}
			require.Equal(t, 200, next)
		})
	}
}

// TestStreamBounded wants no more work at once than workers, and no more texts read than AnalyzeAll tells, be it the
// first text that takes its time or the loop.
func TestStreamBounded(t *testing.T) {
	for _, workers := range []int{1, 2, 5} {
		synctest.Test(t, func(t *testing.T) {
			var read, atWork, most atomic.Int32
			texts := func(yield func(int, string) bool) {
				for i, text := range numbered(500) {
					read.Add(1)
					if !yield(i, text) {
						return
					}
				}
			}
			work := func(text string) *Analysis {
				most.Store(max(most.Load(), atWork.Add(1)))
				defer atWork.Add(-1)
				time.Sleep(time.Second)
				if text == "0" {
					time.Sleep(time.Hour)
				}
				return fake(text)
			}
			yielded := 0
			for range analyzeAll(t.Context(), work, texts, workers) {
				if yielded == 100 {
					time.Sleep(time.Hour)
				}
				synctest.Wait()
				// The text in the hands of the loop has been yielded by now.
				require.LessOrEqual(t, int(read.Load())-yielded-1, 4*workers, "yielded %d", yielded+1)
				yielded++
			}
			require.Equal(t, 500, yielded)
			require.Equal(t, workers, int(most.Load()))
		})
	}
}

// TestStreamPrompt wants an analysis when it is there, and not when the next text is.
func TestStreamPrompt(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		start := time.Now()
		hourly := func(yield func(int, string) bool) {
			for i := range 5 {
				if !yield(i, "") {
					return
				}
				time.Sleep(time.Hour)
			}
		}
		for i := range analyzeAll(t.Context(), fake, hourly, 3) {
			require.Equal(t, time.Duration(i)*time.Hour, time.Since(start))
		}
	})
}

// TestStreamBreak wants texts to have returned where the loop is left.
func TestStreamBreak(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		over := false
		texts := func(yield func(int, string) bool) {
			defer func() { over = true }()
			numbered(1000)(yield)
		}
		for i := range analyzeAll(t.Context(), fake, texts, 4) {
			if i == 7 {
				break
			}
		}
		require.True(t, over)
	})
}

// TestStreamCancel wants nothing more once ctx is done, and texts told so.
func TestStreamCancel(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		ctx, cancel := context.WithCancel(t.Context())
		defer cancel()
		read, yielded := 0, 0
		endless := func(yield func(int, string) bool) {
			for yield(read, "") {
				read++
			}
		}
		for range analyzeAll(ctx, fake, endless, 4) {
			yielded++
			if yielded == 10 {
				cancel()
			}
		}
		require.Equal(t, 10, yielded)
		require.LessOrEqual(t, read, 10+4*4)

		for range analyzeAll(ctx, fake, endless, 4) {
			t.Fatal("an analysis where ctx was done from the start")
		}
	})
}

// TestStreamPanicInTexts wants the value of a panic in the goroutine of the loop, after the texts before it.
func TestStreamPanicInTexts(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		broken := func(yield func(int, string) bool) {
			numbered(9)(yield)
			panic("the line is dead")
		}
		yielded := 0
		require.PanicsWithValue(t, "the line is dead", func() {
			for range analyzeAll(t.Context(), fake, broken, 4) {
				yielded++
			}
		})
		require.Equal(t, 9, yielded)
		require.PanicsWithValue(t, "the line is dead", func() {
			for range analyzeAll(t.Context(), fake, broken, 4) {
				break // as from the function that AnalyzeAll is like: broken goes on to its panic
			}
		})
	})
}

// TestStreamPanicInAnalyze wants the same of a panic in the work on a text, with the stack that leads to it.
func TestStreamPanicInAnalyze(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		work := func(text string) *Analysis {
			if text == "7" {
				panicHere()
			}
			return fake(text)
		}
		yielded := 0
		func() {
			defer func() {
				require.Equal(t, "seven", recover())
				var callers [32]uintptr
				require.Contains(t, names(callers[:runtime.Callers(0, callers[:])]), "newstext.panicHere")
			}()
			for range analyzeAll(t.Context(), work, numbered(1000), 4) {
				yielded++
			}
		}()
		require.Equal(t, 7, yielded)
	})
}

//go:noinline
func panicHere() { panic("seven") }

func names(callers []uintptr) (all string) {
	frames := runtime.CallersFrames(callers)
	for {
		f, more := frames.Next()
		all += f.Function + "\n"
		if !more {
			return all
		}
	}
}

// TestStreamOncePanicked wants the analysis of a text where a second attempt has one.
func TestStreamOncePanicked(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var calls atomic.Int32
		work := func(text string) *Analysis {
			if text == "3" && calls.Add(1) == 1 {
				panic("not yet")
			}
			return fake(text)
		}
		yielded := 0
		for i, z := range analyzeAll(t.Context(), work, numbered(20), 4) {
			require.Equal(t, fmt.Sprint(i), z.Article.Text)
			yielded++
		}
		require.Equal(t, 20, yielded)
	})
}

// TestStreamGoexit wants the end of a goroutine, as by t.FailNow in texts or in the work, to be that of the loop.
func TestStreamGoexit(t *testing.T) {
	quits := func(yield func(int, string) bool) {
		numbered(3)(yield)
		runtime.Goexit()
	}
	tests := map[string]func(ctx context.Context) iter.Seq2[int, *Analysis]{
		"texts": func(ctx context.Context) iter.Seq2[int, *Analysis] { return analyzeAll(ctx, fake, quits, 4) },
		"work": func(ctx context.Context) iter.Seq2[int, *Analysis] {
			work := func(text string) *Analysis {
				if text == "3" {
					runtime.Goexit()
				}
				return fake(text)
			}
			return analyzeAll(ctx, work, numbered(10), 4)
		},
	}
	for name, loop := range tests {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				yielded, after := 0, false
				done := make(chan struct{})
				go func() {
					defer close(done)
					for range loop(t.Context()) {
						yielded++
					}
					after = true
				}()
				<-done
				require.Equal(t, 3, yielded)
				require.False(t, after)
			})
		})
	}
}

// TestStreamPanicInLoop wants a panic of the loop itself to stop all work.
func TestStreamPanicInLoop(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		require.PanicsWithValue(t, "enough", func() {
			for range analyzeAll(t.Context(), fake, numbered(1000), 4) {
				panic("enough")
			}
		})
	})
}
