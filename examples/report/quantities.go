package main

import (
	"strings"

	"github.com/newstext/newstext"
	"github.com/newstext/newstext/examples/internal/wording"
	"github.com/newstext/newstext/geo/units"
)

// A quantityRow is a row of the table of quantities.
type quantityRow struct {
	ID, Mark                string // of the row, and of the passage
	Text, Value, Unit, What string
}

func quantitiesOf(x *newstext.Analysis) (rows []quantityRow) {
	for i, q := range x.Quantities {
		r := quantityRow{
			ID:    quantityID(i),
			Mark:  quantityMark(i),
			Text:  oneLine(q.Span.In(x.Article.Text)),
			Value: wording.Interval(q.Low, q.High, q.LowOpen, q.HighOpen, q.Approx),
			Unit:  wording.Unit(q.Unit),
			What:  oneLine(q.Of),
		}
		if q.Per != "" {
			r.Unit += " per " + oneLine(q.Per)
		}
		var notes []string
		if q.Role != units.NoRole {
			notes = append(notes, q.Role.String())
		}
		if q.Change != units.NoChange {
			notes = append(notes, inChange(q.Change))
		}
		if len(notes) > 0 {
			r.What = strings.TrimSpace(r.What + " (" + strings.Join(notes, ", ") + ")")
		}
		rows = append(rows, r)
	}
	return rows
}

// inChange tells what a quantity is of a change.
func inChange(c units.Change) string {
	switch c {
	case units.Up:
		return "rise"
	case units.Down:
		return "fall"
	case units.From:
		return "before"
	case units.To:
		return "after"
	}
	return c.String()
}
