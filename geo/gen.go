//go:build ignore

// Gen writes world.gaz. DATA.md tells where its inputs come from.
package main

import (
	"flag"
	"log"
	"os"

	"github.com/newstext/newstext/internal/gazgen"
)

func main() {
	inputs := flag.String("inputs", os.Getenv("NEWSTEXT_GAZ_INPUTS"), "folder of cities500.json, cities500.txt, Provinces10.gz")
	geodata := flag.String("geodata", "../../shared/corpora/geodata", "folder of GeoNames' codes and natural-earth-physical.tsv")
	flag.Parse()
	data, err := gazgen.Make(gazgen.In(*inputs, *geodata))
	if err != nil {
		log.Fatal(err)
	}
	if err := os.WriteFile("world.gaz", data, 0o666); err != nil {
		log.Fatal(err)
	}
}
