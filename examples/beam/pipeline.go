package main

import (
	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/register"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/transforms/stats"
)

// namespace is that of the counters.
const namespace = "newstext"

// Beam sends functions and types to its workers by name, so they must be known before main.
func init() {
	register.DoFn3x1(new(listFn))
	register.DoFn4x0(new(readFn))
	register.DoFn5x0(new(uniqueFn))
	register.DoFn4x0(new(analyzeFn))
	register.DoFn2x0(new(lineFn))
	register.DoFn3x1(new(writeFn))
	register.Function2x0(speakersOf)
	register.Function2x0(placesOf)
	register.Function2x2(speakerLine)
	register.Function2x2(placeLine)
	register.Function1x2(deadLine)
	register.Function1x2(noLine)
	register.Emitter1[string]()
	register.Emitter2[string, string]()
	register.Emitter1[Document]()
	register.Emitter1[Result]()
	register.Emitter1[Failure]()
	register.Iter1[string]()
}

// build adds the pipeline to s:
//
//	list ─► read ─► by id ─► unique ─► analyze ─► analyses, speakers, places
//	         └─────────────────┴──────────┴─────► dead letters
func build(s beam.Scope, in, out string, shards int) {
	files := beam.ParDo(s, &listFn{}, beam.Create(s, in))
	texts, unread := beam.ParDo2(s, &readFn{}, beam.Reshuffle(s, files))
	documents, conflicting := beam.ParDo2(s, &uniqueFn{}, beam.GroupByKey(s, texts))
	results, broken := beam.ParDo2(s, &analyzeFn{}, documents)

	speakers := stats.Count(s, beam.ParDo(s, speakersOf, results))
	places := stats.Count(s, beam.ParDo(s, placesOf, results))
	write(s, out, shards,
		beam.ParDo(s, &lineFn{shards}, results),
		beam.ParDo(s, speakerLine, speakers),
		beam.ParDo(s, placeLine, places),
		beam.ParDo(s, deadLine, beam.Flatten(s, unread, conflicting, broken)))
}
