package main

import "math"

const (
	degree      = math.Pi / 180
	earthRadius = 6371.0 // kilometers
)

// A projection lays the globe on a plane whose unit is the radius of the earth. The plane's y goes north.
type projection interface {
	project(lat, lon float64) (x, y float64)
}

// A lambert is Lambert's azimuthal equal-area projection: true at its center and of true area everywhere, it shows regions
// of any size, over the antimeridian and the poles as elsewhere.
type lambert struct{ lat, lon, sin, cos float64 }

func newLambert(lat, lon float64) lambert {
	return lambert{lat, lon, math.Sin(lat * degree), math.Cos(lat * degree)}
}

func (l lambert) project(lat, lon float64) (x, y float64) {
	sin, cos := math.Sincos(lat * degree)
	sinLon, cosLon := math.Sincos((lon - l.lon) * degree)
	// The point opposite of the center lies nowhere and everywhere on the rim: a hair beside it is as good.
	k := math.Sqrt(2 / max(1e-9, 1+l.sin*sin+l.cos*cos*cosLon))
	return k * cos * sinLon, k * (l.cos*sin - l.sin*cos*cosLon)
}

// invert returns the point at x, y.
func (l lambert) invert(x, y float64) (lat, lon float64) {
	r := math.Sqrt(x*x + y*y)
	if r == 0 {
		return l.lat, l.lon
	}
	sin, cos := math.Sincos(2 * math.Asin(min(1, r/2)))
	lat = math.Asin(max(-1, min(1, cos*l.sin+y*sin*l.cos/r)))
	return lat / degree, turn(l.lon + math.Atan2(x*sin, r*l.cos*cos-y*l.sin*sin)/degree)
}

// An equalEarth is the Equal Earth projection of Šavrič, Patterson and Jenny (2018): the world, of true area. Its edges are
// 180 degrees from the meridian lon.
type equalEarth struct{ lon float64 }

func (e equalEarth) project(lat, lon float64) (x, y float64) { return e.unrolled(lat, turn(lon-e.lon)) }

// unrolled projects a point that lies east degrees of the middle meridian.
func (equalEarth) unrolled(lat, east float64) (x, y float64) {
	const a1, a2, a3, a4 = 1.340264, -0.081106, 0.000893, 0.003796
	t := math.Asin(math.Sqrt(3) / 2 * math.Sin(lat*degree))
	t2 := t * t
	t6 := t2 * t2 * t2
	x = 2 * math.Sqrt(3) * east * degree * math.Cos(t) / (3 * (a1 + 3*a2*t2 + t6*(7*a3+9*a4*t2)))
	return x, t * (a1 + a2*t2 + t6*(a3+a4*t2))
}

// turn returns an angle from -180 up to 180 degrees.
func turn(d float64) float64 {
	d = math.Mod(d, 360)
	switch {
	case d >= 180:
		return d - 360
	case d < -180:
		return d + 360
	}
	return d
}

// A frame is a map on paper: a projection, the point of its plane in the middle, and how many units of the drawing its unit
// takes. The drawing's y goes down.
type frame struct {
	projection
	x, y, scale   float64
	width, height float64
}

func (f frame) at(lat, lon float64) pos {
	x, y := f.project(lat, lon)
	return f.onPaper(x, y)
}

func (f frame) onPaper(x, y float64) pos {
	return pos{f.width/2 + (x-f.x)*f.scale, f.height/2 - (y-f.y)*f.scale}
}

// shows reports whether p lies on the map, at least margin from its edges.
func (f frame) shows(p pos, margin float64) bool {
	return p.x >= margin && p.y >= margin && p.x <= f.width-margin && p.y <= f.height-margin
}

// km returns how long a kilometer is on the map, in its middle.
func (f frame) km() float64 { return f.scale / earthRadius }

// A pos is a point of a drawing.
type pos struct{ x, y float64 }

func (p pos) to(q pos) float64 { return math.Sqrt((p.x-q.x)*(p.x-q.x) + (p.y-q.y)*(p.y-q.y)) }
