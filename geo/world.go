package geo

import (
	_ "embed"
	"sync"
)

//go:generate go run gen.go

//go:embed world.gaz
var worldData string

// World returns the gazetteer of the world that comes with this package: countries, their divisions of the first and
// second order, towns from 500 people, regions, seas, rivers, lakes, islands, mountains, deserts and airports. Every call returns the same one.
//
// A program that calls World is larger by about 12 MB; one that does not call it does not contain the data.
func World() *Gazetteer {
	// Not a package-level sync.OnceValue: its initializer would keep the data in every program that imports geo.
	world.once.Do(func() {
		g, err := open(worldData)
		if err != nil {
			panic("geo: the gazetteer of the world is broken: " + err.Error()) // a test reads all of it
		}
		world.g = g
	})
	return world.g
}

var world struct {
	once sync.Once
	g    *Gazetteer
}
