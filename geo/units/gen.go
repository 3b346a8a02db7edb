//go:build ignore

// Gen writes the data files that come from the Unicode CLDR. The flag names the folder that holds the unpacked packages
// cldr-core and cldr-numbers-full of npm, version 48.2.0, under their names.
package main

import (
	"flag"
	"log"
	"os"
	"path/filepath"

	"github.com/newstext/newstext/internal/unitgen"
)

func main() {
	log.SetFlags(0)
	cldr := flag.String("cldr", "", "the `folder` of the unpacked packages")
	flag.Parse()
	write("data/units.txt", filepath.Join(*cldr, "cldr-core/supplemental/units.json"), unitgen.Units)
	write("data/currencies.txt", filepath.Join(*cldr, "cldr-numbers-full/main/en/currencies.json"), unitgen.Currencies)
}

func write(out, in string, gen func([]byte) (string, error)) {
	data, err := os.ReadFile(in)
	if err != nil {
		log.Fatal(err)
	}
	text, err := gen(data)
	if err != nil {
		log.Fatal(err)
	}
	if err := os.WriteFile(out, []byte(text), 0o644); err != nil {
		log.Fatal(err)
	}
}
