package main

import (
	"context"
	"iter"

	"github.com/newstext/newstext"
)

// annotate walks over the results for docs, in their order, while workers make them. Little more than two documents for
// each worker are in memory at once, however far the first of them is behind.
//
// The workers read and format, too, which [newstext.AnalyzeAll] would leave to one goroutine: formatting is no small part
// of the work.
//
// It ends early when ctx does, and waits for no document then: one may be standard input, which may never end.
func annotate(ctx context.Context, docs iter.Seq[document], workers int, what job) iter.Seq[result] {
	return func(yield func(result) bool) {
		ctx, cancel := context.WithCancel(ctx)
		defer cancel()

		type task struct {
			document
			done chan result
		}
		todo := make(chan task)
		order := make(chan task, 2*workers) // what holds back the reading when the printing is behind
		go func() {
			defer close(todo)
			defer close(order)
			for d := range docs {
				t := task{d, make(chan result, 1)}
				for _, c := range []chan task{order, todo} {
					select {
					case c <- t:
					case <-ctx.Done():
						return
					}
				}
			}
		}()
		z := new(newstext.Analyzer)
		for range workers {
			go func() {
				for t := range todo {
					t.done <- t.annotate(z, what)
				}
			}()
		}
		for t := range order {
			select {
			case r := <-t.done:
				if ctx.Err() != nil || !yield(r) {
					return
				}
			case <-ctx.Done():
				return
			}
		}
	}
}
