//go:build ignore

// Gen writes land.dat from land-10m.json of the npm package world-atlas. DATA.md tells how to get it.
package main

import (
	"encoding/binary"
	"encoding/json"
	"flag"
	"fmt"
	"log"
	"math"
	"os"
	"slices"
)

const (
	perDegree = 200   // steps of the grid to a degree, as in land.go
	tolerance = 0.006 // degrees of latitude that a simplified coast may lie off
)

type topology struct {
	Transform struct{ Scale, Translate [2]float64 }
	Arcs      [][][2]int
	Objects   struct {
		Land struct {
			Geometries []struct{ Arcs [][][]int }
		}
	}
}

type point struct{ lon, lat float64 }

func main() {
	input := flag.String("input", "land-10m.json", "land of Natural Earth as TopoJSON")
	flag.Parse()
	b, err := os.ReadFile(*input)
	if err != nil {
		log.Fatal(err)
	}
	var t topology
	if err := json.Unmarshal(b, &t); err != nil {
		log.Fatal(err)
	}
	var out []byte
	rings, points := 0, 0
	for _, g := range t.Objects.Land.Geometries {
		for _, polygon := range g.Arcs {
			for _, ring := range polygon {
				grid := onGrid(simplify(t.ring(ring)))
				if len(grid) < 3 { // smaller than the grid can show
					continue
				}
				out = encode(out, grid)
				rings, points = rings+1, points+len(grid)
			}
		}
	}
	if err := os.WriteFile("land.dat", out, 0o666); err != nil {
		log.Fatal(err)
	}
	fmt.Printf("%d rings, %d points, %d bytes\n", rings, points, len(out))
}

// ring returns the points of the arcs with the given numbers, one after another; ^i is arc i backwards. The last point is
// the first again.
func (t *topology) ring(arcs []int) (out []point) {
	for _, i := range arcs {
		var arc []point
		var x, y int
		for _, d := range t.Arcs[max(i, ^i)] {
			x, y = x+d[0], y+d[1]
			arc = append(arc, point{float64(x)*t.Transform.Scale[0] + t.Transform.Translate[0],
				float64(y)*t.Transform.Scale[1] + t.Transform.Translate[1]})
		}
		if i < 0 {
			slices.Reverse(arc)
		}
		if len(out) > 0 {
			arc = arc[1:]
		}
		out = append(out, arc...)
	}
	return out
}

// simplify leaves out points of a closed ring that lie within the tolerance of the rest, by Douglas and Peucker's method.
func simplify(ring []point) []point {
	keep := make([]bool, len(ring))
	keep[0] = true
	type part struct{ from, to int }
	for parts := []part{{0, len(ring) - 1}}; len(parts) > 0; {
		p := parts[len(parts)-1]
		parts = parts[:len(parts)-1]
		farthest, at := tolerance, -1
		for i := p.from + 1; i < p.to; i++ {
			if d := distance(ring[i], ring[p.from], ring[p.to]); d > farthest {
				farthest, at = d, i
			}
		}
		if at >= 0 {
			keep[at] = true
			parts = append(parts, part{p.from, at}, part{at, p.to})
		}
	}
	var out []point
	for i, k := range keep {
		if k {
			out = append(out, ring[i])
		}
	}
	return out
}

// distance returns how far p is from the line from a to b, in degrees of latitude.
func distance(p, a, b point) float64 {
	k := math.Cos(a.lat * math.Pi / 180)
	px, py, bx, by := (p.lon-a.lon)*k, p.lat-a.lat, (b.lon-a.lon)*k, b.lat-a.lat
	if l := bx*bx + by*by; l > 0 {
		s := min(1, max(0, (px*bx+py*by)/l))
		px, py = px-s*bx, py-s*by
	}
	return math.Hypot(px, py)
}

// onGrid rounds points to the grid, and leaves out those that come to lie on the one before.
func onGrid(ring []point) (out [][2]int64) {
	for _, p := range ring {
		g := [2]int64{int64(math.Round(p.lon * perDegree)), int64(math.Round(p.lat * perDegree))}
		if len(out) == 0 || g != out[len(out)-1] {
			out = append(out, g)
		}
	}
	if n := len(out); n > 1 && out[0] == out[n-1] {
		out = out[:n-1]
	}
	return out
}

// encode appends a ring in the format that land.go describes.
func encode(out []byte, ring [][2]int64) []byte {
	out = binary.AppendUvarint(out, uint64(len(ring)))
	var last [2]int64
	for _, p := range ring {
		out = binary.AppendVarint(out, p[0]-last[0])
		out = binary.AppendVarint(out, p[1]-last[1])
		last = p
	}
	return out
}
