package main

import (
	"github.com/newstext/newstext"
	"github.com/newstext/newstext/examples/internal/wording"
)

var quantityColumns = []column{{share: 5}, {share: 4, right: true}, {share: 2}, {share: 4, right: true}, {share: 2},
	{share: 4}}

// quantityRows returns a row for each quantity, in text order: as written, value, unit, value and unit in SI, of what.
func quantityRows(x *newstext.Analysis) (rows [][]cell) {
	for _, q := range x.Quantities {
		si, unit := "", ""
		if q.SI.Unit != q.Unit { // else it would say the same again
			si, unit = wording.Interval(q.SI.Low, q.SI.High, q.LowOpen, q.HighOpen, q.Approx), clean(wording.Unit(q.SI.Unit))
		}
		rows = append(rows, []cell{
			text(clean(q.Span.In(x.Article.Text)), cyan),
			text(wording.Interval(q.Low, q.High, q.LowOpen, q.HighOpen, q.Approx), bold),
			text(clean(wording.Unit(q.Unit)), plain),
			text(si, plain),
			text(unit, plain),
			text(clean(q.Of), faint),
		})
	}
	return rows
}
