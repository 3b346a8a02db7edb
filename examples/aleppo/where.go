package main

import (
	"fmt"
	"math"
	"strconv"

	"github.com/newstext/newstext"
	"github.com/newstext/newstext/examples/internal/wording"
	"github.com/newstext/newstext/geo"
)

var placeColumns = []column{{share: 3}, {share: 0, right: true}, {share: 0}, {share: 3}, {share: 2}, {share: 0, right: true},
	{share: 0, right: true}}

// placeRows returns a row for each way in which the text names a place, in the order of the first such name: the name,
// how often it comes, its usage, the place that it stands for, country, latitude, longitude.
func placeRows(x *newstext.Analysis) (rows [][]cell) {
	type way struct {
		name      string
		usage     geo.Usage
		precision geo.Precision
		place     geo.Place
	}
	var ways []way
	times := map[way]int{}
	for _, r := range x.Places {
		w := way{clean(r.Span.In(x.Article.Text)), r.Usage, r.Precision, r.Place}
		if times[w] == 0 {
			ways = append(ways, w)
		}
		times[w]++
	}
	for _, w := range ways {
		place, lat, lon := text("not located", faint), "", ""
		if w.place != (geo.Place{}) {
			place = text(located(w.place, w.precision), plain)
			lat, lon = degrees(w.place.Lat, "N", "S"), degrees(w.place.Lon, "E", "W")
		}
		rows = append(rows, []cell{
			text(w.name, cyan),
			text(strconv.Itoa(times[w])+"×", plain),
			text(w.usage.String(), faint),
			place,
			text(clean(wording.Country(w.place.Country)), plain),
			text(lat, plain),
			text(lon, plain),
		})
	}
	return rows
}

// located returns the place with its kind, and how it stands to what the text names.
func located(p geo.Place, by geo.Precision) string {
	s := clean(p.Name) + ", " + p.Kind.String()
	switch by {
	case geo.Parent:
		return "within " + s
	case geo.Relative:
		return "reckoned from " + s
	}
	return s
}

// degrees returns d to about a kilometer, with the side of the equator or of Greenwich.
func degrees(d float64, positive, negative string) string {
	side := positive
	if d < 0 {
		side = negative
	}
	return fmt.Sprintf("%.2f° %s", math.Abs(d), side)
}
