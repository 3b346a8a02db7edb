package main

import (
	"cmp"
	"image"
	"image/color"
	"slices"
)

// commonest returns 256 colors for a picture: those it has most of, after dropping what no eye sees.
func commonest(img image.Image) color.Palette {
	type shade struct{ r, g, b uint8 }
	count := make(map[shade]int)
	b := img.Bounds()
	for y := b.Min.Y; y < b.Max.Y; y++ {
		for x := b.Min.X; x < b.Max.X; x++ {
			r, g, b, _ := img.At(x, y).RGBA()
			count[shade{uint8(r >> 8 &^ 3), uint8(g >> 8 &^ 3), uint8(b >> 8 &^ 3)}]++
		}
	}
	var shades []shade
	for s := range count {
		shades = append(shades, s)
	}
	slices.SortFunc(shades, func(a, b shade) int {
		return cmp.Or(cmp.Compare(count[b], count[a]), cmp.Compare(a.r, b.r), cmp.Compare(a.g, b.g), cmp.Compare(a.b, b.b))
	})
	var out color.Palette
	for _, s := range shades[:min(len(shades), 256)] {
		out = append(out, color.RGBA{s.r | s.r>>6, s.g | s.g>>6, s.b | s.b>>6, 255})
	}
	return out
}
