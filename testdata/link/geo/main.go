// Geo is a program that uses package geo without its gazetteer of the world.
package main

import (
	"os"

	"github.com/newstext/newstext/geo"
)

func main() {
	p := geo.Place{Name: os.Args[0], Kind: geo.City}
	os.Stdout.WriteString(p.Name + " " + p.Kind.String() + "\n")
}
