package gazgen

import (
	"compress/gzip"
	"encoding/json"
	"math"
	"os"
	"slices"
	"strconv"

	"github.com/newstext/newstext/internal/gazfmt"
)

// readBoxes reads the outlines of countries and first-order divisions for the boxes that hold them.
func (m *maker) readBoxes() error {
	m.boxes = map[string]gazfmt.Box{}
	err := outlines(m.in.Countries, func(p outlined, b gazfmt.Box) {
		for _, code := range []string{p.ISO, p.ISOEh} {
			if _, ok := m.boxes[code]; !ok && len(code) == 2 && code[0] != '-' {
				m.boxes[code] = b
			}
		}
	})
	if err != nil {
		return err
	}
	return outlines(m.in.Provinces, func(p outlined, b gazfmt.Box) {
		if p.ID > 0 {
			m.boxes[strconv.Itoa(p.ID)] = b
		}
	})
}

// outlined is what names an outline.
type outlined struct {
	ISO   string `json:"ISO_A2"`
	ISOEh string `json:"ISO_A2_EH"`
	ID    int    `json:"gn_id"`
}

func outlines(name string, do func(outlined, gazfmt.Box)) error {
	f, err := os.Open(name)
	if err != nil {
		return err
	}
	defer f.Close()
	z, err := gzip.NewReader(f)
	if err != nil {
		return err
	}
	var all struct {
		Features []struct {
			Properties outlined
			Geometry   struct {
				Coordinates json.RawMessage
			}
		}
	}
	if err := json.NewDecoder(z).Decode(&all); err != nil {
		return err
	}
	for _, f := range all.Features {
		var shape any
		if err := json.Unmarshal(f.Geometry.Coordinates, &shape); err != nil {
			return err
		}
		var e extent
		e.walk(shape)
		if len(e.lon) > 0 {
			do(f.Properties, e.box())
		}
	}
	return nil
}

// An extent collects the points of an outline, in hundredths of a degree.
type extent struct {
	south, north int
	lon          []int
}

// walk adds the points of a GeoJSON array of any depth.
func (e *extent) walk(shape any) {
	list, _ := shape.([]any)
	if len(list) < 2 {
		for _, s := range list {
			e.walk(s)
		}
		return
	}
	x, ok := list[0].(float64)
	y, ok2 := list[1].(float64)
	if !ok || !ok2 {
		for _, s := range list {
			e.walk(s)
		}
		return
	}
	if len(e.lon) == 0 {
		e.south, e.north = hundredths(y), hundredths(y)
	}
	e.south, e.north = min(e.south, hundredths(y)), max(e.north, hundredths(y))
	e.lon = append(e.lon, hundredths(x))
}

func hundredths(x float64) int { return int(math.Round(x * 100)) }

// box returns the smallest box: it leaves out the widest gap between meridians, which may be across the antimeridian.
func (e *extent) box() gazfmt.Box {
	slices.Sort(e.lon)
	lon := slices.Compact(e.lon)
	west, east, gap := lon[0], lon[len(lon)-1], lon[0]+36000-lon[len(lon)-1]
	for i := 1; i < len(lon); i++ {
		if d := lon[i] - lon[i-1]; d > gap {
			west, east, gap = lon[i], lon[i-1], d
		}
	}
	// Wider by a hundredth, so that rounding leaves nothing out.
	return gazfmt.Box{South: max(e.south-1, -9000), West: max(west-1, -18000), North: min(e.north+1, 9000), East: min(east+1, 18000)}
}
