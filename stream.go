package newstext

import (
	"context"
	"iter"
	"runtime"
	"sync"
)

// AnalyzeAll returns the analyses of texts, with their keys and in their order, made by up to workers goroutines at
// once. It is this function on several cores:
//
//	func(yield func(K, *Analysis) bool) {
//		for key, text := range texts {
//			if ctx.Err() != nil || !yield(key, z.Analyze(text)) {
//				return
//			}
//		}
//	}
//
// A nil z is the zero Analyzer, and workers below 1 mean [runtime.GOMAXPROCS].
//
// The texts are read ahead: at most four for each worker have been read and not yet yielded. The loop ends where texts
// does, where it is left, and where ctx is done, which only ctx.Err tells from the end of texts. When it is over, so is
// all work: texts has returned, and no goroutine is left. A texts that may wait, as for a network, should therefore
// heed ctx itself.
//
// A panic comes out of the loop, after the analyses of the texts before it, and can be recovered there: one in texts,
// which runs in a goroutine of its own, with its value; one in Analyze, which only an error in this module can cause or
// a stage given data that change, with value and stack, since the loop then analyzes the text once more.
func AnalyzeAll[K any](ctx context.Context, z *Analyzer, texts iter.Seq2[K, string], workers int) iter.Seq2[K, *Analysis] {
	if z == nil {
		z = new(Analyzer)
	}
	return analyzeAll(ctx, z.Analyze, texts, workers)
}

func analyzeAll[K any](
	ctx context.Context, analyze func(string) *Analysis, texts iter.Seq2[K, string], workers int,
) iter.Seq2[K, *Analysis] {
	if workers < 1 {
		workers = runtime.GOMAXPROCS(0)
	}
	return func(yield func(K, *Analysis) bool) {
		ctx, cancel := context.WithCancel(ctx)
		s := stream[K]{
			analyze: analyze,
			slots:   make(chan struct{}, workers),
			jobs:    make(chan *job[K], ahead*workers-2), // one more is in the hands of the reader, and one of the loop
		}
		defer s.end()
		defer s.running.Wait()
		defer cancel()
		s.running.Go(func() { s.read(ctx, texts) })
		for j := range s.jobs {
			<-j.done
			if ctx.Err() != nil {
				return
			}
			if j.analysis == nil {
				j.analysis = analyze(j.text) // panics as it did before
			}
			if !yield(j.key, j.analysis) {
				return
			}
		}
	}
}

// ahead is how many texts are read ahead for each worker: enough for short ones to go on behind a long one.
const ahead = 4

// A stream is one loop over what AnalyzeAll returns.
type stream[K any] struct {
	analyze func(string) *Analysis
	slots   chan struct{} // has an element for each analysis under way
	jobs    chan *job[K]  // in the order of the texts; closed after the last
	running sync.WaitGroup

	// How texts ended; to be read when nothing runs any more.
	returned bool
	panicked any
}

// A job is a text and what becomes of it.
type job[K any] struct {
	key      K
	text     string
	analysis *Analysis     // nil where making it panicked
	done     chan struct{} // closed when analysis has been set, or never will be
}

// read starts a job for each of texts, until ctx is done.
func (s *stream[K]) read(ctx context.Context, texts iter.Seq2[K, string]) {
	defer close(s.jobs)
	defer func() { s.panicked = recover() }()
	for key, text := range texts {
		if !s.start(ctx, &job[K]{key: key, text: text, done: make(chan struct{})}) {
			break
		}
	}
	s.returned = true
}

// start starts j when there is a slot for it, and reports whether more jobs are wanted.
func (s *stream[K]) start(ctx context.Context, j *job[K]) bool {
	select {
	case s.slots <- struct{}{}:
		s.running.Go(func() { s.do(j) })
	case <-ctx.Done():
		return false
	}
	select {
	case s.jobs <- j:
		return ctx.Err() == nil
	case <-ctx.Done():
		return false
	}
}

func (s *stream[K]) do(j *job[K]) {
	defer func() {
		_ = recover() // the loop will see for itself
		<-s.slots
		close(j.done)
	}()
	j.analysis = s.analyze(j.text)
}

// end ends the loop as texts ended: with a panic, or with the goroutine.
func (s *stream[K]) end() {
	switch {
	case s.panicked != nil:
		panic(s.panicked)
	case !s.returned:
		runtime.Goexit()
	}
}
