package main

import (
	"context"
	"iter"

	"github.com/newstext/newstext"
)

// annotate walks over the lines for docs, in their order, while workers make them. Little more than two documents for
// each worker are in memory at once, however far the first of them is behind.
//
// It ends early when ctx does, and waits for no document then: one may be standard input, which may never end.
func annotate(ctx context.Context, docs iter.Seq[document], workers int, withText bool) iter.Seq[line] {
	return func(yield func(line) bool) {
		ctx, cancel := context.WithCancel(ctx)
		defer cancel()

		type job struct {
			document
			done chan line
		}
		todo := make(chan job)
		order := make(chan job, 2*workers) // what holds back the reading when the printing is behind
		go func() {
			defer close(todo)
			defer close(order)
			for d := range docs {
				j := job{d, make(chan line, 1)}
				for _, c := range []chan job{order, todo} {
					select {
					case c <- j:
					case <-ctx.Done():
						return
					}
				}
			}
		}()
		z := new(newstext.Analyzer)
		for range workers {
			go func() {
				for j := range todo {
					j.done <- j.annotate(z, withText)
				}
			}()
		}
		for j := range order {
			select {
			case l := <-j.done:
				if ctx.Err() != nil || !yield(l) {
					return
				}
			case <-ctx.Done():
				return
			}
		}
	}
}
