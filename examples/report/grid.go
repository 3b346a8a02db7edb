package main

import "math"

// gridPath returns parallels and meridians of round degrees, as the d of a path in tenths of a unit.
func gridPath(f frame) string {
	var p path
	south, north, west, east := -90.0, 90.0, -180.0, 180.0
	latStep, lonStep := 30.0, 30.0
	middle := 0.0
	switch l := f.projection.(type) {
	case lambert:
		middle = l.lon
		south, north, west, east = f.sees(l)
		latStep, lonStep = gridStep(north-south), gridStep(east-west)
	case equalEarth:
		middle = l.lon
	}
	const bends = 40
	draw := func(at func(t float64) pos) {
		line := make([]pos, bends+1)
		for i := range line {
			line[i] = at(float64(i) / bends)
		}
		p.line(line)
	}
	for lat := math.Ceil(south/latStep) * latStep; lat <= north; lat += latStep {
		if math.Abs(lat) < 90 {
			draw(func(t float64) pos { return f.east(lat, west+(east-west)*t) })
		}
	}
	for lon := math.Ceil((middle+west)/lonStep) * lonStep; lon <= middle+east; lon += lonStep {
		draw(func(t float64) pos { return f.east(south+(north-south)*t, lon-middle) })
	}
	return p.String()
}

// east is at for a point some degrees east of the middle meridian, up to 180 of them.
func (f frame) east(lat, by float64) pos {
	switch p := f.projection.(type) {
	case equalEarth:
		return f.onPaper(p.unrolled(lat, by))
	case lambert:
		return f.at(lat, p.lon+by)
	}
	return pos{}
}

// sees returns the parallels and meridians that bound what f shows; the latter in degrees east of the middle.
func (f frame) sees(l lambert) (south, north, west, east float64) {
	south, north, west, east = 90, -90, 180, -180
	const parts = 24
	for i := range parts + 1 {
		for j := range parts + 1 {
			x := f.x + (float64(i)/parts-0.5)*f.width/f.scale
			y := f.y + (float64(j)/parts-0.5)*f.height/f.scale
			lat, lon := l.invert(x, y)
			south, north = min(south, lat), max(north, lat)
			west, east = min(west, turn(lon-l.lon)), max(east, turn(lon-l.lon))
		}
	}
	for _, pole := range []float64{-90, 90} {
		if f.shows(f.at(pole, 0), 0) {
			south, north = min(south, pole), max(north, pole)
			west, east = -180, 180
		}
	}
	return south, north, west, east
}

// gridStep returns the degrees between lines that make about five of them over the given degrees.
func gridStep(over float64) float64 {
	for _, step := range []float64{0.1, 0.2, 0.5, 1, 2, 5, 10, 15} {
		if over/step <= 6 {
			return step
		}
	}
	return 30
}
