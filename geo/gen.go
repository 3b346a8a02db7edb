//go:build ignore

// Gen writes world.gaz, and prints what is in it. DATA.md tells where its inputs come from.
package main

import (
	"flag"
	"fmt"
	"log"
	"os"

	"github.com/newstext/newstext/geo"
	"github.com/newstext/newstext/internal/gazfmt"
	"github.com/newstext/newstext/internal/gazgen"
)

func main() {
	inputs := flag.String("inputs", os.Getenv("NEWSTEXT_GAZ_INPUTS"), "folder of cities500.json, cities500.txt, Countries10.gz, Provinces10.gz")
	geodata := flag.String("geodata", "../../shared/corpora/geodata", "folder of GeoNames' codes and natural-earth-physical.tsv")
	flag.Parse()
	data, err := gazgen.Make(gazgen.In(*inputs, *geodata))
	if err != nil {
		log.Fatal(err)
	}
	report(data)
	if err := os.WriteFile("world.gaz", data, 0o666); err != nil {
		log.Fatal(err)
	}
}

// most is how large the gazetteer may be.
const most = 12_000_000

// report prints what the gazetteer was made from, how many places of each kind it has, and how much room is left.
func report(data []byte) {
	d, err := gazfmt.Open(string(data))
	if err != nil {
		log.Fatal(err)
	}
	var kinds [geo.Airport + 1]int
	for i := range d.Len() {
		kinds[d.Kind(i)]++
	}
	fmt.Println(d.Version())
	for k, n := range kinds {
		if n > 0 {
			fmt.Printf("%8d %v\n", n, geo.Kind(k))
		}
	}
	lists, names := 0, 0
	for i := range d.Listed() {
		before := names
		d.Names(i, func([]byte) bool { names++; return true })
		if names > before {
			lists++
		}
	}
	fmt.Printf("%8d other names listed, of %d places\n", names, lists)
	fmt.Printf("%8d places, %d names, %d boxes\n", d.Len(), d.Entries(), d.Boxes())
	fmt.Printf("%d bytes, %d less than the most allowed\n", len(data), most-len(data))
	if len(data) > most {
		log.Fatal("too large")
	}
}
