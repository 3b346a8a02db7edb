package main

import (
	"context"
	"encoding/json"
	"fmt"
	"strings"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/newstext/newstext"
	"github.com/newstext/newstext/geo"
)

// A Result is what was found in a document. Beam can send it from worker to worker, since an Analysis is plain data.
type Result struct {
	ID       string
	Analysis newstext.Analysis
}

// analyzeFn analyzes documents. Options would be exported fields, which Beam sends as JSON, and go into the Analyzer in
// Setup.
type analyzeFn struct {
	analyzer *newstext.Analyzer
}

// Setup runs once for a worker, before its first document. An Analyzer may be shared, and the data that it opens are.
func (f *analyzeFn) Setup() { f.analyzer = new(newstext.Analyzer) }

var (
	analyzed   = beam.NewCounter(namespace, "analyzed")
	quotes     = beam.NewCounter(namespace, "quotes")
	places     = beam.NewCounter(namespace, "places")
	deadLetter = beam.NewCounter(namespace, "dead")
)

// ProcessElement analyzes a document. Analyze does not panic; if it did, the document alone would be lost and not the
// bundle, which a runner would try again, to the same end.
func (f *analyzeFn) ProcessElement(ctx context.Context, d Document, emit func(Result), dead func(Failure)) {
	z, err := f.analyze(d.Text)
	if err != nil {
		failed(ctx, Failure{d.ID, err.Error()}, dead)
		return
	}
	analyzed.Inc(ctx, 1)
	quotes.Inc(ctx, int64(len(z.Quotes)))
	places.Inc(ctx, int64(len(z.Places)))
	emit(Result{d.ID, *z})
}

func (f *analyzeFn) analyze(text string) (z *newstext.Analysis, err error) {
	defer func() {
		if p := recover(); p != nil {
			err = fmt.Errorf("panic: %v", p)
		}
	}()
	return f.analyzer.Analyze(text), nil
}

// failed counts a failure on its way to the dead letters.
func failed(ctx context.Context, f Failure, dead func(Failure)) {
	deadLetter.Inc(ctx, 1)
	dead(f)
}

// speakersOf emits the speaker of each quote, by the fullest name in its document.
func speakersOf(r Result, emit func(string)) {
	for _, q := range r.Analysis.Quotes {
		if e, ok := r.Analysis.Entities.Entity(q.Speaker); ok {
			emit(strings.Join(strings.Fields(e.Name), " "))
		}
	}
}

// A Place is one of the gazetteer.
type Place struct {
	ID      int     `json:"id,omitempty"`
	Name    string  `json:"name"`
	Country string  `json:"country,omitempty"`
	Lat     float64 `json:"lat"`
	Lon     float64 `json:"lon"`
}

// placesOf emits the place of each place name that is on the map, as JSON, which serves as a key.
func placesOf(r Result, emit func(string)) {
	for _, p := range r.Analysis.Places {
		if p.Place != (geo.Place{}) && p.Precision != geo.Parent {
			emit(encode(Place{p.Place.ID, p.Place.Name, p.Place.Country, p.Place.Lat, p.Place.Lon}))
		}
	}
}

// encode returns v, which must be fit for it, as JSON.
func encode(v any) string {
	var b strings.Builder
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	if err := e.Encode(v); err != nil {
		panic(err)
	}
	return strings.TrimSuffix(b.String(), "\n")
}
